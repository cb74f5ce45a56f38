/** What a word is taken for that isn't in the list as it is written: by its capital, its ending or its beginning. */
import { classOf, type PartOfSpeech, type WordClass } from './word-classes.ts';

/** A word before its sentence is looked at. */
export interface Guess {
  readonly pos: PartOfSpeech;
  /** Undefined where nothing is known of the word. */
  readonly kind: WordClass | undefined;
}

/** Endings of unknown words, longer ones first, then beginnings; as in wink-nlp's English lite model. */
const BY_ENDING: readonly (readonly [ending: RegExp, pos: PartOfSpeech])[] = [
  [/(?:able|less|like|tish)$/, 'ADJ'],
  [/(?:abad|gton|land|llah|stan|tnam)$/, 'PROPN'],
  [/ing$/, 'VERB'],
  [/(?:ary|est|ful|ier|ous)$/, 'ADJ'],
  [/(?:ion|ity)$/, 'NOUN'],
  [/pur$/, 'PROPN'],
  [/ed$/, 'VERB'],
  [/ly$/, 'ADV'],
  [/(?:fy|ky)$/, 'ADJ'],
  [/(?:er|es|or)$/, 'NOUN'],
  [/^(?:anti|non|post)/, 'ADJ'],
];

const guesses = new Map<string, Guess>();
/** Words that are remembered: 5,000 articles have 65,000 different ones. */
const REMEMBERED = 50_000;

/** What this word, number or mark is likeliest to be. */
export function guessOf(text: string): Guess {
  let guess = guesses.get(text);
  if (!guess) {
    if (guesses.size >= REMEMBERED) guesses.clear();
    guess = firstGuess(text);
    guesses.set(text, guess);
  }
  return guess;
}

function firstGuess(text: string): Guess {
  const kind = classOf(text);
  if (kind) return { pos: kind.first, kind };
  if (/^\d/.test(text)) return { pos: 'NUM', kind };
  if (/^[\p{P}\p{S}]+$/u.test(text)) return { pos: /\p{P}/u.test(text) ? 'PUNCT' : 'SYM', kind };
  const lower = text.toLowerCase();
  const plain = lower === text ? undefined : classOf(lower);
  if (!plain) return { pos: unknown(text), kind };
  // A rule that names words means them as they are written.
  const capital = { ...plain, group: undefined };
  return { pos: plain.first === 'NOUN' || plain.first === 'ADJ' ? 'PROPN' : plain.first, kind: capital };
}

function unknown(text: string): PartOfSpeech {
  if (!/^[a-z][a-z\-–—.]*$/.test(text)) return 'PROPN';
  return BY_ENDING.find(([ending]) => ending.test(text))?.[1] ?? 'NOUN';
}
