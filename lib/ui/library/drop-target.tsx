/** The whole page as a place to drop files and folders on, whatever it shows. */
import type { VNode } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { ImportTexts } from '../texts/import-texts.ts';

interface Props {
  readonly texts: ImportTexts;
  /** Called while the drop is handled: afterwards the browser forgets what was dropped. */
  onDrop(items: DataTransfer): void;
}

/** Says that things can be dropped while they are over the page; nothing else is drawn. */
export function DropTarget({ texts, onDrop }: Props): VNode | null {
  const over = useDrop(onDrop);
  if (!over) return null;
  return (
    <div class="drop-over" aria-hidden="true">
      <p>{texts.dropNow}</p>
    </div>
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
