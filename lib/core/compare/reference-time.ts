/**
 * Whether two values that differ speak of different times: one is then news to a reader of the other, and neither is
 * wrong. Told by the articles' days or hours, by bounds that only hold until more is known, and by what the sentences say
 * of when they were so.
 */
import type { Claim } from '../claims/claim.ts';
import type { Dimension } from '../claims/measures.ts';
import { numberSource } from '../claims/number-source.ts';
import type { Quantity } from '../claims/quantity.ts';
import type { State } from '../claims/states.ts';
import type { Pair } from './comparator.ts';
import { sharesState } from './counted-group.ts';
import { mayReach, roundedOff } from './intervals.ts';
import { disjoint } from './whose-number.ts';

/** States whose counts move from day to day, so that two articles may differ without contradicting each other. */
const MOVING: ReadonlySet<State> = new Set([
  'dead', 'injured', 'shot', 'alive', 'missing', 'held', 'freed', 'arrested', 'displaced', 'infected', 'recovered',
  'powerless', 'rescued', 'hospitalized', 'tested', 'damaged', 'laid-off', 'trapped', 'deployed',
]); // biome-ignore format: a list
/** States whose counts only grow while a story goes on. */
const GROWING: ReadonlySet<State> = new Set([
  'dead', 'injured', 'shot', 'arrested', 'infected', 'recovered', 'rescued', 'freed', 'tested', 'damaged',
]); // biome-ignore format: a list
/** What is measured of weather, fires and floods is another value every hour. */
const RESTLESS: ReadonlySet<Dimension> = new Set(['speed', 'temperature', 'area']);

/** Articles of one day that lie further apart than this report another state of things. */
const HOURS = 3;
const HOUR = 3_600_000;

/** Words that tie a value to its moment. */
const STAGE =
  /\b(?:so far|as of|already|still|now|currently|by (?:early|late|mid\w*|noon|midnight|dawn|\w+day|\d)|at its peak|peaked|initially|at first|earlier|since then|ha(?:s|ve) (?:now )?(?:dropped|risen|fallen|climbed|grown|weakened|strengthened|slowed))\b/i;

const isFloor = ({ qualifier }: Quantity): boolean => qualifier === 'at-least' || qualifier === 'more-than';

/** Hours from the checked article to the other one; null unless both say the time of day. */
function hoursLater({ here, there }: Pair): number | null {
  const [from, to] = [here.article.published, there.article.published];
  if (!from?.includes('T') || !to?.includes('T')) return null;
  const hours = (Date.parse(to) - Date.parse(from)) / HOUR;
  return Number.isNaN(hours) ? null : hours;
}

/** -1 or 1 where the other article is clearly earlier or later, 0 where that isn't known. */
function later(pair: Pair): -1 | 0 | 1 {
  if (pair.daysLater !== null && pair.daysLater !== 0) return pair.daysLater > 0 ? 1 : -1;
  const hours = hoursLater(pair);
  if (hours === null || Math.abs(hours) < HOURS) return 0;
  return hours > 0 ? 1 : -1;
}

const tellsStage = ({ sentence }: Claim): boolean => STAGE.test(sentence.text);

/** Words behind which a count goes on: "have conducted 138", "has surpassed 150", "totaled 153 as of Tuesday", "since". */
const RUNNING = /^(?:has|have|'ve|since|total|totals|totaled|totalled|so|already)$/;
/** How far from its number such a word may stand, in tokens. */
const RUNNING_REACH = 8;

const isRunning = (claim: Claim, { from, to, dimension }: Quantity): boolean =>
  dimension === 'count' &&
  (tellsStage(claim) ||
    claim.tokens
      .slice(Math.max(0, from - RUNNING_REACH), to + RUNNING_REACH)
      .some(({ lower }) => RUNNING.test(lower)));

/** Whether a count of what goes on is simply higher in the later account. */
const hasRun = (a: Quantity, b: Quantity, { here, there }: Pair, side: -1 | 1): boolean =>
  !hasFallen(a, b, side) && isRunning(here, a) && isRunning(there, b);

const hasFallen = (a: Quantity, b: Quantity, side: -1 | 1): boolean =>
  side > 0 ? b.point < a.point : a.point < b.point;

/** Whether two sources that their sentences name give the two values. */
function areRivals(a: Quantity, b: Quantity, { here, there }: Pair): boolean {
  const stems = (claim: Claim, q: Quantity): Set<string> => {
    const source = numberSource(claim, q);
    const words = source ? claim.tokens.slice(source.from, source.to) : [];
    const names = words.filter(({ pos }) => pos === 'PROPN');
    // "the group Doctors Without Borders" isn't "another group"
    const telling = names.length > 0 ? names : words.filter(({ pos }) => pos === 'NOUN');
    return new Set(telling.map(({ stem }) => stem));
  };
  return disjoint(stems(here, a), stems(there, b));
}

/** Whether two values that exclude each other may both be right, each at its own time. */
export function movedOn(a: Quantity, b: Quantity, pair: Pair): boolean {
  const side = later(pair);
  if (side !== 0 && areRivals(a, b, pair) && hasFallen(a, b, side)) return false;
  const moves = [...a.states, ...b.states].some((state) => MOVING.has(state));
  const restless = RESTLESS.has(a.dimension);
  const bounded = a.qualifier !== 'exact' && b.qualifier !== 'exact';
  if (side !== 0 && (moves || restless || bounded || hasRun(a, b, pair, side))) return true;
  // "at least 7" holds until more is known
  const open = isFloor(a) || isFloor(b) || tellsStage(pair.here) || tellsStage(pair.there);
  if (open && sharesState(a, b) && a.states.some((state) => GROWING.has(state))) return true;
  return restless && (tellsStage(pair.here) || tellsStage(pair.there));
}

/** Whether a later account's lower bound leaves room for the higher one that an earlier account names: nothing has moved. */
export function leavesRoom(a: Quantity, b: Quantity, pair: Pair): boolean {
  const side = later(pair);
  if (side === 0 || !isFloor(a) || !isFloor(b)) return false;
  const [early, late] = side > 0 ? [a, b] : [b, a];
  return late.point < early.point && mayReach(late, early.point);
}

/** A toll that rose by less may be a slower count of the same. */
const LEAST_RISE = 1.05;

/** Whether the later account counts clearly more than the earlier one's "at least 31": a bound that has aged. */
export function hasOutgrown(a: Quantity, b: Quantity, pair: Pair): boolean {
  if (!sharesState(a, b) || !a.states.some((state) => GROWING.has(state))) return false;
  const side = later(pair);
  if (side === 0) return false;
  const [early, late] = side > 0 ? [a, b] : [b, a];
  if (!isFloor(early) || late.qualifier === 'vague') return false;
  const least = Math.max(LEAST_RISE * early.point, early.point + roundedOff(early));
  return (late.qualifier === 'range' ? (late.low ?? late.point) : late.point) >= least;
}
