/**
 * A page and the file it was saved to differ by a caption or a line of menu, so that neither address nor
 * fingerprint shows that they are one article; their sentences do.
 */
import type { Article } from '../article.ts';
import type { Claim } from '../claims/claim.ts';

/**
 * Share of the shorter one's claims that stand word for word in the other. Two articles of one outlet on one
 * story repeat a few sentences of background; two states of one article repeat most.
 */
const SHARED = 0.6;

/**
 * Whether `other` is `article` itself in another form or state, and so no evidence for or against it. Only the
 * same outlet's counts, or one whose outlet is unknown: another outlet's copy is another outlet's report.
 */
export function isOwnCopy(
  article: Article,
  claims: readonly Claim[],
  other: Article,
  otherClaims: readonly Claim[],
): boolean {
  if (plain(article.outlet) !== plain(other.outlet) && article.outlet !== '' && other.outlet !== '')
    return false;
  const own = new Set(claims.map((claim) => plain(claim.sentence.text)));
  const others = new Set(otherClaims.map((claim) => plain(claim.sentence.text)));
  const shorter = Math.min(own.size, others.size);
  let shared = 0;
  for (const sentence of own) if (others.has(sentence)) shared += 1;
  return shared > 0 && shared >= shorter * SHARED;
}

/** Letters and digits alone, so that quotation marks and white space make no difference. */
function plain(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
