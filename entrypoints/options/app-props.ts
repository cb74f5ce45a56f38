import type { DexieCorpus } from '../../lib/corpus/dexie-corpus.ts';
import type { PageTexts } from '../../lib/ui/texts/page-texts.ts';
import type { Texts } from '../../lib/ui/texts/texts.ts';
import type { ImportsStore } from './imports-store.ts';

/** What every part of the library's wiring needs. */
export interface AppProps {
  readonly corpus: DexieCorpus;
  /** Files and folders: what comes in, and what has come in. */
  readonly imports: ImportsStore;
  readonly texts: Texts;
  readonly pageTexts: PageTexts;
}
