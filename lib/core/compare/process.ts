/**
 * States of one process: talks that failed here and go on there, a search that was called off and one that continues;
 * and what talks are said to take in. Bound to who takes part, because every story of talks has others beside them.
 */
import type { Span } from '../article.ts';
import { type Claim, spanBetween } from '../claims/claim.ts';
import { fitParties } from '../claims/parties.ts';
import { type ProcessFact, processesOf } from '../claims/processes.ts';
import { stateRelation } from '../lexicon/process-states.ts';
import type { Comparator, Comparison, Pair } from './comparator.ts';

/** The share of the shorter topic's weight that both share, 0..1; 0 where one says nothing of it. */
function topicsAlike(a: ProcessFact, b: ProcessFact, { weights }: Pair): number {
  const least = Math.min(weights.total(a.topic), weights.total(b.topic));
  return least === 0 ? 0 : weights.shared(a.topic, b.topic) / least;
}

/** How surely two mentions are of one process, 0..1; 0 where they aren't. */
function sameProcess(a: ProcessFact, b: ProcessFact, pair: Pair): number {
  if (a.kind !== b.kind) return 0;
  const parties = fitParties(a.parties, b.parties);
  if (parties < 0) return 0;
  const topic = topicsAlike(a, b, pair);
  // a search or a vote is told apart by what it is for, talks by who talks
  if (!BY_PARTIES.has(a.kind)) return topic < SAME_TOPIC ? 0 : topic;
  return parties > 0 ? Math.min(1, parties + 0.15 * topic) : 0.6 * topic;
}

/** Whether two mentions can't be of one process: other parties, or another thing searched for or voted on. */
export function areTwoProcesses(a: ProcessFact, b: ProcessFact, pair: Pair): boolean {
  if (a.kind !== b.kind || fitParties(a.parties, b.parties) < 0) return true;
  const told = a.topic.size > 0 && b.topic.size > 0 && !BY_PARTIES.has(a.kind);
  return told && topicsAlike(a, b, pair) < SAME_TOPIC;
}

const BY_PARTIES = new Set(['talks', 'truce', 'strike', 'merger']);
/** A search, a vote or a trial is one where its topics share at least this. */
const SAME_TOPIC = 0.5;
/** Story weight that two topics share from which they are told of as one. */
const ONE_TOPIC = 2;

/** Beyond a fortnight talks are other talks. */
const SAME_ROUND_DAYS = 14;
/** Confidence where process and states are sure. */
const SURE = 0.9;
/** A state told in passing ("the stalled talks") may be an old one. */
const IN_PASSING = 0.75;
/** From one stage to the next: told as news, but also where one account is only vaguer. */
const IN_TURN = 0.85;

/** Whether an article tells the state of that process somewhere. */
function tellsState(told: readonly Claim[], fact: ProcessFact, pair: Pair): boolean {
  return told.some((claim) =>
    processesOf(claim, told).some(
      (other) => other.state === fact.state && sameProcess(fact, other, pair) > 0,
    ),
  );
}

/** Reports of progress are no account of an article that tells of a breakdown as well. */
function isUndone(told: readonly Claim[], fact: ProcessFact, pair: Pair): boolean {
  if (fact.state !== 'advancing') return false;
  return told.some((claim) =>
    processesOf(claim, told).some(
      (other) =>
        (other.state === 'failed' || other.state === 'stalled') && sameProcess(fact, other, pair) > 0,
    ),
  );
}

interface Match {
  readonly a: ProcessFact;
  readonly b: ProcessFact;
  readonly bound: number;
}

function ofStates({ a, b, bound }: Match, pair: Pair): Comparison | undefined {
  if (!a.state || !b.state) return undefined;
  const days = pair.daysLater ?? 0;
  const relation = stateRelation(a.state, b.state, days);
  const strength = bound * (a.told && b.told ? 1 : IN_PASSING);
  if (relation === 'same') return made({ a, b, bound }, pair, 'agrees', 'outcome', 0.8 * strength);
  if (relation === 'fit') return made({ a, b, bound }, pair, 'compatible', 'outcome', 0.65 * strength);
  const far = pair.kinship === 'other' || Math.abs(days) > SAME_ROUND_DAYS;
  // an account that tells both states tells how one became the other
  if (far || tellsState(pair.told.there, a, pair) || tellsState(pair.told.here, b, pair)) return undefined;
  if (isUndone(pair.told.there, b, pair) || isUndone(pair.told.here, a, pair)) return undefined;
  const sure = SURE * strength * (relation === 'succeed' ? IN_TURN : 1);
  return made({ a, b, bound }, pair, days === 0 ? 'disagrees' : 'changed', 'outcome', sure);
}

function ofBreadth({ a, b, bound }: Match, pair: Pair): Comparison | undefined {
  if (!a.breadth || !b.breadth || a.breadth.is === b.breadth.is) return undefined;
  const days = pair.daysLater ?? 0;
  if (Math.abs(days) > SAME_ROUND_DAYS) return undefined;
  const wide = { a: { ...a, ...a.breadth }, b: { ...b, ...b.breadth }, bound };
  return made(wide, pair, days === 0 ? 'disagrees' : 'changed', 'scope', 0.75 * bound);
}

/** Words of what a process is about that a reader takes in at a glance. */
const MOST_WORDS = 14;

const aboutOf = ({ phrase, about }: ProcessFact): { readonly from: number; readonly to: number } => ({
  from: phrase.from,
  to: Math.min(about, phrase.from + MOST_WORDS),
});

