/**
 * The terms by which articles and claims are found: lower-case stems without stop words. Deliberately
 * cheap (no part-of-speech tags), because every imported article passes through here.
 */
import { stemmer } from 'stemmer';
import { STOP_WORDS } from './stop-words.ts';
import { WordTable } from './word-table.ts';
import { eachWord } from './words.ts';

/** News repeats itself: 5,000 articles have 65,000 different words, so what was once worked out is kept. */
const CACHE_LIMIT = 200_000;

const stems = new Map<string, string>();
let words = new WordTable();
/** The term of each word by its number in `words`; '' for a word that is none. */
let terms = [''];

/** The stem of one lower-case word (Porter 1980), memoised. */
export function stem(word: string): string {
  const known = stems.get(word);
  if (known !== undefined) return known;
  if (stems.size >= CACHE_LIMIT) stems.clear();
  const result = stemmer(word);
  stems.set(word, result);
  return result;
}

/**
 * The terms of a text in order, repeated as often as they occur. Possessive endings, thousands separators
 * and accents are folded; single letters and stop words are left out.
 */
export function termsOf(text: string): string[] {
  const found: string[] = [];
  eachTerm(text, (term) => found.push(term));
  return found;
}

/** Tells of each term of a text in order; see `termsOf`. */
export function eachTerm(text: string, visit: (term: string) => void): void {
  if (words.size >= CACHE_LIMIT) {
    words = new WordTable();
    terms = [''];
  }
  const folded = fold(text);
  eachWord(folded, (start, end, hashA, hashB) => {
    let number = words.get(hashA, hashB);
    if (number === 0) {
      number = terms.push(termOf(folded.slice(start, end))) - 1;
      words.add(hashA, hashB, number);
    }
    const term = terms[number] ?? '';
    if (term !== '') visit(term);
  });
}

/** Beyond these characters (ASCII, dashes, quotation marks) a text is put into its plainest form first. */
const NEEDS_FOLDING = /[^\0-\x7f\u2013\u2014\u2018\u2019\u201c\u201d]/;

function fold(text: string): string {
  if (!NEEDS_FOLDING.test(text)) return text.toLowerCase();
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

/** The term that a folded word stands for, '' for none. */
function termOf(word: string): string {
  // of a word nothing but letters follows an apostrophe, and a comma stands between digits
  const bare = word.replace(/['’].*/s, '').replaceAll(',', '');
  const telling = (bare.length >= 2 || /\d/.test(bare)) && !STOP_WORDS.has(bare);
  return telling ? stem(bare) : '';
}
