/**
 * Outcomes: one account says that something happened, the other that it didn't, or that its opposite did; or one
 * tells as planned what the other, later, tells as done. Bound to the same event and participants, else silent.
 */
import type { Span } from '../article.ts';
import { attributionOf } from '../claims/attribution.ts';
import type { Claim } from '../claims/claim.ts';
import type { NounPhrase } from '../claims/noun-phrases.ts';
import { perWording } from '../claims/per-claim.ts';
import { type Predication, predicationsOf } from '../claims/predications.ts';
import { type ProcessFact, processesOf } from '../claims/processes.ts';
import { dateOf } from '../claims/turns.ts';
import { dayOfIso } from '../lexicon/calendar.ts';
import type { StoryWeights } from '../match/story-weights.ts';
import type { Comparator, Comparison, Explanation, Pair } from './comparator.ts';
import { ofOtherComplements } from './complements.ts';
import type { Relation } from './finding.ts';
import { outcomeExamples } from './outcome-examples.ts';
import { NEAR_COPY, namesOtherDays, outcomeConfidence, outcomeFeatures } from './outcome-features.ts';
import { isOutcome, type Stance, stanceOf, type Verdict, verdictOf } from './outcome-stance.ts';
import { mostOf } from './outcome-sureness.ts';
import { alignParticipants, fitPhrases, type Participants } from './participants.ts';
import { spanOf, wordsOf } from './predication-words.ts';
import { areTwoProcesses } from './process.ts';

/** What moves every day: a rise on Monday and a fall on Tuesday don't conflict. */
const MOVES = new Set(
  'rise fall increase decrease decline climb drop gain lose jump plunge surge slip slide soar tumble shrink grow dip sink rally plummet'.split(
    ' ',
  ),
);
/** A quality is told of so many things that its bearer must be surely the same. */
const SURE_BEARER = 0.6;

/** Whether the participants tie two predications to one event. */
function bound(
  a: Predication,
  b: Predication,
  { theme, agent, others }: Participants,
  similarity: number,
): boolean {
  if (similarity >= NEAR_COPY) return true;
  if (theme.score < 0 || agent.score < 0 || (others.score < 0 && similarity < 0.5)) return false;
  if (a.state || b.state) return theme.score >= SURE_BEARER;
  return theme.score >= 0.5 || (agent.score >= 0.5 && others.score >= 0.5);
}

/** Words behind a verb in which a year still says when it happened. */
const YEAR_REACH = 9;

/** One tells of a past year that the other doesn't name: "met him in September 2010". */
function ofOtherYears(a: Predication, b: Predication, { here, there }: Pair): boolean {
  const past = ({ tokens, article }: Claim, { to }: Predication): string[] =>
    tokens
      .slice(to, to + YEAR_REACH)
      .map(({ lower }) => lower)
      .filter((word) => /^(?:19|20)\d{2}$/.test(word) && word < (article.published ?? '').slice(0, 4));
  const [left, right] = [past(here, a), past(there, b)];
  return left.length + right.length > 0 && !left.some((year) => right.includes(year));
}

/** Talks of these two and talks of those two: one noun, and yet two things. */
function ofOtherProcesses(a: Predication, b: Predication, pair: Pair): boolean {
  const { here, there, told } = pair;
  const theme = (p: Predication): number | undefined =>
    (p.passive ? p.patient : (p.agent ?? p.patient))?.from;
  const processOf = (claim: Claim, p: Predication, all: readonly Claim[]): ProcessFact | undefined =>
    processesOf(claim, all).find(({ phrase }) => phrase.from === theme(p));
  const left = processOf(here, a, told.here);
  const right = left && processOf(there, b, told.there);
  return left !== undefined && right !== undefined && areTwoProcesses(left, right, pair);
}

/** One verb, and yet two things. */
const areTwo = (a: Predication, b: Predication, pair: Pair): boolean =>
  ofOtherProcesses(a, b, pair) || ofOtherComplements(a, b, pair);

/** Who says it; whoever vows or plans says so as well. */
const speakerOf = (claim: Claim, p: Predication): NounPhrase | undefined =>
  p.source ?? attributionOf(claim.tokens).source ?? (p.meant === 'ahead' ? p.agent : undefined);

/** Whether two named speakers say the two things. */
function ofOtherVoices(a: Predication, b: Predication, { here, there, weights }: Pair): boolean {
  return fitPhrases(speakerOf(here, a), speakerOf(there, b), weights).score < 0;
}

type Stages = Pick<Explanation, 'stages'>;

/** What was done before the other account spoke of it as planned was another such deed. */
function wasDoneBefore(a: Predication, b: Predication, { here, there, daysLater }: Pair): boolean {
  const [early, late, done] = (daysLater ?? 0) >= 0 ? [here, there, b] : [there, here, a];
  const days = dateOf(late, done)?.days;
  return days !== undefined && days.last < (dayOfIso(early.article.published) ?? 0);
}

/** Which account has it as planned, and whether it came so in the other; nothing of what was planned not to be. */
function stagesOf(a: Predication, b: Predication, { opposed }: Stance, daysLater: number): Stages {
  const [planned, told] = daysLater >= 0 ? [a, b] : [b, a];
  if (!planned.affirmed) return {};
  const settled = opposed || !told.affirmed ? 'dropped' : 'done';
  const [here, there] = daysLater >= 0 ? (['ahead', settled] as const) : ([settled, 'ahead'] as const);
  return { stages: { here, there } };
}

