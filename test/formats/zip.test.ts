import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { constants, deflateRawSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { pageTools } from '../../lib/cli/page-tools.ts';
import type { FormatItem } from '../../lib/corpus/formats/format.ts';
import { OpenFile } from '../../lib/corpus/formats/open-file.ts';
import { zip } from '../../lib/corpus/formats/zip.ts';
import { buildZip, concat } from './build-zip.ts';
import { readBytes, readLines } from './read-bytes.ts';

const STORM = 'The storm cut power to 4,000 homes on Monday.';

/** Deflated zeros that grow a thousandfold, made without holding them. */
function deflatedZeros(megabytes: number): Uint8Array<ArrayBuffer> {
  const block = deflateRawSync(new Uint8Array(1_000_000), { finishFlush: constants.Z_FULL_FLUSH });
  const end = Uint8Array.of(3, 0);
  return concat([...Array.from({ length: megabytes }, () => new Uint8Array(block)), end]);
}

test('a bomb is stopped while it is unpacked, and what stands beside it is read', async () => {
  const bomb = buildZip([
    { name: 'bomb.txt', data: deflatedZeros(500), deflated: { size: 500_000_000 } },
    { name: 'storm.txt', data: STORM },
  ]);
  const pieces: number[] = [];
  const file = await OpenFile.open({ name: 'bomb.zip', content: new Blob([bomb]) });
  const tools = { ...pageTools, unpacked: (bytes: number) => void pieces.push(bytes) };
  const items: FormatItem[] = [];
  for await (const item of zip.read(file, tools)) items.push(item);
  expect(items).toMatchObject([
    {
      kind: 'problem',
      at: 'bomb.txt',
      reason: 'It unpacks to more than 100 times its size, as no article does.',
    },
    { kind: 'file', at: 'storm.txt' },
  ]);
  const [most] = pieces.toSorted((a, b) => b - a);
  expect(most, 'it counts as all that it might have become').toBeGreaterThan(400_000_000);
  expect(pieces.reduce((sum, piece) => sum + piece) - (most ?? 0), 'really unpacked').toBeLessThan(
    60_000_000,
  );
});

test('many bombs in one file end its reading as a whole', async () => {
  const data = deflatedZeros(300);
  const parts = Array.from({ length: 8 }, (_, i) => ({ name: `${i}.txt`, data, deflated: { size: 3e8 } }));
  const inner = buildZip(parts);
  const lines = await readLines(
    'bombs.zip',
    buildZip([
      { name: 'a.zip', data: inner },
      { name: 'b.zip', data: inner },
      { name: 'c.zip', data: inner },
      { name: 'd.zip', data: inner },
    ]),
  );
  expect(lines.at(-1)).toBe("failed: Unpacked it is bigger than 4.0 GB; the rest isn't read.");
  expect(lines.length).toBeLessThan(32);
});

test('an archive in an archive in an archive, as a file that holds itself would be, has an end', async () => {
  let archive = buildZip([{ name: 'storm.txt', data: STORM }]);
  for (let depth = 0; depth < 6; depth++) archive = buildZip([{ name: 'again.zip', data: archive }]);
  const at = Array.from({ length: 5 }, () => 'again.zip').join(' › ');
  expect(await readLines('again.zip', archive)).toEqual([
    `${at}: failed: It lies too deep in files within files.`,
  ]);
});

test('entries that share their bytes are no way to make much of little', async () => {
  const shared = Array.from({ length: 99 }, () => ({ name: 'storm.txt', data: STORM, bytesOf: 0 }));
  const lines = await readLines('shared.zip', buildZip([{ name: 'storm.txt', data: STORM }, ...shared]));
  expect(lines).toHaveLength(100);
  expect(lines[0]).toBe(`storm.txt: ${STORM}`);
  expect(new Set(lines.slice(1))).toEqual(
    new Set(['storm.txt: failed: It shares its bytes with another entry, as no honest ZIP file does.']),
  );
});

test('an entry that says it is small and is not, and one that is broken', async () => {
  const lines = await readLines(
    'odd.zip',
    buildZip([
      { name: 'small.txt', data: STORM.repeat(1000), saidSize: 10 },
      { name: 'broken.txt', data: Uint8Array.of(0xff, 0xff, 0xff, 0xff), deflated: { size: 100 } },
      { name: 'storm.txt', data: STORM },
    ]),
  );
  expect(lines).toEqual([
    'small.txt: failed: Its packed bytes are broken.',
    'broken.txt: failed: Its packed bytes are broken.',
    `storm.txt: ${STORM}`,
  ]);
});

test('names that lead out of a folder, hide or turn around are labels and nothing else', async () => {
  const names = ['../../etc/passwd.txt', '/root.txt', 'C:\\Users\\me\\note.txt', 'gpj.\u202etxt'];
  const lines = await readLines(
    'names.zip',
    buildZip(names.map((name) => ({ name, data: STORM, stored: true }))),
  );
  expect(lines).toEqual([
    `../../etc/passwd.txt: ${STORM}`,
    `/root.txt: ${STORM}`,
    `C:/Users/me/note.txt: ${STORM}`,
    `gpj.txt: ${STORM}`,
  ]);
});

test('a link to another file is told, not followed', async () => {
  const [line] = await readLines(
    'link.zip',
    buildZip([{ name: 'l.txt', data: '/etc/passwd', mode: 0o120777 }]),
  );
  expect(line).toMatch(/^l\.txt: failed: It is a link to another file/);
});

test('ZIP64, and an entry kept as it is', async () => {
  const archive = buildZip([{ name: 'storm.txt', data: STORM, stored: true }], { zip64: true });
  expect(await readLines('big.zip', archive)).toEqual([`storm.txt: ${STORM}`]);
});

test('a list of entries too long to be held is refused before it is read', async () => {
  const [entry] = [buildZip([{ name: `${'x'.repeat(60_000)}.txt`, data: STORM, stored: true }])];
  const local = 30 + 60_004 + STORM.length;
  const listed = entry.subarray(local, entry.length - 22);
  const end = new DataView(entry.slice(entry.length - 22).buffer);
  end.setUint16(8, 2100, true);
  end.setUint16(10, 2100, true);
  end.setUint32(12, listed.length * 2100, true);
  const parts = [entry.subarray(0, local), ...Array.from({ length: 2100 }, () => listed), end.buffer];
  expect(await readLines('list.zip', new Blob(parts))).toEqual([
    'failed: It lists more files than can be read at once. Add the files in several ZIP files.',
  ]);
});

test('wherever a download broke off or a byte went wrong, something is told and nothing thrown', async () => {
  const good = await readFile(join(import.meta.dirname, '../fixtures/formats/clippings.zip'));
  for (let end = 4; end < good.length; end += 7) {
    expect(await readBytes('cut.zip', good.subarray(0, end)), `cut at ${end}`).not.toHaveLength(0);
  }
  for (let at = 4; at < good.length; at += 5) {
    const bad = Uint8Array.from(good);
    bad[at] = (bad[at] ?? 0) ^ 0xff;
    expect(await readBytes('bad.zip', bad), `wrong at ${at}`).not.toHaveLength(0);
  }
});

test('a reader who cancels is not kept waiting by a long archive', async () => {
  const abort = new AbortController();
  abort.abort();
  const archive = buildZip([{ name: 'storm.txt', data: STORM }]);
  await expect(readBytes('storm.zip', archive, { signal: abort.signal })).rejects.toThrow(/abort/i);
});
