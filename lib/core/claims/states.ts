/**
 * The state that counted people and things are in. Two counts compare only in the same state: 22 alive says
 * nothing against 35 dead. Keys are Porter stems, so that one entry covers "killed", "killing", "kills".
 */
import { stem } from '../text/terms.ts';
import type { Token } from '../text/tokens.ts';
import { fateAt } from './fates.ts';
import { jobsAt } from './jobs.ts';
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
  | 'defected'
  | 'testified'
  | 'enrolled'
  | 'signed'
  | 'suspended'
  | Setting;

const WORDS: Readonly<Record<Exclude<State, Setting | 'shot'>, string>> = {
  dead: 'killed kill dead died die dies deaths death fatalities fatality fatally fatal slain slaying perished perish bodies corpses murdered massacred toll executed drowned suffocated electrocuted lynched assassinated beheaded succumbed',
  injured: 'injured injuries injury injuring wounded wounding wounds hurt',
  alive: 'alive survived survivors survive surviving',
  missing: 'missing unaccounted disappeared vanished',
  held: 'held hold holding captive captivity imprisoned abducted kidnapped captured',
  freed: 'freed free freeing released release releasing liberated',
  arrested: 'arrested arrests arrest arresting detained detain detention detentions custody apprehended',
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
  surrendered: 'surrendered',
  defected: 'defected defectors defections',
  testified: 'testified testifying',
  enrolled: 'enrolled enrollment enrolment',
  signed: 'signatures signatories',
  suspended: 'suspended suspending banned banning barred barring disqualified disqualifying',
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

/** The state that a token names, by itself or with its neighbours ("without power", "tested positive"). */
export function stateAt(tokens: readonly Token[], at: number): State | undefined {
  const token = tokens[at];
  // "Republican-held seats": nobody is held; "missing a paycheck": nobody is missing
  if (!token || (tokens[at - 1]?.text === '-' && token.glued)) return undefined;
  // a rescue team, rescue workers: nobody is rescued
  if (token.lower === 'rescue' && tokens[at + 1]?.pos === 'NOUN') return undefined;
  if (token.lower === 'missing' && /^(?:DET|PRON)$/.test(tokens[at + 1]?.pos ?? '')) return undefined;
  return (
    phraseAt(tokens, at, token) ??
    jobsAt(tokens, token) ??
    fateAt(tokens, token) ??
    (isOtherwiseMeant(token) ? undefined : byStem.get(token.stem))
  );
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
  if (token.stem === 'test' && next === 'positive') return 'infected';
  if (token.lower === 'booked' && isBookedIn(tokens, at)) return 'arrested';
  if (isShot(tokens, at)) return shotAt(tokens, at);
  const taking = /^(lost|claimed|claims|claim|losing|cost)$/.test(token.lower);
  if (taking && (next === 'lives' || after === 'lives')) return 'dead';
  if (token.lower === 'lives' && token.pos === 'NOUN' && areTaken(tokens, at)) return 'dead';
  return token.lower === 'living' && tokens[at + 1]?.pos === 'NOUN' && next !== 'room' ? 'alive' : undefined;
}

/** "were booked on charges of", "booked into the county jail"; nobody is held who is booked on a flight. */
const isBookedIn = (tokens: readonly Token[], at: number): boolean =>
  /^(on|into|for|at|in)$/.test(tokens[at + 1]?.lower ?? '') &&
  tokens
    .slice(at + 2, at + 2 + BOOKED_REACH)
    .some(({ lower }) => /^(charges?|suspicion|jail|prison|custody)$/.test(lower));
const BOOKED_REACH = 5;

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
    case 'ban':
    case 'bans':
    case 'bar':
    case 'bars':
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
