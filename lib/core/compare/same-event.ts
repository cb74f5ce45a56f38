/**
 * Whether two predicates tell of one event: same verb or event noun, same participants, much the same words
 * around. Dates, places and people are held against each other only where this is sure.
 */

import type { Claim } from '../claims/claim.ts';
import { conceptsOf } from '../claims/claim.ts';
import { datesOf } from '../claims/dates.ts';
import { perClaim } from '../claims/per-claim.ts';
import { isPersonNoun } from '../claims/person-nouns.ts';
import type { Predicate } from '../claims/predicates.ts';
import type { Quantity } from '../claims/quantity.ts';
import { areOfOneKind } from '../lexicon/deed-kinds.ts';
import { conceptOf } from '../match/concepts.ts';
import type { Token } from '../text/tokens.ts';
import type { Pair } from './comparator.ts';

/** What speaks for one event; each 0..1. */
export interface EventFit {
  /** 1 the same word, 0.8 words that stand for each other. */
  readonly head: number;
  /** Share of the weight of both subjects' words that they share; 0.5 where one has only a pronoun. */
  readonly subject: number;
  readonly object: number;
  /** Weighted cosine of both sentences without the compared facts. */
  readonly rest: number;
  /** Content words that both sentences share outside the facts. */
  readonly shared: number;
  /** 1 where both tell one count of one thing ("50 marines"), -1 where they count it differently, else 0. */
  readonly number: number;
  /** The shorter sentence's share of words that the other has too, outside the facts. */
  readonly covered: number;
}

/** Verbs of saying: two of them on two days are two statements, unless all else is the same. */
const SAYING =
  /^(say|tell|state|announce|report|add|write|tweet|note|warn|argue|claim|explain|insist|declare|testify|speak|talk|comment|respond|ask|call|post|describe|acknowledge|suggest|urge|vow|meet|accuse|show|condemn|defend|praise|criticize|issue|release|publish|be|have|do|go|come|make|take|get|give|hold|begin|continue|remain|appear)$/;

/** True for verbs that people do again and again, so that another day means another deed. */
export function isRepeatable(head: Token): boolean {
  return head.pos === 'AUX' || SAYING.test(head.lemma);
}

type Range = { readonly from: number; readonly to: number };
const outside = (token: Token, ranges: readonly Range[]): boolean =>
  !ranges.some(({ from, to }) => token.index >= from && token.index < to);

/** Content concepts of a claim without its dates, so that a date never speaks against its own comparison. */
const timeless = perClaim((claim: Claim) => {
  const dates = datesOf(claim);
  return claim.tokens.filter((token) => outside(token, dates));
});

function restOf(claim: Claim, fact: Range): Set<string> {
  return conceptsOf(timeless(claim).filter((token) => outside(token, [fact])));
}

/** Share of the lighter side's weight that both share; undefined where one side has no words. */
function share(pair: Pair, a: readonly Token[], b: readonly Token[]): number | undefined {
  const [left, right] = [conceptsOf(a), conceptsOf(b)];
  if (left.size === 0 || right.size === 0) return undefined;
  const sum = (set: ReadonlySet<string>): number =>
    [...set].reduce((total, concept) => total + pair.weights.weight(concept), 0);
  return pair.weights.shared(left, right) / Math.min(sum(left), sum(right));
}

/** Counts of one thing among the participants; small numbers tell nothing apart. */
function numberFit(pair: Pair, p: Predicate, q: Predicate): number {
  const counts = (claim: Claim, { subject, object }: Predicate): Quantity[] =>
    claim.quantities.filter(
      ({ from, to, unit }) =>
        unit !== '' && [...subject, ...object].some(({ index }) => index >= from && index < to),
    );
  let found = 0;
  for (const a of counts(pair.here, p)) {
    for (const b of counts(pair.there, q)) {
      if (a.dimension !== b.dimension || conceptOf(a.unit) !== conceptOf(b.unit)) continue;
      if (a.point === b.point) return a.point > 2 ? 1 : 0;
      found = -1;
    }
  }
  return found;
}

function headFit(a: Token, b: Token): number {
  if (a.stem === b.stem || a.lemma === b.lemma) return 1;
  return conceptOf(a.stem) === conceptOf(b.stem) ? 0.8 : 0;
}

