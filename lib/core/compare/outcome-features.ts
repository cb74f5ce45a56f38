/** What speaks for two predications telling of one event, and how sure that makes the comparison. */
import { type Claim, conceptsOf } from '../claims/claim.ts';
import type { Predication } from '../claims/predications.ts';
import { conceptOf } from '../match/concepts.ts';
import { stem } from '../text/terms.ts';
import type { Pair } from './comparator.ts';
import { weigh } from './logistic.ts';
import type { Stance } from './outcome-stance.ts';
import type { Participants } from './participants.ts';

/** Verbs too empty to say what happened; they need a context that is nearly the same. */
const EMPTY = new Set(
  'do have be get make take go come put give see use find want need become seem keep let show look'.split(
    ' ',
  ),
);

/** "has", "lacks": who has what decides everything. */
const HAVING = /^(?:have|lack|keep|retain)$/;
/** True for predications that say something only together with their object. */
export const needsObject = (p: Predication): boolean => HAVING.test(p.lemma);

/** See `WEIGHTS`. */
export interface OutcomeFeatures {
  readonly strength: number;
  readonly theme: number;
  readonly agent: number;
  readonly others: number;
  /** How telling the shared participants are within the story, 0..1. */
  readonly telling: number;
  readonly similarity: number;
  /** Likeness of the two clauses' words, the predicates left out. */
  readonly clause: number;
  /** How telling the predicates are within the story, 0..1, as far as they have one theme. */
  readonly rare: number;
  /** 1 where the predicate alone says almost nothing. */
  readonly empty: number;
  /** 1 where each sentence names weekdays and none is common: two days, two events. */
  readonly apart: number;
  /** On how many sides who does it can't be read, though the sentence tells it; 0..2. */
  readonly dim: number;
  /** 1 where the sentences are nearly the same. */
  readonly close: number;
  /** 1 where one account says that nobody does it at all, and the other that somebody will: it takes no doer in common. */
  readonly barred: number;
  /** Within one story, how surely both doer and thing are the same, 0..1. */
  readonly both: number;
  /** 1 where the denial is of some manner or part only: "not by unanimous consent". */
  readonly narrowed: number;
}

/** Set by hand on articles of one story that belong to no gold set. */
const WEIGHTS: Readonly<Record<keyof OutcomeFeatures, number>> = {
  strength: 1.5, theme: 1.2, agent: 1.2, others: 0.8, telling: 0.8, similarity: 2.5, clause: 2.0, rare: 2.2, empty: -1.5,
  apart: -1.5, dim: -0.8, close: 1.0, narrowed: -1.4, barred: 1.2, both: 0.6,
}; // biome-ignore format: two rows
const BIAS = -4.8;
/** Story weights (see `StoryWeights.weight`) from which a participant or predicate is as telling as can be. */
const TELLING = 4;
const RARE = 5;

/** A sentence this like the other differs from it in few words: those words then bind themselves. */
export const NEAR_COPY = 0.75;

const WEEKDAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/;

/** Each names a weekday and none is common. */
export function namesOtherDays({ here, there }: Pair): boolean {
  const days = (claim: Claim): string[] => claim.tokens.map((t) => t.lower).filter((w) => WEEKDAY.test(w));
  const [left, right] = [days(here), days(there)];
  return left.length > 0 && right.length > 0 && !left.some((day) => right.includes(day));
}

const isDim = (p: Predication): boolean =>
  !p.passive && !p.state && p.patient !== undefined && (p.agent === undefined || p.agent.pronoun);

/** "cannot be renegotiated": denied whoever were to do it. */
export const barsEverybody = (p: Predication): boolean =>
  p.passive &&
  p.agent === undefined &&
  !p.affirmed &&
  !p.partial &&
  (p.meant === 'can' || p.meant === 'ahead');

const isBarred = (a: Predication, b: Predication): boolean =>
  barsEverybody(a) &&
  a.predicate === b.predicate &&
  b.affirmed &&
  (b.meant === 'ahead' || b.meant === 'fact');

/** Whether what is denied is tied to a phrase that the other, affirmed, doesn't have. */
function isNarrowed(a: Predication, b: Predication): boolean {
  if (a.affirmed === b.affirmed) return false;
  const [denied, told] = a.affirmed ? [b, a] : [a, b];
  // "not fully informed" leaves room for "partly informed", but hardly for "informed" without any limit
  if (denied.partial) return told.partial;
  const words = new Set(told.others.flatMap((p) => [...p.concepts]));
  return denied.others.some((p) => p.from >= denied.to - 1 && ![...p.concepts].some((c) => words.has(c)));
}

/** The concepts of a predication's clause without those of the predicate itself. */
function clauseConcepts(claim: Claim, p: Predication): Set<string> {
  const parts = [p.agent, p.patient, ...p.others].filter((part) => part !== undefined);
  const from = Math.min(p.from, ...parts.map((part) => part.from));
  const to = Math.max(p.to, ...parts.map((part) => part.to));
  return conceptsOf(claim.tokens.slice(from, to).filter((t) => t.index < p.from || t.index >= p.to));
}

/** Reads the features of two predications whose participants are aligned. */
export function outcomeFeatures(
  a: Predication,
  b: Predication,
  pair: Pair,
  stance: Stance,
  { theme, agent, others }: Participants,
  cameTrue: boolean,
): OutcomeFeatures {
  const { weights, similarity } = pair;
  const close = similarity >= NEAR_COPY;
  const rarity = (p: Predication): number => weights.weight(conceptOf(stem(p.lemma)));
  return {
    strength: stance.strength,
    theme: theme.score,
    agent: agent.score,
    others: others.score,
    telling: Math.min(1, Math.max(theme.weight, agent.weight, others.weight) / TELLING),
    similarity,
    clause: weights.similarity(clauseConcepts(pair.here, a), clauseConcepts(pair.there, b)),
    rare: Math.max(0, theme.score) * Math.min(1, Math.sqrt(rarity(a) * rarity(b)) / RARE),
    empty: !close && (EMPTY.has(a.lemma) || EMPTY.has(b.lemma)) ? 1 : 0,
    // a plan and what came of it have days of their own
    apart: !cameTrue && namesOtherDays(pair) ? 1 : 0,
    dim: Number(isDim(a)) + Number(isDim(b)),
    close: close ? 1 : 0,
    both: pair.kinship === 'story' ? Math.max(0, Math.min(theme.score, agent.score)) : 0,
    narrowed: isNarrowed(a, b) ? 1 : 0,
    barred: isBarred(a, b) || isBarred(b, a) ? 1 : 0,
  };
}

/** How sure the comparison is, 0..1. */
export function outcomeConfidence(features: OutcomeFeatures): number {
  return weigh(features, WEIGHTS, BIAS);
}
