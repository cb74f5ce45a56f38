/** What no library can hold has a line each in the report, and harms nothing else. */
import { mkdirSync, symlinkSync, truncateSync, unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { articleText } from '../corpus/import/fake-disk.ts';
import { buildZip } from '../formats/build-zip.ts';
import { lastImport, libraryAddress, savedReport, test } from './clippings.ts';
import { expect } from './extension.ts';
import { drop } from './library-files.ts';

test('files that no library can hold have a line each, and harm nothing else', async ({
  open,
  browserWithExtension,
  clippings: { folder, write },
}) => {
  test.setTimeout(180_000);
  write('a.txt', articleText('the last line'));
  write('huge.html', `<!doctype html><html><body>${'<p>word word word</p>'.repeat(2_500_000)}`);
  write('wide.csv', `${Array.from({ length: 1_000_000 }, (_, i) => `c${i}`).join(',')}\n1,2\n`);
  write(
    'entities.xml',
    `<?xml version="1.0"?><!DOCTYPE r [<!ENTITY a "aaaaaaaaaa">${Array.from({ length: 12 }, (_, i) => `<!ENTITY ${'bcdefghijklmn'[i]} "${`&${'abcdefghijklm'[i]};`.repeat(10)}">`).join('')}]><rss version="2.0"><channel><title>&m;</title></channel></rss>`,
  );
  writeFileSync(join(folder, 'sparse.txt'), '');
  truncateSync(join(folder, 'sparse.txt'), 2_000_000_000);
  // Forty names for one stretch of bytes that unpacks to 50 MB.
  const packed = { name: '0.txt', data: 'word '.repeat(10_000_000) };
  const others = Array.from({ length: 39 }, (_, i) => ({ name: `${i + 1}.txt`, data: '', bytesOf: 0 }));
  write('bomb.zip', buildZip([packed, ...others]));
  let deep = folder;
  for (let i = 0; i < 30; i++) deep = join(deep, 'in');
  mkdirSync(deep, { recursive: true });
  writeFileSync(join(deep, 'deep.txt'), articleText('the deep'));
  symlinkSync(folder, join(folder, 'loop'));
  write('z.txt', articleText('the first line'));

  const page = await open(libraryAddress(browserWithExtension.extensionId));
  await drop(page, [folder]);
  await lastImport(page, /7 files/);
  const lines = await savedReport(page);
  const outcomeOf = (file: string) =>
    lines
      .filter(([path]) => path === `Clippings/${file}`)
      .map(([, , outcome, , reason]) => `${outcome}: ${reason}`);
  expect(outcomeOf('a.txt')).toEqual(['added: ']);
  expect(outcomeOf('z.txt')).toEqual(['added: ']);
  expect(outcomeOf('huge.html')).toEqual([expect.stringContaining('failed: It is no page of one article')]);
  expect(outcomeOf('wide.csv')).toEqual([expect.stringContaining('failed: It has more than 1,000 columns')]);
  expect(outcomeOf('entities.xml')).toEqual([
    expect.stringContaining('failed: It defines XML entities of its own, which can fill the memory'),
  ]);
  expect(outcomeOf('sparse.txt')).toEqual([
    expect.stringContaining("skipped: Files of this kind can't be read"),
  ]);
  const bomb = outcomeOf('bomb.zip');
  expect(bomb.length).toBeGreaterThan(0);
  for (const line of bomb) expect(line).toMatch(/^(?:failed|skipped): [A-Z].{20,}\.$/);
  // This browser doesn't show links in a folder that is dropped, so the loop isn't even entered.
  expect(lines.filter(([path]) => path?.includes('/loop'))).toEqual([]);
  expect(lines.filter(([, , , , reason]) => reason?.includes('24 deep'))).toHaveLength(1);
});

test('a file that changes after it was chosen, before it is read, says so', async ({
  open,
  browserWithExtension,
  clippings: { folder, write },
}) => {
  for (let i = 0; i < 300; i++) write(`${i}.txt`, articleText(`town ${i} of three hundred`));
  write('last/changed.txt', articleText('the changing'));
  write('last/gone.txt', articleText('the going'));
  const page = await open(libraryAddress(browserWithExtension.extensionId));
  const input = page.locator('input[data-choose=files]').first();
  await input.evaluate((element) => element.setAttribute('webkitdirectory', ''));
  await input.setInputFiles(folder);
  write('last/changed.txt', articleText('the changing, and what it changed to'));
  unlinkSync(join(folder, 'last/gone.txt'));
  await lastImport(page, '302 files');
  const lines = await savedReport(page);
  const reasonOf = (name: string) => lines.find(([path]) => path === `Clippings/last/${name}`)?.slice(2);
  expect(reasonOf('changed.txt')).toEqual(
    expect.arrayContaining(['failed', expect.stringContaining('changed while')]),
  );
  expect(reasonOf('gone.txt')).toEqual(
    expect.arrayContaining(['failed', expect.stringContaining('It is gone')]),
  );
  expect(lines.filter(([, , outcome]) => outcome === 'added')).toHaveLength(300);
});
