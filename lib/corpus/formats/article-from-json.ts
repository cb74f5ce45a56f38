/** An article from parsed JSON, under the names that exports and schema.org use. */
import type { FormatItem } from './format.ts';
import { statedDate } from './stated-date.ts';

/** For each field its names, the project's own first. */
const NAMES = {
  title: ['title', 'headline'],
  outlet: ['outlet', 'source', 'publisher', 'site_name'],
  published: ['published', 'datePublished', 'published_at', 'publish_date', 'date'],
  url: ['url', 'link', 'mainEntityOfPage'],
  text: ['text', 'articleBody', 'content', 'body'],
} as const;

/** The article that an object holds, or why it holds none; `at` says where in the file the object stands. */
export function articleFromJson(value: unknown, at: string): FormatItem {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return {
      kind: 'problem',
      at,
      outcome: 'failed',
      reason: 'It is no object with an article\'s "title" and "text".',
    };
  }
  const fields = value as Record<string, unknown>;
  const text = first(fields, NAMES.text);
  if (text === undefined) {
    const names = Object.keys(fields).slice(0, 6).join(', ') || 'none';
    return { kind: 'problem', at, outcome: 'failed', reason: `It has no "text"; its fields are: ${names}.` };
  }
  if (text.trim() === '') return { kind: 'problem', at, outcome: 'failed', reason: 'Its "text" is empty.' };
  const title = first(fields, NAMES.title)?.trim() ?? '';
  const outlet = first(fields, NAMES.outlet)?.trim() ?? '';
  const published = statedDate(first(fields, NAMES.published) ?? '');
  const url = first(fields, NAMES.url)?.trim() ?? '';
  const known = {
    title: title ? 'stated' : 'unknown',
    outlet: outlet ? 'stated' : 'unknown',
    published: published ? 'stated' : 'unknown',
  } as const;
  return {
    kind: 'article',
    at,
    article: {
      title,
      outlet,
      published,
      url: URL.canParse(url) ? url : null,
      text,
      ...(Object.values(known).includes('unknown') && { known }),
    },
  };
}

/** The first of the names that holds words, or an object with a name or an id, as schema.org nests them. */
function first(fields: Record<string, unknown>, names: readonly string[]): string | undefined {
  for (const name of names) {
    const value = fields[name];
    if (typeof value === 'string') return value;
    if (typeof value === 'object' && value !== null) {
      const { name: inner, '@id': id } = value as Record<string, unknown>;
      if (typeof inner === 'string') return inner;
      if (typeof id === 'string') return id;
    }
  }
  return undefined;
}
