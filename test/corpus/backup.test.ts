import 'fake-indexeddb/auto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Article } from '../../lib/core/article.ts';
import { checkBackup, restoreBackup } from '../../lib/corpus/backup/read-backup.ts';
import { writeBackup } from '../../lib/corpus/backup/write-backup.ts';
import { openCorpus } from '../../lib/corpus/open-corpus.ts';
import { seededRandom } from '../seeded-random.ts';
import { makeArticle, queryFor } from './backend-contract.ts';
import { expectSound } from './expect-sound.ts';
import { randomText } from './random-changes.ts';

const random = seededRandom(77);
const articles = [
  ...Array.from({ length: 2400 }, (_, i) =>
    makeArticle({
      text: `${randomText(random, 30)}.`,
      outlet: `Outlet ${i % 7}`,
      published: `2025-0${1 + (i % 9)}-11`,
    }),
  ),
  makeArticle({ text: 'Broken \ud83d pair, “quotes”\nand\u2028lines.', title: 'Ein Titel\nin zwei Zeilen' }),
  makeArticle({
    text: 'The ferry was late.',
    published: null,
    outlet: '',
    url: 'file:///home/reader/ferry.html',
    file: 'Clippings/ferry.html',
    known: { title: 'unknown', outlet: 'set', published: 'unknown', url: 'set' },
  }),
];
const parts = { settings: { reading: { hover: true } }, folders: [{ name: 'Clippings' }] };
const made = new Date('2026-11-23T10:00:00Z');

let count = 0;
const emptyCorpus = () => openCorpus(`backup-${count++}`);
let original: ReturnType<typeof openCorpus>;
let backup: Blob;
beforeAll(async () => {
  original = emptyCorpus();
  await original.upsert(articles);
  backup = await writeBackup(original, parts, { made });
});

const everything = async (corpus: ReturnType<typeof openCorpus>) => {
  const all: Article[] = [];
  for await (const bulk of corpus.stored()) all.push(...bulk);
  return all;
};

describe('a backup', () => {
  test('brings a library back whole on another machine, with the same answers', async () => {
    expect(await checkBackup(backup)).toEqual({ made: made.toISOString(), articles: 2402, parts });
    const other = emptyCorpus();
    const { counts, failures } = await restoreBackup(backup, other);
    expect(counts).toEqual({ added: 2402, updated: 0, unchanged: 0, duplicate: 0, failed: 0 });
    expect(failures).toEqual([]);
    expect(await everything(other)).toEqual(await everything(original));
    expect(await other.stats()).toEqual(await original.stats());
    for (let i = 0; i < 5; i++) {
      const query = queryFor(`${randomText(random, 8)}. ${randomText(random, 8)}.`);
      expect((await other.search(query)).hits).toEqual((await original.search(query)).hits);
    }
  });

  test('is gzip over lines of JSON that other programs can read', async () => {
    const lines = gunzipSync(Buffer.from(await backup.arrayBuffer()))
      .toString()
      .trimEnd()
      .split('\n');
    expect(lines).toHaveLength(2404);
    expect(JSON.parse(lines[1] ?? '')).toEqual(articles[0]);
  });

  test('adds to what is there and deletes nothing', async () => {
    const other = emptyCorpus();
    const own = makeArticle({ text: 'Only here: the tram was on time.' });
    await other.upsert([own, articles[3] ?? own]);
    const { counts } = await restoreBackup(backup, other);
    expect(counts).toMatchObject({ added: 2401, unchanged: 1 });
    expect(await other.get(own.id)).toEqual(own);
  });

  test('that was restored in part is restored whole by a second try, each article once', async () => {
    const name = `backup-${count++}`;
    const other = openCorpus(name);
    const stop = new AbortController();
    const upsert: typeof other.upsert = async (bulk) => {
      stop.abort(new Error('The page was closed.'));
      return other.upsert(bulk);
    };
    await expect(restoreBackup(backup, { upsert }, { signal: stop.signal })).rejects.toThrow(
      'page was closed',
    );
    expect((await other.stats()).articles).toBe(500);
    await restoreBackup(backup, other);
    expect(await everything(other)).toEqual(await everything(original));
    await expectSound(name);
  });

  test('says how far it is', async () => {
    const [written, read]: [number[], number[]] = [[], []];
    await writeBackup(original, {}, { made, onProgress: (done) => written.push(done) });
    await checkBackup(backup, { onProgress: (share) => read.push(share) });
    expect(written.at(-1)).toBe(2402);
    expect(written.length).toBeGreaterThan(5);
    expect(read.at(-1)).toBe(1);
    expect(read.toSorted((a, b) => a - b)).toEqual(read);
  });
});

describe('a file that is no whole backup is refused with one sentence', () => {
  const damagedAt = async (change: (text: string) => string) => {
    const text = gunzipSync(Buffer.from(await backup.arrayBuffer())).toString();
    return new Blob([gzipSync(change(text))]);
  };
  const cases: [string, () => Promise<Blob> | Blob, RegExp][] = [
    [
      'cut short',
      () => backup.slice(0, backup.size - 40),
      /damaged: it ends too early.*Nothing was restored/,
    ],
    ['without its end', () => damagedAt((text) => text.replace(/\{"end".*\n/, '')), /ends too early/],
    [
      'with a word changed',
      () => damagedAt((text) => text.replace('Outlet 3', 'Outlet 4')),
      /don’t fit together/,
    ],
    ['with a line lost', () => damagedAt((text) => text.replace(/\n.*\n/, '\n')), /don’t fit together/],
    [
      'with a line that is no article',
      () => damagedAt((text) => text.replace('"id":', '"no":')),
      /line 2 is no article/,
    ],
    ['with something behind its end', () => damagedAt((text) => `${text}{}\n`), /behind its end/],
    ['of another kind', () => new Blob([gzipSync('{"title":"A"}\n')]), /no backup of a library/],
    ['not packed at all', () => new Blob(['Dear diary']), /no backup of a library/],
    ['that is empty', () => new Blob([]), /no backup|empty/],
    [
      'of a newer version',
      () => damagedAt((text) => text.replace('"version":1', '"version":9')),
      /newer version of Second Source; update it/,
    ],
  ];
  test.each(cases)('%s', async (_name, file, message) => {
    await expect(checkBackup(await file())).rejects.toThrow(message);
  });
});
