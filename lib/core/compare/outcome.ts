/**
 * Outcomes: one account says that something happened, the other that it didn't, or that its opposite did; or one
 * tells as planned what the other, later, tells as done. Bound to the same event and participants, else silent.
 */
import type { Span } from '../article.ts';
import { type Claim, conceptsOf } from '../claims/claim.ts';
import { isSaying } from '../claims/operators.ts';
import { type Predication, predicationsOf } from '../claims/predications.ts';
import { predicateRelation } from '../lexicon/opposites.ts';
import { conceptOf } from '../match/concepts.ts';
import type { StoryWeights } from '../match/story-weights.ts';
import { stem } from '../text/terms.ts';
import type { Comparator, Comparison, Pair } from './comparator.ts';
import type { Relation } from './finding.ts';
import { outcomeExamples } from './outcome-examples.ts';
import { alignParticipants, type Participants } from './participants.ts';

/** Verbs too empty to say what happened; they need a context that is nearly the same. */
const EMPTY = new Set(
  'do have be get make take go come put give see use find want need become seem keep let show look'.split(
    ' ',
  ),
);
/** Not answering is no outcome. */
const ANSWERS = new Set('comment respond answer reply return discuss elaborate speak speculate'.split(' '));
/** What moves every day: a rise on Monday and a fall on Tuesday don't conflict. */
const MOVES = new Set(
  'rise fall increase decrease climb drop gain lose jump plunge surge slip slide soar tumble'.split(' '),
);

const isReport = (p: Predication): boolean => isSaying(p.lemma) || p.lemma === 'ask';
const usable = (p: Predication): boolean => !ANSWERS.has(p.lemma) && p.negations < 3;

/** How two predications stand to each other before their participants are looked at. */
function stance(
  a: Predication,
  b: Predication,
  close: boolean,
): { relation: 'opposed' | 'alike'; strength: number } | undefined {
  const relation =
    predicateRelation(a.predicate, b.predicate) ??
    (conceptOf(stem(a.lemma)) === conceptOf(stem(b.lemma)) &&
    a.predicate === a.lemma &&
    b.predicate === b.lemma
      ? 'synonym'
      : undefined);
  if (!relation) return undefined;
  if ((isReport(a) || isReport(b)) && (relation !== 'opposite' || !close)) return undefined;
  const opposed = (a.affirmed !== b.affirmed) !== (relation === 'opposite');
  const doubled = a.negations + b.negations > 1 ? 0.6 : 1;
  const strength = { same: 1, opposite: 0.9, synonym: 0.75 }[relation] * doubled;
  return { relation: opposed ? 'opposed' : 'alike', strength };
}

type Verdict = 'conflict' | 'came-true' | 'agreement';

/** What two stances come to, by how each is meant. */
function verdictOf(
  a: Predication,
  b: Predication,
  opposed: boolean,
  daysLater: number,
  close: boolean,
): Verdict | undefined {
  if (a.meant === b.meant) {
    if (a.meant === 'open' || a.meant === 'possible' || a.meant === 'unsure')
      return opposed && close ? 'conflict' : undefined;
    return opposed ? 'conflict' : 'agreement';
  }
  // one source tells as a fact what another won't say
  if ((a.meant === 'unsure' && b.meant === 'fact') || (b.meant === 'unsure' && a.meant === 'fact'))
    return a.affirmed && b.affirmed && !opposed ? 'conflict' : undefined;
  const [earlier, later] = daysLater >= 0 ? [a, b] : [b, a];
  const planThenFact = earlier.meant === 'ahead' && later.meant === 'fact' && later.past;
  if (planThenFact && daysLater !== 0) return opposed || later.affirmed ? 'came-true' : undefined;
  // "can't be renegotiated" against "will renegotiate"; "could be" against "is not" is no conflict
  const [can, other] = a.meant === 'can' ? [a, b] : [b, a];
  if (can.meant === 'can' && opposed && (other.meant === 'ahead' || other.meant === 'fact')) {
    const barred = a.predicate === b.predicate ? !can.affirmed : true;
    return barred && other.affirmed !== can.affirmed ? 'conflict' : undefined;
  }
  return undefined;
}

const WEEKDAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/;

/** Each names a weekday and none is common: two days, two events. */
function daysApart(pair: Pair): boolean {
  const days = (claim: Claim): string[] => claim.tokens.map((t) => t.lower).filter((w) => WEEKDAY.test(w));
  const [left, right] = [days(pair.here), days(pair.there)];
  return left.length > 0 && right.length > 0 && !left.some((day) => right.includes(day));
}

/** What speaks for two predications telling of one event; see `WEIGHTS`. */
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
  /** How telling the predicates are within the story, 0..1. */
  readonly rare: number;
  /** 1 where the predicate alone says almost nothing. */
  readonly empty: number;
  readonly apart: number;
  /** On how many sides who does it can't be read, though the sentence tells it; 0..2. */
  readonly dim: number;
  /** 1 where the sentences are nearly the same. */
  readonly close: number;
  /** 1 where the denial is of some manner or part only: "not by unanimous consent". */
  readonly narrowed: number;
}

const WEIGHTS: Readonly<Record<keyof OutcomeFeatures, number>> = {
  strength: 1.5, theme: 1.2, agent: 1.0, others: 0.8, telling: 0.8, similarity: 2.5, clause: 2.0, rare: 2.2, empty: -1.5,
  apart: -1.5, dim: -0.8, close: 1.0, narrowed: -1.2,
}; // biome-ignore format: two rows
const BIAS = -4.9;

function confidenceOf(features: OutcomeFeatures): number {
  let z = BIAS;
  for (const [name, weight] of Object.entries(WEIGHTS)) z += weight * features[name as keyof OutcomeFeatures];
  return 1 / (1 + Math.exp(-z));
}

/** A sentence this like the other differs from it in few words: those words then bind themselves. */
const NEAR_COPY = 0.75;

function bound({ theme, agent, others }: Participants, similarity: number): boolean {
  if (similarity >= NEAR_COPY) return true;
  if (theme.score < 0 || agent.score < 0 || (others.score < 0 && similarity < 0.5)) return false;
  return theme.score >= 0.5 || (agent.score >= 0.5 && others.score >= 0.5);
}

function compareTwo(a: Predication, b: Predication, pair: Pair): Comparison | undefined {
  const close = pair.similarity >= NEAR_COPY;
  const stands = stance(a, b, close);
  if (!stands) return undefined;
  const daysLater = pair.daysLater ?? 0;
  const verdict = verdictOf(a, b, stands.relation === 'opposed', daysLater, close);
  if (!verdict) return undefined;
  const fit = alignParticipants(a, b, pair.weights);
  if (!bound(fit, pair.similarity)) return undefined;
  const moves = MOVES.has(a.lemma) && (daysApart(pair) || daysLater !== 0);
  if (moves && verdict !== 'agreement') return undefined;
  const confidence = confidenceOf({
    strength: stands.strength,
    theme: fit.theme.score,
    agent: fit.agent.score,
    others: fit.others.score,
    telling: Math.min(1, Math.max(fit.theme.weight, fit.agent.weight, fit.others.weight) / 4),
    similarity: pair.similarity,
    clause: pair.weights.similarity(clauseConcepts(pair.here, a), clauseConcepts(pair.there, b)),
    rare: Math.max(0, fit.theme.score) * Math.min(1, Math.sqrt(rarity(a, pair) * rarity(b, pair)) / 5),
    empty: !close && (EMPTY.has(a.lemma) || EMPTY.has(b.lemma)) ? 1 : 0,
    close: close ? 1 : 0,
    narrowed: isNarrowed(a, b) ? 1 : 0,
    dim: (isDim(a) ? 1 : 0) + (isDim(b) ? 1 : 0),
    apart: daysApart(pair) ? 1 : 0,
  });
  return {
    relation: relationOf(verdict, a, b, daysLater),
    kind: 'outcome',
    confidence,
    here: spanOf(pair.here, a),
    there: spanOf(pair.there, b),
    explain: { here: wordsOf(pair.here, a), there: wordsOf(pair.there, b) },
  };
}

