/** Keeps the list's order up to date with the corpus and with what the reader wants to see. */
import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { type Catalogue, ofOutlet, publishedBetween, withGap } from '../../../core/library/catalogue.ts';
import { type FindQuery, readQuery } from '../../../core/library/find-words.ts';
import type { LibraryStore } from '../../../core/library/library-store.ts';
import { type ListOrder, orderArticles } from '../../../core/library/order-articles.ts';
import { type ListWish, plainWish, sourceKey } from './list-wish.ts';

/** Where a search for words stands. */
export type SearchState =
  | { readonly step: 'none' }
  /** `total` is 0 until the index has answered. */
  | { readonly step: 'running'; readonly done: number; readonly total: number }
  | { readonly step: 'done'; readonly complete: boolean }
  | { readonly step: 'failed'; readonly message: string };

/** The articles as they are to be shown. */
export interface ShownArticles {
  readonly catalogue: Catalogue;
  readonly order: ListOrder;
}

/** The articles; null until they are read. */
export type ArticlesState = ShownArticles | { readonly failure: string } | null;

/** What the tab works with. */
export interface UsedArticles {
  readonly state: ArticlesState;
  readonly wish: ListWish;
  readonly search: SearchState;
  /** What the articles that are shown were found by; null where nothing was looked for. */
  readonly query: FindQuery | null;
  onWish(change: Partial<ListWish>): void;
  /** Reads everything again, and settles when it is shown. */
  reload(): Promise<void>;
  /** Leaves articles out of the list at once, or shows them again, before the corpus says so. */
  leaveOut(numbers: readonly number[], out: boolean): void;
}

/** Rest after the last key before a search, in ms: while somebody types, half words find nothing. */
const TYPING_PAUSE = 250;
/** Least time between two readings of a corpus that is being changed, in ms: an import changes it all the time. */
const BETWEEN_READINGS = 1500;

/** The articles of a store, narrowed and ordered as the reader wishes. */
export function useArticles(store: LibraryStore): UsedArticles {
  const [catalogue, setCatalogue] = useState<Catalogue | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const [wish, setWish] = useState(plainWish);
  const [gone, setGone] = useState<ReadonlySet<number>>(new Set());

  const reload = useCallback(async () => {
    try {
      setCatalogue(await store.catalogue());
      setFailure(null);
    } catch (error) {
      setFailure(sentenceOf(error));
    }
  }, [store]);
  useReadings(store, reload);

  const orderOf = (found: Uint32Array | undefined): ListOrder | null => {
    if (catalogue === null) return null;
    const { from, to } = wish;
    const source = catalogue.sources.find((one) => sourceKey(one) === wish.source);
    const among = [
      found,
      from === '' && to === '' ? undefined : publishedBetween(catalogue, from, to),
      wish.source === null ? undefined : (source?.numbers ?? new Uint32Array(0)),
    ];
    const filter = {
      outlet: wish.outlet ?? undefined,
      gap: wish.gap ?? undefined,
      among: among.filter((numbers) => numbers !== undefined),
    };
    const unknownFirst = wish.gap === null && found === undefined;
    return orderArticles(catalogue, filter, wish.sort, { unknownFirst });
  };
  const { search, found } = useSearch(store, wish.typed, catalogue?.revision, (numbers) => {
    const shown = orderOf(numbers)?.numbers ?? numbers;
    const first = new Set(shown);
    return Uint32Array.from([...shown, ...numbers.filter((number) => !first.has(number))]);
  });
  const order = useMemo(
    () => orderOf(found?.numbers),
    [catalogue, wish.outlet, wish.gap, wish.source, wish.sort, wish.from, wish.to, found],
  );
  const query = useMemo(() => (found === undefined ? null : readQuery(found.typed)), [found?.typed]);
  const state = useMemo((): ArticlesState => {
    if (failure !== null) return { failure };
    return catalogue && order && { catalogue, order: without(order, gone, catalogue) };
  }, [failure, catalogue, order, gone]);

  return {
    state,
    wish,
    search,
    query,
    onWish: useCallback((change) => setWish((before) => ({ ...before, ...change })), []),
    reload,
    leaveOut: useCallback((numbers, out) => {
      setGone((before) => {
        const now = new Set(before);
        for (const number of numbers)
          if (out) now.add(number);
          else now.delete(number);
        return now;
      });
    }, []),
  };
}

/** Reads at the beginning and after changes, never more often than bearable. */
function useReadings(store: LibraryStore, reload: () => Promise<void>): void {
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let last = 0;
    const readNow = () => {
      timer = undefined;
      last = Date.now();
      void reload();
    };
    const readSoon = () => {
      timer ??= setTimeout(readNow, Math.max(0, last + BETWEEN_READINGS - Date.now()));
    };
    readNow();
    const stop = store.onChange(readSoon);
    return () => {
      stop();
      clearTimeout(timer);
    };
  }, [store, reload]);
}

/** What a search has found, at its end or so far. */
interface Found {
  readonly typed: string;
  readonly numbers: Uint32Array;
}

/** Finds what is typed, once the typing rests; an older search that still runs is given up. */
function useSearch(
  store: LibraryStore,
  typed: string,
  revision: number | undefined,
  inOrder: (numbers: Uint32Array) => Uint32Array,
): { search: SearchState; found: Found | undefined } {
  const [search, setSearch] = useState<SearchState>({ step: 'none' });
  const [found, setFound] = useState<Found | undefined>();
  const answered = useRef('');
  const latest = useRef(inOrder);
  latest.current = inOrder;
  useEffect(() => {
    if (revision === undefined) return;
    const wanted = typed.trim();
    if (wanted === '') {
      answered.current = '';
      setFound(undefined);
      setSearch({ step: 'none' });
      return;
    }
    const stop = new AbortController();
    const show = (numbers: Uint32Array) => {
      answered.current = wanted;
      setFound({ typed: wanted, numbers });
    };
    const run = async () => {
      setSearch({ step: 'running', done: 0, total: 0 });
      try {
        const { numbers, complete } = await store.find(wanted, {
          signal: stop.signal,
          inOrder: (some) => latest.current(some),
          onProgress: (done, total, soFar) => {
            if (stop.signal.aborted) return;
            setSearch({ step: 'running', done, total });
            show(soFar);
          },
        });
        if (stop.signal.aborted) return;
        show(numbers);
        setSearch({ step: 'done', complete });
      } catch (error) {
        if (!stop.signal.aborted) setSearch({ step: 'failed', message: sentenceOf(error) });
      }
    };
    const timer = setTimeout(() => void run(), answered.current === wanted ? 0 : TYPING_PAUSE);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [store, typed, revision]);
  return { search, found };
}

/** The order without articles that are on their way out. */
function without(order: ListOrder, gone: ReadonlySet<number>, catalogue: Catalogue): ListOrder {
  if (gone.size === 0) return order;
  const numbers = order.numbers.filter((number) => !gone.has(number));
  if (order.unknownFirst === 0) return { numbers, unknownFirst: 0 };
  const unknown = new Set([...withGap(catalogue, 'date'), ...ofOutlet(catalogue, '')]);
  let unknownFirst = 0;
  while (unknownFirst < numbers.length && unknown.has(numbers[unknownFirst] ?? 0)) unknownFirst++;
  return { numbers, unknownFirst };
}

/** What an error says. */
export function sentenceOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
