/**
 * Whether two accounts tell one deed alike. Unlike a difference, which the reader is shown with both wordings, support
 * is taken on trust: one verb with one of its participants in common ("denied the allegations", "rallied supporters")
 * is told of many deeds of one story.
 */
import type { Claim } from '../claims/claim.ts';
import type { Predication } from '../claims/predications.ts';
import type { Pair } from './comparator.ts';
import { NEAR_COPY } from './outcome-features.ts';
import { type Participants, SURELY } from './participants.ts';
import { sameClaimConfidence } from './same-claim.ts';

/** Sentences that so surely tell one thing need no proof of their participants. */
const SAME_SENTENCE = 0.7;

/** "demanded that", "agreed to": what was demanded is told behind it. */
const takesClause = ({ tokens }: Claim, { to }: Predication): boolean =>
  /^(?:that|to|whether|how|why)$/.test(tokens[to]?.lower ?? '');

/** Whether an agreement of two predications is surely of one deed. */
export function areToldAlike(
  a: Predication,
  b: Predication,
  pair: Pair,
  { theme, agent }: Participants,
): boolean {
  if (pair.similarity >= NEAR_COPY || sameClaimConfidence(pair) >= SAME_SENTENCE) return true;
  if (a.meant === 'open' || b.meant === 'open' || theme.score < SURELY) return false;
  if (takesClause(pair.here, a) || takesClause(pair.there, b)) return false;
  if (agent.score >= SURELY) return true;
  // a plan in both is somebody's plan; two doers of whom it isn't known that they are one may be two
  const twoDoers = a.patient && b.patient && a.agent && b.agent;
  return a.meant === 'fact' && b.meant === 'fact' && !twoDoers && theme.named === true;
}
