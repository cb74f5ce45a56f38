import type { VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Article } from '../../lib/core/article.ts';
import type { LibraryPlace } from '../../lib/messages/library-address.ts';
import { ArticlePage } from '../../lib/ui/library/article-page.tsx';
import type { AppProps } from './app-props.ts';

/** One article of the corpus at the place that the address names; nothing until it has been read. */
export function ArticlePart(props: AppProps & { readonly place: LibraryPlace }): VNode | null {
  const { corpus, place, texts, pageTexts } = props;
  const [read, setRead] = useState<
    { readonly article: Article | undefined } | { readonly failure: string }
  >();
  useEffect(() => {
    corpus.get(place.article).then(
      (article) => setRead({ article }),
      (error) => setRead({ failure: error instanceof Error ? error.message : String(error) }),
    );
  }, []);
  return read === undefined ? null : <ArticlePage {...read} {...{ quoted: place, texts, pageTexts }} />;
}
