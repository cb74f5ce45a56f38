/** What speaks for two numbers being about one thing: bars that rule it out, and graded features for the rest. */
import { type Claim, conceptsOf } from '../claims/claim.ts';
import type { Dimension } from '../claims/measures.ts';
import type { Modality } from '../claims/modality.ts';
import { isPersonNoun } from '../claims/person-nouns.ts';
import type { Quantity } from '../claims/quantity.ts';
import { conceptOf } from '../match/concepts.ts';
import type { Token } from '../text/tokens.ts';
import type { Pair } from './comparator.ts';
import { compareValues } from './intervals.ts';

/** Graded features; each 0..1. */
export interface QuantityFeatures {
  /** The counted nouns: 1 the same, 0.8 both people in one state, 0.5 one unsaid. */
  readonly unit: number;
  /** How telling the counted noun is in this story: "pages" more than "people". */
  readonly rareUnit: number;
  /** 1 the same state, 0.3 neither has one, 0 one has. */
  readonly state: number;
  /** 1 when both count people in one state without narrowing it down: two tolls of one event. */
  readonly toll: number;
  /** For tolls: how far up the two stand; a headline or a lead gives the story's total. */
  readonly lead: number;
  readonly governor: number;
  /** Words that tell what is measured or bought: shared by the smaller side. */
  readonly modifiers: number;
  /** Weighted cosine of the words around the numbers. */
  readonly local: number;
  /** How much telling weight the words around the numbers share. */
  readonly shared: number;
  /** The same for the words that nothing parts from the numbers. */
  readonly topic: number;
  /** Share of the lighter side's telling words that the other side has too. */
  readonly coverage: number;
  readonly similarity: number;
  /** 1 for equal values, 0 for values a factor of three or more apart; in sentences nearly alike any value is near. */
  readonly closeness: number;
  /** 1 where both numbers stand beside one place. */
  readonly samePlace: number;
  /** Where only one of them is tied to a place: how rare the place is in the story, so that a total isn't held against a part. */
  readonly onePlace: number;
  /** Share of the places near either number that the other article never names. */
  readonly foreign: number;
  /** 1 the same modality. */
  readonly modality: number;
  /** 1 where a count is so small that many groups in one story have that size. */
  readonly small: number;
  /** 1 where one of the two refers back to a group ("the three men") and the other doesn't. */
  readonly definite: number;
}

/** The words around a number, read once. */
interface Surroundings {
  /** Concepts within reach on both sides. */
  readonly near: ReadonlySet<string>;
  /** Concepts of nouns, names and verbs that no mark or other number parts from this one. */
  readonly topic: ReadonlySet<string>;
  /** Names before the number in its stretch: who or what has it. */
  readonly holders: ReadonlySet<string>;
  readonly places: ReadonlySet<string>;
  /** All names of the sentence, days and months aside. */
  readonly names: ReadonlySet<string>;
  readonly years: ReadonlySet<string>;
}

const REACH = 9;
/** Sentences this similar are about the same thing whatever the words beside the number. */
const ALIKE = 0.5;
/** What sentences must share for values a factor of three or more apart to be held against each other. */
const FAR_APART_SIMILARITY = 0.3;
/** A concept lighter than this stands in every other sentence of the story. */
const TELLING = 1.8;
const PLACE_PREPOSITIONS = /^(in|at|near|across|throughout|outside|around|inside)$/;
const surroundings = new WeakMap<Quantity, Surroundings>();
const namesByArticle = new WeakMap<object, ReadonlySet<string>>();

