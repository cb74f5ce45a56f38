/**
 * What a date or place is said of, as deeds: the verb, or the noun where the verb only says that it took place ("the
 * first shock was recorded at", "the fire in January", "set sentencing for"). Several readings may stand beside each other;
 * which one is meant shows in the other account.
 */
import { deedsOfWord, isGeneral, lasts, onlyHappens, setsAnotherDay } from '../lexicon/deeds.ts';
import { verbOfNoun } from '../lexicon/verb-of-noun.ts';
import type { Token } from '../text/tokens.ts';
import type { Claim } from './claim.ts';
import { beforeAdverbs } from './clause-edges.ts';
import { restatesHour } from './clock.ts';
import { type DateFact, datesOf } from './dates.ts';
import { isBody } from './descriptions.ts';
import { isSaying } from './operators.ts';
import { perClaim } from './per-claim.ts';
import { isPersonNoun } from './person-nouns.ts';
import { type Predicate, predicatesFrom } from './predicates.ts';

/** A date with the deeds that it may be said of. */
export interface DatedDeed {
  readonly date: DateFact;
  readonly predicate: Predicate;
  /** Names of deeds, and lemmas of their words after "=". */
  readonly deeds: ReadonlySet<string>;
  /** Those of them that the verb tells; of the others the noun that tells them is what the verb is about. */
  readonly verbal: ReadonlySet<string>;
  /** An hour that only gives the one before it in another zone. */
  readonly restated: boolean;
}

/** How many words behind a verb its particle may stand; farther off only where nothing follows that it could govern. */
const NEAR_PARTICLE = 3;
const FAR_PARTICLE = 6;

/** What may be a verb's particle: "put down", "put the records system back". */
function particlesOf(tokens: readonly Token[], { index }: Token): Token[] {
  const far = tokens.slice(index + NEAR_PARTICLE + 1, index + FAR_PARTICLE + 1);
  const end = far.findIndex(({ pos }) => pos === 'PUNCT' || pos === 'VERB' || pos === 'AUX');
  const loose = far
    .slice(0, end < 0 ? far.length : end)
    .filter(
      (t) =>
        (t.pos === 'ADP' || t.pos === 'ADV') &&
        !/^(?:DET|NOUN|PROPN|PRON|NUM|ADJ)$/.test(tokens[t.index + 1]?.pos ?? ''),
    );
  return [...tokens.slice(index + 1, index + 1 + NEAR_PARTICLE), ...loose];
}

/** The words under which a verb may stand in the lexicon: with what follows it, then alone. */
function formsOf(tokens: readonly Token[], { head, object, subject }: Predicate): string[] {
  const particles = particlesOf(tokens, head).map((t) => `${head.lemma}+${t.lower}`);
  const tied = [...object, ...subject].map(({ lemma }) => `${head.lemma}:${lemma}`);
  const both = particles.flatMap((form) => [...object, ...subject].map(({ lemma }) => `${form}:${lemma}`));
  return [...both, ...tied, ...particles];
}

/** Nouns that stand right before a date: "the fire at the test site in January". */
function nounsBefore(tokens: readonly Token[], from: number): Token[] {
  const nouns: Token[] = [];
  for (let i = from - 1; i >= Math.max(0, from - 8); i--) {
    const token = tokens[i];
    if (!token || token.pos === 'PUNCT' || token.pos === 'VERB' || token.pos === 'AUX') break;
    if (token.pos === 'NOUN') nouns.push(token);
  }
  return nouns;
}

/** "pushed back", "put it off". */
const movesDay = (tokens: readonly Token[], { lemma, index }: Token): boolean =>
  setsAnotherDay(lemma, tokens[index + 1]?.lower ?? '');

/** "the hearing on the permit": the permit isn't what takes place. */
function isComplement(tokens: readonly Token[], at: number): boolean {
  let before = at - 1;
  while (/^(?:DET|ADJ|NOUN|PROPN|NUM)$/.test(tokens[before]?.pos ?? '')) before--;
  return tokens[before]?.pos === 'ADP';
}

