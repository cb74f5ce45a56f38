/** Texts for measuring that may not be in the project: they lie in a folder beside it, where there is one. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** The path of `../shared`; undefined on a machine that hasn't got it. */
export function sharedFolder(): string | undefined {
  const folder = join(import.meta.dirname, '../../../shared');
  return existsSync(join(folder, 'gold')) ? folder : undefined;
}
