/**
 * The state that counted people and things are in. Two counts compare only in the same state: 22 alive says
 * nothing against 35 dead. Keys are Porter stems, so that one entry covers "killed", "killing", "kills".
 */
import { stem } from '../text/terms.ts';
import type { Token } from '../text/tokens.ts';
import { isPersonNoun } from './person-nouns.ts';
import type { Setting } from './settings.ts';

/** A state that news counts people and things in. */
export type State =
  | 'dead'
  | 'injured'
  | 'shot'
  | 'alive'
  | 'missing'
  | 'held'
  | 'freed'
  | 'arrested'
  | 'displaced'
  | 'infected'
  | 'recovered'
  | 'laid-off'
  | 'powerless'
  | 'rescued'
  | 'damaged'
  | 'tested'
  | 'charged'
  | 'hospitalized'
  | 'hired'
  | 'escaped'
  | 'expelled'
  | 'resigned'
  | 'acquitted'
  | 'pardoned'
  | 'vaccinated'
  | 'quarantined'
  | 'surrendered'
  | 'testified'
  | 'enrolled'
  | 'voted'
  | 'signed'
  | Setting;

const WORDS: Readonly<Record<Exclude<State, Setting | 'shot'>, string>> = {
  dead: 'killed kill dead died die dies deaths death fatalities fatality fatally fatal slain slaying perished perish bodies corpses murdered massacred toll executed drowned suffocated electrocuted lynched assassinated beheaded succumbed funerals',
  injured: 'injured injuries injury injuring wounded wounding wounds hurt',
  alive: 'alive survived survivors survive surviving',
  missing: 'missing unaccounted disappeared vanished',
  held: 'held hold holding captive captivity imprisoned abducted kidnapped captured',
  freed: 'freed free freeing released release releasing liberated',
  arrested: 'arrested arrests arrest arresting detained detain detention detentions custody booked apprehended',
  displaced: 'displaced evacuated evacuees evacuate evacuations fled homeless evacuation',
  infected: 'infected infections infection cases sickened diagnosed contracted',
  recovered: 'recovered recoveries',
  'laid-off': 'layoffs laid furloughed furlough redundancies redundant sacked axed unemployed',
  powerless: 'outages outage blackout',
  rescued: 'rescued rescues rescue rescuing saved plucked airlifted winched',
  damaged: 'damaged destroyed destroy destroying burned demolished leveled flattened',
  tested: 'tested tests testing',
  charged: 'charged indicted convicted sentenced',
  hospitalized: 'hospitalized hospitalised hospitalizations hospitalisations',
  hired: 'hired hiring hire recruited recruiting',
  escaped: 'escaped escapees escape escaping',
  expelled: 'expelled expulsion expulsions deported deportation deportations deporting',
  resigned: 'resigned resignation resignations resigning',
  acquitted: 'acquitted acquittal',
  pardoned: 'pardoned pardons',
  vaccinated: 'vaccinated vaccinations immunized immunised',
  quarantined: 'quarantined quarantine',
  surrendered: 'surrendered defected deserted',
  testified: 'testified testifying',
  enrolled: 'enrolled enrollment enrolment',
  voted: 'voted',
  signed: 'signatures signatories',
};

const byStem = new Map<string, State>();
for (const [state, words] of Object.entries(WORDS)) {
  for (const word of words.split(' ')) byStem.set(stem(word), state as State);
}

/** States that another one takes in: whoever is in hospital after a crash was hurt, and whoever was shot is hurt or dead. */
const WITHIN: Readonly<Partial<Record<State, readonly State[]>>> = {
  hospitalized: ['injured', 'infected'],
  injured: ['shot'],
  dead: ['shot'],
};

/** Whether everybody in the one state is in the other as well. */
export const isWithin = (part: State, whole: State): boolean => WITHIN[part]?.includes(whole) ?? false;

