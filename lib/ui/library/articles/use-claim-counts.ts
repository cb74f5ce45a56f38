/** Counts the claims of the articles in view while the page has nothing else to do, each once. */
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { claimSentences } from '../../../core/claims/claim-sentences.ts';
import type { LibraryRow } from '../../../core/library/library-store.ts';

/** A page that is never at rest still gets its counts after this many ms. */
const LONGEST_WAIT = 1000;
/** Below this many ms left of a rest no further article is begun: the longest take some 10 ms. */
const LEAST_REST = 4;

/**
 * The number of claims of an article, undefined until it has been counted. A number never stands for another
 * text, so what was once counted holds as long as the page is open.
 */
export function useClaimCounts(rows: readonly LibraryRow[]): (number: number) => number | undefined {
  const counts = useRef(new Map<number, number>());
  const [, setVersion] = useState(0);
  useEffect(() => {
    const waiting = rows.filter(({ number }) => !counts.current.has(number));
    if (waiting.length === 0) return;
    let handle = 0;
    const count = (rest: IdleDeadline) => {
      do {
        const row = waiting.shift();
        if (row !== undefined) counts.current.set(row.number, claimSentences(row.article).length);
      } while (waiting.length > 0 && rest.timeRemaining() > LEAST_REST);
      setVersion((before) => before + 1);
      if (waiting.length > 0) handle = requestIdleCallback(count, { timeout: LONGEST_WAIT });
    };
    handle = requestIdleCallback(count, { timeout: LONGEST_WAIT });
    return () => cancelIdleCallback(handle);
  }, [rows]);
  return useCallback((number) => counts.current.get(number), []);
}
