/** A starter article as a page to try the lines and the card on: the same reader works here as on any site. */
import type { VNode } from 'preact';
import type { Article } from '../../core/article.ts';
import { PageFrame } from '../frame/page-frame.tsx';
import { articleDate, articleOutlet, dateNote } from '../report/format-date.ts';
import type { PageTexts } from '../texts/page-texts.ts';
import type { Texts } from '../texts/texts.ts';

// A line shorter than this that ends no sentence is what was left of the page around the text: a rubric, an age.
const shortestProse = 80;

interface Props {
  readonly article: Article;
  readonly texts: PageTexts;
  readonly labels: Texts;
}

/** The page; its words are the article's own. */
export function SamplePage({ article, texts, labels }: Props): VNode {
  return (
    <PageFrame current="welcome" texts={texts}>
      <aside class="sample-note">
        <p>{texts.welcome.sampleNote}</p>
        <p>
          <a href="welcome.html">{texts.names.welcome}</a>
        </p>
      </aside>
      <article class="sample" lang="en">
        <h1>{article.title}</h1>
        <p class="sample-from" lang={labels.locale}>
          {articleOutlet(article, labels)} ·{' '}
          <span title={dateNote(article, labels)}>{articleDate(article, labels)}</span>
        </p>
        {proseOf(article).map((line) => (
          <p key={line}>{line}</p>
        ))}
      </article>
    </PageFrame>
  );
}

/** Says in the page's head what outlets say there, so that the reader finds outlet and date as it does elsewhere. */
export function describeSample(document: Document, { outlet, published, title }: Article): void {
  const data = {
    'og:type': 'article',
    'og:site_name': outlet,
    'og:title': title,
    'article:published_time': published?.slice(0, 10) ?? '',
  };
  for (const [property, content] of Object.entries(data)) {
    const meta = document.createElement('meta');
    meta.setAttribute('property', property);
    meta.content = content;
    document.head.append(meta);
  }
}

/** The article's sentences line by line: each once, and without the headline, which stands above them. */
function proseOf({ text, title }: Article): string[] {
  const lines = text.split(/\n+/).map((line) => line.trim());
  const prose = lines.filter(
    (line) => line !== title && (line.length >= shortestProse || /[.!?]["”’)]*$/.test(line)),
  );
  return [...new Set(prose)];
}
