/** A folder's files with their size and date, several at once: the browser asks the disk for each. */
import { byPath, type LeftOut, type Listed } from '../import/list-files.ts';
import { readFailure } from '../import/read-failure.ts';
import type { SeenFile } from './compare-folder.ts';

/** Files asked for at once. */
const AT_ONCE = 16;

/** What is in a folder now. */
export interface SeenFolder {
  readonly files: readonly SeenFile[];
  /** What isn't read, and why; files that can't be opened too. */
  readonly leftOut: readonly LeftOut[];
}

/** Looks at every file listed; `onFile` is called as the number of them grows. */
export async function seeFiles(
  listed: AsyncIterable<Listed>,
  onFile: (count: number) => Promise<void>,
): Promise<SeenFolder> {
  const files: SeenFile[] = [];
  const leftOut: LeftOut[] = [];
  let underWay: Promise<void>[] = [];
  for await (const one of listed) {
    if ('leftOut' in one) {
      leftOut.push(one);
      continue;
    }
    const look = async () => {
      try {
        const { size, lastModified } = await one.open();
        files.push({ ...one, size, modified: lastModified });
      } catch (error) {
        leftOut.push({ path: one.path, leftOut: readFailure(error) });
      }
    };
    underWay.push(look());
    if (underWay.length < AT_ONCE) continue;
    await Promise.all(underWay);
    underWay = [];
    await onFile(files.length);
  }
  await Promise.all(underWay);
  return { files: files.sort((a, b) => byPath.compare(a.path, b.path)), leftOut };
}
