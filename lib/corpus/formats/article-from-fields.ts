/** An article from fields that a table, a list or front matter states, each as it was written there. */
import { countedTime } from './counted-time.ts';
import type { FormatItem, MappedField } from './format.ts';
import { htmlToText } from './html-to-text.ts';
import { statedDate } from './stated-date.ts';
import { statedOrUnknown } from './stated-or-unknown.ts';
import { Unreadable } from './unreadable.ts';
import { siteName, webAddress } from './web-address.ts';

/** What is stated of an article; '' or left out where nothing is. */
export type StatedFields = Readonly<Partial<Record<MappedField, string>>>;

/** Tags that no plain text has: services hand articles out as HTML too. */
const MARKUP = /<\/?(?:p|div|br|span|h[1-6]|ul|ol|li|blockquote|article|section|figure|strong|em)\b[^<>]*>/i;

/**
 * The article, with what isn't stated marked as unknown; a "source" that is an address is the article's address,
 * and the outlet's name is worked out from the address where none is stated.
 */
export function articleFromFields(fields: StatedFields, at: string): FormatItem {
  let text = fields.text ?? '';
  try {
    if (MARKUP.test(text)) text = htmlToText(text);
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    return { kind: 'problem', at, outcome: 'failed', reason: error.message };
  }
  if (text.trim() === '') return { kind: 'problem', at, outcome: 'failed', reason: 'Its text is empty.' };
  const title = folded(fields.title);
  const source = webAddress(fields.outlet ?? '');
  const url = webAddress(fields.url ?? '') ?? source;
  const stated = source === null ? folded(fields.outlet) : '';
  const outlet = stated || siteName(url);
  const published = countedTime(fields.published ?? '') ?? statedDate(fields.published ?? '');
  const known = {
    ...statedOrUnknown({ title, outlet, published }),
    ...(outlet && !stated && { outlet: 'inferred' as const }),
  };
  const certain = Object.values(known).every((how) => how === 'stated');
  return {
    kind: 'article',
    at,
    article: { title, outlet, published, url, text, ...(!certain && { known }) },
  };
}

function folded(words: string | undefined): string {
  return (words ?? '').replace(/\s+/g, ' ').trim();
}
