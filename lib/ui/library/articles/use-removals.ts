/** Deleting without a question, and ten seconds to undo it. */
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { LibraryStore } from '../../../core/library/library-store.ts';
import { sentenceOf } from './use-articles.ts';

/** How long Undo is offered, in ms, not counting while the pointer or the focus is on it. */
export const UNDO_FOR = 10_000;
/** Articles that a closed page left are given up after a minute; a page that opens sooner looks again after this. */
const LOOK_AGAIN = 70_000;

/** What is to be said of deleted articles. */
export type RemovalState =
  | { readonly step: 'none' }
  | { readonly step: 'removing' | 'restoring'; readonly done: number; readonly total: number }
  | { readonly step: 'removed' | 'restored'; readonly articles: number }
  | { readonly step: 'failed'; readonly message: string };

/** Deleting and undoing. */
export interface UsedRemovals {
  readonly removal: RemovalState;
  remove(numbers: readonly number[]): Promise<void>;
  undo(): Promise<void>;
  /** Stops the clock while somebody is about to press, and lets it go on. */
  hold(held: boolean): void;
}

/** Deletes what is asked for; deleting again before the time is over adds to what one Undo brings back. */
export function useRemovals(
  store: LibraryStore,
  reload: () => Promise<void>,
  leaveOut: (numbers: readonly number[], out: boolean) => void,
): UsedRemovals {
  const [removal, setRemoval] = useState<RemovalState>({ step: 'none' });
  const [held, setHeld] = useState(false);
  const batches = useRef<number[]>([]);
  const removed = useRef(0);

  useEffect(() => {
    // A library that can't be opened says so in its list; there is nothing to tidy then.
    const tidy = () => store.tidyRemoved().catch(() => undefined);
    void tidy();
    const timer = setTimeout(() => void tidy(), LOOK_AGAIN);
    return () => clearTimeout(timer);
  }, [store]);

  useEffect(() => {
    if (held || (removal.step !== 'removed' && removal.step !== 'restored')) return;
    const timer = setTimeout(() => {
      const over = batches.current;
      batches.current = [];
      removed.current = 0;
      setRemoval({ step: 'none' });
      // What can't be given up now is when the page is opened next.
      if (over.length > 0) store.forget(over).catch(() => undefined);
    }, UNDO_FOR);
    return () => clearTimeout(timer);
  }, [store, removal, held]);

  const remove = useCallback(
    async (numbers: readonly number[]) => {
      if (numbers.length === 0) return;
      leaveOut(numbers, true);
      setRemoval({ step: 'removing', done: 0, total: numbers.length });
      try {
        const { batch, articles } = await store.remove(numbers, {
          onProgress: (done, total) => setRemoval({ step: 'removing', done, total }),
        });
        batches.current.push(batch);
        removed.current += articles;
        setRemoval({ step: 'removed', articles: removed.current });
        await reload();
      } catch (error) {
        setRemoval({ step: 'failed', message: sentenceOf(error) });
      }
      leaveOut(numbers, false);
    },
    [store, reload, leaveOut],
  );

  const undo = useCallback(async () => {
    const back = batches.current;
    if (back.length === 0) return;
    batches.current = [];
    // The pressed button goes without saying that it has lost the focus.
    setHeld(false);
    setRemoval({ step: 'restoring', done: 0, total: removed.current });
    removed.current = 0;
    try {
      const articles = await store.restore(back);
      await reload();
      setRemoval({ step: 'restored', articles });
    } catch (error) {
      setRemoval({ step: 'failed', message: sentenceOf(error) });
    }
  }, [store, reload]);

  return { removal, remove, undo, hold: setHeld };
}