/** Who is held, as a counted noun; stems. */
export const HELD_BY_NAME = /^(hostag|captiv|prison|detaine|inmat|abducte)$/;
/** What is done with captives in the end. */
const LET_GO = /^(swap|exchange|trade|repatriate|return)$/;
/** How many tokens beside it whoever was held may stand. */
const HELD_REACH = 6;

/** "681 captives went home", "traded 1,056 prisoners", "prisoners are back with their families", "hand over 20 hostages". */
function goesFree(tokens: readonly Token[], at: number, token: Token): boolean {
  const next = tokens[at + 1]?.lower ?? '';
  const goes =
    (token.pos === 'VERB' && LET_GO.test(token.lemma)) ||
    (token.lemma === 'hand' && token.pos === 'VERB' && next === 'over') ||
    (/^(go|come|fly|walk|bring|send)$/.test(token.lemma) && /^(home|free)$/.test(next)) ||
    (token.lower === 'back' && /^(with|home|in)$/.test(next));
  const beside = tokens.slice(Math.max(0, at - HELD_REACH), at + HELD_REACH);
  return goes && beside.some(({ stem: word }) => HELD_BY_NAME.test(word));
}

/** The state that a token names, by itself or with its neighbours ("without power", "tested positive"). */
export function stateAt(tokens: readonly Token[], at: number): State | undefined {
  const token = tokens[at];
  // "Republican-held seats": nobody is held; "missing a paycheck": nobody is missing
  if (!token || (tokens[at - 1]?.text === '-' && token.glued)) return undefined;
  // a rescue team, rescue workers: nobody is rescued
  if (token.lower === 'rescue' && tokens[at + 1]?.pos === 'NOUN') return undefined;
  if (token.lower === 'missing' && /^(?:DET|PRON)$/.test(tokens[at + 1]?.pos ?? '')) return undefined;
  if (goesFree(tokens, at, token)) return 'freed';
  return (
    phraseAt(tokens, at, token) ??
    takenAt(tokens, at, token) ??
    (isOtherwiseMeant(token) ? undefined : byStem.get(token.stem))
  );
}

/** Words before "to leave" that make somebody go: "were told to leave", "ordered 2,000 people to leave". */
const MADE_TO = /^(tell|order|ask|force|urge|advise|warn|have|instruct|compel)$/;
/** How many tokens before them whoever is made to leave may stand. */
const MADE_REACH = 7;

/** "sent from their homes", "forced out of their homes", "left homes", "were told to leave", "driven from the village". */
function losesHome(tokens: readonly Token[], at: number, token: Token): boolean {
  const before = (words: RegExp, reach: number): boolean =>
    tokens.slice(Math.max(0, at - reach), at).some(({ lemma }) => words.test(lemma));
  if (/^homes$/.test(token.lower)) return before(/^(from|leave|flee|vacate|abandon)$/, 3);
  return token.lemma === 'leave' && tokens[at - 1]?.lower === 'to' && before(MADE_TO, MADE_REACH);
}

