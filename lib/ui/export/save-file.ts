/** Hands a text to the browser to be saved as a file; must be called while a press is being handled. */
import type { TextFile } from './report-file.ts';

/** Milliseconds in which the browser has begun to read a file, also where it first asks where to put it. */
const LONG_ENOUGH = 120_000;

/** Saves the file where the browser saves what is downloaded. */
export function saveFile({ name, type, text }: TextFile): void {
  saveBlob(name, new Blob([text], { type }));
}

/** The same for a file that is no text, or too big for one string. */
export function saveBlob(name: string, file: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), LONG_ENOUGH);
}
