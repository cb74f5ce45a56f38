/** Joins what several segments say of one term. */
import type { Postings } from '../core/match/term-ranking.ts';

/** One ascending list of several ascending ones; lists that follow one another are only put together. */
export function joinLists(lists: readonly Postings[]): Postings {
  const [only] = lists;
  if (only && lists.length === 1) return only;
  const joined = new Uint32Array(lists.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  let ascending = true;
  for (const list of lists) {
    if (at > 0 && (list[0] ?? 0) < (joined[at - 1] ?? 0)) ascending = false;
    joined.set(list, at);
    at += list.length;
  }
  return ascending ? joined : joined.sort();
}
