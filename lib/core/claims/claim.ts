/** A claim: a sentence that asserts something that can be checked, with the facts found in it. */
import type { Article, Sentence, Span } from '../article.ts';
import { conceptOf } from '../match/concepts.ts';
import { STOP_WORDS } from '../text/stop-words.ts';
import { eachTerm } from '../text/terms.ts';
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

/** The distinct concepts of a text's terms. */
function conceptsIn(text: string): Set<string> {
  const concepts = new Set<string>();
  eachTerm(text, (term) => concepts.add(conceptOf(term)));
  return concepts;
}

/** A cheap look before the costly one: most sentences hold no number at all. */
const MAY_COUNT =
  /[\d½¼¾⅓⅔⅕⅛]|\b(?:no|nobody|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|half|quarter|couple|handful|several|few|tens|scores|dozens?|hundreds?|thousands?|[mbtr]+illions?|an? (?:hour|day|week|month|year|decade))\b|teen|tieth|teenth|(?:hours|days|weeks|months|years|decades)-?long/i;

/** Reads a sentence when it's asked about: of thousands that a search brings back, few are ever compared. */
class ReadClaim implements Claim {
  readonly article: Article;
  readonly sentence: Sentence;
  #tokens: readonly Token[] | undefined;
  #concepts: ReadonlySet<string> | undefined;
  #quantities: readonly Quantity[] | undefined;

  constructor(article: Article, sentence: Sentence) {
    this.article = article;
    this.sentence = sentence;
  }

  get tokens(): readonly Token[] {
    this.#tokens ??= tokensOf(this.sentence.text);
    return this.#tokens;
  }

  get concepts(): ReadonlySet<string> {
    this.#concepts ??= conceptsIn(this.sentence.text);
    return this.#concepts;
  }

  get quantities(): readonly Quantity[] {
    this.#quantities ??= MAY_COUNT.test(this.sentence.text) ? quantitiesOf(this.tokens) : [];
    return this.#quantities;
  }
}

/** Reads a sentence into a claim; its facts are worked out at the first question for them. */
export function claimOf(article: Article, sentence: Sentence): Claim {
  return new ReadClaim(article, sentence);
}
