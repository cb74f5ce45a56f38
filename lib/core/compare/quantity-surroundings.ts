/** The words around a number: what it's about, who has it, where and when. Read once for each quantity. */
import { type Claim, conceptsOf } from '../claims/claim.ts';
import { type Matter, matterOf } from '../claims/matter.ts';
import { perWording } from '../claims/per-claim.ts';
import type { Quantity } from '../claims/quantity.ts';
import type { Token } from '../text/tokens.ts';

/** What stands around one quantity. Concepts as of `conceptOf`, names as stems. */
export interface Surroundings {
  /** Concepts within reach on both sides. */
  readonly near: ReadonlySet<string>;
  /** Concepts of nouns, names and verbs that no mark or other number parts from this one. */
  readonly topic: ReadonlySet<string>;
  /** Names before the number in its stretch: who or what has it. */
  readonly holders: ReadonlySet<string>;
  /** The pronoun that alone tells who has it ("He ended the quarter with $15 million"): 'he', 'she', else 'it'; or none. */
  readonly pronoun: '' | 'he' | 'she' | 'it';
  /** "an average of 155,000": no single value. */
  readonly average: boolean;
  /** Names after "in", "at", "near". */
  readonly places: ReadonlySet<string>;
  /** The same, the words of each place together. */
  readonly sites: readonly (readonly string[])[];
  /** All names of the sentence, days and months aside. */
  readonly names: ReadonlySet<string>;
  /** Adjectives that name whose it is: "the Republican memo", "12 Israeli soldiers"; stems. */
  readonly camps: ReadonlySet<string>;
  /** Years that the number is said of ("in 2010"). */
  readonly years: ReadonlySet<string>;
}

/** How many tokens on each side count as near. */
const REACH = 9;
const STRETCH = 10;
const PLACES_REACH = 12;
const PLACE_PREPOSITION = /^(in|at|near|along|across|throughout|outside|around|inside)$/;
const BEFORE_A_PLACE =
  /^(the|a|an|south|north|east|west|eastern|western|northern|southern|central|nearby|neighbou?ring|of|village|town|city|district|province|county|region|island|port|camp)$/;