const isDim = (p: Predication): boolean =>
  !p.passive && !p.state && p.patient !== undefined && (p.agent === undefined || p.agent.pronoun);
/** Whether what is denied is tied to a phrase that the other, affirmed, doesn't have. */
function isNarrowed(a: Predication, b: Predication): boolean {
  if (a.affirmed === b.affirmed) return false;
  const [denied, told] = a.affirmed ? [b, a] : [a, b];
  const words = new Set(told.others.flatMap((p) => [...p.concepts]));
  return denied.others.some(
    (p) => !p.temporal && p.from >= denied.to - 1 && ![...p.concepts].some((c) => words.has(c)),
  );
}

const rarity = (p: Predication, pair: Pair): number => pair.weights.weight(conceptOf(stem(p.lemma)));

/** The concepts of a predication's clause without those of the predicate itself. */
function clauseConcepts(claim: Claim, p: Predication): Set<string> {
  const parts = [p.agent, p.patient, ...p.others].filter((part) => part !== undefined);
  const from = Math.min(p.from, ...parts.map((part) => part.from));
  const to = Math.max(p.to, ...parts.map((part) => part.to));
  return conceptsOf(claim.tokens.slice(from, to).filter((t) => t.index < p.from || t.index >= p.to));
}

function relationOf(verdict: Verdict, a: Predication, b: Predication, daysLater: number): Relation {
  if (verdict === 'agreement') return 'agrees';
  if (verdict === 'came-true') return 'changed';
  // what is, and what is still to come, may have changed by the next day; what happened can't
  const moving = !a.past || !b.past || a.state || b.state;
  return daysLater !== 0 && moving ? 'changed' : 'disagrees';
}

function spanOf(claim: Claim, p: Predication): Span {
  const first = claim.tokens[p.from];
  const last = claim.tokens[p.to - 1];
  return { start: first?.start ?? 0, end: last?.end ?? claim.sentence.text.length };
}

/** The longest fragment that a reader takes in at a glance. */
const MOST_WORDS = 12;

/** The predicate with what it is about, in the article's own words. */
function wordsOf(claim: Claim, p: Predication): string {
  const before = [p.agent, p.patient].filter((q) => q && q.to <= p.from && p.from - q.from <= 8);
  const after = [p.agent, p.patient, p.others[0]].filter((q) => q && q.from >= p.to - 1 && q.to - p.to <= 8);
  const from = Math.min(p.from, ...before.map((q) => q?.from ?? p.from));
  const to = Math.max(p.to, ...after.map((q) => q?.to ?? p.to));
  const end = Math.min(to, from + MOST_WORDS);
  const [first, last] = [claim.tokens[from], claim.tokens[Math.max(end, p.to) - 1]];
  return claim.sentence.text.slice(first?.start ?? 0, last?.end ?? 0);
}

function compare(pair: Pair): Comparison[] {
  const out: Comparison[] = [];
  const there = predicationsOf(pair.there.tokens).filter(usable);
  for (const a of predicationsOf(pair.here.tokens)) {
    if (!usable(a)) continue;
    for (const b of there) {
      const comparison = compareTwo(a, b, pair);
      if (comparison) out.push(comparison);
    }
  }
  return out;
}

/** True where some outcome of two claims may be in conflict, however few words they share; cheap. */
export function mayConflict(here: Claim, there: Claim, weights: StoryWeights, daysLater: number): boolean {
  const others = predicationsOf(there.tokens);
  return predicationsOf(here.tokens).some((a) =>
    others.some((b) => {
      if (a.meant === 'open' || b.meant === 'open' || !usable(a) || !usable(b)) return false;
      const stands = stance(a, b, false);
      if (!stands || (stands.relation === 'alike' && a.meant === b.meant)) return false;
      if (!verdictOf(a, b, stands.relation === 'opposed', daysLater, false)) return false;
      return bound(alignParticipants(a, b, weights), 0);
    }),
  );
}

/** Compares outcomes. */
export const outcomeComparator: Comparator = { name: 'outcome', compare, examples: outcomeExamples };
