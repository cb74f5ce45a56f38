/**
 * What goes on for days and changes its state meanwhile (talks, a truce, a search, a trial), which words tell the
 * state, and which states exclude each other. General opposites don't do here: "failed" and "under way" are no
 * antonyms, but no talks are both.
 */

/** Kinds of processes; two mentions of other kinds never speak of one. */
export type ProcessKind =
  | 'talks' | 'truce' | 'strike' | 'search' | 'inquiry' | 'trial' | 'vote' | 'merger' | 'evacuation'; // biome-ignore format: a closed list

const NOUNS: Readonly<Record<ProcessKind, string>> = {
  talks: 'talk negotiation discussion dialogue consultation engagement',
  truce: 'ceasefire truce armistice',
  strike: 'walkout strike',
  search: 'search manhunt',
  inquiry: 'investigation inquiry probe',
  trial: 'trial',
  vote: 'vote',
  merger: 'merger takeover acquisition',
  evacuation: 'evacuation',
};

const kinds = new Map(
  Object.entries(NOUNS).flatMap(([kind, nouns]) =>
    nouns.split(' ').map((noun) => [noun, kind as ProcessKind]),
  ),
);

/** The kind of process that a noun names, plural or not; undefined where it names none. */
export const processOfNoun = (noun: string): ProcessKind | undefined =>
  kinds.get(noun) ?? kinds.get(noun.replace(/s$/, ''));

/** `settled`, `unsettled`: with a result, or said to have brought none. */
export type ProcessState =
  | 'ahead' | 'going' | 'advancing' | 'strained' | 'stalled' | 'failed' | 'over' | 'settled' | 'unsettled'; // biome-ignore format: a closed list

/** Predicates said of the process itself; lemmas, a particle after a blank as "+". */
const PREDICATES: readonly (readonly [ProcessState, string])[] = [
  ['going', 'continue proceed go+on go+ahead persist underway ongoing resume restart reopen'],
  ['advancing', 'advance progress move+ahead'],
  [
    'stalled',
    'stall stagnate pause suspend halt interrupt freeze break+off adjourn deadlock deadlocked stalled',
  ],
  ['failed', 'fail collapse founder fall+apart fall+through break+down abandon scrap call+off cancel'],
  ['over', 'end conclude expire finish complete wrap+up'],
  ['ahead', 'schedule plan postpone delay planned'],
];

/** Nouns that tell the state of the process that they are said of: "no progress in the talks". */
const RESULTS: readonly (readonly [ProcessState, string])[] = [
  ['advancing', 'progress headway breakthrough'],
  ['settled', 'agreement deal accord compromise settlement'],
  ['failed', 'breakdown collapse failure'],
  ['stalled', 'suspension halt pause deadlock impasse stalemate standstill'],
  ['strained', 'difficulty setback blow obstacle hurdle snag'],
  ['going', 'resumption continuation'],
];

/** What "are" or "remain" may put a process into, by words. */
const PLACED: readonly (readonly [ProcessState, RegExp])[] = [
  ['going', /^(?:under ?way|in (?:place|force|effect|progress|full swing))\b/],
  ['stalled', /^(?:on (?:hold|ice)|at an? (?:impasse|standstill|stalemate)|in limbo|deadlocked)\b/],
  ['failed', /^(?:off the table|in tatters|dead)\b/],
];

const table = (rows: readonly (readonly [ProcessState, string])[]): ReadonlyMap<string, ProcessState> =>
  new Map(rows.flatMap(([state, words]) => words.split(' ').map((word) => [word.replace('+', ' '), state])));
const predicates = table(PREDICATES);
const results = table(RESULTS);

/** The state that a predicate tells of its subject or object. */
export const stateOfPredicate = (predicate: string): ProcessState | undefined => predicates.get(predicate);

/** The state that words after "are" put a process into; lower case. */
export const stateOfPlacing = (words: string): ProcessState | undefined =>
  PLACED.find(([, pattern]) => pattern.test(words))?.[0];

/** The state that a noun tells of the process that it is tied to. */
export const stateOfResult = (lemma: string): ProcessState | undefined => results.get(lemma);

const DENIED: Readonly<Partial<Record<ProcessState, ProcessState>>> = {
  going: 'stalled',
  advancing: 'unsettled',
  settled: 'unsettled',
};

/** What denying a state comes to; undefined where it tells no other state: talks that didn't fail may rest. */
export const deniedState = (state: ProcessState): ProcessState | undefined => DENIED[state];

/** States that no process is in at once. */
const AT_ONCE =
  'going failed,going stalled,going over,advancing failed,advancing stalled,advancing unsettled,settled failed,settled stalled,settled unsettled';
/** What can't follow unless something has changed in between: each pair in the order of time. */
const IN_TURN =
  'stalled ahead,failed ahead,strained failed,strained settled,stalled failed,ahead failed,ahead stalled,unsettled settled';
const set = (list: string): ReadonlySet<string> => new Set(list.split(','));
const atOnce = set(AT_ONCE);
const inTurn = set(IN_TURN);

/** How two states of one process stand: `later` says whether the second is told on a later day. */
export function stateRelation(
  a: ProcessState,
  b: ProcessState,
  daysLater: number,
): 'same' | 'exclude' | 'succeed' | 'fit' {
  if (a === b) return 'same';
  if (atOnce.has(`${a} ${b}`) || atOnce.has(`${b} ${a}`)) return 'exclude';
  if (daysLater === 0) return 'fit';
  const [first, second] = daysLater > 0 ? [a, b] : [b, a];
  return inTurn.has(`${first} ${second}`) ? 'succeed' : 'fit';
}
