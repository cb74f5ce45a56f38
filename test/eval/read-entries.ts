/** Lists that people write, read and checked: a slip in one entry would otherwise show as a strange figure. */
import { readFileSync } from 'node:fs';
import { BadInput } from '../../lib/cli/bad-input.ts';

/**
 * The entries of a JSON list. Throws `BadInput` where there is no such list, and names the first entry that isn't
 * whole with what it needs.
 */
export function readEntries<Entry>(
  path: string,
  isWhole: (entry: Partial<Entry>) => boolean,
  needs: string,
): Entry[] {
  const list = readJson(path);
  if (!Array.isArray(list)) throw new BadInput(`${path} must hold a list.`);
  const broken = list.findIndex((entry: Partial<Entry> | null) => !isWhole(entry ?? {}));
  if (broken >= 0) throw new BadInput(`Entry ${broken + 1} of ${path} isn't whole: it needs ${needs}.`);
  return list;
}

/** Whether a value read from a file is words. */
export function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}

function readJson(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new BadInput(`${path} can't be read: ${(error as Error).message}`, { cause: error });
  }
}
