/** One outlet's words on the card: who and when, the quotation with the differing words marked, where from. */
import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { ArticleRef } from '../../core/article.ts';
import type { Quote } from '../../core/compare/finding.ts';
import type { Look } from '../relation-look.ts';
import { articleDate, articleOutlet, dateNote, outletNote } from '../report/format-date.ts';
import { QuoteWords } from '../report/quote-words.tsx';
import type { Texts } from '../texts/texts.ts';

// About six lines of the card; "Show all" opens the rest.
const SIX_LINES = 260;

interface Props {
  readonly article: ArticleRef;
  /** This is the article that the reader is in. */
  readonly here: boolean;
  readonly quote: Quote;
  readonly look: Look;
  readonly faint: boolean;
  /** What is to be said of the source, in order; empty parts are left out. */
  readonly notes: readonly string[];
  readonly texts: Texts;
  /** Shows the article in the library; left out for the article that the reader is in. */
  readonly onLibrary?: () => void;
}

/** The block; the outlet shortens, the date and the link never do. */
export function CardQuote({ article, here, quote, look, faint, notes, texts, onLibrary }: Props): VNode {
  const [whole, setWhole] = useState(false);
  const said = notes.filter(Boolean).join(' · ');
  const outlet = articleOutlet(article, texts);
  const url = !here && article.url !== null && /^https?:/.test(article.url) ? article.url : null;
  return (
    <div class="quote">
      <p class="who">
        <b class="one-line" title={here ? undefined : (outletNote(article, texts) ?? outlet)}>
          {here ? texts.article.thisArticle : outlet}
        </b>
        <span class="when" title={dateNote(article, texts)}>
          {articleDate(article, texts)}
        </span>
        {url !== null && (
          <a href={url} target="_blank" rel="noopener noreferrer" aria-label={texts.card.openArticle(outlet)}>
            {texts.card.open}
          </a>
        )}
      </p>
      <blockquote>
        <QuoteWords
          quote={quote}
          look={look}
          longest={whole ? Number.MAX_SAFE_INTEGER : SIX_LINES}
          faint={faint}
        />
      </blockquote>
      {!whole && quote.quote.length > SIX_LINES && (
        <button type="button" class="text-button" onClick={() => setWhole(true)}>
          {texts.card.showAll}
        </button>
      )}
      {(said !== '' || onLibrary) && (
        <p class="source">
          {said !== '' && <span>{said}</span>}
          {onLibrary && (
            <button type="button" class="text-button" onClick={onLibrary}>
              {texts.card.inLibrary}
            </button>
          )}
        </p>
      )}
    </div>
  );
}
