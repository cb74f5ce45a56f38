/**
 * What a sentence says in whatever article it stands. Outlets print what agencies write: the same words come back in
 * many of the articles that a search brings, and are read once.
 */
import { conceptOf } from '../match/concepts.ts';
import { eachTerm } from '../text/terms.ts';
import { type Token, tokensOf } from '../text/tokens.ts';
import { quantitiesOf } from './quantities.ts';
import type { Quantity } from './quantity.ts';

/** A sentence's words with what can be read of them alone, worked out at the first question. */
export interface Wording {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** Distinct concepts of its content words; see `conceptOf`. */
  readonly concepts: ReadonlySet<string>;
  readonly quantities: readonly Quantity[];
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

class ReadWording implements Wording {
  readonly text: string;
  #tokens: readonly Token[] | undefined;
  #concepts: ReadonlySet<string> | undefined;
  #quantities: readonly Quantity[] | undefined;

  constructor(text: string) {
    this.text = text;
  }

  get tokens(): readonly Token[] {
    this.#tokens ??= tokensOf(this.text);
    return this.#tokens;
  }

  get concepts(): ReadonlySet<string> {
    this.#concepts ??= conceptsIn(this.text);
    return this.#concepts;
  }

  get quantities(): readonly Quantity[] {
    this.#quantities ??= MAY_COUNT.test(this.text) ? quantitiesOf(this.tokens) : [];
    return this.#quantities;
  }
}

/** The wordings of sentences that are read together, by their text. */
export type Wordings = Map<string, Wording>;

/** The wording of a sentence's text; the one of its kind where `known` has it already. */
export function wordingOf(text: string, known: Wordings): Wording {
  const before = known.get(text);
  if (before) return before;
  const wording = new ReadWording(text);
  known.set(text, wording);
  return wording;
}
