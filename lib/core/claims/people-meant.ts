/**
 * Whom a description with "the" stands for: "the 54-year-old", "the 43-year-old chief executive". News tells of a person
 * by another word each time, and what the new word adds belongs to the name that was said before.
 */
import type { Token } from '../text/tokens.ts';
import type { Claim } from './claim.ts';
import { isSaying } from './operators.ts';
import { appositionStart, givenNamesOf, type Named, namedIn } from './people-told.ts';
import { isPersonNoun } from './person-nouns.ts';

/** Somebody by name; the given name is '' where it isn't said. */
export type Person = Pick<Named, 'surname' | 'given'>;

/** Sentences that a description may reach back over. */
const REACH = 3;

const holders = new WeakMap<readonly Claim[], ReadonlyMap<string, readonly Person[]>>();

/** Who goes by each noun in an article: before the name, or between commas behind it. */
function holdersOf(told: readonly Claim[]): ReadonlyMap<string, readonly Person[]> {
  const known = holders.get(told);
  if (known) return known;
  const found = new Map<string, Person[]>();
  for (const claim of told) {
    for (const { surname, given, from, to } of namedIn(claim)) {
      for (const noun of nounsBeside(claim.tokens, from, to)) {
        const people = found.get(noun) ?? [];
        if (!people.some((person) => person.surname === surname)) people.push({ surname, given });
        found.set(noun, people);
      }
    }
  }
  holders.set(told, found);
  return found;
}

/** Words of a description behind a name. */
const BEHIND = 8;

function nounsBeside(tokens: readonly Token[], from: number, to: number): string[] {
  const found = tokens.slice(from, to - 1);
  const title = tokens[from - 1];
  if (title?.pos === 'NOUN' || title?.pos === 'PROPN') found.push(title);
  for (let i = to + 1; tokens[to]?.text === ',' && i < Math.min(tokens.length, to + BEHIND); i++) {
    const token = tokens[i];
    if (token?.pos === 'NOUN' && appositionStart(tokens, i) === to) found.push(token);
  }
  return found.map(({ lower }) => lower).filter(isPersonNoun);
}

/** A name that is acted on in its sentence: "who shot Ana Costa", "of Ana Costa". */
const isObject = (tokens: readonly Token[], { from }: Named): boolean =>
  /^(?:VERB|ADP)$/.test(tokens[from - 1]?.pos ?? '');

/** "according to Ana Costa", "…, Ana Costa said.": who tells of it and isn't whom it is about. */
const isSource = (tokens: readonly Token[], { from, to }: Named): boolean =>
  (tokens[from - 2]?.lower === 'according' && tokens[from - 1]?.lower === 'to') ||
  (isSaying(tokens[to]?.lemma ?? '') && (tokens[to + 1]?.pos ?? 'PUNCT') === 'PUNCT');

/** The people of a claim whom the article names in full somewhere: a lone capitalised word may be a town. */
function peopleOf(claim: Claim, told: readonly Claim[], before: number): Named[] {
  return namedIn(claim).filter(
    (name) => name.to <= before && !isSource(claim.tokens, name) && givenNamesOf(told).has(name.surname),
  );
}

/** Who was spoken of last before token `at`; undefined where it may be one of several. */
function spokenOf(claim: Claim, told: readonly Claim[], at: number): Person | undefined {
  const own = peopleOf(claim, told, at);
  const [first] = own;
  // "Smith said the 43-year-old had left": whoever the sentence opens with is another
  if (first) return own.length === 1 && isObject(claim.tokens, first) ? first : undefined;
  const place = told.indexOf(claim);
  for (const before of told.slice(Math.max(0, place - REACH), Math.max(0, place)).reverse()) {
    const named = peopleOf(before, told, before.tokens.length);
    if (named.length > 0)
      return new Set(named.map(({ surname }) => surname)).size === 1 ? named[0] : undefined;
  }
  return undefined;
}

/** Words by which a description says for itself whom it means. */
const INTRODUCES = /^(?:who|whose|that|from|of|to|in|at)$/;

/** Whom the description at tokens `from`..`to` (exclusive) stands for, where "the" opens it and no name follows. */
export function personMeant(
  claim: Claim,
  told: readonly Claim[],
  from: number,
  to: number,
): Person | undefined {
  const { tokens } = claim;
  if (tokens[from - 1]?.lower !== 'the') return undefined;
  let end = to;
  while (tokens[end]?.pos === 'NOUN' || tokens[end]?.pos === 'ADJ') end++;
  // "the 27-year-old NFL star"
  if (tokens[end]?.pos === 'PROPN') return undefined;
  // "the Libyan doctor who treated Costa" is somebody new
  if (INTRODUCES.test(tokens[end]?.lower ?? '')) return undefined;
  const head = end > to ? (tokens[end - 1] as Token).lower : undefined;
  // "the 29-year-old ferry"
  if (head !== undefined && !isPersonNoun(head)) return undefined;
  const by = head === undefined ? [] : (holdersOf(told).get(head) ?? []);
  const person = by.length === 1 ? by[0] : spokenOf(claim, told, from - 1);
  return person && { surname: person.surname, given: person.given };
}
