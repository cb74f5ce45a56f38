/**
 * Places in a claim with their direction and with what happens there. Only names after a preposition count: a
 * place that is an actor ("Washington says") or a dateline says nothing about where something happened.
 */
import type { Span } from '../article.ts';
import { monthOf, weekdayOf } from '../lexicon/calendar.ts';
import { capitalOf, countryOfDemonym, type PlaceReading, placesNamed } from '../lexicon/gazetteer.ts';
import type { Token } from '../text/tokens.ts';
import { perWording } from './per-claim.ts';
import { type Predicate, predicateOf } from './predicates.ts';
import { unlistedEnd } from './unlisted-places.ts';

/** Which part of a movement or event the place is. */
export type PlaceSlot = 'at' | 'to' | 'from';

/** A place with what is said to happen there. */
export interface PlaceFact {
  /** Offsets in the sentence's text: the name with its region ("Wilmington, North Carolina"). */
  readonly span: Span;
  /** Token indexes of the whole phrase after the preposition, `to` exclusive. */
  readonly from: number;
  readonly to: number;
  /** The name as written. */
  readonly name: string;
  /** What the name can mean; empty for a place that the gazetteer doesn't know. */
  readonly readings: readonly PlaceReading[];
  readonly slot: PlaceSlot;
  readonly predicate: Predicate | undefined;
}

const SLOTS: Readonly<Record<string, PlaceSlot>> = {
  in: 'at', at: 'at', near: 'at', outside: 'at', inside: 'at', around: 'at', across: 'at', throughout: 'at', off: 'at',
  to: 'to', into: 'to', toward: 'to', towards: 'to', from: 'from',
}; // biome-ignore format: a list

/** Words by which an unknown name shows itself to be a place. */
const PLACE_WORD =
  /^(city|county|township|village|beach|springs|island|islands|airport|hospital|university|college|square|park|street|avenue|bridge|harbor|harbour|stadium|arena|heights|falls|valley|river|lake|province|district|base)$/;
/** Nouns that announce the name: "the eastern city of Benghazi", "the capital, Tripoli". */
const KIND_OF_PLACE =
  /^(city|town|village|capital|state|province|port|suburb|county|region|district|island|nation|country)$/;

const isName = (token: Token | undefined): boolean =>
  token !== undefined &&
  /^\p{Lu}/u.test(token.text) &&
  (token.pos === 'PROPN' || token.pos === 'NOUN' || token.pos === 'ADJ');

/** End of the run of capitalised words from `at`; a hyphen inside a name goes on with it. */
function nameEnd(tokens: readonly Token[], at: number): number {
  let end = at;
  while (
    isName(tokens[end]) ||
    (tokens[end]?.text === '-' && tokens[end]?.glued && isName(tokens[end + 1]) && end > at)
  )
    end++;
  return end;
}

const textOf = (tokens: readonly Token[], from: number, to: number): string =>
  tokens
    .slice(from, to)
    .reduce((text, token, i) => text + (i > 0 && !token.glued ? ' ' : '') + token.text, '');

interface Named {
  readonly from: number;
  readonly to: number;
  readonly readings: readonly PlaceReading[];
}

/** The longest known name inside the run, else the run itself where its words show a place. */
function namedAt(tokens: readonly Token[], from: number, end: number): Named | undefined {
  for (let to = end; to > from; to--) {
    const readings = placesNamed(textOf(tokens, from, to));
    if (readings.length > 0 && (to === end || !isName(tokens[to]))) return { from, to, readings };
  }
  const last = tokens[end - 1]?.lower ?? '';
  if (end - from >= 2 && PLACE_WORD.test(last)) {
    // "Miami International Airport" lies where its first words say
    for (let to = end - 1; to > from; to--) {
      const readings = placesNamed(textOf(tokens, from, to)).filter(({ kind }) => kind === 'city');
      if (readings.length > 0) return { from, to: end, readings };
    }
    return { from, to: end, readings: [] };
  }
  return undefined;
}

