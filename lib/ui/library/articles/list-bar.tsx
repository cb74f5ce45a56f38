/** The line above the list: how many there are or are selected, their order, and what can be done with them. */
import type { VNode } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { LibrarySort } from '../../../core/library/order-articles.ts';
import { Icon } from '../../icon.tsx';
import type { ArticlesTexts } from '../../texts/articles-texts.ts';
import { Choice } from './list-tools.tsx';

/** What articles can be saved as. */
export type ExportKind = 'jsonl' | 'markdown';

/** Where saving stands. */
export type ExportState =
  | { readonly step: 'idle' }
  | { readonly step: 'writing'; readonly done: number; readonly total: number }
  | { readonly step: 'failed'; readonly message: string };

interface Props {
  readonly shown: number;
  readonly all: number;
  readonly selected: number;
  readonly sort: LibrarySort;
  readonly exporting: ExportState;
  readonly t: ArticlesTexts;
  onSort(sort: LibrarySort): void;
  /** Selects all that the list shows, or nothing. */
  onSelectAll(all: boolean): void;
  onEdit(): void;
  onDelete(): void;
  onSave(kind: ExportKind): void;
}

const sorts: readonly LibrarySort[] = ['newest', 'oldest', 'outlet', 'added'];

/** The line. */
export function ListBar(props: Props): VNode {
  const { shown, all, selected, sort, exporting, t, onSort, onSelectAll, onEdit, onDelete, onSave } = props;
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (box.current) box.current.indeterminate = selected > 0 && selected < shown;
  }, [selected, shown]);
  let count = t.bar.count(all);
  if (selected > 0) count = t.bar.selected(selected, shown);
  else if (shown < all) count = t.bar.found(shown, all);
  return (
    <div class="list-bar">
      <label class="select-all">
        <input
          ref={box}
          type="checkbox"
          checked={shown > 0 && selected === shown}
          disabled={shown === 0}
          onChange={(event) => onSelectAll(event.currentTarget.checked)}
        />
        <span class="only-read-out">{t.list.selectAll}</span>
      </label>
      <span class="count" role="status">
        {exporting.step === 'writing' ? t.bar.saving(exporting.done, exporting.total) : count}
      </span>
      {selected > 0 ? (
        <>
          <button type="button" class="quiet" onClick={onEdit}>
            <Icon name="edit" />
            {t.bar.edit}
          </button>
          <button type="button" class="quiet" onClick={onDelete}>
            <Icon name="trash" />
            {t.bar.delete}
          </button>
        </>
      ) : (
        <Choice
          label={t.tools.sort}
          value={sort}
          onChange={(value) => onSort(sorts.find((each) => each === value) ?? 'newest')}
        >
          {sorts.map((each) => (
            <option key={each} value={each}>
              {t.tools.sorts[each]}
            </option>
          ))}
        </Choice>
      )}
      <SaveMenu disabled={shown === 0 || exporting.step === 'writing'} t={t} onSave={onSave} />
      {exporting.step === 'failed' && (
        <p class="not-saved" role="alert">
          {t.bar.notSaved} <span lang="en">{exporting.message}</span>
        </p>
      )}
    </div>
  );
}

interface SaveMenuProps extends Pick<Props, 't' | 'onSave'> {
  readonly disabled: boolean;
}

/** Closes when something is chosen, when Escape is pressed, and when the focus goes elsewhere. */
function SaveMenu({ disabled, t, onSave }: SaveMenuProps): VNode {
  const menu = useRef<HTMLDetailsElement>(null);
  const close = () => {
    if (menu.current) menu.current.open = false;
  };
  const choose = (kind: ExportKind) => {
    close();
    menu.current?.querySelector('summary')?.focus();
    onSave(kind);
  };
  return (
    <details
      class="save-menu"
      ref={menu}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !menu.current?.open) return;
        close();
        menu.current.querySelector('summary')?.focus();
      }}
      onFocusOut={(event) => {
        if (!(event.relatedTarget instanceof Node) || !menu.current?.contains(event.relatedTarget)) close();
      }}
    >
      <summary class="quiet" aria-disabled={disabled}>
        <Icon name="backup" />
        <span class="save-words">{t.bar.save}</span>
        <Icon name="down" />
      </summary>
      <div class="save-sheet">
        {(['jsonl', 'markdown'] as const).map((kind) => (
          <button key={kind} type="button" class="quiet" disabled={disabled} onClick={() => choose(kind)}>
            {t.bar[kind]}
          </button>
        ))}
      </div>
    </details>
  );
}