function surroundingsOf(claim: Claim, q: Quantity): Surroundings {
  const known = surroundings.get(q);
  if (known) return known;
  const { tokens } = claim;
  const near = tokens.slice(Math.max(0, q.from - REACH), q.from).concat(tokens.slice(q.to, q.to + REACH));
  const years = tokens
    .slice(Math.max(0, q.from - REACH), q.to + REACH)
    .filter(
      (t) => /^(19|20)\d{2}$/.test(t.text) && /^(in|during|since|of)$/.test(tokens[t.index - 1]?.lower ?? ''),
    )
    .map((t) => t.text);
  const made = {
    near: conceptsOf(near.filter((t) => t.pos !== 'NUM')),
    ...stretchOf(tokens, q),
    places: placesNear(tokens, q),
    names: new Set(tokens.filter((t) => t.pos === 'PROPN' && !/day$/.test(t.lower)).map((t) => t.stem)),
    years: new Set(years),
  };
  surroundings.set(q, made);
  return made;
}

/** The unbroken stretch around a number, as concepts; the counted noun and its own words belong to it too. */
function stretchOf(tokens: readonly Token[], q: Quantity): { topic: Set<string>; holders: Set<string> } {
  const parts = (t: Token): boolean =>
    (t.pos === 'PUNCT' && t.text !== '-' && t.text !== "'") || t.pos === 'NUM';
  const before: Token[] = [];
  for (let i = q.from - 1; i >= Math.max(0, q.from - 10); i--) {
    const token = tokens[i];
    if (!token || parts(token)) break;
    before.push(token);
  }
  const after: Token[] = [];
  for (let i = q.to; i < Math.min(tokens.length, q.to + 10); i++) {
    const token = tokens[i];
    if (!token || parts(token)) break;
    after.push(token);
  }
  const telling = (t: Token): boolean => /^(NOUN|PROPN|VERB|ADJ)$/.test(t.pos) && !/day$/.test(t.lower);
  const own = tokens.slice(q.from, q.to).filter((t) => telling(t) && t.stem !== q.unit);
  return {
    topic: conceptsOf([...before, ...own, ...after].filter(telling)),
    holders: new Set(before.filter((t) => t.pos === 'PROPN' && !/day$/.test(t.lower)).map((t) => t.stem)),
  };
}

/** Names after "in", "at", "near" within reach of the number; days and months are no places. */
function placesNear(tokens: readonly Token[], q: Quantity): Set<string> {
  const places = new Set<string>();
  const from = Math.max(0, q.from - 12);
  const to = Math.min(tokens.length, q.to + 12);
  for (let i = from; i < to; i++) {
    if (!PLACE_PREPOSITIONS.test(tokens[i]?.lower ?? '')) continue;
    let k = i + 1;
    while (
      /^(the|a|an|south|north|east|west|eastern|western|northern|southern|central|of)$/.test(
        tokens[k]?.lower ?? '',
      )
    )
      k++;
    for (; k < to; k++) {
      const token = tokens[k];
      if (!token || token.pos !== 'PROPN') break;
      if (
        !/day$|^(january|february|march|april|may|june|july|august|september|october|november|december)$/.test(
          token.lower,
        )
      ) {
        places.add(/^(united|states|america|u\.s\.)$/.test(token.lower) ? 'us' : token.stem);
      }
    }
  }
  return places;
}

/** Every name that an article holds, so that a place can be known as foreign to it. */
function wordsOf(claim: Claim): ReadonlySet<string> {
  const known = namesByArticle.get(claim.article);
  if (known) return known;
  const words = new Set<string>();
  const text = `${claim.article.title} ${claim.article.text}`.normalize('NFKD').replace(/\p{M}/gu, '');
  for (const match of text.matchAll(/\p{L}+/gu)) words.add(match[0].toLowerCase());
  namesByArticle.set(claim.article, words);
  return words;
}

/** A plan may be told as a fact and a forecast as a plan; what is demanded or threatened is something else. */
const settled = (modality: Modality): boolean =>
  modality !== 'demand' && modality !== 'threat' && modality !== 'proposal';
const ahead = (modality: Modality): boolean => modality !== 'fact' && modality !== 'allegation';

/** Nouns that stand for whoever was hit; "two guards" or "four children" are a part of them. */
const ANYBODY =
  /^(peopl|person|death|fatal|casualti|live|life|dead|bodi|injuri|arrest|case|victim|civilian|soul|resid|citizen|individu|other|infect)$/;
