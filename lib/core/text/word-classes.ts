/**
 * What is known of some 35,000 English words before they stand in a sentence: what they mostly are and what else
 * they may be. Nothing is built when the worker wakes: a word is looked for in the list of its first three letters.
 */
import data from '../lexicon/tagger.json' with { type: 'json' };

/** Universal part-of-speech tags. */
export type PartOfSpeech =
  | 'ADJ' | 'ADP' | 'ADV' | 'AUX' | 'CCONJ' | 'DET' | 'INTJ' | 'NOUN' | 'NUM' | 'PART' | 'PRON' | 'PROPN'
  | 'PUNCT' | 'SCONJ' | 'SYM' | 'VERB' | 'X'; // biome-ignore format: a closed list reads best in rows

/** What words of one class have in common. */
export interface WordClass {
  /** What such a word is where nothing around it says otherwise. */
  readonly first: PartOfSpeech;
  /** All that it may be. */
  readonly possible: ReadonlySet<PartOfSpeech>;
  /** Whether it is a form that others are inflected from. */
  readonly base: boolean;
  /** Of words that rules name ("#3"), the group that they name them by. */
  readonly group: string | undefined;
}

const lists: Readonly<Record<string, string>> = data.words;
const classes = data.classes.map((written): WordClass => {
  const [, first, possible = '', base, group] = /^(\w+)\/([\w,]*)( \+)?(?: (#\d+))?$/.exec(written) ?? [];
  return {
    first: first as PartOfSpeech,
    possible: new Set(possible.split(',') as PartOfSpeech[]),
    base: base !== undefined,
    group,
  };
});

/** The class of a word as it is written, undefined where the word isn't known. */
export function classOf(word: string): WordClass | undefined {
  const list = Object.hasOwn(lists, word.slice(0, KEY)) ? lists[word.slice(0, KEY)] : undefined;
  const entry = ` ${word.slice(KEY)}:`;
  const at = list?.indexOf(entry) ?? -1;
  if (list === undefined || at < 0) return undefined;
  return classes[Number.parseInt(list.slice(at + entry.length), 10)];
}

/** Letters that the words of one list start with. */
const KEY = 3;
