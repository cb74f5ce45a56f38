import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readSupportVerdicts } from './support-eyes.ts';

const folder = mkdtempSync(join(tmpdir(), 'support-eyes-'));
afterAll(() => rmSync(folder, { recursive: true }));

function file(content: unknown): string {
  const path = join(folder, 'verdicts.json');
  writeFileSync(path, JSON.stringify(content));
  return path;
}

const place = (doc: string) => ({ doc, part: 'text', start: 0, end: 40 });
const right = { set: 'an-event', here: place('cnn'), there: place('npr'), verdict: 1 };

test('verdicts are read as they stand', () => {
  const list = [right, { ...right, verdict: 0.5 }, { ...right, there: place('vox'), verdict: 0 }];
  expect(readSupportVerdicts(file(list))).toEqual(list);
});

test.each([
  ['a verdict between', { ...right, verdict: 0.7 }],
  ['a verdict in words', { ...right, verdict: 'right' }],
  ['no set', { ...right, set: undefined }],
  ['no other side', { ...right, there: undefined }],
  ['a part that articles lack', { ...right, here: { ...place('cnn'), part: 'body' } }],
  ['an offset within a letter', { ...right, here: { ...place('cnn'), start: 0.5 } }],
  ['nothing', null],
])('%s is refused, and the entry named', (_, entry) => {
  expect(() => readSupportVerdicts(file([right, entry]))).toThrow(/^Verdict 2 of .*verdicts\.json/);
});

test('what is no list is refused', () => {
  expect(() => readSupportVerdicts(file({ pairs: [right] }))).toThrow('must hold a list');
});
