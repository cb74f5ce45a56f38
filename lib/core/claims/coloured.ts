/** The words of a claim that name a thing with a weight of their own; see `lexicon/coloured-words.ts`. */
import { type ColouredSet, colouredSets } from '../lexicon/coloured-words.ts';
import type { Token } from '../text/tokens.ts';
import { perWording } from './per-claim.ts';

/** One such word; `from`/`to` are token indexes, `to` exclusive. */
export interface Coloured {
  readonly set: ColouredSet;
  /** Which of the set's alternatives it is. */
  readonly alternative: number;
  readonly from: number;
  readonly to: number;
}

interface Entry {
  readonly words: readonly string[];
  readonly set: ColouredSet;
  readonly alternative: number;
}

const piecesOf = (phrase: string): string[] => phrase.split(/ |(-)/).filter((piece) => piece !== undefined);

const entries: readonly Entry[] = colouredSets.flatMap((set) =>
  set.alternatives.flatMap((phrases, alternative) =>
    phrases.map((phrase) => ({ words: piecesOf(phrase), set, alternative })),
  ),
);

const byFirst = Map.groupBy(entries, ({ words }) => words[0] ?? '');

/** "militants" for "militant"; a verb by its lemma. */
function isWord(token: Token | undefined, word: string, last: boolean, { pos }: ColouredSet): boolean {
  if (!token) return false;
  if (pos === 'verb') return token.pos === 'VERB' && token.lemma === word;
  if (token.lower === word) return true;
  return last && pos === 'noun' && (token.lower === `${word}s` || token.lower === word.replace(/y$/, 'ies'));
}

/** "attack" is no noun in "to attack", "protest" none in "protested". */
function isRight(token: Token, { set, words }: Entry): boolean {
  if (set.pos !== 'noun' || words.length > 1) return true;
  return token.pos === 'NOUN' || token.pos === 'PROPN';
}

function colouredAt(tokens: readonly Token[], at: number): Coloured | undefined {
  const first = tokens[at] as Token;
  const singular = first.lower.replace(/ies$/, 'y').replace(/s$/, '');
  const keys = new Set([first.lower, singular, ...(first.pos === 'VERB' ? [first.lemma] : [])]);
  const found = [...keys]
    .flatMap((key) => byFirst.get(key) ?? [])
    .filter((entry) =>
      entry.words.every((word, k) => isWord(tokens[at + k], word, k === entry.words.length - 1, entry.set)),
    )
    .filter((entry) => isRight(first, entry))
    .sort((a, b) => b.words.length - a.words.length)[0];
  if (!found) return undefined;
  return { set: found.set, alternative: found.alternative, from: at, to: at + found.words.length };
}

/** The coloured words of a claim in order, the longest where several begin at one place. */
export const colouredOf = perWording(({ tokens }): readonly Coloured[] => {
  const found: Coloured[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const next = colouredAt(tokens, at);
    if (!next) continue;
    found.push(next);
    at = next.to - 1;
  }
  return found;
});
