/** The texts of the library's frame and of its list; each further part of the page has a file of its own. */
import type { LibraryTab } from '../../messages/library-address.ts';

/** One language's texts of the library. */
export interface LibraryTexts {
  readonly title: string;
  /** Name of the list of tabs. */
  readonly parts: string;
  readonly tabs: Readonly<Record<LibraryTab, string>>;
  readonly failedTitle: string;
  readonly choices: string;
  readonly allLines: string;
  readonly hover: string;
  readonly keepChecked: string;
  readonly allArticles: string;
  readonly openSource: string;
  readonly goneTitle: string;
  readonly goneText: string;
  readonly check: {
    readonly title: string;
    readonly note: string;
    readonly start: string;
    readonly running: string;
    readonly stop: string;
    readonly failed: string;
    readonly sound: (articles: number) => string;
    readonly repaired: (articles: number) => string;
    readonly lost: (count: number) => string;
    readonly doubled: (count: number) => string;
    readonly indexed: (count: number) => string;
    readonly forgotten: (count: number) => string;
    readonly rebuilt: (count: number) => string;
    readonly swept: (count: number) => string;
  };
}
