/** One article of the library, with the words marked that a card quoted. */
import type { VNode } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Article, Part, Span } from '../../core/article.ts';
import { PageFrame } from '../frame/page-frame.tsx';
import { articleDate, articleOutlet } from '../report/format-date.ts';
import type { PageTexts } from '../texts/page-texts.ts';
import type { Texts } from '../texts/texts.ts';

type Props = (
  | {
      /** Undefined where the library has it no more. */
      readonly article: Article | undefined;
    }
  /** Why the library can't be read. */
  | { readonly failure: string }
) & {
  /** The quoted words; an empty span for none. */
  readonly quoted: Span & { readonly part: Part };
  readonly texts: Texts;
  readonly pageTexts: PageTexts;
};

/** The page; it opens at the quoted words. */
export function ArticlePage({ quoted, texts, pageTexts, ...read }: Props): VNode {
  const marked = useRef<HTMLElement>(null);
  useEffect(() => marked.current?.scrollIntoView({ block: 'center' }), []);
  const t = pageTexts.library;
  const article = 'article' in read ? read.article : undefined;
  const failure = 'failure' in read ? read.failure : undefined;
  const words = (text: string, part: Part, from: number) => {
    const start = part === quoted.part ? Math.max(0, quoted.start - from) : 0;
    const end = part === quoted.part ? Math.min(text.length, quoted.end - from) : 0;
    if (start >= end) return text;
    return [text.slice(0, start), <mark ref={marked}>{text.slice(start, end)}</mark>, text.slice(end)];
  };
  return (
    <PageFrame current="library" texts={pageTexts}>
      <p>
        <a href="options.html">{t.allArticles}</a>
      </p>
      {article === undefined ? (
        <div class="library-failure">
          <h1>{failure === undefined ? t.goneTitle : t.failedTitle}</h1>
          {failure === undefined ? <p>{t.goneText}</p> : <p lang="en">{failure}</p>}
        </div>
      ) : (
        <article class="kept-article" lang="en">
          <h1>{article.title === '' ? texts.article.untitled : words(article.title, 'title', 0)}</h1>
          <p class="from" lang={texts.locale}>
            <span class="outlet">{articleOutlet(article, texts)}</span>
            <span class="when">{articleDate(article, texts)}</span>
          </p>
          {article.url !== null && /^https?:/.test(article.url) && (
            <p lang={texts.locale}>
              <a href={article.url} target="_blank" rel="noopener noreferrer">
                {t.openSource}
              </a>
            </p>
          )}
          {paragraphsOf(article.text).map(({ text, start }) => (
            <p key={start}>{words(text, 'text', start)}</p>
          ))}
        </article>
      )}
    </PageFrame>
  );
}

/** The paragraphs of a text with where each begins. */
function paragraphsOf(text: string): { text: string; start: number }[] {
  return [...text.matchAll(/[^\n]+/g)].map((match) => ({ text: match[0], start: match.index }));
}
