/**
 * Whether two predicates tell of one event: same verb or event noun, same participants, much the same words
 * around. Dates, places and people are held against each other only where this is sure.
 */

import type { Claim } from '../claims/claim.ts';
import { conceptsOf } from '../claims/claim.ts';
import { datesOf } from '../claims/dates.ts';
import { perClaim } from '../claims/per-claim.ts';
import type { Predicate } from '../claims/predicates.ts';
import type { Quantity } from '../claims/quantity.ts';
import { areOneMovement } from '../lexicon/movements.ts';
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

/** What speaks for two facts being the ends of one movement, whatever the verbs; each 0..1. */
export interface MovementFit {
  /** 1 the same verb, 0.8 words that stand for each other, 0.6 verbs of one kind of movement. */
  readonly head: number;
  /** Share of who takes part that both name. */
  readonly theme: number;
  /** Weighted cosine of both sentences without the compared facts. */
  readonly rest: number;
}

/** How well two facts are ends of one movement; undefined where their verbs tell none of one kind. */
export function movementFit(pair: Pair, a: Bound, b: Bound): MovementFit | undefined {
  const [p, q] = [a.predicate, b.predicate];
  if (!p || !q || !areOneMovement(p.head.lemma, q.head.lemma)) return undefined;
  const parts = ({ subject, object }: Predicate, range: Range): Token[] =>
    [...subject, ...object].filter((token) => outside(token, [range]));
  return {
    head: Math.max(headFit(p.head, q.head), 0.6),
    theme: share(pair, parts(p, a), parts(q, b)) ?? 0,
    rest: pair.weights.similarity(restOf(pair.here, a), restOf(pair.there, b)),
  };
}
