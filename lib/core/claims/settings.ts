/**
 * Where counted people are told to be by the way, or what they are there for: aboard, trapped, on strike, at a march,
 * deployed, on a payroll, members, those who live somewhere, room for so many. It only counts where no state is told:
 * "87 people on board were killed" are dead.
 */
import type { Token } from '../text/tokens.ts';
import { isPersonNoun } from './person-nouns.ts';

/** What people are doing or where they are when something happens to them. */
export type Setting = (typeof SETTINGS)[number];

const SETTINGS = [
  'trapped', 'aboard', 'gathered', 'striking', 'deployed', 'employed',
  'members', 'inhabitants', 'affected', 'needy', 'capacity',
] as const; // biome-ignore format: a list

/** Whether a state is told by the way; see `settingAt`. */
export const isSetting = (state: string): boolean => SETTINGS.some((setting) => setting === state);

const VESSEL =
  /^(plane|airplane|aircraft|airliner|jet|flight|helicopter|balloon|bus|minibus|coach|van|truck|lorry|tram|train|ferry|boat|dinghy|ship|liner|vessel|yacht|trawler|tanker|freighter|barge|raft|submarine)$/;

/** "aboard", "on board", "on the ferry", "crammed into the boat"; "carrying 40 people". */
function isAboard(tokens: readonly Token[], at: number): boolean {
  const [word, next, after] = [0, 1, 2].map((k) => tokens[at + k]?.lower ?? '');
  if (word === 'aboard') return true;
  if (/^(?:carry|transport)$/.test(tokens[at]?.lemma ?? '')) return carriesPeople(tokens, at);
  if (!/^(?:on|onto|into)$/.test(word ?? '')) return false;
  return next === 'board' || (/^(the|its|this|that)$/.test(next ?? '') && VESSEL.test(after ?? ''));
}

/** How many tokens after its verb the people who are carried may stand. */
const CARRIED_REACH = 7;

/** "carrying more than 200 people": what is carried next is a number of people. */
function carriesPeople(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.pos === 'NOUN') return false;
  const after = tokens.slice(at + 1, at + 1 + CARRIED_REACH);
  const [first] = after;
  if (first?.pos !== 'NUM' && !OF_SO_MANY.test(first?.lower ?? '')) return false;
  const noun = after.find(({ pos, lower }) => pos === 'NOUN' && !OF_SO_MANY.test(lower));
  return noun !== undefined && isPersonNoun(noun.lower);
}

/** "went on strike", "walked off the job", "walked out". */
function isStriking(tokens: readonly Token[], at: number): boolean {
  const [word, next, after, last] = [0, 1, 2, 3].map((k) => tokens[at + k]?.lower ?? '');
  if (word === 'on' && next === 'strike') return true;
  if (tokens[at]?.lemma !== 'walk') return false;
  return (
    next === 'out' ||
    (next === 'off' && /^jobs?$/.test(/^(the|their)$/.test(after ?? '') ? (last ?? '') : (after ?? '')))
  );
}

/** Who is sent by a state: "sent 300 firefighters to the border". */
const FORCES =
  /^(?:troops|soldiers|officers|police|policemen|deputies|firefighters|marines|sailors|paratroopers|commandos|reservists|peacekeepers|rescuers|guards|guardsmen|agents|medics|engineers|inspectors|monitors|observers|advisers|advisors|crews|reinforcements)$/;
const SENT_REACH = 6;

/** What such forces do where they are sent: "300 firefighters battled the blaze", "were assigned to the fire". */
const IN_ACTION = /^(?:fight|battle|tackle|combat|assign|work)$/;
const ACTION_REACH = 5;

/** "140 firefighters were working on the blaze": they stand before the verb. */
const isInAction = (tokens: readonly Token[], { index: at, pos, lemma }: Token): boolean =>
  pos === 'VERB' &&
  IN_ACTION.test(lemma) &&
  (lemma !== 'work' || /^(?:on|to)$/.test(tokens[at + 1]?.lower ?? '')) &&
  tokens.slice(Math.max(0, at - ACTION_REACH), at).some(({ lower }) => FORCES.test(lower));

/** "deployed 800 troops", "the deployment of 5,200 soldiers". */
function isDeployed(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.lemma === 'deployment') return tokens[at + 1]?.lower === 'of';
  if (token && isInAction(tokens, token)) return true;
  if (token?.lemma === 'send' && token.pos === 'VERB')
    return tokens.slice(at + 1, at + SENT_REACH).some(({ lower }) => FORCES.test(lower));
  return (
    /^(?:VERB|ADJ)$/.test(token?.pos ?? '') &&
    /^(?:re)?(?:deploy|mobili[sz]e|dispatch|station)(?:e?s|d|ed|ing)?$/.test(token?.lower ?? '')
  );
}

/** Verbs of crowds: "thousands converged on the square", "swarmed the stadium". */
const CROWD =
  /^(march|rally|gather|demonstrate|protest|attend|assemble|congregate|converge|swarm|throng|flock|mass|parade|chant|cheer|boo|jeer|heckle|picket)$/;
/** Their nouns where a number follows: "a crowd of more than 1,600". */
const CROWDS = /^(crowd|gathering|rally|march|demonstration|protest|vigil|parade)$/;
const OF_SO_MANY =
  /^(more|about|some|nearly|almost|at|least|than|over|up|to|an|estimated|around|roughly|several|dozens|hundreds|thousands|tens|as|many)$/;
/** What is put at a number, or estimated at it: "police put the crowd at 600". */
const PUT_AT = 3;

