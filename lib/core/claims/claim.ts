/** A claim: a sentence that asserts something that can be checked, with the facts found in it. */
import type { Article, Sentence, Span } from '../article.ts';
import { conceptOf } from '../match/concepts.ts';
import { STOP_WORDS } from '../text/stop-words.ts';
import type { Token } from '../text/tokens.ts';
import type { Quantity } from './quantity.ts';
import { type Wording, type Wordings, wordingOf } from './wording.ts';

/** A sentence with everything that comparing needs to know of it. */
export interface Claim {
  readonly article: Article;
  readonly sentence: Sentence;
  /** One object for all claims that were read together and have the same words. */
  readonly wording: Wording;
  readonly tokens: readonly Token[];
  /** Distinct concepts of its content words; see `conceptOf`. */
  readonly concepts: ReadonlySet<string>;
  /** Objects of this claim's own: what stands around a number is remembered by it, and is of its article. */
  readonly quantities: readonly Quantity[];
}

/** Where the tokens `from` to `to` (exclusive) stand: offsets into the claim's sentence. */
export function spanBetween({ tokens, sentence }: Claim, from: number, to: number): Span {
  return { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? sentence.text.length };
}

/** The distinct concepts of the content words among some tokens; for a whole sentence `Claim.concepts` has them. */
export function conceptsOf(tokens: readonly Token[]): Set<string> {
  const concepts = new Set<string>();
  for (const token of tokens) {
    if (
      STOP_WORDS.has(token.lower) ||
      token.lower.startsWith("'") ||
      !/[a-z]{2}|\d|[^\p{ASCII}]/u.test(token.lower)
    )
      continue;
    concepts.add(conceptOf(token.stem));
  }
  return concepts;
}

/** Reads a sentence when it's asked about: of thousands that a search brings back, few are ever compared. */
class ReadClaim implements Claim {
  readonly article: Article;
  readonly sentence: Sentence;
  readonly wording: Wording;
  #quantities: readonly Quantity[] | undefined;

  constructor(article: Article, sentence: Sentence, wording: Wording) {
    this.article = article;
    this.sentence = sentence;
    this.wording = wording;
  }

  get tokens(): readonly Token[] {
    return this.wording.tokens;
  }

  get concepts(): ReadonlySet<string> {
    return this.wording.concepts;
  }

  get quantities(): readonly Quantity[] {
    this.#quantities ??= this.wording.quantities.map((quantity) => ({ ...quantity }));
    return this.#quantities;
  }
}

/**
 * Reads a sentence into a claim; its facts are worked out at the first question for them. `known` has the wordings of
 * what is read together with it.
 */
export function claimOf(article: Article, sentence: Sentence, known: Wordings = new Map()): Claim {
  return new ReadClaim(article, sentence, wordingOf(sentence.text, known));
}
