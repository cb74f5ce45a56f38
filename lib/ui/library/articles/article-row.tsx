/** One row of the list of articles. */
import type { VNode } from 'preact';
import type { Article, Span } from '../../../core/article.ts';
import { type FindQuery, lineAround, placesOf } from '../../../core/library/find-words.ts';
import { libraryAddress } from '../../../messages/library-address.ts';
import { Icon } from '../../icon.tsx';
import { articleTitle } from '../../report/article-title.ts';
import { articleDate, articleOutlet } from '../../report/format-date.ts';
import type { ArticlesTexts } from '../../texts/articles-texts.ts';
import type { Texts } from '../../texts/texts.ts';
import type { FetchedRow } from './use-rows.ts';

interface Props {
  readonly row: FetchedRow;
  /** Position in the list, from 0. */
  readonly index: number;
  /** Where it stands, in px. */
  readonly top: number;
  /** Undefined until they are counted. */
  readonly claims: number | undefined;
  readonly active: boolean;
  readonly selected: boolean;
  readonly query: FindQuery | null;
  readonly texts: Texts;
  readonly t: ArticlesTexts;
  onFocusIn(): void;
  /** With all between it and the row pressed before, or alone. */
  onToggle(extend: boolean): void;
  onEdit(): void;
  onDelete(): void;
  /** Opens what can be done with it at the button that was pressed. */
  onMore(opener: HTMLElement): void;
}

/** The row: before its article has come, its place. */
export function ArticleRow(props: Props): VNode {
  const { row, index, top, claims, active, selected, query, texts, t } = props;
  const common = {
    'aria-rowindex': index + 2,
    tabIndex: active ? 0 : -1,
    style: { transform: `translateY(${top}px)` },
  } as const;
  if (!row) {
    return (
      <tr {...common} aria-busy onFocusIn={props.onFocusIn}>
        <td />
        <td>
          <span class="only-read-out">{t.list.loading}</span>
        </td>
        <td />
        <td />
      </tr>
    );
  }
  const { article } = row;
  const title = articleTitle(article.title, article.text, texts);
  const from = article.file ?? hostOf(article.url);
  const reach = active ? 0 : -1;
  return (
    <tr {...common} aria-selected={selected} onFocusIn={props.onFocusIn}>
      <td class="pick">
        <label>
          <input
            type="checkbox"
            tabIndex={reach}
            checked={selected}
            aria-label={t.list.select(title)}
            onClick={(event) => {
              // The selection is the list's: the box shows it once it has changed.
              event.preventDefault();
              props.onToggle(event.shiftKey);
            }}
          />
        </label>
      </td>
      <td class="what">
        <a class="title" lang="en" tabIndex={reach} href={articleAddress(article)}>
          {query ? <Marked text={title} places={placesOf(query, title)} /> : title}
        </a>
        {query && <FoundWords query={query} article={article} />}
        <span class="about">
          <span class="outlet">{articleOutlet(article, texts)}</span>
          {claims !== undefined && <span class="claims">{t.list.claims(claims)}</span>}
          {from !== null && <span class="source">{from}</span>}
        </span>
      </td>
      <td class="date">{articleDate(article, texts)}</td>
      <td class="acts">
        {(article.published === null || article.outlet === '') && (
          <button type="button" class="quiet set" tabIndex={reach} onClick={props.onEdit}>
            {article.published === null ? t.list.setDate : t.list.setOutlet}
          </button>
        )}
        <button
          type="button"
          class="icon-button"
          tabIndex={reach}
          aria-label={t.list.edit(title)}
          title={t.bar.edit}
          onClick={props.onEdit}
        >
          <Icon name="edit" />
        </button>
        <button
          type="button"
          class="icon-button"
          tabIndex={reach}
          aria-label={t.list.delete(title)}
          title={t.bar.delete}
          onClick={props.onDelete}
        >
          <Icon name="trash" />
        </button>
        <button
          type="button"
          class="icon-button more"
          tabIndex={reach}
          aria-haspopup="menu"
          aria-label={t.list.more(title)}
          onClick={(event) => props.onMore(event.currentTarget)}
        >
          <Icon name="more" />
        </button>
      </td>
    </tr>
  );
}

/** The page of an article in the library. */
export function articleAddress({ id }: Article): string {
  return libraryAddress({ article: id, part: 'text', start: 0, end: 0 });
}

/** "example.org" of an address. */
function hostOf(address: string | null): string | null {
  return (address === null ? null : URL.parse(address))?.hostname.replace(/^www\./, '') ?? null;
}

/** The line around the found words; none where they stand in the title alone. */
function FoundWords({ query, article }: { readonly query: FindQuery; readonly article: Article }): VNode {
  const line = lineAround(query, article.text);
  return (
    <span class="found-line" lang="en">
      {line && <Marked text={line.text} places={line.marks} />}
    </span>
  );
}

/** A text with some of its words in bold. */
function Marked({ text, places }: { readonly text: string; readonly places: readonly Span[] }): VNode {
  let at = 0;
  const parts = places.map(({ start, end }) => {
    const before = text.slice(at, start);
    at = end;
    return (
      <>
        {before}
        <b>{text.slice(start, end)}</b>
      </>
    );
  });
  return (
    <>
      {parts}
      {text.slice(at)}
    </>
  );
}