/** A fact as far as comparing events needs it: what it is said of, and which tokens are its own. */
export interface Bound extends Range {
  readonly predicate: Predicate | undefined;
}

/**
 * How well the events of two facts fit; undefined where they have other verbs, which is the usual case and is
 * found out first. The facts' own words count on neither side.
 */
export function eventFit(pair: Pair, a: Bound, b: Bound): EventFit | undefined {
  const [p, q] = [a.predicate, b.predicate];
  const head = p && q ? headFit(p.head, q.head) : 0;
  if (!p || !q || head === 0) return undefined;
  const without = (tokens: readonly Token[], range: Range): Token[] =>
    tokens.filter((t) => outside(t, [range]));
  const [s, o] = [without(p.subject, a), without(p.object, a)];
  const [t, u] = [without(q.subject, b), without(q.object, b)];
  const direct = { subject: share(pair, s, t), object: share(pair, o, u) };
  // in the passive, subject and object change places
  const crossed = { subject: share(pair, s, u), object: share(pair, o, t) };
  const turned =
    (crossed.subject ?? 0) + (crossed.object ?? 0) > (direct.subject ?? 0) + (direct.object ?? 0);
  const best = turned ? crossed : direct;
  const [left, right] = [restOf(pair.here, a), restOf(pair.there, b)];
  const shared = [...left].filter((concept) => right.has(concept)).length;
  return {
    head,
    subject: best.subject ?? 0.5,
    object: best.object ?? 0.5,
    rest: pair.weights.similarity(left, right),
    shared,
    number: numberFit(pair, p, q),
    covered: shared / Math.max(1, Math.min(left.size, right.size)),
  };
}

/** What speaks for two places being told of one thing, whatever the verbs; each 0..1. */
export interface ThingFit {
  /** 1 the same verb, 0.8 words that stand for each other, 0.6 verbs of one kind of deed. */
  readonly deed: number;
  /** How telling the noun is that both places stand behind ("talks in Oslo"); 0 where they stand behind two. */
  readonly anchor: number;
  /** True where each stands behind a noun of its own. */
  readonly parted: boolean;
  /** Share of who takes part that both name. */
  readonly theme: number;
  /** Weighted cosine of both sentences without the compared facts. */
  readonly rest: number;
}

/** What there is one of in each of many places, or what leads to several. */
const ONE_IN_EACH =
  /^(?:school|hospital|office|house|home|station|ministry|court|courthouse|courtroom|university|college|church|mosque|prison|jail|plant|factory|market|hotel|airport|camp|base|center|centre|headquarters|city|town|village|area|building|street|branch|store|shop|embassy|consulate|bed|room|trip|visit|travel|tour)$/;

const isOneThing = (noun: string): boolean => !ONE_IN_EACH.test(noun) && !isPersonNoun(noun);

/** A noun that so few sentences of the story hold tells one thing from all others. */
const TELLING_ANCHOR = 4;

/** How well two facts are of one thing by the noun before them, the kind of deed and who takes part. */
export function thingFit(pair: Pair, a: Anchored, b: Anchored): ThingFit {
  const [p, q] = [a.predicate, b.predicate];
  const tied = a.anchor && b.anchor && headFit(a.anchor, b.anchor) > 0 && isOneThing(a.anchor.lemma);
  const same = tied && a.anchor ? conceptOf(a.anchor.stem) : undefined;
  const parts = (fact: Anchored): Token[] =>
    [...(fact.predicate?.subject ?? []), ...(fact.predicate?.object ?? [])].filter((t) => outside(t, [fact]));
  const kind = p && q && areOfOneKind(p.head.lemma, q.head.lemma) ? 0.6 : 0;
  return {
    deed: p && q ? Math.max(headFit(p.head, q.head), kind) : 0,
    parted: a.anchor !== undefined && b.anchor !== undefined && !tied,
    anchor: same === undefined ? 0 : Math.min(1, pair.weights.weight(same) / TELLING_ANCHOR),
    theme: share(pair, parts(a), parts(b)) ?? 0,
    rest: pair.weights.similarity(restOf(pair.here, a), restOf(pair.there, b)),
  };
}

/** A fact with the noun that it stands behind. */
export interface Anchored extends Bound {
  readonly anchor: Token | undefined;
}
