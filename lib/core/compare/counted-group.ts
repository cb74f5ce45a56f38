/** Who or what two counts count: the same noun, people of one state, a group or everybody. */
import { isPersonNoun } from '../claims/person-nouns.ts';
import type { Quantity } from '../claims/quantity.ts';
import { isWithin, type State } from '../claims/states.ts';
import { conceptOf } from '../match/concepts.ts';
import type { StoryWeights } from '../match/story-weights.ts';

/** Nouns that stand for whoever was hit; "two guards" or "four children" are a part of them. */
const ANYBODY =
  /^(peopl|person|death|fatal|casualti|live|life|dead|bodi|injuri|arrest|case|victim|civilian|soul|resid|citizen|individu|other|infect|survivor|crowd)$/;
/** "1,030 Palestinians" are everybody in one story, "six Saudis" a few in another: it depends on how central they are. */
const NATIONALITY = /(?:ans|ese|is)$/;
/** A concept lighter than this is at the centre of its story. */
const CENTRAL = 3;

/** Whether a count is of whoever was hit, and not of some of them. */
export const countsAnybody = (q: Quantity): boolean => q.unit === '' || ANYBODY.test(q.unit);
const nation = (q: Quantity): boolean => NATIONALITY.test(q.unitWord);

const everybody = (q: Quantity, weights: StoryWeights): boolean =>
  countsAnybody(q) || (nation(q) && weights.weight(conceptOf(q.unit)) < CENTRAL);

/** Whether more are counted in a part of a state than in all of it: eleven in hospital, seven hurt. */
const exceeds = (part: Quantity, whole: Quantity): boolean =>
  whole.high !== null &&
  !whole.part &&
  (part.low ?? 0) > whole.high &&
  part.states.some((inner) => whole.states.some((outer) => isWithin(inner, outer)));

/** Two words for one state, as far as news counts it: whoever was shot was hurt, whoever was rescued has survived. */
const ALIKE_STATES: readonly (readonly [State, State])[] = [
  ['shot', 'injured'],
  ['rescued', 'alive'],
];
const isHit = (a: Quantity, b: Quantity): boolean =>
  ALIKE_STATES.some(([one, other]) => a.states.includes(one) && b.states.includes(other));

/**
 * Whether two quantities share a state, or one counts more in a part of the other's state than that has in all. Whoever
 * was shot was hurt where nobody died (`counting-scope.ts`).
 */
export const sharesState = (a: Quantity, b: Quantity): boolean =>
  a.states.some((s) => b.states.includes(s)) || exceeds(a, b) || exceeds(b, a) || isHit(a, b) || isHit(b, a);

/** Nouns that count the same things in one state: who has no power, who or what is cut. Stems. */
const ONE_IN_STATE: Readonly<Partial<Record<State, RegExp>>> = {
  powerless: /^(custom|home|household|hous|properti|subscrib|account)$/,
  'laid-off': /^(job|posit|post|worker|employe|staff|role)$/,
  gathered: /^(peopl|protest|demonstr|march|crowd|attende|spectat|fan|support|person)$/,
};

const areOneInState = (a: Quantity, b: Quantity): boolean =>
  a.states.some((state) => {
    const nouns = ONE_IN_STATE[state];
    return nouns !== undefined && b.states.includes(state) && nouns.test(a.unit) && nouns.test(b.unit);
  });

/** From this fit on two counts may be of one thing: of one noun, or of whoever is in one state. */
export const ONE_NOUN = 0.6;

/** How well two counted nouns fit: 1 the same, 0.8 both people in one state, 0 different things. */
export function unitFit(a: Quantity, b: Quantity): number {
  const state = sharesState(a, b);
  if (a.unit === b.unit && a.unit !== '') return 1;
  if (a.unit !== '' && conceptOf(a.unit) === conceptOf(b.unit)) return 0.9;
  if (areOneInState(a, b)) return 0.9;
  if (a.unit === '' || b.unit === '') return state ? ONE_NOUN : 0.25;
  if ((countsAnybody(a) || nation(a)) && (countsAnybody(b) || nation(b))) return state ? 0.8 : 0.35;
  const people =
    isPersonNoun(a.unitWord) && isPersonNoun(b.unitWord) && (countsAnybody(a) || countsAnybody(b));
  if (!people) return 0;
  return state ? 0.5 : 0.3;
}

/** 1 for two counts of everybody in one state, 0.8 for two of one group ("miners killed"), else 0. */
export function tollFit(a: Quantity, b: Quantity, weights: StoryWeights): number {
  if (!sharesState(a, b) || (a.part !== b.part && a.unit !== b.unit)) return 0;
  if (everybody(a, weights) && everybody(b, weights)) return 1;
  const group = (a.unit !== '' && conceptOf(a.unit) === conceptOf(b.unit)) || areOneInState(a, b);
  const plain = a.modifiers.length === 0 && b.modifiers.length === 0;
  return group && (plain || overlapOf(a.modifiers, b.modifiers) > 0) ? 0.8 : 0;
}

/** Share of the smaller list of stems whose concepts the other has too, 0..1. */
export function overlapOf(a: readonly string[], b: readonly string[]): number {
  const right = new Set(b.map(conceptOf));
  const shared = new Set(a.map(conceptOf).filter((x) => right.has(x))).size;
  return shared === 0 ? 0 : shared / Math.min(new Set(a).size, right.size);
}
