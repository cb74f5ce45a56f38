import type { VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { browser } from '#imports';
import { exportArticles } from '../../lib/ui/export/export-articles.ts';
import { saveBlob } from '../../lib/ui/export/save-file.ts';
import type { StoredSpace } from '../../lib/ui/library/articles/library-figures.tsx';
import type { ExportKind, ExportState } from '../../lib/ui/library/articles/list-bar.tsx';
import { ArticlesTab } from '../../lib/ui/library/articles-tab.tsx';
import { AddPart } from './add-part.tsx';
import type { AppProps } from './app-props.ts';
import { FilesPart, hasFiles } from './files-part.tsx';
import { useImports } from './imports-store.ts';

/** Reads the room that is left at most this often, in ms. */
const SPACE_EVERY = 5000;

/** The articles of the corpus, with the ways in above the list and the files beside it. */
export function ArticlesPart(props: AppProps): VNode {
  const { corpus, imports, texts, pageTexts } = props;
  const withFiles = useImports(imports, hasFiles);
  const coming = useImports(imports, ({ progress }) => progress !== null && !progress.paused);
  const store = corpus.library;
  const [exporting, setExporting] = useState<ExportState>({ step: 'idle' });
  const save = async (kind: ExportKind, numbers: Uint32Array) => {
    const total = numbers.length;
    setExporting({ step: 'writing', done: 0, total });
    try {
      const { name, file } = await exportArticles(kind, numbers, store, (done) =>
        setExporting({ step: 'writing', done, total }),
      );
      saveBlob(name, file);
      setExporting({ step: 'idle' });
    } catch (error) {
      setExporting({ step: 'failed', message: error instanceof Error ? error.message : String(error) });
    }
  };
  const repaired = useRepaired(corpus);
  return (
    <>
      {repaired > 0 && (
        <p class="search-note" role="status">
          {pageTexts.articles.states.repaired(repaired)}
        </p>
      )}
      <ArticlesTab
        {...{ store, texts, exporting, coming, t: pageTexts.articles, space: useSpace() }}
        add={<AddPart {...props} />}
        aside={withFiles ? <FilesPart {...props} /> : undefined}
        onSave={(kind, numbers) => void save(kind, numbers)}
        onAddStarters={() => void browser.runtime.sendMessage({ type: 'bring-starters' })}
      />
    </>
  );
}

/** Damage that was mended without being asked for is told where the articles are. */
function useRepaired(corpus: AppProps['corpus']): number {
  const [repaired, setRepaired] = useState(0);
  useEffect(() => {
    // A library that can't be opened says so itself, below.
    corpus.repaired().then(setRepaired, () => setRepaired(0));
  }, [corpus]);
  return repaired;
}

function useSpace(): StoredSpace | null {
  const [space, setSpace] = useState<StoredSpace | null>(null);
  useEffect(() => {
    const read = async () => {
      const { usage, quota } = await navigator.storage.estimate();
      if (usage !== undefined)
        setSpace({ used: usage, left: quota === undefined ? null : Math.max(0, quota - usage) });
    };
    void read();
    const timer = setInterval(() => void read(), SPACE_EVERY);
    return () => clearInterval(timer);
  }, []);
  return space;
}
