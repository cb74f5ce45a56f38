/** What becomes of people, told by more than one word: sent from their homes, not found, taken to a hospital, back home. */
import type { Token } from '../text/tokens.ts';
import { mayHaveDoneIt } from './count-with-named.ts';

/** The states that are read here. */
type Fate = 'displaced' | 'missing' | 'infected' | 'trapped' | 'dead' | 'freed' | 'hospitalized' | 'rescued';

/** Who is held, as a counted noun; stems. */
export const HELD_BY_NAME = /^(hostag|captiv|prison|detaine|inmat|abducte)$/;
/** What is done with captives in the end. */
const LET_GO = /^(swap|exchange|trade|repatriate|return)$/;
const PRISON = /^(prison|jail|custody|captivity|detention)$/;
/** How many tokens beside it whoever was held may stand. */
const HELD_REACH = 6;

/** "400 captives went home", "traded 90 prisoners", "prisoners are back with their families", "hand over 20 hostages". */
function goesFree(tokens: readonly Token[], token: Token): boolean {
  const at = token.index;
  const next = tokens[at + 1]?.lower ?? '';
  const goes =
    (token.pos === 'VERB' && LET_GO.test(token.lemma)) ||
    (token.lemma === 'hand' && token.pos === 'VERB' && next === 'over') ||
    (/^(go|come|fly|walk|bring|send)$/.test(token.lemma) && /^(home|free)$/.test(next)) ||
    (token.lower === 'back' && /^(with|home|in)$/.test(next));
  const beside = tokens.slice(Math.max(0, at - HELD_REACH), at + HELD_REACH);
  // "returned 12 inmates to prison"
  if (beside.some(({ lower }, i) => lower === 'to' && PRISON.test(beside[i + 1]?.lower ?? ''))) return false;
  return goes && beside.some(({ stem: word }) => HELD_BY_NAME.test(word));
}

/** Words before "to leave" that make somebody go: "were told to leave", "ordered 2,000 people to leave". */
const MADE_TO = /^(tell|order|ask|force|urge|advise|warn|have|instruct|compel)$/;
/** How many tokens before them whoever is made to leave may stand. */
const MADE_REACH = 7;

/** "sent from their homes", "forced out of their homes", "left homes", "were told to leave", "driven from the village". */
function losesHome(tokens: readonly Token[], token: Token): boolean {
  const at = token.index;
  const before = (words: RegExp, reach: number): boolean =>
    tokens.slice(Math.max(0, at - reach), at).some(({ lemma }) => words.test(lemma));
  if (/^homes$/.test(token.lower)) return before(/^(from|leave|flee|vacate|abandon)$/, 3);
  return token.lemma === 'leave' && tokens[at - 1]?.lower === 'to' && before(MADE_TO, MADE_REACH);
}

/** Where or how somebody is who is being treated: "in hospital", "in intensive care", "in critical condition". */
const CARE =
  /^(?:(?:the|a) )?(?:hospital(?!s)|intensive care|(?:very |extremely )?(?:critical|serious|grave|stable|guarded|fair)(?: but stable)? condition)/;

/** "remain in hospital", "were in intensive care", "still in critical condition"; "in hospital kitchens" tells of kitchens. */
const isInCare = (tokens: readonly Token[], { index: at, lower }: Token): boolean =>
  lower === 'in' &&
  /^(?:be|remain|stay|lie|still)$/.test(tokens[at - 1]?.lemma ?? '') &&
  CARE.test(wordsAfter(tokens, at, 5)) &&
  !tokens.slice(at + 1, at + 3).some((t) => t.lower === 'hospital' && isPluralNoun(tokens[t.index + 1]));

const isPluralNoun = (token: Token | undefined): boolean =>
  token?.pos === 'NOUN' && token.lower.endsWith('s');

/** The next words in lower case. */
const wordsAfter = (tokens: readonly Token[], at: number, count: number): string =>
  tokens
    .slice(at + 1, at + 1 + count)
    .map(({ lower }) => lower)
    .join(' ');

/** Those who are looked for because of what they did. */
const WANTED = /^(?:suspects?|fugitives?|robbers?|escapees?|thieves|culprits?)$/;

