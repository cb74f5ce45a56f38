/** Words that say what somebody died of, in classes; one death has one cause, whatever else came with it. */

/** A class of causes. */
export type Cause =
  | 'gunfire' | 'blast' | 'blade' | 'smoke' | 'fire' | 'water' | 'fall' | 'crash' | 'beating' | 'strangling'
  | 'poison' | 'illness'; // biome-ignore format: a closed list

const WORDS: Readonly<Record<Cause, string>> = {
  gunfire: 'shot gunshot gunshots gunfire bullet bullets sniper shooting',
  blast:
    'bomb bombs bombing explosion blast rocket rockets grenade grenades missile missiles shell shells shelling mortar airstrike',
  blade: 'stabbed stabbing knife stab',
  smoke: 'asphyxia asphyxiation smoke suffocated suffocation',
  fire: 'burned burns burnt',
  water: 'drowned drowning',
  fall: 'fell fall plunged',
  crash: 'crash collision crashed',
  beating: 'beaten beating blunt',
  strangling: 'strangled strangulation hanged hanging',
  poison: 'poisoned poisoning overdose overdosed',
  illness: 'cancer stroke pneumonia coronavirus covid leukemia',
};

const causes = new Map(
  Object.entries(WORDS).flatMap(([cause, list]) => list.split(' ').map((word) => [word, cause as Cause])),
);

/** Causes that go together in one account or the other: a bomb burns, a crash may be a fall. */
const TOGETHER = new Set(
  'blast fire,fire smoke,crash fall,crash fire,blast crash,beating fall,beating crash,beating strangling,blast gunfire,crash smoke'.split(
    ',',
  ),
);

/** The first cause among some lower-case words, and at which of them; undefined for none. */
export function causeIn(
  words: readonly string[],
): { readonly cause: Cause; readonly at: number } | undefined {
  const at = words.findIndex((word) => causes.has(word));
  const cause = causes.get(words[at] ?? '');
  return cause && { cause, at };
}

/** Whether a death can't have both causes. */
export function excludes(a: Cause, b: Cause): boolean {
  return a !== b && !TOGETHER.has([a, b].sort().join(' '));
}
