/** Ways in: buttons that choose, and the whole page as a place to drop files and folders on. */
import type { VNode } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
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
  onDrop(items: DataTransfer): void;
}

interface Props extends AddEvents {
  readonly texts: ImportTexts;
}

/** The buttons with a line that says what can be dropped; while something is dragged over the page, it says so. */
export function DropZone({ texts, onPickFiles, onPickFolder, onFiles, onFolder, onDrop }: Props): VNode {
  const files = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement>(null);
  const over = useDrop(onDrop);
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
      {over && (
        <div class="drop-over" aria-hidden="true">
          <p>{texts.dropNow}</p>
        </div>
      )}
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

/** Whether something that can be dropped is over the page now. */
function useDrop(onDrop: (items: DataTransfer) => void): boolean {
  const [over, setOver] = useState(false);
  const latest = useRef(onDrop);
  latest.current = onDrop;
  useEffect(() => {
    const hasFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') === true;
    const drag = (event: DragEvent) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      setOver(true);
    };
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent) => {
      setOver(false);
      if (!hasFiles(event) || event.dataTransfer === null) return;
      event.preventDefault();
      latest.current(event.dataTransfer);
    };
    document.addEventListener('dragenter', drag);
    document.addEventListener('dragover', drag);
    document.addEventListener('dragleave', leave);
    document.addEventListener('drop', drop);
    return () => {
      document.removeEventListener('dragenter', drag);
      document.removeEventListener('dragover', drag);
      document.removeEventListener('dragleave', leave);
      document.removeEventListener('drop', drop);
    };
  }, []);
  return over;
}
