/** The tab of the articles: how many and how fresh they are, and the list. */
import type { ComponentChildren, VNode } from 'preact';
import type { ArticleRef } from '../../core/article.ts';
import type { CorpusStats } from '../../core/report/report.ts';
import { libraryAddress } from '../../messages/library-address.ts';
import { Icon } from '../icon.tsx';
import { articleDate, articleOutlet, formatDate } from '../report/format-date.ts';
import type { LibraryTexts } from '../texts/library-texts.ts';
import type { Texts } from '../texts/texts.ts';

/** One page of the list, or why there is none. */
export type ArticlesState =
  | {
      readonly stats: CorpusStats;
      readonly articles: readonly ArticleRef[];
      /** Position of the first article shown, from 0. */
      readonly offset: number;
    }
  | { readonly failure: string };

interface Props {
  /** Null until the library has been read. */
  readonly state: ArticlesState | null;
  readonly texts: Texts;
  readonly libraryTexts: LibraryTexts;
  /** Ways in and a running import, above the list. */
  readonly add?: ComponentChildren;
  /** Folders and the last import, beside the list where there is room. */
  readonly aside?: ComponentChildren;
  /** Show the page of the list that begins here. */
  onPage(offset: number): void;
}

/** How many articles a page of the list holds. */
export const pageSize = 50;

/** What the tab shows. */
export function ArticlesTab({ state, texts, libraryTexts, add, aside, onPage }: Props): VNode {
  return (
    <>
      {add}
      {state !== null && 'failure' in state && (
        <div class="library-failure" role="alert">
          <h2>{libraryTexts.failedTitle}</h2>
          <p lang="en">{state.failure}</p>
        </div>
      )}
      {state !== null && 'stats' in state && (
        <>
          <Figures stats={state.stats} texts={texts} t={libraryTexts} />
          <div class="articles-and-aside">
            <ArticleTable state={state} texts={texts} t={libraryTexts} onPage={onPage} />
            {aside !== undefined && <aside>{aside}</aside>}
          </div>
        </>
      )}
    </>
  );
}

interface FiguresProps {
  readonly stats: CorpusStats;
  readonly texts: Texts;
  readonly t: LibraryTexts;
}

function Figures({ stats, texts, t }: FiguresProps): VNode {
  const number = new Intl.NumberFormat(texts.locale);
  const newest = stats.newest === null ? t.noDate : formatDate(stats.newest, texts);
  const figures = [
    [number.format(stats.articles), t.articles],
    [number.format(stats.outlets), t.outlets],
    [newest, t.newest],
  ];
  return (
    <dl class="figures">
      {figures.map(([figure, name]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{figure}</dd>
        </div>
      ))}
    </dl>
  );
}

function ArticleTable(props: {
  state: Extract<ArticlesState, { articles: readonly ArticleRef[] }>;
  texts: Texts;
  t: LibraryTexts;
  onPage: (offset: number) => void;
}): VNode {
  const { state, texts, t, onPage } = props;
  const { stats, articles, offset } = state;
  const end = offset + articles.length;
  return (
    <div class="table-sheet">
      <table>
        <caption class="only-read-out">{t.listLabel}</caption>
        <thead>
          <tr>
            <th scope="col">{t.columnArticle}</th>
            <th scope="col">{t.columnPublished}</th>
          </tr>
        </thead>
        <tbody>
          {articles.map((article) => (
            <tr key={article.id}>
              <td>
                <a
                  class="title"
                  lang="en"
                  href={libraryAddress({ article: article.id, part: 'text', start: 0, end: 0 })}
                >
                  {article.title === '' ? texts.article.untitled : article.title}
                </a>
                <span class="outlet">{articleOutlet(article, texts)}</span>
              </td>
              <td class="date">{articleDate(article, texts)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {stats.articles > pageSize && (
        <nav class="pages">
          <span>{t.range(offset + 1, end, stats.articles)}</span>
          <button
            type="button"
            class="icon-button"
            aria-label={t.previous}
            disabled={offset === 0}
            onClick={() => onPage(Math.max(0, offset - pageSize))}
          >
            <Icon name="prev" />
          </button>
          <button
            type="button"
            class="icon-button"
            aria-label={t.next}
            disabled={end >= stats.articles}
            onClick={() => onPage(end)}
          >
            <Icon name="next" />
          </button>
        </nav>
      )}
    </div>
  );
}