/** "searching for 20 miners", "trying to account for 11 people": what follows is how many aren't found. */
function isSoughtAfter(tokens: readonly Token[], { index: at, lemma, pos }: Token): boolean {
  if (tokens[at + 1]?.lower !== 'for' || tokens[at + 2]?.pos !== 'NUM') return false;
  if (tokens.slice(at + 3, at + 6).some(({ lower }) => WANTED.test(lower) || mayHaveDoneIt(lower)))
    return false;
  if (lemma === 'search') return true;
  if (lemma !== 'account' || pos !== 'VERB') return false;
  return tokens
    .slice(Math.max(0, at - 4), at)
    .some((t) => /^(?:try|unable|yet|work|struggle|seek|not|n't)$/.test(t.lemma));
}

/** "have not been found", "had yet to be accounted for", "are still being looked for". */
function isNotFound(tokens: readonly Token[], token: Token): boolean {
  const at = token.index;
  if (!/^(found|located|accounted|traced)$/.test(token.lower)) return false;
  // "have not been found guilty", "to have done it"
  if (tokens[at + 1]?.pos === 'ADJ' || tokens[at + 1]?.lower === 'to') return false;
  const before = tokens.slice(Math.max(0, at - 4), at);
  return before.some(({ lower }) => /^(not|n't|never|yet)$/.test(lower)) && tokens[at - 1]?.lemma === 'be';
}

/** "fell ill", "were made sick". */
const isTakenIll = (tokens: readonly Token[], token: Token): boolean =>
  /^(ill|sick|unwell)$/.test(token.lower) &&
  /^(fall|become|make|take|get|be|feel)$/.test(tokens[token.index - 1]?.lemma ?? '');

const BROUGHT =
  /^(carry|take|bring|move|relocate|lead|airlift|ferry|pull|pluck|lift|hoist|winch|rush|transport|treat|send)$/;
const REHOUSED = /^(move|relocate|take|bring|transport)$/;
/** How many tokens after its verb a goal may stand. */
const GOAL_REACH = 7;
const REMAINS = /^(bod(?:y|ies)|corpses?|dead|remains)$/;

/** "carried to higher ground", "airlifted two hikers to safety"; "treated for burns at a hospital". */
function broughtAt(tokens: readonly Token[], { index: at, lemma, lower, pos }: Token): Fate | undefined {
  if (!BROUGHT.test(lemma) || pos === 'NOUN') return undefined;
  // "treated for cuts", "treated at the scene"; "treated like" is no care
  if (lower === 'treated' && /^(for|at|in|by)$/.test(tokens[at + 1]?.lower ?? '')) return 'hospitalized';
  const way: string[] = [];
  for (const { lower: word } of tokens.slice(at + 1, at + 1 + GOAL_REACH)) {
    if (/^[,;:.]$/.test(word)) return undefined;
    const goal = goalOf(word, way, lemma);
    if (goal) return goal;
    way.push(word);
  }
  return undefined;
}

/** What a word behind such a verb makes of it; `way` are the words between. */
function goalOf(word: string, way: readonly string[], verb: string): Fate | undefined {
  if (/^(hospitals?|clinics?|infirmary)$/.test(word)) return 'hospitalized';
  const before = way.at(-1);
  if (/^(shelters?|schools?|evacuation)$/.test(word) && before === 'to')
    return REHOUSED.test(verb) ? 'displaced' : undefined;
  if ((word === 'safety' && before === 'to') || (word === 'ground' && before === 'higher')) return 'rescued';
  const out = /^(water|sea|rubble|debris|wreckage)$/.test(word) && way.includes('from');
  return out && !way.some((one) => REMAINS.test(one)) ? 'rescued' : undefined;
}

/** The fate that a token names with its neighbours. */
export function fateAt(tokens: readonly Token[], token: Token): Fate | undefined {
  if (losesHome(tokens, token)) return 'displaced';
  if (isTakenIll(tokens, token)) return 'infected';
  if (isNotFound(tokens, token) || isSoughtAfter(tokens, token)) return 'missing';
  if (isInCare(tokens, token)) return 'hospitalized';
  if (goesFree(tokens, token)) return 'freed';
  if (token.lemma === 'bury' && token.pos === 'VERB')
    return /^(under|beneath|alive|in)$/.test(tokens[token.index + 1]?.lower ?? '') ? 'trapped' : 'dead';
  return broughtAt(tokens, token);
}
