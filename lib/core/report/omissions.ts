/**
 * "Not in this article": what other accounts of the same story assert in more than passing and this one doesn't.
 * Nobody can know that anyone left it out, so it's quoted, with everyone who has it, and nothing is said of why.
 */
import { articleRef } from '../article.ts';
import type { Claim } from '../claims/claim.ts';
import type { Account } from '../match/same-story.ts';
import type { Omission } from './report.ts';
import { standsAlone } from './stands-alone.ts';
import { type Coverage, StoryView } from './story-view.ts';
import { daysBetween } from './time-apart.ts';

/**
 * Days by which another account may be later: one that appeared later still tells what this one couldn't know. How
 * much earlier it may be is bounded by what counts as one story.
 */
const LATER = 2;
/** More are no longer read. */
const MOST = 8;
/** Below this nothing is worth a reader's time; set by reading. */
const LEAST_WEIGHT = 0.7;
/** What one told claim holds this share of is told; so is what the told ones together hold this share of. */
const TOLD_BY_ONE = 0.5;
const TOLD_BY_ALL = 0.85;
/** From here on another account's claim tells the same. */
const ECHO = 0.28;

/** What speaks for showing an omission; each 0..1, `missing` 0..~2. */
interface Weightiness {
  /** How much the others make of what this article never names. */
  readonly missing: number;
  /** 1 for an account's first claim, 0.5 for its seventh. */
  readonly high: number;
  /** 1 where three outlets or more tell it. */
  readonly told: number;
  /** How much of it the story turns around: what has nothing to do with it is no omission. */
  readonly central: number;
  /** How little of it this article tells anywhere, and in the one claim that comes closest. */
  readonly novel: number;
  readonly apart: number;
  readonly names: number;
  readonly numbers: number;
  /** 1 for what is told of another time. */
  readonly background: number;
}

/** Set by reading what they bring up on twenty stories. */
const WEIGHTS: Readonly<Record<keyof Weightiness, number>> = {
  missing: 0.5, high: 0.2, told: 0.2, central: 0.2, novel: 0.1, apart: 0.2, names: 0.1, numbers: 0.15, background: -0.3,
}; // biome-ignore format: one row

interface Option {
  readonly claim: Claim;
  readonly account: Account;
  readonly outlets: readonly string[];
  /** Position among its account's claims. */
  readonly place: number;
}

/** What the other accounts of its story tell and `own` doesn't, weightiest first. */
export function omissionsOf(own: Account, accounts: readonly Account[]): Omission[] {
  const story = accounts.filter(({ article }) => {
    const days = daysBetween(own.article.published, article.published);
    return days === null || days <= LATER;
  });
  const view = new StoryView(own, story);
  let options = story.flatMap((account) => optionsOf(account, own, view));
  const chosen: Option[] = [];
  while (chosen.length < MOST) {
    // what has just been chosen counts as told, so that the list doesn't say one thing twice
    const left = options
      .map((option) => ({ option, coverage: view.coverage(option.claim) }))
      .filter(({ coverage }) => !isTold(coverage));
    options = left.map(({ option }) => option);
    const weighed = left.map(({ option, coverage }) => ({ option, weight: weigh(option, coverage, view) }));
    const best = weighed.reduce((a, b) => (b.weight > a.weight ? b : a), NOTHING);
    if (!best.option) break;
    chosen.push(best.option);
    view.tell(best.option.claim);
  }
  return chosen.map(omissionOf);
}

/** What an option must outweigh. */
const NOTHING: { readonly option?: Option; readonly weight: number } = { weight: LEAST_WEIGHT };

const isTold = ({ byOne, byAll }: Coverage): boolean => byOne >= TOLD_BY_ONE || byAll >= TOLD_BY_ALL;

/** An account's claims that can be read alone and that the checked article doesn't tell. */
function optionsOf(account: Account, own: Account, view: StoryView): Option[] {
  const met = new Set(
    [...own.claims, ...account.claims.slice(0, 1)].flatMap(({ tokens }) => tokens.map(({ stem }) => stem)),
  );
  return account.claims.flatMap((claim, place) => {
    if (!standsAlone(claim, (stem) => met.has(stem)) || view.centrality(claim) === 0) return [];
    if (isTold(view.coverage(claim))) return [];
    const echoes = view.accounts.filter((other) => other !== account && view.echoes(claim, other, ECHO));
    const outlets = [...new Set([account, ...echoes].map(({ article }) => article.outlet))];
    return [{ claim, account, outlets, place }];
  });
}

function weigh({ claim, place, outlets }: Option, coverage: Coverage, view: StoryView): number {
  const { byOne, byAll, newNames, newNumbers, missing } = coverage;
  const features: Weightiness = {
    missing: missing / 4,
    high: 1 / (1 + place / 6),
    told: Math.min(1, (outlets.length - 1) / 2),
    central: view.centrality(claim),
    novel: 1 - byAll,
    apart: 1 - byOne,
    names: Math.min(1, newNames / 3),
    numbers: Math.min(1, newNumbers / 2),
    background: isBackground(claim) ? 1 : 0,
  };
  return Object.entries(WEIGHTS).reduce(
    (sum, [name, weight]) => sum + weight * features[name as keyof Weightiness],
    0,
  );
}

const OF_ANOTHER_TIME =
  /\b(?:last (?:year|month)|years ago|decades?|a year earlier|earlier this year|in recent years|historically|founded|long been|traditionally|previously|(?:since|before) (?:\w+ )?(?:taking|took) office)\b/i;

/** Told of another year, or as what has long been so: every account may leave that out. */
function isBackground({ article, sentence }: Claim): boolean {
  const year = Number((article.published ?? '').slice(0, 4));
  const years = [...sentence.text.matchAll(/\b(?:19|20)\d{2}\b/g)].map(([found]) => Number(found));
  return (year > 0 && years.some((found) => found < year)) || OF_ANOTHER_TIME.test(sentence.text);
}

/** "WASHINGTON (AP) — ", "Cairo (CNN) ": where a report was written, before what it says. */
const DATELINE =
  /^(?:\p{Lu}[\p{Lu} .,'’]{2,40}(?:, \p{L}[\p{L}.]+)?\s*(?:\([^)]{2,20}\)\s*)?[—–-]+\s*|(?:\p{Lu}[\p{L}., ]{2,40})?\((?:CNN|AP|Reuters|AFP|UPI|Bloomberg)\)\s*[—–-]*\s*)(?=\p{Lu})/u;

function omissionOf({ claim, account, outlets }: Option): Omission {
  const { text, start, end, part } = claim.sentence;
  const cut = DATELINE.exec(text)?.[0].length ?? 0;
  return {
    quote: text.slice(cut),
    start: start + cut,
    end,
    part,
    article: articleRef(account.article),
    outlets,
  };
}
