/**
 * Words, numbers and marks of a sentence with offsets and tags. Hyphens are marks of their own, so that
 * "fifty-nine", "42-day" and "al-Hayya" can be read piece by piece; a possessive ending is one piece ("’s").
 */

import { type Tag, tagsOf } from './tagger.ts';
import { stem } from './terms.ts';
import type { PartOfSpeech } from './word-classes.ts';

/** A word, number or mark; `start`/`end` are UTF-16 offsets in the sentence's text. */
export interface Token {
  readonly index: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Lower case, accents and typographic apostrophes folded. */
  readonly lower: string;
  readonly lemma: string;
  readonly stem: string;
  readonly pos: PartOfSpeech;
  /** True when no white space stands before it. */
  readonly glued: boolean;
}

const PIECE =
  /(?:[A-Za-z]\.){2,}|(?:Mr|Mrs|Ms|Dr|Gen|Sen|Rep|Gov|Col|Lt|Sgt|Capt|Rev|Prof|St|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Inc|Co|Corp|Ltd|No|Jr|Sr)\.(?=\s)|\d{1,2}[:.]\d{2}(?=\s*[ap]\.?m)|\d{1,3}(?:[  \u202f]\d{3})+(?!\d)|\d+(?:,\d{3})+(?:\.\d+)?|\d+(?:[.:]\d+)?|n['’]t\b|['’](?:s|re|ve|ll|d|m)\b|[\p{L}\p{M}]+?(?=n['’]t\b)|[\p{L}\p{M}]+|\S/gu;

/** Nothing to fold but the case, as in most words. */
const IS_PLAIN = /^[\0-\x7f]*$/;

const plain = (text: string): string =>
  IS_PLAIN.test(text)
    ? text.toLowerCase()
    : text.normalize('NFKD').replace(/\p{M}/gu, '').replace(/[‘’]/g, "'").toLowerCase();

/**
 * A capital after a name goes on with the name ("Roy Cooper"), and one after a preposition names a place ("in
 * Charleston"), whatever the model makes of the word.
 */
function corrected(
  text: string,
  pos: PartOfSpeech,
  before: { text: string; pos: PartOfSpeech } | undefined,
): PartOfSpeech {
  const capital = /^\p{Lu}\p{Ll}/u.test(text);
  if (capital && pos === 'VERB' && before?.pos === 'ADP' && /^\p{Ll}/u.test(before.text)) return 'PROPN';
  const name = before?.pos === 'PROPN' && capital;
  return name && (pos === 'VERB' || pos === 'ADJ' || pos === 'NOUN' || pos === 'X') ? 'PROPN' : pos;
}

const isMark = (text: string): boolean => /^[\p{P}\p{S}]+$/u.test(text);

/** A sentence whose words are tagged when somebody first asks: most sentences are only looked at for their words. */
class TaggedSentence {
  readonly #tokens: SentenceToken[] = [];
  #tags: Tag[] | undefined;

  constructor(text: string) {
    for (const match of text.matchAll(PIECE)) {
      this.#tokens.push(new SentenceToken(this, text, this.#tokens.length, match.index, match[0]));
    }
  }

  get tokens(): readonly Token[] {
    return this.#tokens;
  }

  tagOf(index: number): Tag {
    this.#tags ??= this.#tag();
    return this.#tags[index] ?? { pos: 'X', lemma: '' };
  }

  #tag(): Tag[] {
    const tags: Tag[] = [];
    for (const [i, { pos, lemma }] of tagsOf(this.#tokens).entries()) {
      const token = this.#tokens[i] as Token;
      const before = tags.at(-1);
      const earlier = before && { text: this.#tokens[i - 1]?.text ?? '', pos: before.pos };
      tags.push({ pos: posOf(token, pos, earlier), lemma: plain(lemma) });
    }
    return tags;
  }
}

function posOf(
  token: Token,
  pos: PartOfSpeech,
  before: { text: string; pos: PartOfSpeech } | undefined,
): PartOfSpeech {
  if (isMark(token.text)) return /[$£€¥%]/.test(token.text) ? 'SYM' : 'PUNCT';
  return /^\d/.test(token.text) ? 'NUM' : corrected(token.text, pos, before);
}

class SentenceToken implements Token {
  readonly index: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly lower: string;
  readonly stem: string;
  readonly glued: boolean;
  readonly #sentence: TaggedSentence;

  constructor(sentence: TaggedSentence, source: string, index: number, start: number, text: string) {
    this.#sentence = sentence;
    this.index = index;
    this.start = start;
    this.end = start + text.length;
    this.text = text;
    this.lower = plain(text);
    this.stem = stem(/^\d/.test(text) ? this.lower.replace(/,/g, '') : this.lower.replace(/\./g, ''));
    this.glued = start > 0 && !/\s/.test(source[start - 1] ?? ' ');
  }

  get pos(): PartOfSpeech {
    return this.#sentence.tagOf(this.index).pos;
  }

  get lemma(): string {
    return this.#sentence.tagOf(this.index).lemma;
  }
}

/** The tokens of one sentence; their tags are worked out at the first question for one. */
export function tokensOf(text: string): readonly Token[] {
  return new TaggedSentence(text).tokens;
}
