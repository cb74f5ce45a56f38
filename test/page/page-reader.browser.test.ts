/** Whether a page is read, and what becomes of it when its reader switches the site off. */
import { afterEach, expect, test } from 'vitest';
import type { FromReader } from '../../lib/messages/messages.ts';
import { PageReader } from '../../lib/page/page-reader.ts';
import { readArticle } from '../../lib/page/read-article.ts';
import { en } from '../../lib/ui/texts/en.ts';
import { until } from './reading-a-page.ts';
import { samplePage, sampleReport } from './sample-story.ts';

let reader: PageReader | undefined;
let said: string[] = [];

function onPage(): PageReader {
  document.body.innerHTML = samplePage();
  said = [];
  reader = new PageReader({
    texts: () => en,
    css: '',
    isAlive: () => true,
    async send(message: FromReader) {
      said.push(message.type);
      const read = message.type === 'check' ? readArticle(document) : null;
      return read?.kind === 'article' ? { ok: true, report: sampleReport(read), hidden: [] } : undefined;
    },
  });
  return reader;
}

const lines = () => [...CSS.highlights.keys()].length;

afterEach(() => {
  reader?.stop();
  document.body.innerHTML = '';
});

test('nothing of a page is read or sent before it may be, or is asked for', async () => {
  const page = onPage();
  page.allow(false);
  await new Promise((done) => setTimeout(done, 300));
  expect([said, lines()]).toEqual([[], 0]);
  expect(page.answer({ type: 'next-claim' })).toBe(false);
  expect(page.answer({ type: 'begin' })).toBe(true);
  await until(() => lines() > 0);
});

test('a page that was read by itself is let go when its site is switched off, and the worker is told', async () => {
  const page = onPage();
  page.allow(true);
  await until(() => lines() > 0);
  expect(page.answer({ type: 'leave', sites: ['another.example'] })).toBe(false);
  expect(lines()).toBeGreaterThan(0);
  expect(page.answer({ type: 'leave', sites: [location.hostname] })).toBe(true);
  expect(lines()).toBe(0);
  expect(said.at(-1)).toBe('left');
});

test('a page that someone asked for stays, until its site was switched on and off again', async () => {
  const page = onPage();
  page.answer({ type: 'read-again' });
  await until(() => lines() > 0);
  page.allow(false);
  expect(lines()).toBeGreaterThan(0);
  page.allow(true);
  page.allow(false);
  expect(lines()).toBe(0);
});
