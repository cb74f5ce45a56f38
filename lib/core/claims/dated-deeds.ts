/**
 * What a date or place is said of, as deeds: the verb, or the noun where the verb only says that it took place ("the
 * first shock was recorded at", "the fire in January", "set sentencing for"). Several readings may stand beside each other;
 * which one is meant shows in the other account.
 */
import { deedsOfWord, isGeneral, onlyHappens } from '../lexicon/deeds.ts';
import type { Token } from '../text/tokens.ts';
import type { Claim } from './claim.ts';
import { type DateFact, datesOf } from './dates.ts';
import { isSaying } from './operators.ts';
import { perClaim } from './per-claim.ts';
import type { Predicate } from './predicates.ts';

/** A date with the deeds that it may be said of. */
export interface DatedDeed {
  readonly date: DateFact;
  readonly predicate: Predicate;
  /** Names of deeds, and lemmas of their words after "=". */
  readonly deeds: ReadonlySet<string>;
  /** Those of them that the verb tells; of the others the noun that tells them is what the verb is about. */
  readonly verbal: ReadonlySet<string>;
}

/** The words under which a verb may stand in the lexicon: with what follows it, then alone. */
function formsOf(tokens: readonly Token[], { head, object, subject }: Predicate): string[] {
  const particles = tokens.slice(head.index + 1, head.index + 4).map((t) => `${head.lemma}+${t.lower}`);
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

function deedsOf(
  tokens: readonly Token[],
  date: DateFact,
  predicate: Predicate,
): Pick<DatedDeed, 'deeds' | 'verbal'> {
  const { head } = predicate;
  const deeds = new Set<string>();
  const add = (word: string): void => {
    for (const deed of deedsOfWord(word)) deeds.add(deed);
  };
  const forms = formsOf(tokens, predicate).filter((form) => deedsOfWord(form).length > 0);
  // "found on Monday that": "found guilty" alone is a deed
  if (forms.length === 0 && isSaying(head.lemma)) return { deeds, verbal: deeds };
  for (const form of forms) add(form);
  const nouns = nounsBefore(tokens, date.from);
  // "were hurt before the capture on Sunday": what is dated is the capture
  const beyond = tokens
    .slice(head.index + 1, date.from - 2)
    .some((t) => /^(?:before|after|since)$/.test(t.lower));
  if (beyond && nouns.length > 0) deeds.clear();
  else if (forms.length === 0 && head.pos === 'VERB') {
    add(head.lemma);
    if (!isGeneral(head.lemma)) deeds.add(`=${head.lemma}`);
    if (onlyHappens(head.lemma))
      nouns.push(...predicate.subject.slice(0, 2), ...predicate.object.slice(0, 2));
  }
  const verbal = new Set(deeds);
  for (const { lemma, lower, index } of nouns) {
    // "the strike committee", "the leak site": what comes first only says of what kind
    if (tokens[index + 1]?.pos === 'NOUN' && index + 1 < date.from) continue;
    add(lemma);
    if (lower !== lemma) add(lower);
  }
  return { deeds, verbal };
}

const NEGATION = /^(?:not|n't|never|no|without)$/;

/** "wasn't found on Monday" dates nothing; "not until Monday" does, and is read so already. */
function isDenied(tokens: readonly Token[], { head }: Predicate, date: DateFact): boolean {
  if (date.edge !== 'at') return false;
  const denied = tokens.slice(Math.max(0, head.index - 3), head.index).some((t) => NEGATION.test(t.lower));
  return denied && !tokens.slice(head.index, date.from).some((t) => /^(?:until|till)$/.test(t.lower));
}

/** The dates of a claim with their deeds; what somebody said or what is denied is no deed of the story. */
export const datedDeedsOf = perClaim((claim: Claim): DatedDeed[] =>
  datesOf(claim).flatMap((date): DatedDeed[] => {
    const { predicate } = date;
    if (!predicate || date.naming) return [];
    if (isDenied(claim.tokens, predicate, date)) return [];
    const told = deedsOf(claim.tokens, date, predicate);
    return told.deeds.size > 0 ? [{ date, predicate, ...told }] : [];
  }),
);
