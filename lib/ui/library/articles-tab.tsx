/** The tab of the articles: what there is, the ways in, the list, and what happens with files. */
import type { ComponentChildren, VNode } from 'preact';
import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { LibraryStore } from '../../core/library/library-store.ts';
import type { ArticlesTexts } from '../texts/articles-texts.ts';
import type { Texts } from '../texts/texts.ts';
import { ArticleList } from './articles/article-list.tsx';
import { DeleteAllModal } from './articles/delete-all-modal.tsx';
import { EditModal } from './articles/edit-modal.tsx';
import type { StoredSpace } from './articles/library-figures.tsx';
import { LibraryOverview } from './articles/library-overview.tsx';
import { type ExportKind, type ExportState, ListBar } from './articles/list-bar.tsx';
import {
  ComingLibrary,
  EmptyLibrary,
  FailedLibrary,
  LoadingLibrary,
  NoMatch,
  SearchNote,
} from './articles/list-states.tsx';
import { ListTools } from './articles/list-tools.tsx';
import { plainWish } from './articles/list-wish.ts';
import { RemovalBar } from './articles/removal-bar.tsx';
import { type ShownArticles, sentenceOf, type UsedArticles, useArticles } from './articles/use-articles.ts';
import { useRemovals } from './articles/use-removals.ts';
import { useRows } from './articles/use-rows.ts';

interface Props {
  readonly store: LibraryStore;
  readonly texts: Texts;
  readonly t: ArticlesTexts;
  /** Null until the browser has said. */
  readonly space: StoredSpace | null;
  /** Ways in and a running import, above the list. */
  readonly add?: ComponentChildren;
  /** Folders and the last import, beside the list where there is room. */
  readonly aside?: ComponentChildren;
  /** Whether files are being read that may hold articles. */
  readonly coming?: boolean;
  readonly exporting: ExportState;
  onSave(kind: ExportKind, numbers: Uint32Array): void;
  onAddStarters(): void;
}

/** What the tab shows: one tree whatever is known, so that an import beside it and an open file chooser stay. */
export function ArticlesTab(props: Props): VNode {
  const { add, aside } = props;
  const used = useArticles(props.store);
  const { state } = used;
  const shown = state !== null && !('failure' in state) && state.catalogue.byDate.length > 0 ? state : null;
  return (
    <>
      <Head {...props} used={used} />
      {add}
      <div class="articles-and-aside">
        {shown && <Articles {...props} {...{ state: shown, used }} />}
        {aside !== undefined && <aside>{aside}</aside>}
      </div>
    </>
  );
}

/** How many articles there are and from when, or why there are none to be seen. */
function Head({
  texts,
  t,
  space,
  coming = false,
  onAddStarters,
  used,
}: Props & { readonly used: UsedArticles }): VNode {
  const { state, reload } = used;
  if (state === null) return <LoadingLibrary t={t.states} />;
  if ('failure' in state)
    return <FailedLibrary message={state.failure} t={t.states} onAgain={() => void reload()} />;
  if (state.catalogue.byDate.length > 0) return <LibraryOverview {...{ state, used, space, texts, t }} />;
  if (coming) return <ComingLibrary t={t.states} />;
  return <EmptyLibrary t={t.states} onAddStarters={onAddStarters} />;
}

interface ListProps extends Props {
  readonly state: ShownArticles;
  readonly used: UsedArticles;
}

