/** What a reader may choose about the lines and the card in pages; kept in `browser.storage.local`. */
import { isRecord } from '../core/shape.ts';

/** The choices. */
export interface ReadingSettings {
  /** Draw lines also where other outlets report the same. */
  readonly allLines: boolean;
  /** Open the card when the pointer rests on a line, without a press. */
  readonly hover: boolean;
}

/** What holds until something was chosen: quiet. */
export const plainReading: ReadingSettings = { allLines: false, hover: false };

/** The key of the settings in the browser's local memory. */
export const readingSettingsKey = 'reading';

/** The settings in a stored value; what is missing or isn't a yes or no is as plain. */
export function asReadingSettings(value: unknown): ReadingSettings {
  if (!isRecord(value)) return plainReading;
  return { allLines: value['allLines'] === true, hover: value['hover'] === true };
}
