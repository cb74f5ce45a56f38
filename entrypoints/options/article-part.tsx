import type { VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { LibraryRow } from '../../lib/core/library/library-store.ts';
import type { LibraryPlace } from '../../lib/messages/library-address.ts';
import { ArticlePage, type ArticlePageState } from '../../lib/ui/library/article-page.tsx';
import type { AppProps } from './app-props.ts';

type State = ArticlePageState | { readonly step: 'reading' };

/** One article of the corpus at the place that the address names; nothing until it has been read. */
export function ArticlePart(props: AppProps & { readonly place: LibraryPlace }): VNode | null {
  const { corpus, place, texts, pageTexts } = props;
  const { library } = corpus;
  const [state, setState] = useState<State>({ step: 'reading' });
  const [row, setRow] = useState<LibraryRow>();
  const [batch, setBatch] = useState<number>();
  const told = (work: () => Promise<State>) => {
    work().then(setState, (error: unknown) =>
      setState({ step: 'failed', message: error instanceof Error ? error.message : String(error) }),
    );
  };
  const read = async (): Promise<State> => {
    const found = await library.byId(place.article);
    setRow(found);
    return found ? { step: 'shown', article: found.article } : { step: 'gone' };
  };
  useEffect(() => told(read), []);
  if (state.step === 'reading') return null;
  return (
    <ArticlePage
      {...{ state, quoted: place, texts, pageTexts }}
      onEdit={async (edit) => {
        if (row) await library.edit([row.number], edit);
        setState(await read());
      }}
      onDelete={() =>
        told(async () => {
          if (row) setBatch((await library.remove([row.number])).batch);
          return { step: 'deleted' };
        })
      }
      onUndo={() =>
        told(async () => {
          if (batch !== undefined) await library.restore([batch]);
          return read();
        })
      }
    />
  );
}
