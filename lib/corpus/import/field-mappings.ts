/** What the reader said of fields that no format knows: kept, so that the next file like it is read at once. */
import type { FieldMapping } from '../formats/format.ts';

/** One answer. */
export interface MappingRow {
  /** See `fieldsKey`. */
  readonly fields: string;
  readonly mapping: FieldMapping;
}

/** The same for files with the same fields in the same order. */
export function fieldsKey(fields: readonly string[]): string {
  return JSON.stringify(fields);
}