/** What moves every day, told of two days. */
const haveMoved = (a: Predication, b: Predication, pair: Pair): boolean =>
  (MOVES.has(a.lemma) || MOVES.has(b.lemma)) && ((pair.daysLater ?? 0) !== 0 || namesOtherDays(pair));

function compareTwo(a: Predication, b: Predication, pair: Pair): Comparison | undefined {
  const close = pair.similarity >= NEAR_COPY;
  const stance = stanceOf(a, b, close);
  const daysLater = pair.daysLater ?? 0;
  const verdict = stance && verdictOf(a, b, stance, daysLater, close);
  if (!verdict) return undefined;
  const participants = alignParticipants(a, b, pair.weights);
  if (!bound(a, b, participants, pair.similarity) || areTwo(a, b, pair)) return undefined;
  if (verdict !== 'agreement' && (haveMoved(a, b, pair) || ofOtherYears(a, b, pair))) return undefined;
  if (verdict === 'came-true' && wasDoneBefore(a, b, pair)) return undefined;
  const features = outcomeFeatures(a, b, pair, stance, participants, verdict === 'came-true');
  // "won't pass it unanimously", then "passed it": nothing changed
  if (verdict === 'came-true' && features.narrowed > 0) return undefined;
  const confidence = outcomeConfidence(features);
  return {
    relation: relationOf(verdict, a, b, pair),
    kind: 'outcome',
    confidence: Math.min(confidence, mostOf(a, b, verdict, pair, participants, features.narrowed === 0)),
    voices: verdict === 'conflict' && ofOtherVoices(a, b, pair),
    here: spanOf(pair.here, a),
    there: spanOf(pair.there, b),
    explain: {
      here: wordsOf(pair.here, a),
      there: wordsOf(pair.there, b),
      ...(verdict === 'came-true' ? stagesOf(a, b, stance, daysLater) : {}),
    },
  };
}

/** "has not been charged": so far. */
const isSoFar = ({ tokens }: Claim, { affirmed, from, to }: Predication): boolean =>
  !affirmed && tokens.slice(from, to).some((t) => /^(?:has|have)$/.test(t.lower));

function relationOf(verdict: Verdict, a: Predication, b: Predication, pair: Pair): Relation {
  const daysLater = pair.daysLater ?? 0;
  if (verdict === 'agreement') return 'agrees';
  if (verdict === 'came-true') return 'changed';
  // what is, and what is still to come, may have changed by the next day; what happened can't
  const soFar = daysLater > 0 ? isSoFar(pair.here, a) : isSoFar(pair.there, b);
  const moving = soFar || !a.past || !b.past || a.state || b.state;
  return daysLater !== 0 && moving ? 'changed' : 'disagrees';
}

const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

const allOutcomes = perWording(({ tokens }) => predicationsOf(tokens).filter(isOutcome));

/** What the outcomes of two claims come to: agreements, conflicts, plans that came true. */
export function outcomesOf(pair: Pair): Comparison[] {
  const here = allOutcomes(pair.here);
  const there = here.length > 0 ? allOutcomes(pair.there) : [];
  const close = pair.similarity >= NEAR_COPY;
  // "not between two, but between many" in both: which of the two meets which can't be told
  const twice = (p: Predication, all: readonly Predication[]): boolean =>
    close && all.filter((other) => other.predicate === p.predicate).length > 1;
  const found = here.flatMap((a) =>
    there.flatMap((b) => {
      const comparison = compareTwo(a, b, pair);
      const crossed = comparison?.relation !== 'agrees' && (twice(a, here) || twice(b, there));
      return comparison && !crossed ? [comparison] : [];
    }),
  );
  const conflicts = found.filter(({ relation }) => relation !== 'agrees');
  // "approved it" in both says nothing where one adds "on condition" and the other "without": the conflict stands
  return found.filter(
    (one) => one.relation !== 'agrees' || !conflicts.some((other) => overlap(one.here, other.here)),
  );
}

/** What a claim says for certain happened, will or may happen. */
const definiteOutcomes = perWording(({ tokens }) =>
  predicationsOf(tokens).filter((p) => p.meant !== 'open' && isOutcome(p)),
);

/** True where some outcome of two claims may be in conflict, however few words they share; cheap. */
export function mayConflict(here: Claim, there: Claim, weights: StoryWeights, daysLater: number): boolean {
  const others = definiteOutcomes(there);
  return definiteOutcomes(here).some((a) =>
    others.some((b) => {
      const stance = stanceOf(a, b, false);
      const verdict = stance && verdictOf(a, b, stance, daysLater, false);
      if (!verdict || verdict === 'agreement') return false;
      return bound(a, b, alignParticipants(a, b, weights), 0);
    }),
  );
}

/** Compares outcomes. */
export const outcomeComparator: Comparator = {
  name: 'outcome',
  // between strangers none would stand, and reading them is costly
  compare: (pair) => (pair.kinship === 'other' ? [] : outcomesOf(pair)),
  examples: outcomeExamples,
};
