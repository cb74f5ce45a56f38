/**
 * How surely two predications are of one deed: what an agreement, a conflict or a plan that came true is worth at most,
 * however alike the sentences are.
 */
import { isLoose, type NounPhrase } from '../claims/noun-phrases.ts';
import type { Predication } from '../claims/predications.ts';
import { areBothTold } from './both-told.ts';
import { ONLY_WEIGHED, type Pair } from './comparator.ts';
import { barsEverybody, NEAR_COPY, needsObject } from './outcome-features.ts';
import type { Verdict } from './outcome-stance.ts';
import { type Participants, SURELY } from './participants.ts';
import { areToldAlike } from './told-alike.ts';

/** How many days two accounts of one deed may lie apart. */
const CONFLICT_DAYS = 7;
const CAME_TRUE_DAYS = 14;
/** The most that a conflict is worth whose participants aren't surely the same: a "May differ". */
const UNSURE = 0.5;

/** What is done towards something: what for tells which deed it is. */
const EFFORT = /^(?:work|labor|struggle|strive|fight|campaign|lobby|push|press|prepare)$/;
const FOR_ONE_END = 0.5;
const areForOtherEnds = (a: Predication, b: Predication, { others }: Participants): boolean =>
  EFFORT.test(a.lemma) && a.others.length + b.others.length > 0 && others.score < FOR_ONE_END;

/** "his opposition was political": whose it is stands elsewhere. */
const isOwned = (p: Predication): boolean => [p.agent, p.patient].some((phrase) => phrase?.owned === true);

/** "has 60 days", "will have 60 days". */
const isOneSpan = (a: NounPhrase | undefined, b: NounPhrase | undefined): boolean =>
  a?.temporal === true && b?.temporal === true && a.concepts.symmetricDifference(b.concepts).size === 0;

/** Told of somebody in particular: "students died" and "many of the students survived" are of others. */
const isPinned = ({ agent, patient }: Predication): boolean => {
  const doer = agent ?? patient;
  return doer !== undefined && !doer.pronoun && !isLoose(doer);
};

const haveObjects = (a: Predication, b: Predication): boolean =>
  a.patient !== undefined && b.patient !== undefined;

const isNearInTime = (verdict: Verdict, { daysLater, kinship }: Pair): boolean =>
  kinship !== 'other' &&
  Math.abs(daysLater ?? 0) <= (verdict === 'came-true' ? CAME_TRUE_DAYS : CONFLICT_DAYS);

/**
 * Whether both tell of the same deed of the same doer: by reading, nearly all false conflicts of outcomes have
 * another doer or another object, whatever else the sentences share.
 */
function surelyBound(
  a: Predication,
  b: Predication,
  verdict: Verdict,
  pair: Pair,
  fit: Participants,
): boolean {
  const pinned = isPinned(a) && isPinned(b);
  // without a patient the theme is the doer
  const doerIsTheme = a.patient === undefined && b.patient === undefined;
  if (!pinned && !haveObjects(a, b)) return false;
  if (pair.similarity >= NEAR_COPY) return true;
  if (!isNearInTime(verdict, pair)) return false;
  if ((isOwned(a) || isOwned(b)) && fit.agent.score < SURELY) return false;
  const nobody = (a.agent === undefined && b.agent === undefined) || barsEverybody(a) || barsEverybody(b);
  const sameDoer = fit.agent.score >= SURELY;
  const sameThing = fit.theme.score >= SURELY;
  if (needsObject(a) && needsObject(b)) return sameDoer && (sameThing || isOneSpan(a.patient, b.patient));
  if (sameDoer) return fit.theme.score >= (pinned ? 0 : SURELY);
  return sameThing && (nobody || doerIsTheme);
}

/** What speaks against a conflict although its doer is the same: another end, or both sides in one account. */
const isDoubtful = (
  a: Predication,
  b: Predication,
  verdict: Verdict,
  pair: Pair,
  fit: Participants,
): boolean => areForOtherEnds(a, b, fit) || (verdict === 'conflict' && areBothTold(a, b, pair));

/** The most that two predications come to by how surely they are of one deed; `whole`: no part or manner is denied. */
export function mostOf(
  a: Predication,
  b: Predication,
  verdict: Verdict,
  pair: Pair,
  fit: Participants,
  whole: boolean,
): number {
  if (verdict === 'agreement') return areToldAlike(a, b, pair, fit) ? 1 : ONLY_WEIGHED;
  const sure = whole && surelyBound(a, b, verdict, pair, fit) && !isDoubtful(a, b, verdict, pair, fit);
  return sure ? 1 : UNSURE;
}
