/** Places of one event, or ends of one movement, that can't both be right, or that confirm each other. */
import type { Claim } from '../claims/claim.ts';
import { datesOf } from '../claims/dates.ts';
import { givenNamesOf } from '../claims/people-told.ts';
import { type PlaceFact, placesOf } from '../claims/places.ts';
import { type PlaceRelation, placeRelation } from '../lexicon/gazetteer.ts';
import type { Comparator, Comparison, Pair } from './comparator.ts';
import { dateRelation } from './date-relation.ts';
import type { Relation } from './finding.ts';
import { logistic } from './logistic.ts';
import { pairOff } from './pair-off.ts';
import { type EventFit, eventFit, isRepeatable, movementFit } from './same-event.ts';

interface Option {
  readonly a: PlaceFact;
  readonly b: PlaceFact;
  readonly lie: PlaceRelation;
  /** How sure it is that both are said of one event, 0..1. */
  readonly sure: number;
}

const folded = (fact: PlaceFact): string => fact.name.toLowerCase().replace(/^the /, '');

/** How two places lie; a place that the gazetteer doesn't know is apart from any other name that isn't part of its own. */
function lie(a: PlaceFact, b: PlaceFact): PlaceRelation {
  const [x, y] = [folded(a), folded(b)];
  if (x === y) return 'same';
  if (x.includes(y) || y.includes(x)) return 'contains';
  return a.readings.length > 0 && b.readings.length > 0 ? placeRelation(a.readings, b.readings) : 'apart';
}

/** Whether the other side names the place too, somewhere else in its sentence: an enumeration or a route. */
function namedIn(fact: PlaceFact, text: string): boolean {
  return text.toLowerCase().includes(folded(fact));
}

/** Dates of the same verb that are apart make two events of what reads like one. */
function otherDay(pair: Pair, a: PlaceFact, b: PlaceFact): boolean {
  const of = (pairSide: Pair['here'], fact: PlaceFact): ReturnType<typeof datesOf> =>
    datesOf(pairSide).filter(({ predicate }) => predicate?.head === fact.predicate?.head);
  return of(pair.here, a).some((x) => of(pair.there, b).some((y) => dateRelation(x, y).is === 'apart'));
}

/** How sure it is that both places are said of one event, 0..1. */
function sameEvent(a: PlaceFact, b: PlaceFact, fit: EventFit, how: PlaceRelation): number {
  let z = -6.4 + 1.6 * fit.head + 1.8 * fit.subject + 1.2 * fit.object + 3.2 * fit.rest + 1.6 * fit.covered;
  z += 2.4 * fit.number;
  const repeatable = a.predicate !== undefined && isRepeatable(a.predicate.head);
  if (repeatable && fit.rest < 0.75) z -= 2;
  if (fit.shared < 3 && fit.rest < 0.95) z -= 1.5;
  // a country is where most of a story happens: it confirms little
  const broad = a.readings.some(({ kind }) => kind === 'country');
  if (how === 'same') z += broad ? 1 : 2.4;
  if (how === 'contains') z += 1.2;
  const unknown = a.readings.length === 0 || b.readings.length === 0;
  if (how === 'apart' && unknown && fit.rest < 0.75) z -= 2;
  return logistic(z);
}

/** Letters of a text without accents, so that "Györ" is found as "Gyor". */
const plain = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

const texts = new WeakMap<readonly Claim[], string>();
function textOf(told: readonly Claim[]): string {
  const text = texts.get(told) ?? plain(told.map(({ sentence }) => sentence.text).join('\n'));
  texts.set(told, text);
  return text;
}

const isBroad = ({ readings }: PlaceFact): boolean => readings.some(({ kind }) => kind !== 'city');

/** "confidence in Kim": an unknown name of somebody whom the article names in full elsewhere. */
const isPerson = ({ readings, name }: PlaceFact, told: readonly Claim[]): boolean =>
  readings.length === 0 && givenNamesOf(told).has(name.split(' ').at(-1)?.toLowerCase() ?? '');

/** Whether the one place may stand for the other: within one story, and neither of a kind that may hold the other. */
const mayBeInstead = (a: PlaceFact, b: PlaceFact, { kinship, told }: Pair): boolean =>
  kinship === 'story' &&
  !isPerson(a, told.here) &&
  !isPerson(b, told.there) &&
  (a.readings.length > 0 || !isBroad(b)) &&
  (b.readings.length > 0 || !isBroad(a));

/** How many of the two accounts name the other's place too, anywhere: a route, or two scenes of one event. */
const namedBesides = (a: PlaceFact, b: PlaceFact, { told }: Pair): number =>
  Number(textOf(told.there).includes(plain(folded(a)))) +
  Number(textOf(told.here).includes(plain(folded(b))));

