import { describe, expect, test } from 'vitest';
import type { Article } from '../../../lib/core/article.ts';
import { seededRandom, shuffled } from '../../seeded-random.ts';
import { drawFindings } from './draw.ts';
import { sameFinding } from './fresh-eyes.ts';
import { sameStories } from './same-story.ts';

const article = (id: string, published: string, text: string): Article => ({
  id,
  outlet: id,
  title: '',
  published,
  url: null,
  text,
});
const QUAKE =
  'The earthquake near Valdora killed 12 people, damaged the cathedral and closed the coastal railway.';
const collection = [
  article('gazette', '2021-05-04', QUAKE),
  article(
    'herald',
    '2021-05-05',
    'The Valdora earthquake killed 31 people and damaged the cathedral and the railway.',
  ),
  article(
    'late',
    '2021-06-20',
    'After the Valdora earthquake the cathedral and the coastal railway are repaired.',
  ),
  article(
    'sports',
    '2021-05-05',
    'The striker scored twice and the visitors lost their third match of the season.',
  ),
  article(
    'budget',
    '2021-05-04',
    'Parliament debated a budget with higher tariffs on imported steel and timber.',
  ),
];

test('one seed gives one order, another seed another', () => {
  const items = Array.from({ length: 50 }, (_, i) => i);
  const first = shuffled(items, seededRandom(1));
  expect(shuffled(items, seededRandom(1))).toEqual(first);
  expect(shuffled(items, seededRandom(2))).not.toEqual(first);
  expect([...first].sort((a, b) => a - b)).toEqual(items);
});

describe('accounts of one story', () => {
  test('are alike, of different outlets and close in time', () => {
    expect([...sameStories(collection)]).toEqual([
      ['gazette', new Set(['herald'])],
      ['herald', new Set(['gazette'])],
    ]);
  });

  test('are not a text and its copy', () => {
    const copy = article('wire', '2021-05-04', QUAKE);
    expect(sameStories([...collection, copy]).get('gazette')).toEqual(new Set(['herald']));
  });
});

test('a draw takes a finding once, whichever side it was seen from, and says where it stands', async () => {
  const plan = { seed: 1, count: 10, articles: 10, sameStoryOnly: false, beyondStories: false };
  const { drawn, checked } = await drawFindings(collection, plan, () => undefined);
  expect(checked).toBe(2);
  expect(drawn).toHaveLength(1);
  const [{ record }] = drawn as [(typeof drawn)[0]];
  const words = [record.here, record.there].map(({ doc, start, end }) =>
    collection.find(({ id }) => id === doc)?.text.slice(start, end),
  );
  expect(words.sort()).toEqual([expect.stringContaining('12'), expect.stringContaining('31')]);
  expect(record).toMatchObject({ seed: 1, sameStory: true, kind: 'quantity' });
});

test('a draw beyond stories takes the articles that no other account stands beside', async () => {
  const plan = { seed: 1, count: 10, articles: 10, sameStoryOnly: false, beyondStories: true };
  const { drawn, checked, eligible } = await drawFindings(collection, plan, () => undefined);
  expect([checked, eligible]).toEqual([3, 3]);
  expect(drawn.map(({ article: { id } }) => id)).not.toContain('gazette');
});

test('a finding is known again when the compared words have shifted a little, or from the other side', () => {
  const place = (doc: string, start: number, end: number) => ({ doc, part: 'text' as const, start, end });
  const old = { here: place('gazette', 36, 45), there: place('herald', 30, 39) };
  expect(sameFinding(old, { here: place('herald', 30, 32), there: place('gazette', 36, 38) })).toBe(true);
  expect(sameFinding(old, { here: place('gazette', 36, 45), there: place('herald', 50, 62) })).toBe(false);
});
