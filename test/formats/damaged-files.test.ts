import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { bookmarks } from '../../lib/corpus/formats/bookmarks.ts';
import { databaseExport } from '../../lib/corpus/formats/database-export.ts';
import { docx } from '../../lib/corpus/formats/docx.ts';
import { feed } from '../../lib/corpus/formats/feed.ts';
import { omnivore } from '../../lib/corpus/formats/omnivore.ts';
import { readingList } from '../../lib/corpus/formats/reading-list.ts';
import { rtf } from '../../lib/corpus/formats/rtf.ts';
import { wallabag } from '../../lib/corpus/formats/wallabag.ts';
import { seededRandom } from '../seeded-random.ts';
import { readBytes } from './read-bytes.ts';

const fixtures = join(import.meta.dirname, '../fixtures/formats');
const CUTS = 12;
const FLIPS = 12;

describe.each([rtf, docx, databaseExport, feed, wallabag, omnivore, bookmarks, readingList])(
  '$name',
  (format) => {
    test.each(format.examples)(
      'cut anywhere or with wrong bytes, something is told: $shows',
      async ({ file, content }) => {
        const good =
          typeof content === 'string'
            ? new TextEncoder().encode(content)
            : new Uint8Array(await readFile(join(fixtures, content.fixture)));
        const random = seededRandom(good.length);
        const damaged = Array.from({ length: CUTS }, (_, i) =>
          good.slice(0, Math.ceil((good.length * (i + 1)) / (CUTS + 1))),
        );
        for (let i = 0; i < FLIPS; i += 1) {
          const bytes = good.slice();
          for (let k = 0; k < 5; k += 1)
            bytes[Math.floor(random() * bytes.length)] = Math.floor(random() * 256);
          damaged.push(bytes);
        }
        for (const bytes of damaged) {
          const items = await readBytes(file, bytes);
          expect(items.length).toBeGreaterThan(0);
          // What a format doesn't foresee is caught above it, and told like this.
          for (const item of items)
            if (item.kind === 'problem') expect(item.reason).not.toMatch(/broke off:|built too deeply/);
        }
      },
    );
  },
);
