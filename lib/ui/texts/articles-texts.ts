/** The texts of the library's list of articles, and of what can be done with them. */
import type { Gap } from '../../core/library/catalogue.ts';
import type { LibrarySort } from '../../core/library/order-articles.ts';

/** One language's texts. */
export interface ArticlesTexts {
  readonly figures: {
    readonly articles: (count: number) => string;
    readonly outlets: (count: number) => string;
    readonly newest: string;
    readonly oldest: string;
    readonly noDate: string;
    readonly size: string;
    readonly left: (size: string) => string;
  };
  readonly chart: {
    readonly title: string;
    readonly busiest: (when: string, count: number) => string;
    /** The picture in a sentence, for those who can't see it. */
    readonly summary: (from: string, to: string, busiest: string, count: number) => string;
    readonly gap: (months: number) => string;
    readonly asTable: string;
    readonly when: string;
    readonly count: string;
    readonly show: (when: string, count: number) => string;
    readonly outlets: string;
    readonly moreOutlets: (count: number) => string;
  };
  readonly tools: {
    readonly search: string;
    readonly searchHint: string;
    readonly clearSearch: string;
    readonly outlet: string;
    readonly any: string;
    readonly unknown: string;
    readonly published: string;
    readonly anyTime: string;
    readonly range: (from: string, to: string) => string;
    readonly since: (from: string) => string;
    readonly until: (to: string) => string;
    readonly from: string;
    readonly to: string;
    readonly source: string;
    readonly web: string;
    readonly files: string;
    readonly gap: string;
    readonly noGap: string;
    readonly gaps: Readonly<Record<Gap, string>>;
    readonly sort: string;
    readonly sorts: Readonly<Record<LibrarySort, string>>;
    readonly filter: string;
    readonly clearFilters: string;
  };
  readonly list: {
    readonly label: string;
    readonly article: string;
    readonly published: string;
    readonly actions: string;
    readonly claims: (count: number) => string;
    readonly select: (title: string) => string;
    readonly selectAll: string;
    readonly open: string;
    /** The name of what holds all that can be done with an article. */
    readonly more: (title: string) => string;
    readonly edit: (title: string) => string;
    readonly delete: (title: string) => string;
    readonly loading: string;
    readonly setDate: string;
    readonly setOutlet: string;
    readonly keys: string;
  };
  readonly bar: {
    readonly count: (count: number) => string;
    readonly found: (count: number, all: number) => string;
    readonly selected: (count: number, all: number) => string;
    readonly edit: string;
    readonly delete: string;
    readonly clear: string;
    readonly save: string;
    readonly jsonl: string;
    readonly markdown: string;
    readonly saving: (done: number, total: number) => string;
    readonly notSaved: string;
  };
  readonly unknown: {
    readonly note: (count: number) => string;
    readonly select: string;
  };
  readonly states: {
    readonly loading: string;
    readonly noMatch: string;
    readonly noMatchTyped: (typed: string) => string;
    readonly noMatchFiltered: (typed: string) => string;
    readonly onlyFilters: string;
    readonly nothingTelling: string;
    readonly clearSearch: string;
    readonly searching: string;
    readonly readingTexts: (done: number, total: number) => string;
    readonly incomplete: string;
    readonly repaired: (pieces: number) => string;
    readonly failed: string;
    readonly safe: string;
    readonly tryAgain: string;
    readonly emptyTitle: string;
    readonly emptyText: string;
    readonly addStarters: string;
    /** Of an empty library while files are read. */
    readonly comingTitle: string;
    readonly comingText: string;
  };
  readonly removal: {
    readonly removing: (done: number, total: number) => string;
    readonly removed: (count: number) => string;
    readonly undo: string;
    readonly restoring: string;
    readonly restored: (count: number) => string;
    readonly failed: string;
    readonly dismiss: string;
  };
  readonly deleteAll: {
    readonly title: (count: number) => string;
    readonly text: string;
    readonly confirm: (count: number) => string;
    readonly cancel: string;
  };
  readonly edit: {
    readonly titleOne: string;
    readonly titleMany: (count: number) => string;
    readonly noteMany: string;
    readonly headline: string;
    readonly outlet: string;
    readonly published: string;
    readonly url: string;
    readonly unchanged: string;
    readonly known: Readonly<Record<'stated' | 'inferred' | 'unknown' | 'set', string>>;
    readonly wrongUrl: string;
    readonly save: string;
    readonly saving: string;
    readonly cancel: string;
  };
  readonly article: {
    readonly from: string;
    readonly claims: (count: number) => string;
    readonly markClaims: string;
    readonly edit: string;
    readonly delete: string;
    readonly deleted: string;
  };
}
