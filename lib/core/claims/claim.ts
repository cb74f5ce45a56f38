/** A claim: a sentence that asserts something that can be checked, with the facts found in it. */
import type { Article, Sentence } from '../article.ts';
import { conceptOf } from '../match/concepts.ts';
import { STOP_WORDS } from '../text/stop-words.ts';
import { type Token, tokensOf } from '../text/tokens.ts';
import { quantitiesOf } from './quantities.ts';
import type { Quantity } from './quantity.ts';

/** A sentence with everything that comparing needs to know of it. */
export interface Claim {
  readonly article: Article;
  readonly sentence: Sentence;
  readonly tokens: readonly Token[];
  /** Distinct concepts of its content words; see `conceptOf`. */
  readonly concepts: ReadonlySet<string>;
  readonly quantities: readonly Quantity[];
}

/** The distinct concepts of a sentence's content words. */
export function conceptsOf(tokens: readonly Token[]): Set<string> {
  const concepts = new Set<string>();
  for (const token of tokens) {
    if (token.pos === 'PUNCT' || STOP_WORDS.has(token.lower) || token.lower.startsWith("'")) continue;
    if (/^[a-z]$/.test(token.lower)) continue;
    concepts.add(conceptOf(token.stem));
  }
  return concepts;
}

/** Reads a sentence into a claim. */
export function claimOf(article: Article, sentence: Sentence): Claim {
  const tokens = tokensOf(sentence.text);
  return { article, sentence, tokens, concepts: conceptsOf(tokens), quantities: quantitiesOf(tokens) };
}
