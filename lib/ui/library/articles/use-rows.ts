/** Fetches the articles that come into view, and keeps those that were seen lately. */
import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { LibraryRow, LibraryStore } from '../../../core/library/library-store.ts';

/** What is known of an article of the list: undefined until it is fetched, null where there is none any more. */
export type FetchedRow = LibraryRow | null | undefined;

/** The rows in view. */
export interface UsedRows {
  rowOf(number: number): FetchedRow;
  /** Says which rows are in view now; those that aren't there are fetched. */
  want(numbers: readonly number[]): void;
}

/** Rows kept: with their texts some 10 MB. */
const MOST_KEPT = 2000;

/**
 * Rows of a store at a revision. One fetch runs at a time, for what is in view when it begins: whoever scrolls
 * fast waits for the rows where the scrolling ends, not for those that rushed by.
 */
export function useRows(
  store: LibraryStore,
  revision: number | undefined,
  onFailure: (error: unknown) => void,
): UsedRows {
  const [version, setVersion] = useState(0);
  const kept = useRef(new Map<number, { row: LibraryRow | null; revision: number | undefined }>());
  const wanted = useRef<readonly number[]>([]);
  const fetching = useRef(false);
  const current = useRef(revision);
  current.current = revision;

  const fetchWanted = useCallback(async () => {
    const missing = () =>
      wanted.current.filter((number) => {
        const known = kept.current.get(number);
        return known === undefined || known.revision !== current.current;
      });
    if (fetching.current) return;
    fetching.current = true;
    try {
      for (let numbers = missing(); numbers.length > 0; numbers = missing()) {
        const at = current.current;
        const rows = await store.rows(numbers);
        for (const [i, number] of numbers.entries()) {
          kept.current.delete(number);
          kept.current.set(number, { row: rows[i] ?? null, revision: at });
        }
        for (const number of kept.current.keys()) {
          if (kept.current.size <= MOST_KEPT) break;
          kept.current.delete(number);
        }
        setVersion((before) => before + 1);
      }
    } catch (error) {
      onFailure(error);
    } finally {
      fetching.current = false;
    }
  }, [store, onFailure]);
  // After a change the rows in view may be others; until they are fetched the old ones stay.
  useEffect(() => void fetchWanted(), [fetchWanted, revision]);

  return useMemo(
    () => ({
      rowOf: (number) => kept.current.get(number)?.row,
      want: (numbers) => {
        wanted.current = numbers;
        void fetchWanted();
      },
    }),
    [version, fetchWanted],
  );
}
