/** What readers wrote is refused where it isn't whole: each file that the figures rest on, by its own rules. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { readAdjudicated } from './adjudicated.ts';
import { readFreshVerdicts } from './fresh/fresh-eyes.ts';
import { readFreshGold } from './fresh/fresh-gold.ts';
import { readSupportVerdicts } from './support-eyes.ts';

const folder = mkdtempSync(join(tmpdir(), 'second-source-entries-'));
afterAll(() => rmSync(folder, { recursive: true }));

const place = (doc: string) => ({ doc, part: 'text', start: 0, end: 40 });
const sides = { a: place('cnn'), b: place('npr') };
const views = { here: place('cnn'), there: place('npr') };
const found = { seed: 3, sameStory: true, relation: 'changed', kind: 'quantity', confidence: 0.8 };

describe.each([
  {
    name: 'verdicts on what gold lists nowhere',
    read: readAdjudicated,
    whole: { set: 'an-event', ...sides, verdict: 'difference', reason: 'two tolls' },
    broken: {
      'no side': { b: undefined },
      'a part that articles lack': { a: { ...place('cnn'), part: 'body' } },
      'an offset within a letter': { a: { ...place('cnn'), start: 0.5 } },
      'a verdict that there is not': { verdict: 'right' },
      'no reason': { reason: '' },
    },
  },
  {
    name: 'verdicts on drawn findings',
    read: readFreshVerdicts,
    whole: { ...found, ...views, verdict: 'wrong', reason: 'another vote' },
    broken: {
      'an empty place': { here: {} },
      'a verdict still to be filled in': { verdict: '' },
      'no reason': { reason: '' },
      'no seed': { seed: undefined },
    },
  },
  {
    name: 'gold of fresh news',
    read: readFreshGold,
    whole: {
      id: 'a#1',
      half: 'open',
      label: 'agree',
      facet: 'date',
      certainty: 'high',
      ...sides,
      why: 'one day',
    },
    broken: {
      'an empty place': { a: {} },
      'a half that there is not': { half: 'both' },
      'a certainty that there is not': { certainty: 'sure' },
      'a label that there is not': { label: 'same' },
    },
  },
  {
    name: 'verdicts on support',
    read: readSupportVerdicts,
    whole: { set: 'an-event', ...views, verdict: 0.5 },
    broken: {
      'a verdict between': { verdict: 0.7 },
      'a verdict in words': { verdict: 'right' },
      'no set': { set: undefined },
      'no other side': { there: undefined },
    },
  },
])('$name', ({ read, whole, broken }) => {
  test('are given as they stand', () => {
    expect(read(written([whole]))).toEqual([whole]);
  });

  test.each(Object.entries(broken))('with %s are refused, and the entry named', (_, change) => {
    expect(() => read(written([whole, { ...whole, ...change }]))).toThrow(/^Entry 2 of .*entries\.json/);
  });
});

test.each([
  ['what is no list', { pairs: [] }, 'must hold a list'],
  ['an entry that is nothing', [null], 'Entry 1 of'],
])('%s is refused', (_, content, says) => {
  expect(() => readSupportVerdicts(written(content))).toThrow(says);
});

test("a file that isn't there is named", () => {
  expect(() => readAdjudicated(join(folder, 'none.json'))).toThrow("none.json can't be read");
});

function written(content: unknown): string {
  const path = join(folder, 'entries.json');
  writeFileSync(path, JSON.stringify(content));
  return path;
}
