/**
 * Entries of feeds and reading lists: an article where its text came along, else a link that the reader can open and
 * add, because a summary would be compared as if the rest had been left out on purpose.
 */
import type { FormatItem } from './format.ts';
import { statedOrUnknown } from './stated-or-unknown.ts';
import { siteName } from './web-address.ts';

/** What an entry says, each '' or null where it says nothing. */
export interface Entry {
  readonly title: string;
  readonly outlet: string;
  /** Whether the entry itself names the outlet; else it is worked out. */
  readonly outletStated: boolean;
  readonly published: string | null;
  /** Of the web, see `webAddress`. */
  readonly url: string | null;
  readonly text: string;
  /** When it was put on the list. */
  readonly added: string | null;
}

/** How short a teaser ends: "[…]", "Read more", "Continue reading Storm cuts power →". */
const TEASER =
  /(?:\[?(?:…|\.\.\.)\]?|\b(?:read|continue|view) (?:more|reading|the full|full)\b[^.!?]{0,80})\s*$/i;
/** What blogs put below every entry. */
const APPENDED = /\n\nThe post [^\n]{1,300} (?:appeared first on|first appeared on) [^\n]{1,200}\s*$/;

/** An entry as an article if its text has at least so many words and isn't a teaser, else as a link. */
export function articleOrLink(entry: Entry, leastWords: number, at: string): FormatItem {
  const { title, url, published, added } = entry;
  const text = entry.text.replace(APPENDED, '').trim();
  const short = !hasWords(text, leastWords) || TEASER.test(text.slice(-200));
  if (short && url !== null) return { kind: 'link', at, link: { url, title, added } };
  if (short) {
    const reason = 'It has neither an address nor more than a few words of text.';
    return { kind: 'problem', at, outcome: 'failed', reason };
  }
  const outlet = entry.outlet || siteName(url);
  const outletKnown = entry.outlet && entry.outletStated ? 'stated' : 'inferred';
  return {
    kind: 'article',
    at,
    article: {
      title,
      outlet,
      published,
      url,
      text,
      known: {
        ...statedOrUnknown({ title, outlet, published }),
        ...(outlet && { outlet: outletKnown }),
      },
    },
  };
}

function hasWords(text: string, least: number): boolean {
  let count = 0;
  for (const _ of text.matchAll(/\S+/g)) {
    count += 1;
    if (count >= least) return true;
  }
  return false;
}
