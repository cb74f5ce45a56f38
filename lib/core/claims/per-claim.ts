/**
 * Facts that few claims are ever asked for: worked out at the first question and kept as long as the claim.
 * Thousands of sentences of other articles become claims, and most are never compared.
 */
import type { Claim } from './claim.ts';
import type { Wording } from './wording.ts';

/** Makes a reader of claims remember its answer for each claim. */
export const perClaim = <Fact>(read: (claim: Claim) => Fact): ((claim: Claim) => Fact) => remembering(read);

/** The same for what the words alone tell, whatever article they stand in. */
export function perWording<Fact>(read: (wording: Wording) => Fact): (claim: Claim) => Fact {
  const known = remembering(read);
  return ({ wording }) => known(wording);
}

/** The same for what is read of all claims of an account, for as long as their list is kept. */
export const perAccount = <Fact>(
  read: (claims: readonly Claim[]) => Fact,
): ((claims: readonly Claim[]) => Fact) => remembering(read);

function remembering<Key extends object, Fact>(read: (key: Key) => Fact): (key: Key) => Fact {
  const known = new WeakMap<Key, { fact: Fact }>();
  return (key) => {
    let entry = known.get(key);
    if (!entry) {
      entry = { fact: read(key) };
      known.set(key, entry);
    }
    return entry.fact;
  };
}
