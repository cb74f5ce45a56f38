/** What stands in place of the list, or says something of it. */
import type { VNode } from 'preact';
import { readQuery } from '../../../core/library/find-words.ts';
import { StatePicture } from '../../panel/state-picture.tsx';
import type { ArticlesTexts } from '../../texts/articles-texts.ts';
import { hasFilters, type ListWish } from './list-wish.ts';
import type { SearchState } from './use-articles.ts';

type StateTexts = ArticlesTexts['states'];

/** Until the library has been read: words at once, but not before most libraries are there anyway. */
export function LoadingLibrary({ t }: { readonly t: StateTexts }): VNode {
  return (
    <p class="library-loading" role="status">
      {t.loading}
    </p>
  );
}

interface FailedProps {
  readonly message: string;
  readonly t: StateTexts;
  onAgain(): void;
}

/** The library can't be read. */
export function FailedLibrary({ message, t, onAgain }: FailedProps): VNode {
  return (
    <div class="library-state library-failed" role="alert">
      <StatePicture kind="broken" />
      <h2>{t.failed}</h2>
      <p>{t.safe}</p>
      <p lang="en">
        <code>{message}</code>
      </p>
      <p class="actions">
        <button type="button" onClick={onAgain}>
          {t.tryAgain}
        </button>
      </p>
    </div>
  );
}

/** Nothing there yet; the ways in stand below. */
export function EmptyLibrary({
  t,
  onAddStarters,
}: {
  readonly t: StateTexts;
  readonly onAddStarters: () => void;
}): VNode {
  return (
    <div class="library-state">
      <StatePicture kind="half" />
      <h2>{t.emptyTitle}</h2>
      <p>{t.emptyText}</p>
      <p class="actions">
        <button type="button" class="primary" onClick={onAddStarters}>
          {t.addStarters}
        </button>
      </p>
    </div>
  );
}

/** Nothing there yet, but files are being read; how far they are stands below. */
export function ComingLibrary({ t }: { readonly t: StateTexts }): VNode {
  return (
    <div class="library-state">
      <StatePicture kind="half" />
      <h2>{t.comingTitle}</h2>
      <p>{t.comingText}</p>
    </div>
  );
}

interface NoMatchProps {
  readonly wish: ListWish;
  readonly search: SearchState;
  readonly t: ArticlesTexts;
  onClear(): void;
}

/** Nothing passes. */
export function NoMatch({ wish, search, t, onClear }: NoMatchProps): VNode {
  if (search.step === 'running') return <div class="library-state" />;
  const typed = wish.typed.trim();
  let text = t.states.onlyFilters;
  if (typed !== '' && !isSearchable(typed)) text = t.states.nothingTelling;
  else if (typed !== '')
    text = hasFilters(wish) ? t.states.noMatchFiltered(typed) : t.states.noMatchTyped(typed);
  return (
    <div class="library-state">
      <StatePicture kind="half" />
      <h2>{t.states.noMatch}</h2>
      <p>{text}</p>
      <p class="actions">
        <button type="button" onClick={onClear}>
          {typed === '' ? t.tools.clearFilters : t.states.clearSearch}
        </button>
      </p>
    </div>
  );
}

/** Whether there is anything to look for in what was typed. */
function isSearchable(typed: string): boolean {
  const { terms, phrases } = readQuery(typed);
  return terms.length > 0 || phrases.length > 0;
}

interface SearchNoteProps {
  readonly search: SearchState;
  readonly t: StateTexts;
}

/** How a search goes; its place for words is always there, so that a screen reader hears of what appears in it. */
export function SearchNote({ search, t }: SearchNoteProps): VNode {
  return (
    <div class="search-note" role="status">
      {/* The index answers at once: a line that comes and goes would only push the list down and up. */}
      {search.step === 'running' && search.total === 0 && <p class="only-read-out">{t.searching}</p>}
      {search.step === 'running' && search.total > 0 && <p>{t.readingTexts(search.done, search.total)}</p>}
      {search.step === 'done' && !search.complete && <p>{t.incomplete}</p>}
      {search.step === 'failed' && <p lang="en">{search.message}</p>}
    </div>
  );
}