/** "marched", "took part", "turned out", "took to the streets", "filed into the stadium", "lined the streets". */
function isGathered(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const [next, after] = [tokens[at + 1]?.lower ?? '', tokens[at + 2]?.lower ?? ''];
  if (token?.pos === 'NOUN' && CROWDS.test(token.lemma))
    return (
      (/^(of|by)$/.test(next) && (tokens[at + 2]?.pos === 'NUM' || OF_SO_MANY.test(after))) ||
      tokens
        .slice(at + 1, at + 1 + PUT_AT + 2)
        .some((t, i, all) => t.lower === 'at' && all[i + 1]?.pos === 'NUM')
    );
  // the tagger takes "began filing into" for a noun
  if (/^(filing|pouring|streaming|crowding|packing)$/.test(token?.lower ?? '') && next === 'into')
    return true;
  if (token?.pos !== 'VERB') return false;
  if (CROWD.test(token.lemma)) return true;
  if (/^(turn|show)$/.test(token.lemma)) return next === 'out' || next === 'up';
  if (token.lemma === 'descend') return /^(up)?on$/.test(next);
  if (/^(file|pour|stream|crowd|pack)$/.test(token.lemma)) return next === 'into';
  if (/^(line|fill|flood|pack)$/.test(token.lemma)) return next === 'the';
  return token.lemma === 'take' && (next === 'part' || (next === 'to' && after === 'the'));
}

/** Who works for somebody: "employs 700 people", "a workforce of 700", "on the payroll", "200 staff". */
const EMPLOYED = /^(?:employs?|employed|employing|workforce|payroll|headcount|employees?|staffers?)$/;
const LIVING = /^(?:inhabitants?|population)$/;
const SETTLEMENT = /^(?:village|town|city|hamlet|community|settlement|county|district|island|suburb)$/;
/** Whose data or service is hit: "1.4 million customers are affected", "exposed the records of 40,000 patients". */
const AFFECTED = /^(?:affected|affecting|affects|impacted|exposed|exposing|compromised|compromising)$/;
const ALLOWED =
  /^(?:authori[sz]ed|licen[sc]ed|certified|approved|rated|allowed|permitted|designed|built|able|enough|room)$/;
const HOLDS = /^(?:carry|transport|hold|seat|house|accommodate|fit|shelter)$/;

/** "a village of 900 people", "home to 3,000". */
const isPeopled = (tokens: readonly Token[], at: number): boolean => {
  const [word, next] = [tokens[at]?.lower ?? '', tokens[at + 1]?.lower ?? ''];
  return LIVING.test(word) || (SETTLEMENT.test(word) && next === 'of') || (word === 'home' && next === 'to');
};

/** "a capacity of 250", "licensed for 220 people", "authorised to carry 250". */
function isRoom(tokens: readonly Token[], at: number): boolean {
  const [word, link, next] = [0, 1, 2].map((k) => tokens[at + k]?.lower ?? '') as [string, string, string];
  if (word === 'capacity') return true;
  if (!ALLOWED.test(word)) return false;
  // "allowed to leave", "able to return" say nothing of room
  return link === 'for'
    ? tokens[at + 2]?.pos === 'NUM' || OF_SO_MANY.test(next)
    : link === 'to' && HOLDS.test(next);
}

/** "need food aid", "are in need of help", "face hunger". */
const isNeedy = (tokens: readonly Token[], at: number): boolean => {
  const after = tokens.slice(at + 1, at + 5).map(({ lower }) => lower);
  if (tokens[at]?.lemma === 'face') return after.some((word) => /^(?:hunger|famine|starvation)$/.test(word));
  return (
    tokens[at]?.lemma === 'need' && after.some((word) => /^(?:aid|help|assistance|food|shelter)$/.test(word))
  );
};

/** "700 people work there", "people who worked at the plant". */
const worksThere = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lemma === 'work' && /^(?:there|here|at|for|in)$/.test(tokens[at + 1]?.lower ?? '');

/** The setting that a counted noun tells by itself: "3,200 inhabitants", "the 9,000 members of the union". */
export function settingOfNoun(tokens: readonly Token[], at: number): Setting | undefined {
  const [word, next] = [tokens[at]?.lower ?? '', tokens[at + 1]?.lower ?? ''];
  if (word === 'inhabitants') return 'inhabitants';
  return word === 'members' && next === 'of' ? 'members' : undefined;
}

/** The setting that a token names, by itself or with the words after it. */
export function settingAt(tokens: readonly Token[], at: number): Setting | undefined {
  if (/^(trapped|stranded|stuck|marooned|pinned)$/.test(tokens[at]?.lower ?? '')) return 'trapped';
  if (isRoom(tokens, at)) return 'capacity';
  // "authorized to carry 250" is said of room, not of who came
  if (isAboard(tokens, at))
    return tokens.slice(Math.max(0, at - 2), at).some((t) => ALLOWED.test(t.lower)) ? 'capacity' : 'aboard';
  if (isStriking(tokens, at)) return 'striking';
  if (isDeployed(tokens, at)) return 'deployed';
  const word = tokens[at]?.lower ?? '';
  if (worksThere(tokens, at)) return 'employed';
  if (EMPLOYED.test(word)) return 'employed';
  if (AFFECTED.test(word)) return 'affected';
  if (isNeedy(tokens, at)) return 'needy';
  if (/^members(?:hip)?$/.test(word) || (tokens[at]?.lemma === 'represent' && tokens[at]?.pos === 'VERB'))
    return 'members';
  if (isPeopled(tokens, at)) return 'inhabitants';
  return isGathered(tokens, at) ? 'gathered' : undefined;
}
