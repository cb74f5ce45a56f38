/**
 * Whether two dated deeds of two accounts are one: the words tell one deed, though not by the same word, and who or what
 * takes part is the same. Wider than `same-event.ts`, which needs the same verb; within one story only.
 */
import type { Claim } from '../claims/claim.ts';
import { conceptsOf } from '../claims/claim.ts';
import { type DatedDeed, datedDeedsOf } from '../claims/dated-deeds.ts';
import { type Predication, predicationsOf } from '../claims/predications.ts';
import { deedsOfWord, happensOnce } from '../lexicon/deeds.ts';
import type { Token } from '../text/tokens.ts';
import type { Pair } from './comparator.ts';
import { dateRelation } from './date-relation.ts';
import { alignParticipants } from './participants.ts';

/** What speaks for one deed. */
export interface DeedFit {
  /** Share of the lighter side's participants that the other has, by weight; undefined where one side names none. */
  readonly partners: number | undefined;
  /** How telling what they share is within the story: the sum of its weights. */
  readonly telling: number;
  /** Names that both clauses hold. */
  readonly names: number;
  /** Both clauses name somebody or something, and nothing in common. */
  readonly strangers: boolean;
  /** A deed that a story has one of. */
  readonly once: boolean;
  /** How well fits what it happened to, -1 to 1; 0 where that can't be told. */
  readonly theme: number;
  /** Weighted cosine of both sentences. */
  readonly rest: number;
  /** How many dated tellings of this deed the two accounts have besides these, at other dates. */
  readonly others: number;
  /** The accounts agree elsewhere on when it was: 1 where either also has the other's date. */
  readonly known: boolean;
}

const sharesDeed = (a: DatedDeed, b: DatedDeed): boolean => {
  for (const deed of a.deeds) if (b.deeds.has(deed)) return true;
  return false;
};

/** Whether both date one deed, each otherwise: what makes two sentences worth comparing, whatever words they share. */
export function tellOneDeed(a: Claim, b: Claim): boolean {
  const others = datedDeedsOf(b);
  return (
    others.length > 0 &&
    datedDeedsOf(a).some((x) =>
      others.some((y) => sharesDeed(x, y) && dateRelation(x.date, y.date).is === 'apart'),
    )
  );
}

/** Who and what takes part, without the words that tell the deed itself. */
const partnersOf = ({ predicate, date, deeds }: DatedDeed): Token[] =>
  [...predicate.subject, ...predicate.object].filter(
    ({ index, lemma }) =>
      (index < date.from || index >= date.to) &&
      ![lemma, `${predicate.head.lemma}:${lemma}`].some((word) =>
        deedsOfWord(word).some((deed) => deeds.has(deed)),
      ),
  );

const namesOf = (tokens: readonly Token[]): Set<string> =>
  new Set(tokens.filter((t) => t.pos === 'PROPN' && t.text.length > 2).map((t) => t.lower.slice(0, 6)));

/** The predication that a date's verb carries. */
const toldBy = (claim: Claim, { predicate: { head } }: DatedDeed): Predication | undefined =>
  predicationsOf(claim.tokens).find(({ from, to }) => from <= head.index && head.index < to);

/** "until he is sentenced on 29 September", "is to close in May": whatever it governs, the day is set. */
function isSetDay({ tokens }: Claim, { predicate: { head } }: DatedDeed): boolean {
  for (let i = head.index - 1; i >= Math.max(0, head.index - 6); i--) {
    const word = tokens[i]?.lower ?? '';
    if (/^(?:until|till)$/.test(word)) return true;
    if (word === 'to' && /^(?:is|are)$/.test(tokens[i - 1]?.lower ?? '')) return true;
    if (tokens[i]?.pos === 'PUNCT') return false;
  }
  return false;
}

/** "a proposal to fund it until May", "might close in May": no day is set. */
function isOpen(claim: Claim, deed: DatedDeed): boolean {
  const meant = toldBy(claim, deed)?.meant;
  if (meant === 'possible' || meant === 'can') return true;
  return meant === 'open' && !isSetDay(claim, deed);
}

function themeFit(pair: Pair, a: DatedDeed, b: DatedDeed): number {
  // "the shock was recorded", "the tremor hit": what was recorded is the deed itself
  if (![...a.verbal].some((deed) => b.verbal.has(deed))) return 0;
  const [p, q] = [toldBy(pair.here, a), toldBy(pair.there, b)];
  return p && q ? alignParticipants(p, q, pair.weights).theme.score : 0;
}

/** How well two dated deeds fit; undefined where they tell different deeds. */
export function deedFit(pair: Pair, a: DatedDeed, b: DatedDeed): DeedFit | undefined {
  if (!sharesDeed(a, b) || isOpen(pair.here, a) || isOpen(pair.there, b)) return undefined;
  const [left, right] = [partnersOf(a), partnersOf(b)];
  const [p, q] = [conceptsOf(left), conceptsOf(right)];
  const [m, n] = [namesOf(left), namesOf(right)];
  const names = [...m].filter((name) => n.has(name)).length;
  const least = Math.min(pair.weights.total(p), pair.weights.total(q));
  const elsewhere = (claims: readonly Claim[]): DatedDeed[] =>
    claims.flatMap((claim) => datedDeedsOf(claim)).filter((one) => sharesDeed(one, a) && sharesDeed(one, b));
  const [here, there] = [elsewhere(pair.told.here), elsewhere(pair.told.there)];
  const tellings = [here, there].flatMap((list) => list.filter(({ restated }) => !restated));
  const fits = (x: DatedDeed, list: readonly DatedDeed[]): boolean =>
    list.some((y) => {
      const { is } = dateRelation(x.date, y.date);
      if (x.date.clock && !y.date.clock) return false;
      return is === 'same' || (is === 'compatible' && x.date.grain === y.date.grain);
    });
  return {
    partners: p.size === 0 || q.size === 0 ? undefined : pair.weights.shared(p, q) / least,
    telling: pair.weights.shared(p, q),
    names,
    strangers: m.size > 0 && n.size > 0 && names === 0,
    once: [...a.deeds].some((deed) => happensOnce(deed) && b.deeds.has(deed)),
    theme: themeFit(pair, a, b),
    rest: pair.similarity,
    others: Math.max(0, tellings.length - 2),
    known: fits(a, there) || fits(b, here),
  };
}
