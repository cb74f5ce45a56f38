/** ZIP: files of any kind packed into one, each read as a file of its own. */
import type { FileFormat, FormatItem } from './format.ts';
import { Unreadable } from './unreadable.ts';
import { firstEntryName, isZip, nameIn, zipEntries } from './zip-entries.ts';

/** The first entry of office documents, books and programs, which are ZIP files underneath but hold no files. */
const OTHER_KINDS =
  /^(?:\[Content_Types\]\.xml|_rels\/|word\/|xl\/|ppt\/|mimetype|META-INF\/|AndroidManifest\.xml)/;

/** ZIP files. */
export const zip: FileFormat = {
  name: 'ZIP',
  extensions: ['zip'],
  // Read entry by entry where they stand, so what is in it bounds it, not its size.
  biggest: 16_000_000_000,
  recognises: (file) => isZip(file) && !OTHER_KINDS.test(firstEntryName(file)),
  async *read(file, tools): AsyncIterable<FormatItem> {
    let empty = true;
    try {
      for await (const entry of zipEntries(file.content, tools)) {
        empty = false;
        try {
          const content = await entry.open();
          yield { kind: 'file', at: entry.path, file: { name: nameIn(entry.path), content } };
        } catch (error) {
          if (!(error instanceof Unreadable)) throw error;
          yield { kind: 'problem', at: entry.path, outcome: 'failed', reason: error.message };
        }
      }
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      empty = false;
      yield { kind: 'problem', at: '', outcome: 'failed', reason: error.message };
    }
    if (empty) yield { kind: 'problem', at: '', outcome: 'failed', reason: 'There is no file in it.' };
  },
  examples: [
    {
      shows: 'files in folders, one a ZIP itself; what macOS adds is passed over',
      file: 'clippings.zip',
      content: { fixture: 'clippings.zip' },
      gives: [
        { title: 'Storm cuts power to the coast', outlet: 'Harbour Gazette' },
        { title: 'Council approves new bridge', outlet: 'Valley Post' },
        { reason: /can't be read; these can/ },
        { title: 'Ferry line adds a third ship', outlet: 'Harbour Gazette' },
      ],
    },
    {
      shows: 'an entry with a password is told, the others are read',
      file: 'locked.zip',
      content: { fixture: 'locked.zip' },
      gives: [{ reason: /password/ }, { title: 'Storm cuts power to the coast' }],
    },
    {
      shows: 'a download that broke off',
      file: 'half.zip',
      content: { fixture: 'half.zip' },
      gives: [{ reason: /broken or incomplete ZIP/ }],
    },
    {
      shows: 'a ZIP file without files',
      file: 'empty.zip',
      content: { fixture: 'empty.zip' },
      gives: [{ reason: /no file in it/ }],
    },
  ],
};
