/** gzip: one file packed by itself, as large exports are handed on ("articles.jsonl.gz"). */
import type { FileFormat, FormatItem } from './format.ts';
import { unpack } from './unpack.ts';
import { Unreadable } from './unreadable.ts';

/** Files packed with gzip; web archives are too, and stand before this in the registry. */
export const gzip: FileFormat = {
  name: 'gzip',
  extensions: ['gz'],
  biggest: 500_000_000,
  recognises: (file) => file.startsWith([0x1f, 0x8b, 8]),
  async *read(file, tools): AsyncIterable<FormatItem> {
    try {
      const content = await unpack(file.content, 'gzip', tools);
      yield { kind: 'file', at: '', file: { name: file.name.replace(/\.gz$/i, ''), content } };
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      yield { kind: 'problem', at: '', outcome: 'failed', reason: error.message };
    }
  },
  examples: [
    {
      shows: 'the file in it is read as its own name says, packed in several pieces too',
      file: 'export.jsonl.gz',
      content: { fixture: 'export.jsonl.gz' },
      gives: [{ title: 'A' }, { title: 'B' }],
    },
    {
      shows: 'a download that broke off',
      file: 'half.jsonl.gz',
      content: { fixture: 'half.jsonl.gz' },
      gives: [{ reason: /packed bytes are broken/ }],
    },
  ],
};
