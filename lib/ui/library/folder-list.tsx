/** The folders that the library is kept in sync with, each with what it needs of the reader. */
import type { VNode } from 'preact';
import { useRef } from 'preact/hooks';
import type { SyncedFolder, WhenGone } from '../../core/library/synced-folder.ts';
import { Icon } from '../icon.tsx';
import type { ImportTexts } from '../texts/import-texts.ts';
import { FolderInput } from './drop-zone.tsx';
import { timeAgo } from './time-ago.ts';

/** What can be done with a folder. */
export interface FolderEvents {
  onSync(folder: SyncedFolder): void;
  /** Asks the browser for its permission again. */
  onReconnect(folder: SyncedFolder): void;
  /** The reader wants to choose it anew; false where only a plain input can. */
  onChooseAgain(folder: SyncedFolder): boolean;
  /** Its files, chosen in a plain input. */
  onFiles(folder: SyncedFolder, files: readonly File[]): void;
  onGone(folder: SyncedFolder, how: 'remove' | 'keep'): void;
  onWhenGone(folder: SyncedFolder, whenGone: WhenGone): void;
  onLeave(folder: SyncedFolder): void;
}

interface Props extends FolderEvents {
  readonly folders: readonly SyncedFolder[];
  readonly texts: ImportTexts;
  readonly locale: string;
  /** True while something is being read: then no sync is begun. */
  readonly busy: boolean;
  /** The moment that "12 minutes ago" counts from. */
  readonly now: Date;
}

/** The list; nothing where there is no folder. */
export function FolderList(props: Props): VNode | null {
  const { folders, texts } = props;
  if (folders.length === 0) return null;
  return (
    <section class="folders" aria-labelledby="folders-title">
      <h2 id="folders-title">{texts.folders}</h2>
      <ul class="sheet">
        {folders.map((folder) => (
          <li key={folder.id}>
            <Icon name={folder.access === 'ready' || folder.access === 'choose' ? 'folder' : 'unplug'} />
            <div>
              <p class="name">{folder.name}</p>
              <Folder {...props} folder={folder} />
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Folder(props: Props & { readonly folder: SyncedFolder }): VNode {
  const { folder, texts: t, locale, busy, now, onSync, onReconnect, onChooseAgain, onFiles, onGone } = props;
  const input = useRef<HTMLInputElement>(null);
  const { access, synced, gone, message } = folder;
  const choose = () => {
    if (!onChooseAgain(folder)) input.current?.click();
  };
  const notes = { ready: '', reconnect: t.reconnectNote, choose: t.chooseFolderNote, missing: t.missing };
  return (
    <>
      <p class="how">
        {synced === null ? t.neverSynced : t.synced(folder.articles, timeAgo(new Date(synced), now, locale))}
      </p>
      {message !== '' && access !== 'missing' && (
        <p class="how" lang="en">
          {message}
        </p>
      )}
      {notes[access] !== '' && <p class="how">{notes[access]}</p>}
      {gone > 0 && (
        <fieldset class="gone">
          <legend>{t.gone(gone, folder.goneArticles)}</legend>
          <p class="actions">
            <button type="button" onClick={() => onGone(folder, 'remove')}>
              {t.removeGone}
            </button>
            <button type="button" onClick={() => onGone(folder, 'keep')}>
              {t.keepGone}
            </button>
          </p>
        </fieldset>
      )}
      <p class="actions">
        {access === 'ready' && (
          <button type="button" disabled={busy} onClick={() => onSync(folder)}>
            <Icon name="sync" />
            {t.syncNow}
          </button>
        )}
        {access === 'reconnect' && (
          <button type="button" onClick={() => onReconnect(folder)}>
            {t.reconnect}
          </button>
        )}
        {(access === 'choose' || access === 'missing') && (
          <button type="button" disabled={busy} onClick={choose}>
            {t.chooseFolder}
          </button>
        )}
      </p>
      <Options {...props} />
      <FolderInput inputRef={input} onFiles={(files) => onFiles(folder, files)} />
    </>
  );
}

function Options({
  folder,
  texts: t,
  onWhenGone,
  onLeave,
}: Props & { readonly folder: SyncedFolder }): VNode {
  const choices = ['ask', 'remove', 'keep'] as const;
  return (
    <details>
      <summary>
        {t.whenGone}: {t.whenGoneChoices[folder.whenGone]}
        <span class="only-read-out">, {folder.name}</span>
      </summary>
      <label>
        {t.whenGone}
        <select
          value={folder.whenGone}
          onChange={({ currentTarget }) => onWhenGone(folder, choices[currentTarget.selectedIndex] ?? 'ask')}
        >
          {choices.map((choice) => (
            <option key={choice} value={choice}>
              {t.whenGoneChoices[choice]}
            </option>
          ))}
        </select>
      </label>
      <p>
        <button
          type="button"
          class="quiet"
          aria-label={t.leaveOf(folder.name)}
          onClick={() => onLeave(folder)}
        >
          {t.leave}
        </button>
        <span class="note">{t.leaveNote}</span>
      </p>
    </details>
  );
}
