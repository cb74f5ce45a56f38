/**
 * Whether two values that differ speak of different times: one is then news to a reader of the other, and neither is
 * wrong. Told by the articles' days or hours, by bounds that only hold until more is known, and by what the sentences say
 * of when they were so.
 */
import type { Claim } from '../claims/claim.ts';
import type { Dimension } from '../claims/measures.ts';
import type { Quantity } from '../claims/quantity.ts';
import type { State } from '../claims/states.ts';
import type { Pair } from './comparator.ts';
import { sharesState } from './counted-group.ts';
import { roundedOff } from './intervals.ts';

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

/** Whether two values that exclude each other may both be right, each at its own time. */
export function movedOn(a: Quantity, b: Quantity, pair: Pair): boolean {
  const moves = [...a.states, ...b.states].some((state) => MOVING.has(state));
  const restless = RESTLESS.has(a.dimension);
  const bounded = a.qualifier !== 'exact' && b.qualifier !== 'exact';
  if (later(pair) !== 0 && (moves || restless || bounded)) return true;
  // "at least 7" holds until more is known
  const open = isFloor(a) || isFloor(b) || tellsStage(pair.here) || tellsStage(pair.there);
  if (open && sharesState(a, b) && a.states.some((state) => GROWING.has(state))) return true;
  return restless && (tellsStage(pair.here) || tellsStage(pair.there));
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
