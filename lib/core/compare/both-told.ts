/**
 * Where an account tells both sides itself: what one source says and another denies stands in most accounts of a dispute,
 * and one that tells both says nothing else than another that leads with one of them.
 */
import type { Claim } from '../claims/claim.ts';
import { type Predication, predicationsOf } from '../claims/predications.ts';
import type { Pair } from './comparator.ts';
import { carriesDenial } from './denial.ts';
import { alignParticipants, SURELY } from './participants.ts';

/** Whether an article tells `p` elsewhere than in `claim`, of the same participants. */
const tellsToo = (told: readonly Claim[], claim: Claim, p: Predication, { weights }: Pair): boolean =>
  told.some(
    (other) =>
      other !== claim &&
      predicationsOf(other.tokens).some((own) => {
        if (own.predicate !== p.predicate || own.affirmed !== p.affirmed) return false;
        const { theme, agent } = alignParticipants(own, p, weights);
        return theme.score >= SURELY && agent.score >= 0;
      }),
  );

/** Whether what one of two deeds denies, by a source's word, is denied in the account that tells it as well. */
function isDeniedInBoth(a: Predication, b: Predication, { here, there, told }: Pair): boolean {
  return a.denied
    ? carriesDenial(here, a, told.here, told.there)
    : b.denied && carriesDenial(there, b, told.there, told.here);
}

/** Whether either of two articles tells both that a deed was, or will be, done and that it wasn't, or won't. */
export const areBothTold = (a: Predication, b: Predication, pair: Pair): boolean =>
  isDeniedInBoth(a, b, pair) ||
  (a.meant === b.meant &&
    a.affirmed !== b.affirmed &&
    (tellsToo(pair.told.here, pair.here, b, pair) || tellsToo(pair.told.there, pair.there, a, pair)));
