/** Hands a text to the browser to be saved as a file; must be called while a press is being handled. */
import type { TextFile } from './report-file.ts';

/** Saves the file where the browser saves what is downloaded. */
export function saveFile({ name, type, text }: TextFile): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
