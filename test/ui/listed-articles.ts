/** Articles for a drawn list, and which of them a reader sees. */
import { expect } from 'vitest';
import type { Article } from '../../lib/core/article.ts';
import { textOf } from './mount.tsx';

const outlets = ['The Gazette', 'The Post', 'Herald'];

/** Article 1 is the oldest; three a month from January 2020 on, each with a word of its own. */
export function articleOf(number: number): Article {
  const month = Math.floor((number - 1) / 3);
  const day = 1 + ((number - 1) % 3) * 9;
  return {
    id: `a${number}`,
    title: `Title ${number}`,
    outlet: outlets[number % 3] ?? '',
    published: new Date(Date.UTC(2020, month, day)).toISOString().slice(0, 10),
    url: `https://www.news.example/${number}`,
    text: `Ferries brought ${number} people to the harbour of Lisbon on Monday. Nobody was hurt there, officials said.`,
  };
}

/** The list's rows that stand where they can be seen, by where they stand. */
export function rowsInView(): { title: string; row: number }[] {
  const body = document.querySelector('.article-list tbody');
  const frame = body?.getBoundingClientRect();
  if (!body || !frame) return [];
  return [...body.querySelectorAll('tr')]
    .filter((row) => {
      const { top, bottom } = row.getBoundingClientRect();
      return bottom > frame.top && top < frame.bottom;
    })
    .sort((a, b) => a.getBoundingClientRect().top - b.getBoundingClientRect().top)
    .map((row) => ({
      title: textOf(row.querySelector('.title')),
      row: Number(row.getAttribute('aria-rowindex')),
    }));
}

/** The titles that stand there, once all of them are. */
export async function shownTitles(): Promise<string[]> {
  await expect.poll(() => rowsInView().length).toBeGreaterThan(0);
  await expect.poll(() => rowsInView().every(({ title }) => title !== '')).toBe(true);
  return rowsInView().map(({ title }) => title);
}