function Articles(props: ListProps): VNode {
  const { store, state, used, texts, t, exporting, onSave } = props;
  const { catalogue, order } = state;
  const { wish, search, query, onWish, reload, leaveOut } = used;
  const { numbers } = order;
  const section = useRef<HTMLElement>(null);
  const [chosen, setChosen] = useState<ReadonlySet<number>>(new Set());
  const [editing, setEditing] = useState<readonly number[] | null>(null);
  const [deletingAll, setDeletingAll] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const rows = useRows(
    store,
    catalogue.revision,
    useCallback((error) => setFailure(sentenceOf(error)), []),
  );
  const { removal, remove, undo, hold } = useRemovals(store, reload, leaveOut);
  // What the list doesn't show can't be seen to be selected.
  const selected = useMemo(() => {
    if (chosen.size === 0) return chosen;
    return new Set(numbers.filter((number) => chosen.has(number)));
  }, [chosen, numbers]);
  const inOrder = () => (selected.size === 0 ? numbers : numbers.filter((number) => selected.has(number)));

  const ask = (some: readonly number[]) => {
    if (some.length === catalogue.byDate.length) setDeletingAll(true);
    else void remove(some);
  };
  const deleteAll = async () => {
    setDeletingAll(false);
    try {
      await store.clear();
      await reload();
    } catch (error) {
      setFailure(sentenceOf(error));
    }
  };
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const typing = event.target instanceof HTMLInputElement && event.target.type !== 'checkbox';
      if (removal.step !== 'removed' || typing || event.key !== 'z' || !(event.ctrlKey || event.metaKey))
        return;
      event.preventDefault();
      void undo();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [removal.step, undo]);
  const editedArticle = editing?.length === 1 ? (rows.rowOf(editing[0] ?? 0)?.article ?? null) : null;

  return (
    <section class="articles" aria-label={t.list.label} ref={section}>
      <ListTools {...{ wish, catalogue, texts, t, onWish }} />
      <SearchNote search={search} t={t.states} />
      {failure !== null && (
        <p class="list-note" role="alert" lang="en">
          {failure}
        </p>
      )}
      {order.unknownFirst > 0 && (
        <p class="list-note">
          <span>{t.unknown.note(order.unknownFirst)}</span>
          <button
            type="button"
            class="quiet"
            onClick={() => setChosen(new Set(numbers.subarray(0, order.unknownFirst)))}
          >
            {t.unknown.select}
          </button>
        </p>
      )}
      <div class="list-sheet">
        <ListBar
          shown={numbers.length}
          all={catalogue.byDate.length}
          selected={selected.size}
          {...{ exporting, t }}
          sort={wish.sort}
          onSort={(sort) => onWish({ sort })}
          onSelectAll={(all) => setChosen(new Set(all ? numbers : []))}
          onEdit={() => setEditing([...inOrder()])}
          onDelete={() => ask([...inOrder()])}
          onSave={(kind) => onSave(kind, inOrder())}
        />
        {numbers.length > 0 ? (
          <ArticleList
            {...{ numbers, rows, selected, query, texts, t }}
            onSelect={setChosen}
            onEdit={setEditing}
            onDelete={ask}
          />
        ) : (
          <NoMatch {...{ wish, search, t }} onClear={() => onWish({ ...plainWish, sort: wish.sort })} />
        )}
      </div>
      {editing !== null && (editing.length > 1 || editedArticle !== null) && (
        <EditModal
          count={editing.length}
          article={editedArticle}
          outlets={catalogue.outlets.map(({ key }) => key).filter((key) => key !== '')}
          t={t.edit}
          onSave={async (edit) => {
            const now = await store.edit(editing, edit);
            if (selected.size > 0) setChosen(new Set(now));
            await reload();
          }}
          onClose={() => setEditing(null)}
        />
      )}
      {deletingAll && (
        <DeleteAllModal
          articles={catalogue.byDate.length}
          t={t.deleteAll}
          onConfirm={() => void deleteAll()}
          onCancel={() => setDeletingAll(false)}
        />
      )}
      <RemovalBar
        {...{ removal, t: t.removal }}
        onUndo={() => {
          void undo();
          // The button goes once it is pressed: the focus goes to where the articles come back.
          section.current?.querySelector<HTMLElement>('tbody tr[tabindex="0"]')?.focus();
        }}
        onHold={hold}
      />
    </section>
  );
}
