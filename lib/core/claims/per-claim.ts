/**
 * Facts that few claims are ever asked for: worked out at the first question and kept as long as the claim.
 * Thousands of sentences of other articles become claims, and most are never compared.
 */
import type { Claim } from './claim.ts';

/** Makes a reader of claims remember its answer for each claim. */
export function perClaim<Fact>(read: (claim: Claim) => Fact): (claim: Claim) => Fact {
  const known = new WeakMap<Claim, { fact: Fact }>();
  return (claim) => {
    let entry = known.get(claim);
    if (!entry) {
      entry = { fact: read(claim) };
      known.set(claim, entry);
    }
    return entry.fact;
  };
}
