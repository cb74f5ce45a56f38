import { expect, test, vi } from 'vitest';
import type { Article } from '../../../lib/core/article.ts';
import { score } from '../score.ts';
import { summarise } from '../summary.ts';
import { runFreshSet } from './check-fresh.ts';
import { type FreshPair, freshSet } from './fresh-gold.ts';

const article = (id: string, outlet: string, title: string, text: string): Article => ({
  id,
  outlet,
  title,
  published: '2021-05-04',
  url: null,
  text,
});
const GAZETTE = article(
  'gazette',
  'Gazette',
  'Quake kills 12 near Valdora',
  'The earthquake near Valdora killed 12 people and closed the coastal railway, officials said.',
);
const HERALD = article(
  'herald',
  'Herald',
  'Valdora counts its dead',
  'The earthquake near Valdora killed 31 people and closed the coastal railway, officials said.',
);
const SPORTS = article(
  'sports',
  'Sports',
  'Third loss',
  'The visitors lost their third match of the season.',
);
const place = (doc: string, { text }: Article, words: string) => ({
  doc,
  part: 'text' as const,
  start: text.indexOf(words),
  end: text.indexOf(words) + words.length,
});
const PAIR: FreshPair = {
  id: 'valdora#1',
  half: 'open',
  label: 'disagree',
  facet: 'quantity',
  certainty: 'high',
  a: place('gazette', GAZETTE, 'killed 12 people'),
  b: place('herald', HERALD, 'killed 31 people'),
  why: '12 or 31 killed',
};

test('a listed difference that is shown counts as found from both sides', async () => {
  const collection = [GAZETTE, HERALD, SPORTS];
  const set = freshSet('open', [PAIR], collection);
  const onDone = vi.fn();
  const reports = await runFreshSet(set, collection, onDone);
  const { differences } = summarise([score(set, reports, [])], false);
  expect(onDone).toHaveBeenLastCalledWith(2, 2);
  expect([...reports.keys()]).toEqual(['gazette', 'herald']);
  expect(differences).toMatchObject({ gold: 2, found: 2, distractorHits: 0 });
});

test('a half holds its own pairs alone, and what looks alike is kept apart', () => {
  const pairs: FreshPair[] = [
    PAIR,
    { ...PAIR, id: 'valdora#2', half: 'held' },
    { ...PAIR, id: 'valdora#3', label: 'distractor' },
  ];
  const { gold } = freshSet('open', pairs, [GAZETTE, HERALD]);
  expect(gold.pairs.map(({ id }) => id)).toEqual(['valdora#1']);
  expect(gold.distractors?.map(({ id }) => id)).toEqual(['valdora#3']);
});
