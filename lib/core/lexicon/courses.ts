/**
 * How stories go on: which words tell one deed, and which deed comes of which. "Investigated" ends in "charged" or
 * "cleared", a vote in "passed" or "failed". Kept by hand and general: each line holds what news tells of any case,
 * bill, race or post. That a course exists never makes a finding: `compare/turn.ts` binds both ends to one matter.
 */
import { verbOfNoun } from './verb-of-noun.ts';

const spaced = (word: string): string => word.replace('+', ' ');

/** Nouns that name a deed by the verb of the same form, or by one that WordNet doesn't tie to them. */
const NOUNS: Readonly<Record<string, string>> = {
  vote: 'vote', probe: 'investigate', inquiry: 'investigate', visit: 'visit', trip: 'visit',
  summit: 'meet', release: 'release', arrest: 'arrest', trial: 'try', hearing: 'hear',
  recount: 'recount', audit: 'audit', review: 'review', lawsuit: 'sue', suit: 'sue', appeal: 'appeal', veto: 'veto',
  strike: 'strike', recall: 'recall', merger: 'merge', repeal: 'repeal', injunction: 'block', ban: 'ban',
  shutdown: 'shut down', rally: 'rally', protest: 'protest', march: 'march', debate: 'debate',
  sanctions: 'sanction', evacuation: 'evacuate', launch: 'launch',
}; // biome-ignore format: a table

/** Verbs of one deed; the first stands for all. */
const ONE_DEED: readonly string[] = [
  'visit travel fly arrive land',
  'greet welcome',
  'investigate probe look+into',
  'resign step+down quit',
  'fire oust sack dismiss',
  'name identify',
  'sue file+suit challenge',
  'nominate pick tap select choose appoint',
  'postpone delay put+off',
  'cancel call+off scrap',
];

const heads = new Map<string, string>();
for (const line of ONE_DEED) {
  const [first = '', ...rest] = line.split(' ').map(spaced);
  for (const word of rest) heads.set(word, first);
}

/** The deed that a predicate (a lemma, a particle after a blank) tells: the word that stands for all of its like. */
export const deedOfVerb = (predicate: string): string => heads.get(predicate) ?? predicate;

/** The deed that a noun names; undefined where it names none. */
export function deedOfNoun(lemma: string): string | undefined {
  const verb = NOUNS[lemma] ?? verbOfNoun(lemma);
  return verb === undefined ? undefined : deedOfVerb(verb);
}

/** What is on its way on the left comes to an end on the right. */
const COURSES: readonly string[] = [
  'investigate review question | charge indict clear exonerate',
  'charge indict try | convict acquit sentence clear',
  'review withhold | release publish declassify unveil',
  'vote debate | pass approve reject defeat fail confirm',
  'nominate confirm | confirm reject withdraw',
  'search hunt | arrest capture rescue',
  'hospitalize ill critical | die recover survive',
  'miss | rescue',
  'resign | fire',
  'declassify | release publish',
];

const courses = new Map<string, ReadonlySet<string>>();
for (const line of COURSES) {
  const [left = [], right = []] = line.split(' | ').map((side) => side.split(' ').map(spaced));
  for (const word of left) courses.set(word, new Set([...(courses.get(word) ?? []), ...right]));
}

/** Whether one deed is an end that another comes to. */
export const endsIn = (pending: string, settled: string): boolean =>
  courses.get(pending)?.has(settled) === true;

/** States that a course begins with ("ill"). */
export const isCondition = (predicate: string): boolean => /^(?:ill|critical)$/.test(predicate);