/** What that adds, by their number; set by hand, as the weights below are. */
const BESIDES = [0.8, -1, -2] as const;

/** How sure it is that two places are ends of one movement, however it is worded, 0..1. */
function sameMovement(a: PlaceFact, b: PlaceFact, pair: Pair): number {
  const fit = a.slot === 'at' ? undefined : movementFit(pair, a, b);
  if (!fit) return 0;
  const besides = BESIDES[namedBesides(a, b, pair)] ?? 0;
  return Math.min(0.8, logistic(-1.6 + 1.6 * fit.head + 1.8 * fit.theme + 3 * fit.rest + besides));
}

/** Two places of one slot, where they may be of one event. */
function optionOf(a: PlaceFact, b: PlaceFact, pair: Pair): Option | undefined {
  const how = lie(a, b);
  // a suburb and its city are one place to some reporters and two to others
  if (a.slot !== b.slot || how === 'near') return undefined;
  const elsewhere = namedIn(a, pair.there.sentence.text) || namedIn(b, pair.here.sentence.text);
  if (how === 'apart' && (elsewhere || otherDay(pair, a, b))) return undefined;
  const fit = eventFit(pair, a, b);
  const event = fit ? sameEvent(a, b, fit, how) : 0;
  const movement = how === 'apart' && mayBeInstead(a, b, pair) ? sameMovement(a, b, pair) : 0;
  const sure = Math.max(event, movement);
  return sure > 0 ? { a, b, lie: how, sure } : undefined;
}

const optionsOf = (pair: Pair): Option[] =>
  placesOf(pair.here).flatMap((a) => placesOf(pair.there).flatMap((b) => optionOf(a, b, pair) ?? []));

const RELATIONS: Readonly<Record<PlaceRelation, Relation>> = {
  same: 'agrees', contains: 'compatible', near: 'compatible', apart: 'disagrees',
}; // biome-ignore format: a list

const PREPOSITION: Readonly<Record<PlaceFact['slot'], string>> = { at: '', to: 'to ', from: 'from ' };

function comparisonOf(option: Option, pair: Pair): Comparison {
  const { a, b } = option;
  const words = (fact: PlaceFact, text: string): string =>
    PREPOSITION[fact.slot] + text.slice(fact.span.start, fact.span.end);
  return {
    relation: RELATIONS[option.lie],
    kind: 'place',
    confidence: option.sure,
    here: a.span,
    there: b.span,
    explain: { here: words(a, pair.here.sentence.text), there: words(b, pair.there.sentence.text) },
  };
}

function compare(pair: Pair): Comparison[] {
  const rank = ({ lie: how, sure }: Option): number => (how === 'apart' ? 0 : 10) + sure;
  return pairOff(optionsOf(pair), rank).map((option) => comparisonOf(option, pair));
}

/** Compares places. */
export const placeComparator: Comparator = {
  name: 'place',
  compare,
  examples: [
    {
      here: 'A cargo plane with 12 people on board crashed near Nairobi on Monday.',
      there: 'A cargo plane with 12 people on board crashed near Mombasa on Monday.',
      expect: 'disagrees',
    },
    {
      here: 'The navy sent 300 sailors to Lisbon after the port was damaged.',
      there: 'About 300 sailors were dispatched by the navy to Porto after the port was damaged.',
      expect: 'disagrees',
    },
    {
      here: 'The minister was arrested in Toulouse on charges of fraud.',
      there: 'The minister was arrested in France on charges of fraud.',
      expect: 'compatible',
    },
    {
      here: 'The trawler had sailed from Vigo on Saturday with a crew of nine.',
      there: 'The trawler set off from Combarro, a village to the south, with a crew of nine.',
      expect: 'disagrees',
    },
    {
      here: 'The candidate drew 24,000 people to a rally in Lyon on Saturday night.',
      there: 'The candidate said at a rally in Metz that all parties must work together.',
      expect: 'nothing',
    },
    {
      here: 'A judge in Lyon ordered two of the men held until Friday.',
      there: 'A judge in Metz ordered the other man released on Friday.',
      expect: 'nothing',
    },
    {
      here: 'The tour stops in Oslo and Bergen before it ends in Stockholm.',
      there: 'The tour stops in Bergen and Oslo before it ends in Stockholm.',
      expect: 'nothing',
    },
    {
      here: 'The train from Vienna arrived in Prague two hours late.',
      there: 'The train to Vienna arrived in Prague two hours late.',
      expect: 'nothing',
    },
    {
      here: 'A gunman killed four people in Houston on Tuesday.',
      there: 'A gunman killed three people in Denver on Friday.',
      expect: 'nothing',
    },
  ],
};
