/**
 * Who takes part in a process, in a form that other outlets' words can be held against: a government goes by its
 * country ("Washington", "the Trump administration", "US envoy" are one), everybody else by name.
 */
import { countryOfDemonym, placesNamed } from '../lexicon/gazetteer.ts';
import type { Token } from '../text/tokens.ts';
import type { NounPhrase } from './noun-phrases.ts';

/** A participant. `vague`: named by what it is only ("the armed group"), so that it may be anybody of that kind. */
export interface Party {
  readonly keys: ReadonlySet<string>;
  readonly vague: boolean;
}

/** Seats of governments that news names for the government, by country code. */
const SEATS: Readonly<Record<string, string>> = {
  washington: 'US', beijing: 'CN', moscow: 'RU', tehran: 'IR', pyongyang: 'KP', seoul: 'KR', london: 'GB', paris: 'FR',
  berlin: 'DE', kyiv: 'UA', kiev: 'UA', ankara: 'TR', riyadh: 'SA', jerusalem: 'IL', tokyo: 'JP', delhi: 'IN',
  islamabad: 'PK', cairo: 'EG', madrid: 'ES', rome: 'IT', athens: 'GR', ottawa: 'CA', canberra: 'AU', kremlin: 'RU',
  administration: 'US', 'white house': 'US', 'tel aviv': 'IL',
}; // biome-ignore format: lists read best in rows

const GENERIC =
  /^(?:group|militant|faction|movement|organization|organisation|side|party|rebel|fighter|official|representative|leader|government|team|delegation|mediator)s?$/;

const countryNamed = (name: string): string | undefined =>
  placesNamed(name).find(({ kind }) => kind === 'country')?.key;

/** Codes of the countries and governments that some words name; a people's adjective isn't one. */
export function countriesIn(words: readonly Token[]): string[] {
  if (!words.some((t) => t.pos === 'PROPN' || t.lower === 'administration')) return [];
  return [...namesIn(words).keys].filter((key) => /^[A-Z]{2}$/.test(key));
}

const TITLE = /^(?:mr|mrs|ms|dr|president|minister|prime|the)\.?$/;
const GOVERNMENT =
  /^(?:government|official|envoy|minister|team|delegation|representative|negotiator|side|diplomat)s?$/;

/** Countries and names among the words; a lone adjective ("Dutch officials") apart. */
function namesIn(words: readonly Token[]): { keys: Set<string>; demonym: string | undefined } {
  const keys = new Set<string>();
  let demonym: string | undefined;
  for (let i = 0; i < words.length; i++) {
    const token = words[i] as Token;
    const next = words[i + 1];
    const double = countryNamed(`${token.text} ${next?.text ?? ''}`);
    const country = double ?? (token.pos === 'PROPN' ? countryNamed(token.text) : undefined);
    const seat = SEATS[`${token.lower} ${next?.lower ?? ''}`] ?? SEATS[token.lower];
    const key = country ?? (token.pos === 'PROPN' || seat === 'US' ? seat : undefined);
    const people = countryOfDemonym(token.text);
    if (double) i++;
    if (key) keys.add(key);
    else if (people) demonym = people;
    else if (token.pos === 'PROPN' && !TITLE.test(token.lower)) keys.add(token.stem);
  }
  return { keys, demonym };
}

/** The participants that a noun phrase names; none for a pronoun. */
export function partyIn(tokens: readonly Token[], phrase: NounPhrase): Party[] {
  if (phrase.pronoun || phrase.temporal) return [];
  const { keys, demonym } = namesIn(tokens.slice(phrase.from, phrase.to));
  const { head } = phrase;
  if (keys.size === 0 && demonym && (GOVERNMENT.test(head.lower) || head.pos === 'PROPN')) keys.add(demonym);
  if (keys.size > 0) return [{ keys, vague: false }];
  if (demonym || GENERIC.test(head.lower)) return [{ keys, vague: true }];
  // "the union", "port operators": known by what they are
  return head.pos === 'NOUN' ? [{ keys: new Set([head.stem]), vague: false }] : [];
}

/** How well two lists of participants fit: 1 all, 0.8 one in common and none against it, 0 unknown, -1 others. */
export function fitParties(a: readonly Party[], b: readonly Party[]): number {
  if (a.length === 0 || b.length === 0) return 0;
  const meets = (p: Party, q: Party): boolean => [...p.keys].some((key) => q.keys.has(key));
  const left = a.filter((p) => !p.vague);
  const right = b.filter((p) => !p.vague);
  const lone = left.filter((p) => !right.some((q) => meets(p, q)));
  const other = right.filter((q) => !left.some((p) => meets(p, q)));
  const shared = left.length - lone.length;
  if (shared === 0) return left.length === 0 || right.length === 0 ? 0 : -1;
  const free = { left: a.length - left.length, right: b.length - right.length };
  const [loose, stray] = [Math.max(0, lone.length - free.right), Math.max(0, other.length - free.left)];
  if (loose > 0 && stray > 0) return -1;
  if (shared + Math.min(1, free.left + free.right) > 1) return 1;
  return 0.8;
}
