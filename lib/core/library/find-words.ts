/**
 * What a reader typed to find articles by, and where it stands in a text. Words are found by their stems, as
 * the index has them ("talk" finds "talks"); words in quotation marks only as they stand, side by side.
 */
import type { Article, Span } from '../article.ts';
import { termsOf } from '../text/terms.ts';

/** What is looked for; an article has to hold all of it. */
export interface FindQuery {
  /** Terms of all words, those of phrases included. */
  readonly terms: readonly string[];
  /** Terms of the words outside of phrases. */
  readonly loose: ReadonlySet<string>;
  readonly phrases: readonly RegExp[];
}

/** A piece of a text that shows why the article was found. */
export interface FoundLine {
  readonly text: string;
  /** The found words, in order; offsets into `text`. */
  readonly marks: readonly Span[];
}

/** Words of one phrase at most: more are no memory of a text but the text. */
const PHRASE_WORDS = 30;
/** Characters of a line: what fits beside a list on a wide screen. */
const LINE_LENGTH = 180;
/** How much of a line stands before the first found word: little, so that the word is seen in a narrow list too. */
const LINE_BEFORE = 20;

/** Reads what was typed; phrases stand in any quotation marks, an open one reaches to the end. */
export function readQuery(typed: string): FindQuery {
  const phrases: string[] = [];
  const loose = typed.replace(/["“”„«»]([^"“”„«»]*)(?:["“”„«»]|$)/g, (_whole, phrase: string) => {
    phrases.push(phrase);
    return ' ';
  });
  const terms = new Set(termsOf(loose));
  return {
    terms: [...new Set([...terms, ...phrases.flatMap(termsOf)])],
    loose: terms,
    phrases: phrases.map(phrasePattern).filter((pattern) => pattern !== null),
  };
}

/** Whether an article holds the query's phrases. */
export function holdsPhrases(query: FindQuery, { title, text }: Pick<Article, 'title' | 'text'>): boolean {
  return query.phrases.every((pattern) => pattern.test(title) || pattern.test(text));
}

/** Whether an article holds the query's words: the index knows them by hashes, which two words may share. */
export function holdsTerms(query: FindQuery, { title, text }: Pick<Article, 'title' | 'text'>): boolean {
  const terms = new Set(termsOf(`${title}\n${text}`));
  return query.terms.every((term) => terms.has(term));
}

/** Every place where words or phrases of the query stand, in order and apart. */
export function placesOf(query: FindQuery, text: string): Span[] {
  const places: Span[] = [];
  if (query.loose.size > 0)
    for (const { 0: word, index } of text.matchAll(WORD))
      if (termsOf(word).some((term) => query.loose.has(term)))
        places.push({ start: index, end: index + word.length });
  for (const pattern of query.phrases)
    for (const { 0: words, index } of text.matchAll(new RegExp(pattern, 'giu')))
      places.push({ start: index, end: index + words.length });
  places.sort((a, b) => a.start - b.start || b.end - a.end);
  const apart: Span[] = [];
  for (const place of places) if (place.start >= (apart.at(-1)?.end ?? 0)) apart.push(place);
  return apart;
}

/** The line of a text around the place with most of the query; null where there is nothing of it. */
export function lineAround(query: FindQuery, text: string): FoundLine | null {
  const places = placesOf(query, text);
  const [first] = places;
  if (first === undefined) return null;
  let [best, most] = [first, 0];
  for (const [i, place] of places.entries()) {
    const words = new Set<string>();
    for (let j = i; j < places.length; j++) {
      const other = places[j] as Span;
      if (other.end > place.start + LINE_LENGTH - LINE_BEFORE) break;
      words.add(text.slice(other.start, other.end).toLowerCase());
    }
    if (words.size > most) [best, most] = [place, words.size];
  }
  return cutLine(text, places, best.start);
}

/** Letters and digits, with what may stand within a word; the end of a possessive belongs to it. */
const WORD = /[\p{L}\p{N}\p{M}]+(?:[.,](?=\d)\d+|['’]\p{L}+)*/gu;

function phrasePattern(phrase: string): RegExp | null {
  const words = phrase.match(/[\p{L}\p{N}\p{M}]+/gu)?.slice(0, PHRASE_WORDS);
  if (!words) return null;
  return new RegExp(`(?<![\\p{L}\\p{N}])${words.join('[^\\p{L}\\p{N}]+')}(?![\\p{L}\\p{N}])`, 'iu');
}

/** A line within the paragraph of `at`, cut between words. */
function cutLine(text: string, places: readonly Span[], at: number): FoundLine {
  const paragraph = text.lastIndexOf('\n', at) + 1;
  const paragraphEnd = text.indexOf('\n', at);
  const last = paragraphEnd < 0 ? text.length : paragraphEnd;
  let start = Math.max(paragraph, at - LINE_BEFORE);
  if (start > paragraph) start = wordStart(text, start, at);
  let end = Math.min(last, start + LINE_LENGTH);
  if (end < last) end = Math.max(text.lastIndexOf(' ', end), at + 1);
  const whole = places.find((place) => place.start < end && place.end > end);
  if (whole) end = Math.min(last, whole.end);
  const before = start > paragraph ? '…' : '';
  const shift = before.length - start;
  return {
    text: `${before}${text.slice(start, end)}${end < last ? '…' : ''}`,
    marks: places
      .filter((place) => place.start >= start && place.end <= end)
      .map((place) => ({ start: place.start + shift, end: place.end + shift })),
  };
}

/** Where the next word begins after `from`, before `limit`. */
function wordStart(text: string, from: number, limit: number): number {
  const space = text.indexOf(' ', from);
  return space < 0 || space >= limit ? limit : space + 1;
}
