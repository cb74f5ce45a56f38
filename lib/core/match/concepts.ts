/**
 * Words that news uses for one thing. Keys and values are Porter stems of `termsOf`; each group's first word
 * names the concept. Only words that stand for each other in most news sentences are grouped: a concept
 * match makes two sentences candidates, it never makes a finding by itself.
 */
import { stem } from '../text/terms.ts';

const GROUPS: readonly string[] = [
  'killed dead death deaths died die dies dying fatality fatalities fatal slain perish perished toll murdered killing',
  'injured injuries injury wounded wounding hurt',
  'hostage captive captives captivity abductee',
  'talks negotiations negotiating negotiate negotiation negotiators discussions dialogue talk',
  'ceasefire truce armistice',
  'attack assault raid strike offensive ambush',
  'said stated told announced',
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
  'jobs workers employees staff',
  'storm hurricane cyclone typhoon',
  'quake earthquake tremor',
  'blaze fire wildfire',
  'rescue rescued saved',
  'help aid assistance relief',
  'start began begin started launch launched',
  'end ended concluded expired expire ends expiration',
  'increase rose rise climbed grew jumped surged',
  'decrease fell fall dropped declined slid plunged',
  'detained arrested custody arrest',
  'freed release released freeing liberated',
  'sent deployed dispatched deploy dispatching deployment',
  'protest demonstration rally protesters demonstrators',
  'virus coronavirus covid',
  'illness disease',
  'infected sickened contracted infection',
  'nurse caregiver',
  'doctor physician',
  'spouse wife husband',
  'child children kids',
  'house home houses homes',
  'prosecutors prosecution',
  'indicted indictment charged charges',
  'election vote ballot poll',
  'home houses residence',
  'border frontier',
  'company firm corporation',
  'cost price',
  'amount sum total',
  'meeting summit',
  'warn warned warning caution',
  'say claim assert',
  'remains bodies body corpses corpse',
  'pledge pledged promise promised vow vowed',
  'embassy consulate mission compound',
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
