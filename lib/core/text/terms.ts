/**
 * The terms by which articles and claims are found: lower-case stems without stop words. Deliberately
 * cheap (no part-of-speech tags), because every imported article passes through here.
 */
import { stemmer } from 'stemmer';
import { STOP_WORDS } from './stop-words.ts';

const WORD = /[\p{L}\p{N}]+(?:[.,]\d+)*(?:['’]\p{L}+)?/gu;
const stems = new Map<string, string>();
const STEM_CACHE_LIMIT = 50_000;

/** The stem of one lower-case word (Porter 1980), memoised: news repeats itself. */
export function stem(word: string): string {
  const known = stems.get(word);
  if (known !== undefined) return known;
  if (stems.size >= STEM_CACHE_LIMIT) stems.clear();
  const result = stemmer(word);
  stems.set(word, result);
  return result;
}

/**
 * The terms of a text in order, repeated as often as they occur. Possessive endings, thousands separators
 * and accents are folded; single letters and stop words are left out.
 */
export function termsOf(text: string): string[] {
  const folded = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const terms: string[] = [];
  for (const match of folded.matchAll(WORD)) {
    const word = match[0].replace(/['’]\p{L}+$/u, '').replace(/(\d),(?=\d)/g, '$1');
    if (word.length < 2 && !/\d/.test(word)) continue;
    if (STOP_WORDS.has(word)) continue;
    terms.push(stem(word));
  }
  return terms;
}
