import type { ComponentChildren, VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { type ArticlesState, ArticlesTab, pageSize } from '../../lib/ui/library/articles-tab.tsx';
import type { AppProps } from './app-props.ts';

interface Props extends AppProps {
  /** Ways in, and what there is of files. */
  readonly add: ComponentChildren;
  readonly aside: ComponentChildren;
  /** Changes when the library may have changed: the list is then read anew. */
  readonly revision: number;
}

/** The list over the corpus. */
export function ArticlesPart({ corpus, texts, pageTexts, add, aside, revision }: Props): VNode {
  const [state, setState] = useState<ArticlesState | null>(null);
  const show = async (offset: number) => setState(await readPage(corpus, offset));
  useEffect(() => void show(state !== null && 'offset' in state ? state.offset : 0), [revision]);
  return (
    <ArticlesTab
      {...{ state, texts, add, aside }}
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
