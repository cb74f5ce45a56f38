/** What two numbers count, in words that stand behind a number: "hostages" and "held". */
import { isPersonNoun } from '../claims/person-nouns.ts';
import type { Quantity } from '../claims/quantity.ts';
import type { State } from '../claims/states.ts';

/** A counted thing in words; all '' where they aren't said. */
export interface CountedThing {
  /** "hostages", as written and in the plural. */
  readonly noun: string;
  /** The state that both counts share, where the noun doesn't say it: "held". */
  readonly state: string;
}

const OF_PEOPLE: Readonly<Partial<Record<State, string>>> = {
  injured: 'injured', shot: 'shot', alive: 'alive', missing: 'missing', held: 'held', freed: 'freed', arrested: 'arrested',
  displaced: 'displaced', infected: 'infected', 'laid-off': 'laid off', rescued: 'rescued', charged: 'charged',
  hospitalized: 'in hospital', hired: 'hired', trapped: 'trapped', aboard: 'aboard', striking: 'on strike', deployed: 'deployed',
}; // biome-ignore format: a list
const OF_THINGS: Readonly<Partial<Record<State, string>>> = {
  powerless: 'without power',
  damaged: 'damaged',
};
/** Nouns that are a state themselves. */
const SAYS_IT =
  /^(?:deaths?|fatalit(?:y|ies)|bod(?:y|ies)|corpses?|dead|killed|toll|injur(?:y|ies)|wounded|injured|survivors?|cases?|infections?|captives?|detainees?|prisoners?|inmates?|arrests?|evacuees?|layoffs?|outages?|releases?|rescues?|evacuations?|missing|hospitali[sz]ations?)$/i;
/** "deaths", "survivors": whoever is counted by such a noun is in its state. */
export const isStateNoun = (noun: string): boolean => SAYS_IT.test(noun);
/** Nouns that are their own plural, or have an irregular one. */
const UNCHANGED =
  /(?:s|people|men|women|children|police|percent|feet|teeth|mice|sheep|fish|aircraft|personnel|troops|staff|crew)$/i;

/** What `a` and `b` count; `texts` are the two sentences. */
export function countedThing(a: Quantity, b: Quantity, texts: readonly [string, string]): CountedThing {
  // "a fifth of the population", "30 percent of workers": a share isn't a count of what it's of
  if (/^(?:ratio|percent|points|money)$/.test(a.dimension)) return { noun: '', state: '' };
  const word = a.unitWord || b.unitWord;
  const one = a.dimension === 'rank' || (a.point === 1 && a.qualifier === 'exact');
  const written = word === '' ? '' : asWritten(word, texts);
  return { noun: one ? written : plural(written), state: stateOf(a, b, word, texts) };
}

function stateOf(a: Quantity, b: Quantity, noun: string, texts: readonly [string, string]): string {
  // a plan, a demand or a threat must not read as what has happened
  if (a.dimension !== 'count' || a.modality !== 'fact' || b.modality !== 'fact') return '';
  const shared = a.states.find((state) => b.states.includes(state));
  if (shared === undefined || SAYS_IT.test(noun)) return '';
  if (/^(?:life|lives)$/i.test(noun)) return shared === 'dead' ? 'lost' : '';
  const things = OF_THINGS[shared];
  if (things !== undefined) return things;
  if (noun !== '' && !isPersonNoun(noun.toLowerCase())) return '';
  // "dead" is always right; "killed" is what both would say where one of them does
  if (shared === 'dead') return texts.some((text) => /\bkill(?:s|ed|ing)?\b/i.test(text)) ? 'killed' : 'dead';
  return OF_PEOPLE[shared] ?? '';
}

/** The state of one count that its noun doesn't say: "in hospital". */
export const stateWords = ({ states: [state], unitWord }: Quantity): string =>
  state === undefined || SAYS_IT.test(unitWord) ? '' : (OF_PEOPLE[state] ?? state);

/** "Americans" for "americans", where a sentence has it so. */
function asWritten(word: string, texts: readonly string[]): string {
  for (const text of texts) {
    const found = firstAsWord(text, word);
    // capitals of a headline are no name's
    if (found !== undefined && (found === word || !/^(?:\P{Ll}*|(?:\p{Lu}\S*\s?)+)$/u.test(text)))
      return found;
  }
  return word;
}

/** The first place where a text has this word by itself, in whatever case, as it stands there. */
function firstAsWord(text: string, word: string): string | undefined {
  const [lower, wanted] = [text.toLowerCase(), word.toLowerCase()];
  for (let at = lower.indexOf(wanted); at >= 0; at = lower.indexOf(wanted, at + 1)) {
    const end = at + wanted.length;
    if (!/\p{L}/u.test(`${lower[at - 1] ?? ''}${lower[end] ?? ''}`)) return text.slice(at, end);
  }
  return undefined;
}

/** The plural of an English noun; one that has the form already stays as it is. */
export function plural(noun: string): string {
  if (noun === '' || UNCHANGED.test(noun)) return noun;
  if (/[^aeiou]y$/i.test(noun)) return `${noun.slice(0, -1)}ies`;
  return /(?:x|z|ch|sh)$/i.test(noun) ? `${noun}es` : `${noun}s`;
}