const anybody = (q: Quantity): boolean => q.unit === '' || ANYBODY.test(q.unit);
/** "1,030 Palestinians" are everybody in one story, "six Saudis" a few in another: it depends on how central they are. */
const NATIONALITY = /(?:ans|ese|is|eans|ians)$/;
const CENTRAL = 3;
const everybody = (q: Quantity, pair: Pair): boolean =>
  anybody(q) || (NATIONALITY.test(q.unitWord) && pair.weights.weight(conceptOf(q.unit)) < CENTRAL);

const sharesState = (a: Quantity, b: Quantity): boolean => a.states.some((s) => b.states.includes(s));

function unitFit(a: Quantity, b: Quantity): number {
  if (a.unit === b.unit && a.unit !== '') return 1;
  if (a.unit !== '' && conceptOf(a.unit) === conceptOf(b.unit)) return 0.9;
  if (a.unit === '' || b.unit === '') return sharesState(a, b) ? 0.6 : 0.25;
  const nation = (q: Quantity): boolean => NATIONALITY.test(q.unitWord);
  if ((anybody(a) || nation(a)) && (anybody(b) || nation(b))) return sharesState(a, b) ? 0.8 : 0.35;
  if (isPersonNoun(a.unitWord) && isPersonNoun(b.unitWord) && (anybody(a) || anybody(b)))
    return sharesState(a, b) ? 0.5 : 0.3;
  return 0;
}

function barred(a: Quantity, b: Quantity): boolean {
  if (a.dimension !== b.dimension || a.scale !== b.scale || a.extra !== b.extra) return true;
  if (a.per !== b.per && a.per !== '' && b.per !== '') return true;
  if (a.states.length > 0 && b.states.length > 0 && !sharesState(a, b)) return true;
  if (a.others !== b.others) return true;
  // "companies with fewer than 500 employees", "with over 500": two sides of a threshold
  const [up, down] = [/^(at-least|more-than)$/, /^(at-most|less-than)$/];
  if (up.test(a.qualifier) ? down.test(b.qualifier) : down.test(a.qualifier) && up.test(b.qualifier))
    return a.states.length === 0;
  if (settled(a.modality) !== settled(b.modality)) return true;
  return a.states.length > 0 && ahead(a.modality) !== ahead(b.modality) && a.dimension === 'count';
}

/** Weight of the shared concepts that aren't in every other sentence of the story. */
function tellingShare(a: ReadonlySet<string>, b: ReadonlySet<string>, pair: Pair): number {
  let share = 0;
  for (const concept of a) {
    const weight = pair.weights.weight(concept);
    if (weight >= TELLING && b.has(concept)) share += weight;
  }
  return share;
}

function tellingWeight(concepts: ReadonlySet<string>, pair: Pair): number {
  let sum = 0;
  for (const concept of concepts) {
    const weight = pair.weights.weight(concept);
    if (weight >= TELLING) sum += weight;
  }
  return sum;
}

/** Rain, heights and speeds differ from place to place: only what names the same places is compared. */
const PHYSICAL: ReadonlySet<Dimension> = new Set([
  'length',
  'area',
  'mass',
  'volume',
  'speed',
  'temperature',
]);

const sameNames = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  [...a].every((name) => b.has(name)) && [...b].every((name) => a.has(name));

/** Stems of the names shortly before a number: whose age it is. */
const namesBefore = (claim: Claim, q: Quantity): string[] =>
  claim.tokens
    .slice(Math.max(0, q.from - 8), q.from)
    .filter((t) => t.pos === 'PROPN')
    .map((t) => t.stem);

const sharesAny = (a: readonly string[], b: readonly string[]): boolean => a.some((name) => b.includes(name));

const apart = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size > 0 && b.size > 0 && ![...a].some((name) => b.has(name));