/** What a vote or a trial is about is its name: that both name it says nothing. */
const sameTalks = (a: ProcessFact, b: ProcessFact): boolean =>
  a.kind === 'talks' && fitParties(a.parties, b.parties) > 0;

function ofTopics({ a, b, bound }: Match, pair: Pair): Comparison | undefined {
  // where a state is told, what it's about is told in passing
  if (a.state || b.state || Math.min(a.topic.size, b.topic.size) < 2 || !sameTalks(a, b)) return undefined;
  const shared = pair.weights.shared(a.topic, b.topic);
  if (shared < ONE_TOPIC) return undefined;
  const alike = topicsAlike(a, b, pair);
  const whole = pair.weights.similarity(a.topic, b.topic);
  const relation = whole >= SAME_TOPIC ? 'agrees' : 'compatible';
  const wide = { a: { ...a, ...aboutOf(a) }, b: { ...b, ...aboutOf(b) } };
  return made({ ...wide, bound }, pair, relation, 'scope', bound * (0.5 + 0.3 * alike));
}

/** States in which a process goes on; one that has none told may be in any of them. */
const isAlive = ({ state }: ProcessFact): boolean =>
  state === undefined || state === 'going' || state === 'advancing';

/** Both tell that these parties talk at all, each with the names of both. */
function ofBeing({ a, b, bound }: Match, pair: Pair): Comparison | undefined {
  const both = Math.min(a.named, b.named) > 1 && bound >= 1;
  const somebody = Math.min(a.named, b.named) > 0 && sharedNames(a, b) > 1;
  if (!(both || somebody) || !isAlive(a) || !isAlive(b)) return undefined;
  if (Math.abs(pair.daysLater ?? 0) > SAME_ROUND_DAYS || a.kind !== 'talks') return undefined;
  const relation = a.state === b.state ? 'agrees' : 'compatible';
  if (relation === 'compatible' && sharedNames(a, b) < 2) return undefined;
  return made({ a, b, bound }, pair, relation, 'outcome', BEING);
}
const BEING = 0.58;

/** Names of people and bodies that both have among the parties; countries alone take part in too many talks. */
function sharedNames(a: ProcessFact, b: ProcessFact): number {
  const names = new Set(a.parties.flatMap(({ keys }) => [...keys]));
  return new Set(
    b.parties.flatMap(({ keys }) => [...keys].filter((key) => names.has(key) && /^[^A-Z]/.test(key))),
  ).size;
}

/** From the denial above it on: marked without that, it would say the opposite. */
const markOf = (claim: Claim, { above, from, to }: ProcessFact): Span =>
  spanBetween(claim, Math.min(from, above ?? from), to);

/** The process with the words that tell its state; what stands between them is left out where it's long. */
function wordsOf(claim: Claim, { phrase, from, to, above }: ProcessFact): string {
  const text = (first: number, last: number): string => {
    const span = spanBetween(claim, first, last);
    return claim.sentence.text.slice(span.start, span.end);
  };
  // "dismissed claims that … they had shifted"
  if (above !== undefined && above < from)
    return from - above > NEAR ? `${text(above, above + 3)} … ${text(from, to)}` : text(above, to);
  if (phrase.from - to > NEAR || from - phrase.to > NEAR) {
    const [left, right] = phrase.from < from ? [phrase, { from, to }] : [{ from, to }, phrase];
    return `${text(left.from, left.to)} … ${text(right.from, right.to)}`;
  }
  return text(Math.min(phrase.from, from), Math.max(phrase.to, to));
}
const NEAR = 8;

function made(
  { a, b }: Match,
  { here, there }: Pair,
  relation: Comparison['relation'],
  kind: Comparison['kind'],
  confidence: number,
): Comparison {
  return {
    relation,
    kind,
    confidence,
    here: markOf(here, a),
    there: markOf(there, b),
    explain: { here: wordsOf(here, a), there: wordsOf(there, b) },
  };
}

function compare(pair: Pair): Comparison[] {
  const there = processesOf(pair.there, pair.told.there);
  if (there.length === 0) return [];
  return processesOf(pair.here, pair.told.here).flatMap((a) =>
    there.flatMap((b) => {
      const bound = sameProcess(a, b, pair);
      if (bound === 0) return [];
      const match = { a, b, bound };
      return [ofStates, ofBreadth, ofTopics, ofBeing]
        .map((of) => of(match, pair))
        .filter((c) => c !== undefined);
    }),
  );
}

/** Compares what goes on for days. */
export const processComparator: Comparator = {
  name: 'process',
  compare,
  examples: [
    {
      here: 'Negotiations between the pilots and Northern Air over a new contract collapsed on Friday.',
      there: 'Negotiations between the pilots and Northern Air over a new contract are under way.',
      expect: 'disagrees',
    },
    {
      here: 'Talks between Chile and Peru about the sea border have stalled, diplomats said.',
      there: 'Talks between Peru and Chile about the sea border will resume on Monday, the ministry said.',
      dates: ['2021-05-04', '2021-05-07'],
      expect: 'changed',
    },
    {
      here: 'The search for the missing climbers was called off on Friday because of heavy snow.',
      there: 'The search for the missing climbers continued on Friday in heavy snow.',
      expect: 'disagrees',
    },
    {
      here: 'Talks between Chile and Peru about the sea border have stalled, diplomats said.',
      there: 'Talks between Chile and Bolivia about the sea border are under way, diplomats said.',
      expect: 'nothing',
    },
    {
      here: 'Negotiations between the pilots and Northern Air over a new contract are under way.',
      there:
        'Negotiations between the pilots and Northern Air over a new contract have run into difficulties.',
      expect: 'nothing',
    },
  ],
};
