/** What is left to read before the adjudicated figures are whole. */
import { type Adjudicated, placeOf, samePlace } from './adjudicated.ts';
import { groupOf, type ScoredSet } from './score.ts';

/** A shown difference without a verdict. */
export type Unread = Omit<Adjudicated, 'verdict' | 'reason'>;

/**
 * The shown differences of a set that gold lists nowhere and that nobody has read, ready for a verdict; the same
 * seen from both sides once.
 */
export function unread({ name, findings }: ScoredSet): Unread[] {
  const entries: Unread[] = [];
  for (const { finding, docs, listed, adjudicated } of findings) {
    if (finding.tentative || listed || adjudicated || groupOf(finding.relation) !== 'difference') continue;
    const a = placeOf(docs.here, finding.here);
    const b = placeOf(docs.there, finding.there);
    if (entries.some((known) => samePlace(known.a, b) && samePlace(known.b, a))) continue;
    entries.push({ set: name, a, b });
  }
  return entries;
}
