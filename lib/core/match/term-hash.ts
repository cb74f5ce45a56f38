/** Terms as numbers: an index of hashes is smaller and faster to read than one of words. */

/**
 * A 32-bit hash of a term (FNV-1a with the finaliser of MurmurHash3, both public domain), unsigned.
 * Two of 300,000 different terms share one about ten times: as harmless as a homonym.
 */
export function termHash(term: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < term.length; i++) hash = Math.imul(hash ^ term.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
