import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { manifestEntries } from '../../lib/corpus/manifest.ts';
import { seedArticles } from '../../lib/corpus/seed-articles.ts';

const seeds = join(import.meta.dirname, '../../seeds');
const read = (file: string) => readFileSync(join(seeds, file), 'utf8');
const manifest: unknown = JSON.parse(read('manifest.json'));
const entries = manifestEntries(manifest);

test('the manifest lists every starter text once', () => {
  const texts = readdirSync(seeds).filter((file) => file.endsWith('.txt'));
  expect(entries.map((entry) => entry.file)).toEqual(texts.sort());
});

describe.each(entries)('$file', ({ file, title, outlet, published, url, known, basis }) => {
  const text = read(file);

  test('the words that a basis quotes stand in the text', () => {
    const quotes = Object.values(basis).flatMap((words) => quotedWords(words));
    expect(quotes.length).toBeGreaterThan(0);
    for (const quote of quotes) expect(text).toContain(quote);
  });

  test('what is stated is quoted, what is unknown is empty', () => {
    for (const [field, value] of Object.entries({ title, outlet, published })) {
      const how = known[field as keyof typeof known];
      expect(how === 'unknown', field).toBe(value === '' || value === null);
    }
    if (known.title === 'stated') expect(text.split('\n').map((line) => line.trim())).toContain(title);
    if (known.outlet === 'stated') {
      expect(text).toContain(outlet);
      expect(quotedWords(basis.outlet).some((quote) => quote.includes(outlet))).toBe(true);
    }
    if (known.published === 'stated') expect(text).toContain(published);
  });

  test('the day is a day of the calendar', () => {
    expect(new Date(`${published}T00:00:00Z`).toISOString().slice(0, 10)).toBe(published);
  });

  test('no address was made up', () => {
    expect(url).toBeNull();
    expect(text).not.toMatch(/https?:\/\//);
  });
});

test('dates agree with the weekdays that the texts give', () => {
  const weekday = (file: string) => {
    const entry = entries.find((candidate) => candidate.file.startsWith(file));
    return new Date(`${entry?.published}T00:00:00Z`).toLocaleDateString('en', {
      weekday: 'long',
      timeZone: 'UTC',
    });
  };
  expect(weekday('000')).toBe('Sunday');
  expect(read(entries[0]?.file ?? '')).toContain('Israeli media claimed Sunday');
  expect(weekday('003')).toBe('Thursday');
  expect(weekday('004')).toBe('Thursday');
});

test('the starter articles are the texts, unchanged, each with an id of its own', () => {
  const articles = seedArticles(manifest, read);
  for (const article of articles) expect(article.text).toBe(read(article.file ?? ''));
  expect(new Set(articles.map((article) => article.id)).size).toBe(5);
});

test.each([
  [{}, 'The manifest has no list "articles".'],
  [{ articles: [{ title: 'x' }] }, 'Entry 1 of the manifest isn\'t right: see "file".'],
  [
    { articles: [{ ...entries[0], known: { title: 'guessed' } }] },
    `Entry 1 of the manifest isn't right: see "known.title" of ${entries[0]?.file}.`,
  ],
])('a manifest of another shape is refused with the place: %#', (json, message) => {
  expect(() => manifestEntries(json)).toThrow(message);
});

/** The words between single quotation marks, apostrophes inside words left alone. */
function quotedWords(words: string): string[] {
  return [...words.matchAll(/(?<=^|[\s(])'(.+?)'(?=$|[\s,.;:)])/g)].map((match) => match[1] ?? '');
}
