/**
 * Which predicates say the opposite of each other, and which say the same. Opposites from WordNet (see
 * `lib/cli/build-lexicon.ts`) lack most of those that news turns on ("approved"/"vetoed"), so these are listed by
 * hand; each side of a line holds words that stand for one outcome. Opposition alone never makes a finding:
 * `compare/outcome.ts` binds both to the same participants first.
 */
import antonyms from './antonyms.json' with { type: 'json' };
import verbSynonyms from './verb-synonyms.json' with { type: 'json' };

/** Lemmas, with a particle after a blank; both sides of "|" are opposite outcomes. */
const OUTCOMES: readonly string[] = [
  'approve pass adopt ratify endorse clear sign accept greenlight back | reject veto defeat rebuff spurn oppose block torpedo dismiss vote+down turn+down strike+down',
  'admit confess acknowledge concede confirm accept | deny dispute refute rebut disavow',
  'rise increase climb grow jump surge soar rally go+up | fall decrease drop decline slide plunge tumble sink slip shrink dip plummet go+down',
  'raise boost increase expand | lower cut reduce slash trim scale+back',
  'strengthen intensify | weaken ease',
  'improve | worsen deteriorate',
  'support back favor endorse behind embrace | oppose against condemn',
  'continue proceed persist resume go+ahead | stop halt cease suspend cancel scrap abandon call+off',
  'plan orchestrate premeditate coordinate planned premeditated deliberate intentional coordinated | spontaneous unplanned accidental unintentional accident',
  'positive | negative',
  'win | lose',
  'convict guilty | acquit innocent clear exonerate',
  'succeed successful | fail collapse unsuccessful',
  'keep stay remain | leave withdraw quit exit pull+out drop+out walk+away',
  'uphold affirm | overturn reverse strike+down quash',
  'allow permit let | ban bar block prohibit forbid prevent',
  'survive | die',
  'alive | dead',
  'lift | impose',
  'meet | miss',
  'right correct | wrong mistaken incorrect',
  'legal lawful constitutional | illegal unlawful unconstitutional',
  'safe | dangerous unsafe',
  'open reopen | close shut shutter shut+down',
  'progress advance | stall stalled stagnate',
  'underway ongoing continue | collapse fail end stall stalled',
  'keep retain restore have | lose lack',
  'have retain keep | without lack',
  'comply cooperate | defy',
  'renew extend | cancel terminate scrap',
  'join | quit leave withdraw',
  'praise applaud | criticize condemn denounce slam blast',
  'agree | disagree refuse',
  'beat exceed top | miss',
  'true accurate | false untrue inaccurate',
  'hire | fire',
  'buy | sell',
];

/** Lines of words that say one thing and have no common opposite. */
const SAME: readonly string[] = [
  'inform brief notify consult',
  'kill slay murder',
  'attack assault raid',
  'deploy send dispatch',
  'say tell',
  'renegotiate reopen',
  'take+off remove withdraw',
  'step+down resign',
  'sign ink',
  'arrest detain apprehend',
];

/** Stages of one business: what is still to be taken up on the left has its end on the right. */
const STAGES = 'take+up consider debate vote vote+on decide review | approve pass adopt reject defeat ratify';

type Relation = 'synonym' | 'opposite' | 'stage';
const known = new Map<string, Map<string, Relation>>();

function relate(a: string, b: string, relation: Relation): void {
  for (const [from, to] of [
    [a, b],
    [b, a],
  ] as const) {
    const row = known.get(from) ?? new Map<string, Relation>();
    // a word may stand on one side with another and against it elsewhere; the opposition is the rarer reading
    if (!row.has(to)) row.set(to, relation);
    known.set(from, row);
  }
}

const denies = (a: string, b: string): boolean => /^(?:un|in|im|il|ir|dis|non)/.test(a) && a.endsWith(b);

for (const line of SAME) {
  const side = line.split(' ').map((w) => w.replace('+', ' '));
  for (const a of side) for (const b of side) relate(a, b, 'synonym');
}
for (const line of OUTCOMES) {
  const [left = [], right = []] = line
    .split(' | ')
    .map((side) => side.split(' ').map((w) => w.replace('+', ' ')));
  for (const side of [left, right]) for (const a of side) for (const b of side) relate(a, b, 'synonym');
  for (const a of left) for (const b of right) relate(a, b, 'opposite');
}
for (const group of verbSynonyms) for (const a of group) for (const b of group) relate(a, b, 'synonym');
const [before = [], after = []] = STAGES.split(' | ').map((side) =>
  side.split(' ').map((w) => w.replace('+', ' ')),
);
for (const a of before) for (const b of after) relate(a, b, 'stage');
for (const [a = '', b = ''] of antonyms.v) relate(a, b, 'opposite');
// "unarmed" denies "armed"; "white" and "black", "big" and "little" are said of too much to be outcomes
for (const [a = '', b = ''] of antonyms.a) if (denies(a, b) || denies(b, a)) relate(a, b, 'opposite');

/** How two predicates (lemmas, a particle after a blank) stand to each other; undefined where they don't meet. */
export function predicateRelation(a: string, b: string): 'same' | Relation | undefined {
  return a === b ? 'same' : known.get(a)?.get(b);
}

/** True for predicates that only take something up ("debate", "vote on"). */
export const isOpening = (predicate: string): boolean => before.includes(predicate);