/** Where the region's name starts: after a comma, or in "Kobani in Syria", "Surf City on the North Carolina coast". */
function regionStart(tokens: readonly Token[], at: number): number | undefined {
  const [link, next] = [tokens[at], tokens[at + 1]];
  // "Lyon, in France", "Arden, in southern Spain"
  if (link?.text === ',' && next?.lower === 'in')
    return COMPASS.test(tokens[at + 2]?.lower ?? '') ? at + 3 : at + 2;
  if (link?.text === ',' || link?.lower === 'in') return next?.lower === 'the' ? at + 2 : at + 1;
  return link?.lower === 'on' && next?.lower === 'the' ? at + 2 : undefined;
}

/** "…, N.C.", "… in North Carolina": keeps the readings that lie there. */
function withRegion(tokens: readonly Token[], named: Named): Named {
  const start = regionStart(tokens, named.to);
  if (start === undefined) return named;
  for (let to = nameEnd(tokens, start); to > start; to--) {
    const meant = placesNamed(textOf(tokens, start, to));
    const regions = meant.filter(({ kind }) => kind !== 'city');
    if (regions.length === 0) continue;
    // "in Congress in Washington": only a region beyond doubt makes an unknown name a town
    const comma = tokens[named.to]?.text === ',';
    if (!comma && named.readings.length === 0 && regions.length < meant.length) continue;
    const side = tokens[named.to]?.lower === 'on';
    if (side && !/^(coast|border|shore|side)$/.test(tokens[to]?.lower ?? '')) continue;
    const inside = named.readings.filter(({ within }) => regions.some(({ key }) => within.includes(key)));
    // "in New York, Ohio and Iowa" is an enumeration; "in Paris, Texas" is a town of that name elsewhere
    const enumerated =
      named.readings.some(({ kind }) => kind !== 'city') || regions.some(({ kind }) => kind !== 'state');
    if (named.readings.length > 0 && inside.length === 0 && enumerated) return named;
    const name = textOf(tokens, named.from, named.to);
    return {
      from: named.from,
      to: side ? to + 1 : to,
      readings: inside.length > 0 ? inside : regions.map((r) => unknownIn(name, r)),
    };
  }
  return named;
}

/** A small town that is known only by the region it is said to lie in. */
const unknownIn = (name: string, region: PlaceReading): PlaceReading => ({
  key: `${name}|${region.key}`,
  kind: 'city',
  within: [region.key, ...region.within],
});

/** "the Libyan capital" without its name. */
function capitalAt(tokens: readonly Token[], at: number): Named | undefined {
  const code = countryOfDemonym(tokens[at]?.text ?? '');
  if (code === undefined || tokens[at + 1]?.lower !== 'capital') return undefined;
  const readings = capitalOf(code);
  return readings.length > 0 ? { from: at, to: at + 2, readings } : undefined;
}

const COMPASS = /^(east|west|north|south|central|down|up|mid)/;

/** Whether a word may stand before the name: "the eastern city of", "his native". */
function leads(token: Token, announced: boolean): boolean {
  if (token.lower === 'of' || token.text === ',') return announced;
  if (token.pos === 'NOUN') return announced || COMPASS.test(token.lower);
  return token.pos === 'DET' || token.pos === 'ADJ' || token.pos === 'PRON' || token.lower === "'s";
}

/** Where the name starts after "the eastern city of"; `announced` when a word says that a place follows. */
function nameStart(tokens: readonly Token[], from: number): { at: number; announced: boolean } | undefined {
  let announced = false;
  for (let i = from; i < Math.min(tokens.length, from + 8); i++) {
    const token = tokens[i];
    if (!token) return undefined;
    if (isName(token)) return { at: i, announced };
    announced ||= KIND_OF_PLACE.test(token.lower);
    if (!leads(token, announced)) return undefined;
  }
  return undefined;
}

