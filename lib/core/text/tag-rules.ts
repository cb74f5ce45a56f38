/**
 * Rules that correct what a word mostly is by what stands around it ("to" before a noun that can be a verb makes it
 * one). They are those of wink-nlp's English lite model; see `lib/cli/build-tagger.ts`.
 */
import data from '../lexicon/tagger.json' with { type: 'json' };
import type { PartOfSpeech, WordClass } from './word-classes.ts';

/** A word while it is being tagged. */
export interface TaggedWord {
  pos: PartOfSpeech;
  readonly kind: WordClass | undefined;
}

/** What a rule changes, once the words that it names have been found. */
interface Correction {
  /** Which of the rule's words, from its first. */
  readonly at: number;
  readonly pos: PartOfSpeech;
  /** Whether the word becomes it even though nothing is known of its being one. */
  readonly surely: boolean;
}

/** What may come next in some rule, by tag or by group of words. */
interface Step {
  readonly next: Map<string, Step>;
  correction?: Correction;
}

/** One turn after the other: the second sees the tags that the first corrected. */
const turns = data.rules.map(readRules);

/** Corrects the tags of a sentence in place. Where rules overlap the one that begins first wins, then the longest. */
export function applyRules(words: readonly TaggedWord[]): void {
  for (const rules of turns) {
    const corrections: [word: TaggedWord, pos: PartOfSpeech][] = [];
    for (let start = 0; start < words.length; ) {
      const { correction, length } = longestRule(rules, words, start);
      const word = correction && words[start + correction.at];
      if (word && (correction.surely || word.kind?.possible.has(correction.pos)))
        corrections.push([word, correction.pos]);
      start += Math.max(1, length);
    }
    for (const [word, pos] of corrections) word.pos = pos;
  }
}

function longestRule(
  rules: Step,
  words: readonly TaggedWord[],
  start: number,
): { correction: Correction | undefined; length: number } {
  let best: { correction: Correction | undefined; length: number } = { correction: undefined, length: 0 };
  let step: Step | undefined = rules;
  for (let i = start; step && i < words.length; i++) {
    const word = words[i] as TaggedWord;
    step = step.next.get(word.kind?.group ?? word.pos);
    if (step?.correction) best = { correction: step.correction, length: i - start + 1 };
  }
  return best;
}

/** Reads rules such as "ADP [NOUN] DET = VERB": the word in brackets becomes what stands last, with "=!" surely. */
function readRules(written: readonly string[]): Step {
  const rules: Step = { next: new Map() };
  for (const rule of written) {
    const [pattern = '', mark, pos] = rule.split(/ (=!?) /);
    const names = pattern.split(' ');
    let step = rules;
    for (const name of names) {
      const plain = name.replace(/[[\]]/g, '');
      const next: Step = step.next.get(plain) ?? { next: new Map() };
      step.next.set(plain, next);
      step = next;
    }
    const at = names.findIndex((name) => name.startsWith('['));
    step.correction = { at, pos: pos as PartOfSpeech, surely: mark === '=!' };
  }
  return rules;
}
