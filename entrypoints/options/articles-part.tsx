import type { VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { type ArticlesState, ArticlesTab, pageSize } from '../../lib/ui/library/articles-tab.tsx';
import type { AppProps } from './app-props.ts';

/** The list over the corpus. */
export function ArticlesPart({ corpus, texts, pageTexts }: AppProps): VNode {
  const [state, setState] = useState<ArticlesState | null>(null);
  const show = async (offset: number) => setState(await readPage(corpus, offset));
  useEffect(() => void show(0), []);
  return (
    <ArticlesTab
      {...{ state, texts }}
      libraryTexts={pageTexts.library}
      onPage={(offset) => void show(offset)}
    />
  );
}

async function readPage(corpus: AppProps['corpus'], offset: number): Promise<ArticlesState> {
  try {
    const [stats, articles] = await Promise.all([corpus.stats(), corpus.list({ offset, limit: pageSize })]);
    return { stats, articles, offset };
  } catch (error) {
    return { failure: error instanceof Error ? error.message : String(error) };
  }
}
