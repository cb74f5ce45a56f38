/** The contract of `compare/`: one file for each kind of difference, its examples beside it. */
import type { Span } from '../article.ts';
import type { Claim } from '../claims/claim.ts';
import type { Quantity } from '../claims/quantity.ts';
import type { Stage } from '../claims/turns.ts';
import type { Kindred } from '../match/same-story.ts';
import type { StoryWeights } from '../match/story-weights.ts';
import type { Finding, Kind, Relation } from './finding.ts';

/** A claim and a candidate of another outlet, with what is known of the two together. */
export interface Pair extends Kindred {
  readonly here: Claim;
  readonly there: Claim;
  readonly weights: StoryWeights;
  /** Weighted cosine of the two sentences' concepts, 0..1. */
  readonly similarity: number;
  readonly standing: Standing;
  /** The claims of both articles in order: what "the talks" or "he" points back to stands in an earlier one. */
  readonly told: { readonly here: readonly Claim[]; readonly there: readonly Claim[] };
  /** Whether a value that stands here is stated in the other article too, and the other way round. */
  readonly stated: StatedElsewhere;
  /** Days from this article's date to the other's; null where one has no date. */
  readonly daysLater: number | null;
}

/** How a candidate stands among the other sentences. */
export interface Standing {
  /** Place among the sentences of its article, 0 for the most similar one. */
  readonly rank: number;
  /** By how much similarity it leads the next one; 0 where it doesn't lead. */
  readonly lead: number;
  /** True when no claim of the checked article is more similar to it. */
  readonly mutual: boolean;
  /** Greatest similarity between a sentence beside the claim and the candidate or one beside it: told in one order. */
  readonly near: number;
}

/**
 * Asks whole articles for a value: what the other article states somewhere, it can't be said to tell otherwise.
 * `there`: the other article states this claim's quantity; `here`: this article states the candidate's.
 */
export interface StatedElsewhere {
  readonly there: (quantity: Quantity) => boolean;
  readonly here: (quantity: Quantity) => boolean;
  /** Whether an article tells more people in the state of a count of its own: the count may be a part of them. */
  readonly isLess: (claim: Claim, quantity: Quantity) => boolean;
}

/** What one comparator makes of a pair. Spans are offsets in the sentences' own texts. */
export interface Comparison {
  readonly relation: Relation;
  readonly kind: Kind;
  /** 0..1; see `calibrate` for what it means. */
  readonly confidence: number;
  readonly here: Span;
  readonly there: Span;
  /** What differs, without outlet and dates: the report adds these. */
  readonly explain: Explanation;
  readonly values?: Finding['values'];
  /** True where two people say it, each something else: the other article may well tell both, and it stays a difference. */
  readonly voices?: boolean;
  /**
   * Where both count one group in one state, such counts are one series, however their sentences are worded: of
   * `anybody` ("people killed"), or of a group with a name of its own ("hostages held").
   */
  readonly series?: 'anybody' | 'group';
}

/** The parts of the explaining sentence, each in the articles' own words. */
export interface Explanation {
  readonly here: string;
  readonly there: string;
  /** What both speak of: "hostages". */
  readonly about?: string;
  /** The state that both counts share, where the counted noun doesn't say it: "held", "killed". */
  readonly state?: string;
  /** True where each side's words name a state of their own: "11 people in hospital", "seven people injured". */
  readonly ownStates?: boolean;
  /** Who says it in each account, in its own words; '' where nobody is named. */
  readonly sources?: { readonly here: string; readonly there: string };
  /** How far each account tells one deed to be: planned here, done there. */
  readonly stages?: { readonly here: Stage; readonly there: Stage };
}

/** Two sentences and what must come of them. */
export interface Example {
  readonly here: string;
  readonly there: string;
  /** ISO dates of the two articles; the same day where left out. */
  readonly dates?: readonly [string, string];
  /** The relation that this comparator must show, or 'nothing': neither `disagrees` nor `changed`. */
  readonly expect: Relation | 'nothing';
}

/** The most that an agreement is worth that confirms too little to be shown: it is only weighed against differences. */
export const ONLY_WEIGHED = 0.4;

/** One kind of difference. Pure; returns nothing where it can't compare, which is the usual case. */
export interface Comparator {
  readonly name: string;
  readonly compare: (pair: Pair) => readonly Comparison[];
  readonly examples: readonly Example[];
}
