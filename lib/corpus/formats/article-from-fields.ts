/** An article from fields that a table, a list or front matter states, each as it was written there. */
import type { ArticleData, MappedField } from './format.ts';
import { statedDate } from './stated-date.ts';

/** What is stated of an article; '' or left out where nothing is. */
export type StatedFields = Readonly<Partial<Record<MappedField, string>>>;

/** The article, with what isn't stated marked as unknown. An address that isn't of the web is no address. */
export function articleFromFields(fields: StatedFields): ArticleData {
  const title = folded(fields.title);
  const outlet = folded(fields.outlet);
  const published = fieldDate(fields.published ?? '');
  const known = {
    title: title ? 'stated' : 'unknown',
    outlet: outlet ? 'stated' : 'unknown',
    published: published ? 'stated' : 'unknown',
  } as const;
  return {
    title,
    outlet,
    published,
    url: webAddress(fields.url ?? ''),
    text: fields.text ?? '',
    ...(Object.values(known).includes('unknown') && { known }),
  };
}

/** The address as the web's parser writes it; null for what is none. */
export function webAddress(text: string): string | null {
  const address = text.trim();
  return /^https?:\/\//i.test(address) && URL.canParse(address) ? new URL(address).href : null;
}

function folded(words: string | undefined): string {
  return (words ?? '').replace(/\s+/g, ' ').trim();
}

/** A written date, or the seconds or milliseconds since 1970 as programs store times; 2001 and later. */
function fieldDate(text: string): string | null {
  const words = text.trim();
  if (!/^\d{10}(?:\d{3})?$/.test(words)) return statedDate(words);
  const time = new Date(Number(words) * (words.length === 10 ? 1000 : 1));
  return `${time.toISOString().slice(0, 19)}Z`;
}
