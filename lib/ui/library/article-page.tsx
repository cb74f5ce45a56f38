/** One article of the library as it is stored, with what is known of it and the words marked that a card quoted. */
import type { VNode } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Article, Part, Span } from '../../core/article.ts';
import { claimSentences } from '../../core/claims/claim-sentences.ts';
import type { ArticleEdit } from '../../core/library/library-store.ts';
import { PageFrame } from '../frame/page-frame.tsx';
import { Icon } from '../icon.tsx';
import { articleTitle } from '../report/article-title.ts';
import { articleDate, articleOutlet } from '../report/format-date.ts';
import type { PageTexts } from '../texts/page-texts.ts';
import type { Texts } from '../texts/texts.ts';
import { EditModal } from './articles/edit-modal.tsx';
import { cutText } from './cut-text.ts';

/** What there is to show. */
export type ArticlePageState =
  | { readonly step: 'shown'; readonly article: Article }
  | { readonly step: 'gone' }
  /** Deleted here, and to be brought back. */
  | { readonly step: 'deleted' }
  | { readonly step: 'failed'; readonly message: string };

interface Props {
  readonly state: ArticlePageState;
  /** The quoted words; an empty span for none. */
  readonly quoted: Span & { readonly part: Part };
  readonly texts: Texts;
  readonly pageTexts: PageTexts;
  /** Rejects with a sentence where it can't be stored. */
  onEdit(edit: ArticleEdit): Promise<void>;
  onDelete(): void;
  onUndo(): void;
}

/** The page; it opens at the quoted words. */
export function ArticlePage(props: Props): VNode {
  const { state, texts, pageTexts, onUndo } = props;
  const t = pageTexts.library;
  return (
    <PageFrame current="library" texts={pageTexts}>
      <p>
        <a href="#articles">{t.allArticles}</a>
      </p>
      {state.step === 'shown' && <KeptArticle {...props} article={state.article} />}
      {state.step === 'gone' && (
        <div class="library-failure">
          <h1>{t.goneTitle}</h1>
          <p>{t.goneText}</p>
        </div>
      )}
      {state.step === 'failed' && (
        <div class="library-failure">
          <h1>{t.failedTitle}</h1>
          <p lang="en">{state.message}</p>
        </div>
      )}
      {state.step === 'deleted' && (
        <div class="library-failure" lang={texts.locale}>
          <h1>{pageTexts.articles.article.deleted}</h1>
          <p class="actions">
            {/* biome-ignore lint/a11y/noAutofocus: the pressed button is gone, and this is its way back. */}
            <button type="button" autoFocus onClick={onUndo}>
              <Icon name="undo" />
              {pageTexts.articles.removal.undo}
            </button>
          </p>
        </div>
      )}
    </PageFrame>
  );
}

function KeptArticle(props: Props & { readonly article: Article }): VNode {
  const { article, quoted, texts, pageTexts, onEdit, onDelete } = props;
  const { title, text, url, file } = article;
  const t = pageTexts.articles.article;
  const marked = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // What was pressed is gone with the list: keys and screen readers go on here.
    heading.current?.focus({ preventScroll: true });
    if (marked.current) marked.current.scrollIntoView({ block: 'center' });
    else window.scrollTo({ top: 0 });
  }, []);
  const [editing, setEditing] = useState(false);
  const [showing, setShowing] = useState(false);
  const claims = useMemo(() => claimSentences(article), [article]);
  const words = (some: string, part: Part, from: number) => {
    const spans = {
      quoted: quoted.part === part ? quoted : { start: 0, end: 0 },
      claims: showing ? claims.filter((claim) => claim.part === part) : [],
    };
    return cutText(some, from, spans).map((piece) => {
      const claim = piece.claim ? 'claim' : undefined;
      if (piece.quoted) {
        return (
          <mark key={piece.start} class={claim} {...(piece.start <= quoted.start && { ref: marked })}>
            {piece.text}
          </mark>
        );
      }
      return (
        <span key={piece.start} class={claim}>
          {piece.text}
        </span>
      );
    });
  };
  return (
    <article class="kept-article" lang="en">
      <h1 ref={heading} tabIndex={-1}>
        {title === '' ? articleTitle('', text, texts) : words(title, 'title', 0)}
      </h1>
      <div class="kept-data" lang={texts.locale}>
        <p class="from">
          <span class="outlet">{articleOutlet(article, texts)}</span>
          <span class="when">{articleDate(article, texts)}</span>
        </p>
        {file !== undefined && (
          <p class="note">
            {t.from} {file}
          </p>
        )}
        {url !== null && /^https?:/.test(url) && (
          <p>
            <a href={url} target="_blank" rel="noopener noreferrer">
              {pageTexts.library.openSource}
            </a>
          </p>
        )}
        <p class="note">{t.claims(claims.length)}</p>
        <p class="actions">
          {claims.length > 0 && (
            <button type="button" aria-pressed={showing} onClick={() => setShowing(!showing)}>
              {t.markClaims}
            </button>
          )}
          <button type="button" onClick={() => setEditing(true)}>
            <Icon name="edit" />
            {t.edit}
          </button>
          <button type="button" onClick={onDelete}>
            <Icon name="trash" />
            {t.delete}
          </button>
        </p>
      </div>
      {paragraphsOf(text).map((paragraph) => (
        <p key={paragraph.start}>{words(paragraph.text, 'text', paragraph.start)}</p>
      ))}
      {editing && (
        <div lang={texts.locale}>
          <EditModal
            count={1}
            {...{ article, outlets: [], t: pageTexts.articles.edit }}
            onSave={onEdit}
            onClose={() => setEditing(false)}
          />
        </div>
      )}
    </article>
  );
}

/** The paragraphs of a text with where each begins. */
function paragraphsOf(text: string): { text: string; start: number }[] {
  return [...text.matchAll(/[^\n]+/g)].map((match) => ({ text: match[0], start: match.index }));
}