/** 1 for two counts of everybody in one state, 0.8 for two of one group ("miners killed"), else 0. */
function tollFit(a: Quantity, b: Quantity, pair: Pair): number {
  if (!sharesState(a, b) || (a.part !== b.part && a.unit !== b.unit)) return 0;
  if (everybody(a, pair) && everybody(b, pair)) return 1;
  const group = a.unit !== '' && conceptOf(a.unit) === conceptOf(b.unit);
  const plain = a.modifiers.length === 0 && b.modifiers.length === 0;
  return group && (plain || overlapOf(a.modifiers, b.modifiers) > 0) ? 0.8 : 0;
}

/** Whether a sentence speaks of a year long before its article. */
function past(years: ReadonlySet<string>, claim: Claim): boolean {
  const now = Number(claim.article.published?.slice(0, 4) ?? Number.NaN);
  return [...years].some((year) => Number(year) < now - 1);
}

/** 1 for the headline and the two sentences after it, 0 from the fifth on. */
function prominence(claim: Claim): number {
  if (claim.sentence.part === 'title' || claim.sentence.index <= 2) return 1;
  return claim.sentence.index <= 4 ? 0.5 : 0;
}

const rarestOf = (concepts: readonly string[], pair: Pair): number =>
  Math.max(0, ...concepts.map((concept) => pair.weights.weight(conceptOf(concept))));

function placesOf(a: ReadonlySet<string>, b: ReadonlySet<string>): 'none' | 'one' | 'same' | 'apart' {
  if (a.size === 0 && b.size === 0) return 'none';
  if (a.size === 0 || b.size === 0) return 'one';
  return [...a].some((place) => b.has(place)) ? 'same' : 'apart';
}

function foreignTo(places: ReadonlySet<string>, other: Claim): number {
  if (places.size === 0) return 0;
  const words = wordsOf(other);
  let foreign = 0;
  for (const place of places) {
    if (![...wordsStarting(words, place)].length) foreign++;
  }
  return foreign / places.size;
}

/** Names are kept as stems; a word of the article matches when it starts with the stem. */
function* wordsStarting(words: ReadonlySet<string>, stemmed: string): Generator<string> {
  if (words.has(stemmed)) yield stemmed;
  else
    for (const word of words)
      if (word.startsWith(stemmed.slice(0, -1)) && word.length <= stemmed.length + 3) yield word;
}

const overlapOf = (a: readonly string[], b: readonly string[]): number => {
  const right = new Set(b.map(conceptOf));
  const shared = new Set(a.map(conceptOf).filter((x) => right.has(x))).size;
  return shared === 0 ? 0 : shared / Math.min(new Set(a).size, right.size);
};

