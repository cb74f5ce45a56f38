/**
 * Words, numbers and marks of a sentence with offsets and tags. Hyphens are marks of their own, so that
 * "fifty-nine", "42-day" and "al-Hayya" can be read piece by piece; a possessive ending is one piece ("’s").
 */

import type { PartOfSpeech } from './tagger.ts';
import { tag } from './tagger.ts';
import { stem } from './terms.ts';

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

const plain = (text: string): string =>
  text.normalize('NFKD').replace(/\p{M}/gu, '').replace(/[‘’]/g, "'").toLowerCase();

/** A capital after a name goes on with the name ("Roy Cooper"), whatever the model makes of the word. */
function corrected(text: string, pos: PartOfSpeech, before: Token | undefined): PartOfSpeech {
  const name = before?.pos === 'PROPN' && /^\p{Lu}\p{Ll}/u.test(text);
  return name && (pos === 'VERB' || pos === 'ADJ' || pos === 'NOUN' || pos === 'X') ? 'PROPN' : pos;
}

/** The tokens of one sentence. */
export function tokensOf(text: string): Token[] {
  const tagged = tag(text);
  const tokens: Token[] = [];
  let t = 0;
  for (const match of text.matchAll(PIECE)) {
    const start = match.index;
    const end = start + match[0].length;
    while (t + 1 < tagged.length && (tagged[t + 1]?.start ?? 0) <= start) t++;
    const piece = tagged[t];
    const lower = plain(match[0]);
    const whole = piece !== undefined && piece.start === start && piece.text.length === match[0].length;
    const pos: PartOfSpeech = /^[\p{P}\p{S}]+$/u.test(match[0])
      ? /[$£€¥%]/.test(match[0])
        ? 'SYM'
        : 'PUNCT'
      : /^\d/.test(match[0])
        ? 'NUM'
        : corrected(match[0], piece?.pos ?? 'X', tokens.at(-1));
    tokens.push({
      index: tokens.length,
      start,
      end,
      text: match[0],
      lower,
      lemma: whole ? plain(piece.lemma) : lower,
      stem: stem(lower.replace(/\./g, '')),
      pos,
      glued: start > 0 && !/\s/.test(text[start - 1] ?? ' '),
    });
  }
  return tokens;
}
