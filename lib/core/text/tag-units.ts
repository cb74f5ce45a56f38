/** What counts as one word to the tagger's rules, and what its neighbours alone make of it. */
import data from '../lexicon/tagger.json' with { type: 'json' };
import { type Guess, guessOf } from './guess-class.ts';
import { classOf, type PartOfSpeech } from './word-classes.ts';

/** A piece of a sentence: a word, a number or a mark. */
export interface Piece {
  readonly text: string;
  /** True when no white space stands before it. */
  readonly glued: boolean;
}

/** One piece, or several that count as one word: "vice-president", "anti-war", "Fla.". */
export interface TagUnit extends Guess {
  /** How many pieces it takes. */
  readonly pieces: number;
  /** Where the neighbours tell it: "be" for the "'s" of "it's". */
  readonly lemma?: string;
}

/** Words that a hyphen joins to the next: "anti-war" is one word. */
const prefixes = new Set(data.prefixes.split(' '));

/** Shortened verbs, with their lemmas. */
const SHORT_VERBS: Readonly<Record<string, string>> = {
  "'m": 'be', "'re": 'be', "'ve": 'have', "'ll": 'will', "'d": 'would',
}; // biome-ignore format: a table reads best in rows
/** Words after which "'s" is "is" and no possessive. */
const BEFORE_IS = /^(?:he|she|it|that|this|there|here|what|which|who|when|where|how|why)$/;
/** What is left of verbs before "n't". */
const BEFORE_NOT: Readonly<Record<string, string>> = { ca: 'can', wo: 'will', sha: 'shall', ai: 'be' };

/** The unit that begins with this piece. */
export function unitAt(pieces: readonly Piece[], from: number): TagUnit {
  const piece = pieces[from] as Piece;
  return (
    ending(piece, pieces[from - 1]) ??
    beforeEnding(piece, pieces[from + 1]) ??
    compound(pieces, from) ?? { ...guessOf(piece.text), pieces: 1 }
  );
}

/** A shortened verb, a possessive, "n't", or the letters after the figures of an ordinal. */
function ending(piece: Piece, before: Piece | undefined): TagUnit | undefined {
  if (!piece.glued || !before) return undefined;
  const text = plainApostrophe(piece.text);
  if (/^(?:st|nd|rd|th)$/.test(text) && /\d$/.test(before.text))
    return { pos: 'ADJ', kind: undefined, pieces: 1 };
  if (text === "n't") return known('PART', 'not');
  const verb = SHORT_VERBS[text];
  if (verb !== undefined) return known('AUX', verb);
  if (text !== "'s") return undefined;
  const host = before.text.toLowerCase();
  if (host === 'let') return known('PRON', 'us');
  return BEFORE_IS.test(host) ? known('AUX', 'be') : { ...guessOf("'s"), pieces: 1 };
}

/** What stands before a shortened verb is its subject; before "n't" stands an auxiliary. */
function beforeEnding(piece: Piece, after: Piece | undefined): TagUnit | undefined {
  if (!after?.glued) return undefined;
  const [text, next] = [piece.text.toLowerCase(), plainApostrophe(after.text)];
  if (next === "n't") {
    const verb = BEFORE_NOT[text];
    if (verb !== undefined) return known('AUX', verb);
    const { kind, pos } = guessOf(text);
    return { pos: kind?.possible.has('AUX') ? 'AUX' : pos, kind, pieces: 1 };
  }
  const verb = next in SHORT_VERBS || (next === "'s" && BEFORE_IS.test(text));
  const { kind } = guessOf(text);
  return verb && kind?.possible.has('PRON') ? { pos: 'PRON', kind, pieces: 1 } : undefined;
}

function known(pos: PartOfSpeech, lemma: string): TagUnit {
  return { pos, kind: classOf(lemma), pieces: 1, lemma };
}

/** A compound that is known or has a known prefix, or an abbreviation with its full stop. */
function compound(pieces: readonly Piece[], from: number): TagUnit | undefined {
  const [first, mark, last] = [pieces[from], pieces[from + 1], pieces[from + 2]];
  if (!first || !mark?.glued) return undefined;
  if (mark.text === '.' && /^\p{Lu}/u.test(first.text)) {
    const kind = classOf(`${first.text}.`);
    return kind && { pos: kind.first, kind, pieces: 2 };
  }
  if (mark.text !== '-' || !last?.glued) return undefined;
  const text = `${first.text}-${last.text}`;
  if (!classOf(text) && !prefixes.has(first.text.toLowerCase())) return undefined;
  return { ...guessOf(text), pieces: 3 };
}

function plainApostrophe(text: string): string {
  return text.toLowerCase().replace('’', "'");
}
