/** What somebody is let or made to do: "allows states to waive fees" and "won't allow states to cap fees" are of two things. */
import type { Claim } from '../claims/claim.ts';
import { type Predication, predicationsOf } from '../claims/predications.ts';
import { predicateRelation } from '../lexicon/opposites.ts';
import type { Pair } from './comparator.ts';
import { alignParticipants } from './participants.ts';

/** The deed in the infinitive behind the object of another. */
const complementOf = ({ tokens }: Claim, { patient }: Predication): Predication | undefined =>
  patient && predicationsOf(tokens).find(({ from }) => from === patient.to && tokens[from]?.lower === 'to');

/** Whether each names what its object is to do, and it isn't the same. */
export function ofOtherComplements(a: Predication, b: Predication, { here, there, weights }: Pair): boolean {
  const [left, right] = [complementOf(here, a), complementOf(there, b)];
  if (!left || !right) return false;
  const known = predicateRelation(left.predicate, right.predicate);
  const fit = alignParticipants(left, right, weights);
  return (known !== 'same' && known !== 'synonym') || fit.theme.score < 0;
}
