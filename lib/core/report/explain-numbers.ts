/**
 * How two counts are put side by side: "at least 22 hostages alive" and "about 24". What is counted is said once where
 * both count the same, and on both sides where they name it differently.
 */
import type { Comparison } from '../compare/comparator.ts';
import { isStateNoun, plural } from '../compare/counted-thing.ts';

/** Heads of counted phrases that only point back. */
const POINTS_BACK = /^\s*of (?:them|those|these|which|whom)\b/i;
/** Numbers that are their own noun: "no one", "the pilot and two others". */
const OWN_NOUN = /^(?:no one|nobody|\p{L}+-?long|.+ and (?!an? )\S+ \p{L}.*)$/u;

interface Side {
  /** "at least 22", "fifty-nine", "$1.2 million". */
  readonly number: string;
  /** "hostages", "living captives", '' where none stands beside the number. */
  readonly noun: string;
}

/** Two counts in words that need no sentence around them, because they say who is in which state; else undefined. */
export function countsOf(
  comparison: Comparison,
): { readonly here: string; readonly there: string } | undefined {
  const { kind, explain, values } = comparison;
  if (kind !== 'quantity') return undefined;
  const state = explain.state ?? '';
  if (!values) return { here: words([plain(explain.here), state]), there: plain(explain.there) };
  const here = sideOf(explain.here, values.here.words);
  const there = sideOf(explain.there, values.there.words);
  // "no one people" is nobody's English
  // what this article counts is named in its own words, though they stand elsewhere in the sentence
  const noun = OWN_NOUN.test(here.number) ? '' : here.noun || explain.about || there.noun;
  const same = OWN_NOUN.test(there.number) || sameNoun(there.noun, noun);
  if (state === '' && !explain.ownStates && !(same && isStateNoun(explain.about ?? ''))) return undefined;
  return { here: words([here.number, noun, state]), there: words([there.number, same ? '' : there.noun]) };
}

function sideOf(phrase: string, number: string): Side {
  const counted = plain(phrase);
  const stated = plain(number);
  const rest = counted.startsWith(stated) ? counted.slice(stated.length) : '';
  return {
    number: (OWN_NOUN.test(stated) && !/^(?:An?|The|No) /.test(stated) ? stated : lowered(stated))
      .replace(/^(?:surpass|exceed|topp)(?:es|ed|ing|s)?\b/, 'more than')
      .replace(/^(?=(?:dozen|hundred|thousand|million|billion)$)/, 'a '),
    noun: POINTS_BACK.test(rest) ? '' : nounOf(rest, stated),
  };
}

/** "-page" becomes "pages"; "hostages" stays as it was written. */
function nounOf(rest: string, number: string): string {
  const hyphened = /^\s*-\s*(\p{L}[\p{L}-]*)$/u.exec(rest)?.[1];
  if (hyphened === undefined) return /^[\s\p{L}\p{N}’'.,%-]*$/u.test(rest) ? rest.trim() : '';
  return /^(?:one|1|a|an)$/i.test(number) ? hyphened : plural(hyphened);
}

/** "fifty-nine" for "Fifty-nine" in the middle of a sentence; numbers and their qualifiers are no names. */
const lowered = (text: string): string =>
  text.replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase());

const sameNoun = (a: string, b: string): boolean => a === '' || stemmed(a) === stemmed(b);

const stemmed = (noun: string): string => noun.toLowerCase().replace(/s$/, '');

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

const words = (parts: readonly string[]): string => parts.filter((part) => part !== '').join(' ');
