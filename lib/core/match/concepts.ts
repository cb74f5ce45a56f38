/**
 * Words that news uses for one thing. Keys and values are Porter stems of `termsOf`; each group's first word
 * names the concept. Only words that stand for each other in most news sentences are grouped. A shared concept makes
 * two sentences candidates and lets two counted nouns be one ("hostages", "captives"); it is never a finding by itself.
 */
import { stem } from '../text/terms.ts';

const GROUPS: readonly string[] = [
  'killed dead death deaths died die dies dying fatality fatalities fatal slain perish perished toll murdered killing',
  'injured injuries injury wounded wounding hurt',
  'hostage captive captives captivity abductee',
  'talks negotiations negotiating negotiate negotiation negotiators discussions dialogue talk',
  'ceasefire truce armistice',
  'war hostilities fighting',
  'attack assault raid strike offensive ambush',
  'approve approved passed passage ratified endorse',
  'reject rejected rebuffed refused spurned',
  'troops soldiers forces servicemen',
  'police officers cops',
  'president presidential',
  'deal agreement accord pact',
  'lawmakers legislators congressmen senators representatives',
  'bill legislation measure package',
  'money funds funding cash',
  'plan proposal scheme',
  'withdraw pull exit leave quit withdrawal withdrawing pulled',
  'buy acquire purchase acquisition bought',
  'workers employees staff',
  'storm hurricane cyclone typhoon',
  'quake earthquake tremor',
  'blaze fire wildfire',
  'crowd attendance audience spectators attendees',
  'ship vessel boat',
  'trip visit tour',
  'lawsuit suit complaint',
  'lawyer attorney',
  'rain rainfall',
  'snow snowfall',
  'rescue rescued saved',
  'help aid assistance relief',
  'start began begin started launch launched',
  'end ended concluded expired expire ends expiration cessation',
  'increase rose rise climbed grew jumped surged',
  'decrease fell fall dropped declined slid plunged',
  'detained arrested custody arrest',
  'freed release released freeing liberated freedom',
  'sent deployed dispatched deploy dispatching deployment',
  'protest demonstration rally protesters demonstrators',
  'virus coronavirus covid',
  'illness disease',
  'infected sickened infection',
  'truck lorry lorries',
  'teachers educators',
  'students pupils',
  'gunman shooter gunmen',
  'doctor physician',
  'child children kids',
  'house home houses homes residence',
  'prosecutors prosecution',
  'indicted indictment charged charges',
  'election vote ballot poll',
  'border frontier',
  'company firm corporation',
  'cost price',
  'amount sum total',
  'meeting summit',
  'warn warned warning caution',
  'say claim assert',
  'remains bodies body corpses corpse',
  'pledge pledged promise promised vow vowed',
  'embassy consulate',
  'extend extends extended extension prolong prolonged prolonging',
  'suspend suspended suspension halt halted',
  'deny denied denial denies',
  'explode explosion exploded blast',
  'invade invasion invaded',
  'spy spies spying spied espionage',
];

const byStem = new Map<string, string>();
for (const group of GROUPS) {
  const words = group.split(' ');
  const head = stem(words[0] ?? '');
  for (const word of words) if (!byStem.has(stem(word))) byStem.set(stem(word), head);
}

/** The concept that a stem stands for; the stem itself where it has no group. */
export function conceptOf(stemmed: string): string {
  return byStem.get(stemmed) ?? stemmed;
}