/** "found on Monday that" is said; "found 64 bags" and "the fire was reported" aren't. */
function isOnlySaid(tokens: readonly Token[], { head }: Predicate): boolean {
  if (!isSaying(head.lemma)) return false;
  const passive = /^(?:be|is|are|was|were|been)$/.test(beforeAdverbs(tokens, head.index)?.lower ?? '');
  if (passive && onlyHappens(head.lemma)) return false;
  let at = head.index + 1;
  while (/^(?:DET|ADJ|NUM)$/.test(tokens[at]?.pos ?? '')) at++;
  return deedsOfWord(head.lemma).length === 0 || tokens[at]?.pos !== 'NOUN';
}

/** "issued a statement": what is said, in other words. */
const isStatement = ({ head, subject, object }: Predicate): boolean =>
  head.pos === 'VERB' &&
  [...subject.slice(0, 1), ...object.slice(0, 1)].some(({ lemma }) => isSaying(verbOfNoun(lemma) ?? ''));

/** Nouns that an account dates by a verb that says nothing but that it takes place, or on which other day. */
function occasionsOf(
  tokens: readonly Token[],
  date: DateFact,
  { head, subject, object }: Predicate,
): string[] {
  const moved = date.edge === 'until' && movesDay(tokens, head);
  // a trial that ended is none that begins
  if (!moved && (!onlyHappens(head.lemma) || lasts(head.lemma))) return [];
  const nouns = (part: readonly Token[]): Token[] =>
    part.filter(
      ({ lower, pos, index }) =>
        pos === 'NOUN' && !isPersonNoun(lower) && !isBody(lower) && !isComplement(tokens, index),
    );
  return [...nouns(subject).slice(0, 2), ...(moved ? nouns(object).slice(0, 2) : [])].map(
    ({ lemma }) => `=${lemma}`,
  );
}

/** Deeds that the verb of a date tells; `forms` are its words with what follows. */
function verbalDeeds(
  tokens: readonly Token[],
  date: DateFact,
  { head }: Predicate,
  forms: readonly string[],
): string[] {
  // "extended through May 3", "runs until May 3": it ends then
  if (date.edge === 'until' && lasts(head.lemma)) return [...deedsOfWord('end'), ...deedsOfWord('expire')];
  if (date.edge === 'until' && movesDay(tokens, head)) return [];
  if (forms.length > 0 || head.pos !== 'VERB') return forms.flatMap(deedsOfWord);
  return [...deedsOfWord(head.lemma), ...(isGeneral(head.lemma) ? [] : [`=${head.lemma}`])];
}

function deedsOf(
  tokens: readonly Token[],
  date: DateFact,
  predicate: Predicate,
): Pick<DatedDeed, 'deeds' | 'verbal'> {
  const { head } = predicate;
  const moved = date.edge === 'until' && movesDay(tokens, head);
  const known = moved ? [] : formsOf(tokens, predicate);
  const forms = known.filter((form) => deedsOfWord(form).length > 0);
  if ((forms.length === 0 && isOnlySaid(tokens, predicate)) || isStatement(predicate))
    return { deeds: new Set(), verbal: new Set() };
  const beyond = tokens
    .slice(head.index + 1, date.from - 2)
    .some((t) => /^(?:before|after|since)$/.test(t.lower));
  const before = nounsBefore(tokens, date.from);
  // "were hurt before the capture on Sunday": what is dated is the capture
  const ofNoun = beyond && before.length > 0;
  const plain = !ofNoun && forms.length === 0;
  const verbal = new Set(ofNoun ? [] : verbalDeeds(tokens, date, predicate, forms));
  // what it is of is held against the other's as what a verb was done to is
  if (plain) for (const occasion of occasionsOf(tokens, date, predicate)) verbal.add(occasion);
  const deeds = new Set(verbal);
  for (const { lemma, lower, index } of nounsMeant(tokens, date, predicate, !plain)) {
    // "the strike committee", "the leak site": what comes first only says of what kind
    if (tokens[index + 1]?.pos === 'NOUN' && index + 1 < date.from) continue;
    for (const deed of [...deedsOfWord(lemma), ...deedsOfWord(lower)]) deeds.add(deed);
  }
  return { deeds, verbal };
}