/** "The village of Hoit": a place wherever it stands. */
const SETTLEMENT = /^(village|town|city|district|province|county|region|island|port|hamlet)$/;
/** Days and months, which the tagger takes for names. */
const CALENDAR =
  /day$|^(january|february|march|april|may|june|july|august|september|october|november|december|(jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.)$/;

const known = new WeakMap<Quantity, Surroundings>();

/** What stands around a quantity of a claim. */
export function surroundingsOf(claim: Claim, q: Quantity): Surroundings {
  let made = known.get(q);
  if (!made) {
    made = read(claim, q);
    known.set(q, made);
  }
  return made;
}

const matters = new WeakMap<Quantity, Matter>();

/** What a measured quantity of a claim is of; counts have their noun. */
export function matterAround(claim: Claim, q: Quantity): Matter {
  let made = matters.get(q);
  if (!made) {
    made = matterOf(claim.tokens, q);
    // "2 feet of rain have fallen, and an additional foot is expected"
    const before = q.extra && made.heads.size === 0 ? lastBefore(claim, q) : undefined;
    if (before) made = matterAround(claim, before);
    matters.set(q, made);
  }
  return made;
}

const lastBefore = (claim: Claim, q: Quantity): Quantity | undefined =>
  claim.quantities.findLast(({ from, dimension }) => from < q.from && dimension === q.dimension);

const isName = (token: Token): boolean => token.pos === 'PROPN' && !CALENDAR.test(token.lower);

/** A capital inside a sentence; the tagger takes some for names. */
const isCamp = (token: Token): boolean =>
  token.index > 0 &&
  /^\p{Lu}\p{Ll}+(?:an|ish|ese|i|cratic|ic)$/u.test(token.text) &&
  (token.pos === 'ADJ' || token.pos === 'PROPN');

function pronounOf(before: readonly Token[]): Surroundings['pronoun'] {
  const pronoun = before.find((t) => /^(he|she|they|it|we|i)$/.test(t.lower))?.lower;
  if (!pronoun || before.some(isName)) return '';
  return pronoun === 'he' || pronoun === 'she' ? pronoun : 'it';
}

function read(claim: Claim, q: Quantity): Surroundings {
  const { tokens } = claim;
  const before = tokens.slice(Math.max(0, q.from - REACH), q.from);
  const near = before.concat(tokens.slice(q.to, q.to + REACH));
  const stretch = stretchAround(tokens, q);
  const sites = sitesAround(tokens, q);
  const telling = (t: Token): boolean =>
    /^(NOUN|PROPN|VERB|ADJ)$/.test(t.pos) && !/day$|^(?:percent(?:age)?|per-?cent|points?)$/.test(t.lower);
  // what is counted is compared by itself; what a share is of tells it from other shares
  const own = tokens.slice(q.from, q.to).filter((t) => q.dimension === 'ratio' || t.stem !== q.unit);
  return {
    near: conceptsOf(near.filter((t) => t.pos !== 'NUM')),
    topic: conceptsOf([...stretch.before, ...own, ...stretch.after].filter(telling)),
    holders: new Set(stretch.before.filter(isName).map((t) => t.stem)),
    pronoun: pronounOf(stretch.before),
    average: before.slice(-3).some((t) => /^(average|averaged|averages|averaging|median)$/.test(t.lower)),
    places: new Set(sites.flat()),
    sites,
    names: new Set(tokens.filter(isName).map((t) => t.stem)),
    camps: new Set([...stretch.before, ...own, ...stretch.after].filter(isCamp).map((t) => t.stem)),
    years: yearsAmong(near, claim),
  };
}

/** What stands among the years for "last year", beside the year that it was. */
export const LAST_YEAR = 'last year';

/** Years as they're written, and those that "this year", "last year" and "a year earlier" stand for. */
function yearsAmong(near: readonly Token[], { tokens, article }: Claim): Set<string> {
  const years = new Set(near.filter((t) => saysYear(tokens, t)).map((t) => t.text));
  const now = Number(article.published?.slice(0, 4) ?? Number.NaN);
  for (const { lower, index } of near) {
    const [before, after] = [tokens[index - 1]?.lower ?? '', tokens[index + 1]?.lower ?? ''];
    if (lower !== 'year') continue;
    if (before === 'this' && !Number.isNaN(now)) years.add(String(now));
    const last = before === 'last' || before === 'previous' || /^(ago|earlier|before)$/.test(after);
    if (!last) continue;
    years.add(LAST_YEAR);
    if (!Number.isNaN(now)) years.add(String(now - 1));
  }
  return years;
}

const saysYear = (tokens: readonly Token[], token: Token): boolean =>
  /^(19|20)\d{2}$/.test(token.text) && /^(in|during|since|of)$/.test(tokens[token.index - 1]?.lower ?? '');

/** The tokens on both sides up to the next mark or number. */
function stretchAround(tokens: readonly Token[], q: Quantity): { before: Token[]; after: Token[] } {
  const parts = (t: Token): boolean => t.pos === 'NUM' || (t.pos === 'PUNCT' && !/^[-'’]$/.test(t.text));
  const until = (list: readonly Token[]): Token[] => {
    const end = list.findIndex(parts);
    return list.slice(0, end < 0 ? list.length : end);
  };
  return {
    before: until(tokens.slice(Math.max(0, q.from - STRETCH), q.from).reverse()),
    after: until(tokens.slice(q.to, q.to + STRETCH)),
  };
}

/** Where something else begins to be told, with a place of its own: "officials in Ohio met, bringing the toll to 11". */
function partsPlaces(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token) return true;
  const next = tokens[at + 1];
  if (token.text === ',') return next?.pos === 'VERB' && /ing$/.test(next.lower);
  return /^[;:—–()]$/.test(token.text) || (token.text === '-' && !token.glued);
}

function sitesAround(tokens: readonly Token[], q: Quantity): string[][] {
  let from = q.from;
  while (from > Math.max(0, q.from - PLACES_REACH) && !partsPlaces(tokens, from - 1)) from--;
  let to = q.to;
  while (to < Math.min(tokens.length, q.to + PLACES_REACH) && !partsPlaces(tokens, to)) to++;
  return [
    ...tokens
      .slice(from, to)
      .filter(
        ({ lower, index }) =>
          PLACE_PREPOSITION.test(lower) ||
          (lower === 'to' && q.states.includes('deployed')) ||
          (lower === 'of' && SETTLEMENT.test(tokens[index - 1]?.lower ?? '')),
      )
      .map(({ index }) => siteAt(tokens, index + 1, to, q.from)),
    siteBefore(tokens, from, q.from),
  ].filter((site) => site.length > 0);
}

/** "New York, where 40 people died": the words of the place that "where" goes on with. */
function siteBefore(tokens: readonly Token[], from: number, to: number): string[] {
  const where = tokens.slice(from, to).findLast(({ lower }) => lower === 'where');
  if (!where) return [];
  let end = where.index;
  while (tokens[end - 1]?.text === ',') end--;
  let first = end;
  while (tokens[first - 1]?.pos === 'PROPN') first--;
  return tokens.slice(first, end).map(placeName);
}

/** The words of the place that begins at token `at`; the number at `own` is the count's and none of its name. */
function siteAt(tokens: readonly Token[], at: number, to: number, own: number): string[] {
  let first = at;
  while (BEFORE_A_PLACE.test(tokens[first]?.lower ?? '')) first++;
  const site: string[] = [];
  for (const token of tokens.slice(first, to)) {
    if (token.pos !== 'PROPN') break;
    // "at a Category 4", "at Terminal 2": a label
    const label = tokens[token.index + 1]?.pos === 'NUM' && token.index + 1 !== own;
    if (!label && !CALENDAR.test(token.lower)) site.push(placeName(token));
  }
  return site;
}

/** Names after "in", "at" or "near" anywhere in a sentence: where it happens. */
export const scenesOf = perWording(({ tokens }): ReadonlySet<string> => {
  const before = tokens.filter(({ lower }) => /^(in|at|near)$/.test(lower));
  return new Set(before.flatMap(({ index }) => siteAt(tokens, index + 1, tokens.length, -1)));
});

const placeName = (token: Token): string =>
  /^(united|states|america|u\.s\.)$/.test(token.lower) ? 'us' : token.stem;
