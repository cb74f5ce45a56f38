/**
 * The texts of the extension's own pages, apart from `Texts` so that the script in the reader's pages doesn't
 * carry them. Copied and translated in the same way.
 */
import type { ReadingChoice } from '../../messages/reading-choice.ts';
import type { Look } from '../relation-look.ts';
import type { ArticlesTexts } from './articles-texts.ts';
import type { BackupTexts } from './backup-texts.ts';
import type { ImportTexts } from './import-texts.ts';
import type { LibraryTexts } from './library-texts.ts';
import type { SitesTexts } from './sites-texts.ts';

/** A head with what stands under it. */
export interface Prose {
  readonly title: string;
  readonly paragraphs: readonly string[];
}

/** One language's texts. */
export interface PageTexts {
  readonly locale: string;
  readonly productName: string;
  readonly pages: string;
  readonly names: Readonly<Record<'welcome' | 'library' | 'help' | 'privacy', string>>;
  readonly local: string;
  readonly welcome: {
    readonly title: string;
    readonly lead: string;
    readonly exampleTitle: string;
    readonly exampleLead: string;
    readonly exampleOpen: string;
    readonly linesTitle: string;
    readonly lines: Readonly<Record<Exclude<Look, 'none'>, string>>;
    readonly whereTitle: string;
    readonly whereLead: string;
    readonly choices: Readonly<Record<ReadingChoice, { readonly name: string; readonly note: string }>>;
    readonly outletList: (sites: number) => string;
    readonly refused: string;
    readonly nextTitle: string;
    readonly nextLead: string;
    /** Where a browser that puts new buttons away keeps this one. */
    readonly findButton: string;
    /** Leads to a starter article on which all of it can be tried. */
    readonly openSample: string;
    readonly openLibrary: string;
    /** Above that article. */
    readonly sampleNote: string;
  };
  readonly library: LibraryTexts;
  readonly articles: ArticlesTexts;
  /** Adding files to the library. */
  readonly import: ImportTexts;
  /** Two of the library's tabs. */
  readonly sites: SitesTexts;
  readonly backup: BackupTexts;
  /** What the reader hid, in the library. */
  readonly hidden: {
    readonly title: string;
    readonly note: string;
    readonly none: string;
    readonly noReason: string;
    readonly undo: string;
    /** The button's full name; `explanation` is the finding's sentence. */
    readonly undoOf: (explanation: string) => string;
    readonly undone: string;
    readonly save: string;
    readonly showAll: (count: number) => string;
  };
  readonly help: { readonly title: string; readonly sections: readonly Prose[] };
  readonly privacy: { readonly title: string; readonly lead: string; readonly sections: readonly Prose[] };
}
