/** The form that a dictionary lists a word under: "mice" -> "mouse", "denied" -> "deny". */
import data from '../lexicon/tagger.json' with { type: 'json' };
import { classOf, type PartOfSpeech } from './word-classes.ts';

const irregular = new Map(Object.entries(data.lemmas));

/** Endings and what may stand in their place, the likeliest first; '2' undoubles the letter before ("stopped"). */
const ENDINGS: Partial<Record<PartOfSpeech, readonly (readonly [ending: string, instead: string])[]>> = {
  NOUN: [['s', ''], ['es', ''], ['ies', 'y'], ['ves', 'f'], ['ves', 'fe'], ['men', 'man']],
  VERB: [
    ['s', ''], ['es', ''], ['ies', 'y'],
    ['ed', ''], ['ed', 'e'], ['ied', 'y'], ['ed', '2'],
    ['ing', ''], ['ing', 'e'], ['ing', '2'],
  ],
  ADJ: [['er', ''], ['er', 'e'], ['ier', 'y'], ['er', '2'], ['est', ''], ['est', 'e'], ['iest', 'y'], ['est', '2']],
}; // biome-ignore format: a table reads best in rows

/** The lemma of a lower-case word that is used as `pos`; the word itself for a name or where no known word fits. */
export function lemmaOf(word: string, pos: PartOfSpeech): string {
  if (pos === 'PROPN') return word;
  const known = irregular.get(word) ?? irregular.get(`${word}/${pos}`);
  return known ?? regularLemma(word, pos);
}

/** The lemma by the rules alone. */
export function regularLemma(word: string, pos: PartOfSpeech): string {
  for (const [ending, instead] of ENDINGS[pos] ?? []) {
    if (!word.endsWith(ending)) continue;
    const start = word.slice(0, -ending.length);
    const base = instead === '2' ? undoubled(start) : start + instead;
    if (isBase(base, pos)) return base;
  }
  return word;
}

function isBase(word: string, pos: PartOfSpeech): boolean {
  const known = classOf(word);
  return known?.base === true && known.possible.has(pos);
}

function undoubled(start: string): string {
  return start.at(-1) === start.at(-2) ? start.slice(0, -1) : '';
}