/** The place that the phrase after a preposition names. */
function placeAfter(tokens: readonly Token[], from: number): Named | undefined {
  const start = nameStart(tokens, from);
  if (!start) return undefined;
  const capital = capitalAt(tokens, start.at);
  if (capital)
    return namedIn(tokens, tokens[capital.to]?.text === ',' ? capital.to + 1 : capital.to) ?? capital;
  const named = namedIn(tokens, start.at);
  if (named) return named;
  const to = nameEnd(tokens, start.at);
  if (start.announced && tokens[to - 1]?.pos === 'PROPN') return { from: start.at, to, readings: [] };
  // "the Libyan port of Misrata": the name comes after the kind of place
  return KIND_OF_PLACE.test(tokens[to]?.lower ?? '') ? placeAfter(tokens, to) : undefined;
}

function namedIn(tokens: readonly Token[], at: number): Named | undefined {
  const end = nameEnd(tokens, at);
  const named = end > at ? namedAt(tokens, at, end) : undefined;
  const dated =
    monthOf(tokens[at]?.text ?? '') !== undefined || weekdayOf(tokens[at]?.text ?? '') !== undefined;
  const town = end > at && !named && !dated ? { from: at, to: end, readings: [] } : undefined;
  if (named) return withRegion(tokens, named);
  // an unknown name counts as a town where a region follows it
  const region = town ? withRegion(tokens, town) : undefined;
  return region && region.readings.length > 0 ? region : undefined;
}

/** Nouns that take "to" for whom or what they concern, not for where somebody goes. */
const TOWARDS_WHOM =
  /^(ambassador|ambassadors|envoy|adviser|advisor|threat|aid|assistance|support|sales|exports|damage|changes|access|according|close|due|thanks|compared)$/;

/** "the Wuhan lab", "U.S. military": the place tells which one, not where it happens. */
function isAttributive(tokens: readonly Token[], { to }: Named): boolean {
  const next = tokens[to];
  return (
    next?.text === '-' || (next?.pos === 'NOUN' && /^\p{Ll}/u.test(next.text) && !isTimeNoun(next.lower))
  );
}

const isTimeNoun = (word: string): boolean =>
  /^(today|yesterday|tomorrow|tonight|morning|afternoon|evening|night|overnight|home|days?|weeks?|months?|years?)$/.test(
    word,
  );

function unlistedAt(tokens: readonly Token[], at: number): Named | undefined {
  const to = unlistedEnd(tokens, at);
  return to > at ? withRegion(tokens, { from: at, to, readings: [] }) : undefined;
}

const LEAVES = /^(?:leave|depart)$/;

/** Whether what a preposition at `at` places is what somebody left. */
const isLeft = (tokens: readonly Token[], at: number, predicate: Predicate | undefined): boolean =>
  tokens[at - 1]?.pos === 'NOUN' && predicate !== undefined && LEAVES.test(predicate.head.lemma);

/** The places of a tokenised sentence. */
export function placesIn(tokens: readonly Token[]): PlaceFact[] {
  const facts: PlaceFact[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    const slot = SLOTS[token?.lower ?? ''];
    if (!token || !slot || token.pos === 'VERB' || token.pos === 'ADV') continue;
    if (slot === 'to' && TOWARDS_WHOM.test(tokens[i - 1]?.lower ?? '')) continue;
    const named = placeAfter(tokens, i + 1) ?? unlistedAt(tokens, i + 1);
    // "to" between numbers or before a verb has no place after it, and none was found
    if (!named || isAttributive(tokens, named)) continue;
    const [first, last] = [tokens[named.from], tokens[named.to - 1]];
    if (!first || !last) continue;
    const predicate = predicateOf(tokens, i, named.to);
    facts.push({
      span: { start: first.start, end: last.end },
      from: i + 1,
      to: named.to,
      name: textOf(tokens, named.from, named.to),
      readings: named.readings,
      // "left the beach at Porto Vello"
      slot: slot === 'at' && isLeft(tokens, i, predicate) ? 'from' : slot,
      predicate,
    });
    i = named.to - 1;
  }
  return facts;
}

/** The places of a claim. */
export const placesOf = perWording(({ tokens }) => placesIn(tokens));