/** "have not been found", "had yet to be accounted for", "are still being looked for". */
function isNotFound(tokens: readonly Token[], at: number, token: Token): boolean {
  if (!/^(found|located|accounted|traced)$/.test(token.lower)) return false;
  const before = tokens.slice(Math.max(0, at - 4), at);
  return before.some(({ lower }) => /^(not|n't|never|yet)$/.test(lower)) && tokens[at - 1]?.lemma === 'be';
}

const POWER = /^(power|electricity)$/;

/** "without power", "off power", "the storm cut power to", "power was out in". */
function losesPower(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.lower ?? '';
  const next = tokens[at + 1]?.lower ?? '';
  if (POWER.test(next) && /^(without|lost|losing|lose|no|cut|cutting)$/.test(word)) return true;
  if (/^(out|off)$/.test(word) && next === 'power') return true;
  return POWER.test(word) && isCutOff(tokens, at);
}

/** "lost power", "out of power", "laid off", "tested positive", "claimed 19 lives". */
function phraseAt(tokens: readonly Token[], at: number, token: Token): State | undefined {
  const next = tokens[at + 1]?.lower ?? '';
  const after = tokens[at + 2]?.lower ?? '';
  if (losesPower(tokens, at)) return 'powerless';
  if (losesHome(tokens, at, token)) return 'displaced';
  if (/^(ill|sick|unwell)$/.test(token.lower) && FALLEN.test(tokens[at - 1]?.lemma ?? '')) return 'infected';
  if (token.lower === 'loss' && next === 'of' && cutsJobs(tokens, at + 1)) return 'laid-off';
  if (/^jobs$/.test(token.lower) && jobsGo(tokens, at)) return 'laid-off';
  if (/^(create|add)$/.test(token.lemma) && token.pos !== 'NOUN' && cutsJobs(tokens, at)) return 'hired';
  if (isNotFound(tokens, at, token)) return 'missing';
  if (token.lemma === 'bury' && token.pos === 'VERB')
    return /^(under|beneath|alive|in)$/.test(next) ? 'trapped' : 'dead';
  if (/^(ax|axe|cut|eliminate|shed|slash)$/.test(token.lemma) && token.pos !== 'NOUN' && cutsJobs(tokens, at))
    return 'laid-off';
  if (/^(lay|lays|laid|laying)$/.test(token.lower) && next === 'off') return 'laid-off';
  const jobs = /^jobs?$/.test(/^(their|his|her)$/.test(next) ? after : next);
  if (token.lemma === 'lose' && jobs) return 'laid-off';
  if (token.stem === 'test' && next === 'positive') return 'infected';
  if (isShot(tokens, at)) return shotAt(tokens, at);
  const taking = /^(lost|claimed|claims|claim|losing|cost)$/.test(token.lower);
  if (taking && (next === 'lives' || after === 'lives')) return 'dead';
  if (token.lower === 'lives' && token.pos === 'NOUN' && areTaken(tokens, at)) return 'dead';
  return token.lower === 'living' && tokens[at + 1]?.pos === 'NOUN' && next !== 'room' ? 'alive' : undefined;
}

/** Whether a token is the verb: "were shot", "a gunman shot six", "12 people shot on Sunday"; none of "a flu shot". */
export function isShot(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.lower !== 'shot') return false;
  const before = tokens[at - 1];
  if (!before || before.pos === 'AUX' || isPersonNoun(before.lower)) return before !== undefined;
  return tokens[at]?.pos === 'VERB' && /^(ADV|PRON|PROPN|CCONJ|NOUN)$/.test(before.pos);
}

/** Nobody is hit who is "shot at", and "shot down" is said of planes; but whoever was shot at a market was hit. */
function shotAt(tokens: readonly Token[], at: number): State | undefined {
  const [next, after] = [tokens[at + 1]?.lower ?? '', tokens[at + 2]?.lower ?? ''];
  const somewhere = next === 'at' && tokens[at - 1]?.pos === 'AUX' && tokens[at + 2]?.pos !== 'NOUN';
  if (/^(at|down|up|into|through)$/.test(next) && !somewhere) return undefined;
  if (/sel(f|ves)$/.test(next)) return undefined;
  const fatally =
    next === 'dead' || (next === 'and' && after === 'killed') || (next === 'to' && after === 'death');
  return fatally ? 'dead' : 'shot';
}

/** "Power was out in", "power had been knocked out to", "electricity was cut". */
const isCutOff = (tokens: readonly Token[], power: number): boolean => {
  let at = power + 1;
  while (/^(AUX|ADV)$/.test(tokens[at]?.pos ?? '')) at++;
  if (at === power + 1) return false;
  return /^(out|cut|off)$/.test(tokens[at]?.lower ?? '') || tokens[at + 1]?.lower === 'out';
};

const FALLEN = /^(fall|become|make|take|get|be|feel)$/;

/** "7,500 jobs are to go", "jobs are at risk", "jobs will be lost". */
const jobsGo = (tokens: readonly Token[], jobs: number): boolean =>
  /^(?:(?:are|were|would|will|could|may|might|have|been|be|now) )+(?:to go|at risk|lost|go|gone|disappear)\b/.test(
    tokens
      .slice(jobs + 1, jobs + 5)
      .map(({ lower }) => lower)
      .join(' '),
  );

/** How many tokens after its verb what is cut may stand: "cut at least 1,200 of its manufacturing jobs". */
const JOBS_REACH = 8;

function cutsJobs(tokens: readonly Token[], verb: number): boolean {
  for (const { lower, pos } of tokens.slice(verb + 1, verb + JOBS_REACH)) {
    if (/^[,;:.]$/.test(lower) || pos === 'VERB') return false;
    if (/^(jobs|positions|posts)$/.test(lower)) return true;
  }
  return false;
}

const BROUGHT =
  /^(carry|take|bring|move|relocate|lead|airlift|ferry|pull|pluck|lift|hoist|winch|rush|transport|treat|send)$/;
const REHOUSED = /^(move|relocate|take|bring|transport)$/;
/** How many tokens after its verb a goal may stand. */
const GOAL_REACH = 7;

/** "carried to higher ground", "airlifted two hikers to safety"; "treated for burns at a hospital". */
function takenAt(tokens: readonly Token[], at: number, token: Token): State | undefined {
  if (!BROUGHT.test(token.lemma) || token.pos === 'NOUN') return undefined;
  // "treated for cuts", "treated at the scene"; "treated like" is no care
  if (token.lower === 'treated' && /^(for|at|in|by)$/.test(tokens[at + 1]?.lower ?? '')) return 'hospitalized';
  for (const { lower, index } of tokens.slice(at + 1, at + 1 + GOAL_REACH)) {
    if (/^[,;:.]$/.test(lower)) return undefined;
    if (/^(hospitals?|clinics?|infirmary)$/.test(lower)) return 'hospitalized';
    const before = tokens[index - 1]?.lower;
    if (/^(shelters?|schools?|evacuation)$/.test(lower) && before === 'to' && REHOUSED.test(token.lemma))
      return 'displaced';
    if (lower === 'safety' && before === 'to') return 'rescued';
    if (/^(water|sea|rubble|debris|wreckage)$/.test(lower) && tokens.slice(at + 1, index).some((t) => t.lower === 'from'))
      return tokens.slice(at + 1, index).some((t) => /^(bod(?:y|ies)|corpses?|dead|remains)$/.test(t.lower)) ? undefined : 'rescued';
    if (lower === 'ground' && before === 'higher') return 'rescued';
  }
  return undefined;
}

/** "claimed 19 lives", "19 lives were lost". */
const areTaken = (tokens: readonly Token[], lives: number): boolean =>
  tokens.slice(Math.max(0, lives - 6), lives + 4).some((t) => /^(claim|lose|take|cost)$/.test(t.lemma));

/** Words that name a state only in one of their meanings: "free" as a verb, "lives" and "living" as told above. */
function isOtherwiseMeant(token: Token): boolean {
  switch (token.lower) {
    case 'free':
      return token.pos === 'ADJ';
    case 'contract':
    case 'contracts':
    case 'saving':
    case 'savings':
      return token.pos !== 'VERB';
    case 'miss':
    case 'missed':
    case 'misses':
    // "23 executive actions" has the stem of "executed"
    case 'executive':
    case 'executives':
    case 'hospital':
    case 'hospitals':
    case 'laid':
    case 'lives':
    case 'living':
      return true;
    case 'missing':
      return token.pos !== 'ADJ' && token.pos !== 'VERB';
    default:
      return false;
  }
}