/** Undefined where the two may not be compared at all: other thing, other state, other scope, other modality. */
export function quantityFeatures(a: Quantity, b: Quantity, pair: Pair): QuantityFeatures | undefined {
  if (barred(a, b)) return undefined;
  const named = a.dimension === 'count' || a.dimension === 'rank';
  const unit = named ? unitFit(a, b) : 0.5;
  if (unit === 0) return undefined;
  const [left, right] = [surroundingsOf(pair.here, a), surroundingsOf(pair.there, b)];
  if (pair.similarity < ALIKE && past(left.years, pair.here) !== past(right.years, pair.there))
    return undefined;
  if (left.years.size > 0 && right.years.size > 0 && ![...left.years].some((year) => right.years.has(year)))
    return undefined;
  const topic = tellingShare(left.topic, right.topic, pair);
  if (!named && topic === 0 && pair.similarity < ALIKE) return undefined;
  if (!sharesState(a, b) && pair.similarity < ALIKE && apart(left.holders, right.holders)) return undefined;
  const coverage =
    topic / Math.max(1, Math.min(tellingWeight(left.topic, pair), tellingWeight(right.topic, pair)));
  if (a.others && pair.similarity < ALIKE && coverage < 0.4) return undefined;
  const bound = PHYSICAL.has(a.dimension) && pair.similarity < ALIKE;
  if (bound && !sameNames(left.names, right.names)) return undefined;
  const toll = named ? tollFit(a, b, pair) : 0;
  if (a.dimension === 'age' && !sharesAny(namesBefore(pair.here, a), namesBefore(pair.there, b)))
    return undefined;
  const placed = placesOf(left.places, right.places);
  if (placed === 'apart') return undefined;
  const larger = Math.max(Math.abs(a.point), Math.abs(b.point));
  const smaller = Math.max(1e-9, Math.min(Math.abs(a.point), Math.abs(b.point)));
  // counts a factor of three apart are hardly of one thing, unless the sentences are alike
  if (named && closenessOf(larger, smaller) === 0 && pair.similarity < FAR_APART_SIMILARITY) return undefined;
  const modifiers = overlapOf(a.modifiers, b.modifiers);
  return {
    unit,
    rareUnit:
      named && a.unit !== '' && b.unit !== '' ? Math.min(1, pair.weights.weight(conceptOf(a.unit)) / 6) : 0,
    state: sharesState(a, b) ? 1 : a.states.length === b.states.length ? 0.3 : 0,
    toll,
    lead: toll > 0 ? (prominence(pair.here) + prominence(pair.there)) / 2 : 0,
    governor: a.governor !== '' && conceptOf(a.governor) === conceptOf(b.governor) ? 1 : 0,
    modifiers,
    local: pair.weights.similarity(left.near, right.near),
    shared: Math.min(1, pair.weights.shared(left.near, right.near) / 12),
    topic: Math.min(1, topic / 8),
    coverage,
    similarity: pair.similarity,
    closeness: Math.max(closenessOf(larger, smaller), Math.min(1, (pair.similarity - 0.35) / 0.35)),
    samePlace: placed === 'same' ? 1 : 0,
    onePlace: placed === 'one' ? Math.min(1, rarestOf([...left.places, ...right.places], pair) / 5) : 0,
    foreign: Math.max(foreignTo(left.places, pair.there), foreignTo(right.places, pair.here)),
    modality: a.modality === b.modality ? 1 : 0,
    small: named && smaller <= 10 ? 1 : 0,
    definite: a.definite === b.definite ? 0 : 1,
  };
}

/** 1 for equal, 0 from a factor of three on, by the logarithm of the ratio. */
function closenessOf(larger: number, smaller: number): number {
  return larger === 0 ? 1 : Math.max(0, 1 - Math.log10(larger / smaller) / Math.log10(3));
}

/** Whether it is worth asking for features although the sentences share few words: same noun or same state. */
export function mayBeOneThing(a: Quantity, b: Quantity): boolean {
  if (barred(a, b)) return false;
  if (a.dimension !== 'count' && a.dimension !== 'rank') return true;
  return unitFit(a, b) >= 0.6;
}

/** Whether two quantities state one value of one kind of thing; two small counts also need one state. */
export function sameValue(a: Quantity, b: Quantity): boolean {
  if (a.dimension !== b.dimension || a.scale !== b.scale) return false;
  if (a.point === 0 || Math.abs(a.point - b.point) > 0.005 * Math.abs(a.point)) return false;
  if (compareValues(a, b, false) === 'apart') return false;
  if (a.dimension !== 'count' || a.point > 100) return true;
  return (
    sharesState(a, b) ||
    (a.unit === b.unit && a.unit !== '') ||
    (a.states.length === 0 && unitFit(a, b) >= 0.6)
  );
}

/** Counts up to here stand in every article for something. */
const COMMON_NUMBER = 12;

/** Whether a sentence holds the number itself, even where it can't be told what it counts ("Alaska with 16"). */
export function writesNumber(claim: Claim, q: Quantity): boolean {
  if (q.dimension !== 'count' || q.point <= COMMON_NUMBER || q.qualifier === 'vague') return false;
  return claim.tokens.some((t) => t.pos === 'NUM' && Number(t.text.replace(/,/g, '')) === q.point);
}