/** Nouns that may be what is dated; `told`: the verb with its words, or a noun, tells already what was done. */
function nounsMeant(
  tokens: readonly Token[],
  date: DateFact,
  { head, subject, object }: Predicate,
  told: boolean,
): Token[] {
  const before = nounsBefore(tokens, date.from);
  if (told) return before;
  // "got past the veto Friday": a day without a preposition is said of the verb
  const bare = head.index < date.from && tokens[date.from - 1]?.pos !== 'ADP' && !isGeneral(head.lemma);
  const near = bare ? [] : before;
  return head.pos === 'VERB' && onlyHappens(head.lemma)
    ? [...near, ...subject.slice(0, 2), ...object.slice(0, 2)]
    : near;
}

const NEGATION = /^(?:not|n't|never|no|without)$/;

/** "wasn't found on Monday" dates nothing; "not until Monday" does, and is read so already. */
function isDenied(tokens: readonly Token[], { head }: Predicate, date: DateFact): boolean {
  if (date.edge !== 'at') return false;
  const denied = tokens.slice(Math.max(0, head.index - 3), head.index).some((t) => NEGATION.test(t.lower));
  return denied && !tokens.slice(head.index, date.from).some((t) => /^(?:until|till)$/.test(t.lower));
}

/** Where the clause begins that a time opens: "on May 3, when police searched", "it was on Monday that police found". */
function clauseBehind(tokens: readonly Token[], { to }: DateFact, { head }: Predicate): number | undefined {
  const at = tokens[to]?.text === ',' ? to + 1 : to;
  const opener = tokens[at]?.lower;
  const cleft = opener === 'that' && head.lemma === 'be' && tokens[head.index - 1]?.lower === 'it';
  return opener === 'when' || cleft ? at + 1 : undefined;
}

/** A lasting state is told from its first day on: "has been closed since Monday" was closed on Monday. */
const isState = (tokens: readonly Token[], { head }: Predicate): boolean =>
  head.pos === 'VERB' &&
  /(?:ed|en|t)$/.test(head.lower) &&
  !/^(?:have|has|had|'ve|'s|'d)$/.test(tokens[head.index - 1]?.lower ?? '');

/** The day on which what goes on until then is over, and that on which what has lasted since began. */
function asMoment(tokens: readonly Token[], date: DateFact, predicate: Predicate): DateFact {
  if (date.clock) return date;
  const { head } = predicate;
  const moved = date.edge === 'until' && (movesDay(tokens, head) || lasts(head.lemma));
  return moved || (date.edge === 'since' && isState(tokens, predicate)) ? { ...date, edge: 'at' } : date;
}

/** The dates of a claim with their deeds; what somebody said or what is denied is no deed of the story. */
export const datedDeedsOf = perClaim((claim: Claim): DatedDeed[] => {
  const { tokens } = claim;
  const dates = datesOf(claim);
  return dates.flatMap((date): DatedDeed[] => {
    const { predicate } = date;
    if (!predicate || date.naming || isDenied(tokens, predicate, date)) return [];
    const behind = clauseBehind(tokens, date, predicate);
    const others = behind === undefined ? [] : predicatesFrom(tokens, behind);
    return [predicate, ...others].flatMap((told) => {
      const found = deedsOf(tokens, date, told);
      if (found.deeds.size === 0) return [];
      const restated = dates.some((other) => restatesHour(other, date, tokens));
      return [{ date: asMoment(tokens, date, told), predicate: told, restated, ...found }];
    });
  });
});
