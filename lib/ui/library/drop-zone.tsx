/** Ways in: the buttons that choose files and folders. */
import type { VNode } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Icon } from '../icon.tsx';
import type { ImportTexts } from '../texts/import-texts.ts';

/** What is done with what was chosen. */
export interface AddEvents {
  /**
   * The reader wants to choose files; false where the browser has no picker of its own that keeps a way to
   * them, and a plain file input is to be opened.
   */
  onPickFiles(): boolean;
  /** The same for a folder that is to be kept in sync. */
  onPickFolder(): boolean;
  onFiles(files: readonly File[]): void;
  /** Files of a folder that was chosen in a plain input; each has its path. */
  onFolder(files: readonly File[]): void;
}

interface Props extends AddEvents {
  readonly texts: ImportTexts;
}

/** The buttons, with a line that says what can be dropped. */
export function DropZone({ texts, onPickFiles, onPickFolder, onFiles, onFolder }: Props): VNode {
  const files = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement>(null);
  const chosen = (input: HTMLInputElement, take: (files: readonly File[]) => void) => {
    const list = [...(input.files ?? [])];
    input.value = '';
    if (list.length > 0) take(list);
  };
  return (
    <section class="drop-zone" aria-label={texts.addFiles}>
      <p class="ways actions">
        <button type="button" class="primary" onClick={() => onPickFiles() || files.current?.click()}>
          <Icon name="import" />
          {texts.addFiles}
        </button>
        <button type="button" onClick={() => onPickFolder() || folder.current?.click()}>
          <Icon name="sync" />
          {texts.keepFolder}
        </button>
      </p>
      <p class="what">
        {texts.dropHere} <span class="note">{texts.dropNote}</span>
      </p>
      <input
        ref={files}
        type="file"
        multiple
        hidden
        data-choose="files"
        onChange={({ currentTarget }) => chosen(currentTarget, onFiles)}
      />
      <FolderInput inputRef={folder} onFiles={onFolder} />
    </section>
  );
}

interface FolderInputProps {
  readonly inputRef: { current: HTMLInputElement | null };
  onFiles(files: readonly File[]): void;
}

/** The plain way to choose a folder, which every browser has. */
export function FolderInput({ inputRef, onFiles }: FolderInputProps): VNode {
  useEffect(() => inputRef.current?.setAttribute('webkitdirectory', ''), []);
  return (
    <input
      ref={inputRef}
      type="file"
      hidden
      data-choose="folder"
      onChange={({ currentTarget }) => {
        const list = [...(currentTarget.files ?? [])];
        currentTarget.value = '';
        if (list.length > 0) onFiles(list);
      }}
    />
  );
}
