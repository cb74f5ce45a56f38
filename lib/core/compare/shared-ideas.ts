/** What two sentences share, counted by ideas: in all, beside names, and in one place of either sentence. */
import type { StoryWeights } from '../match/story-weights.ts';
import type { Pair } from './comparator.ts';
import { type Idea, ideaFit, ideasOf } from './ideas.ts';

/** What two sentences share. */
export interface SharedIdeas {
  /** Weighted cosine, 0..1. */
  readonly likeness: number;
  /** Share of the lighter sentence's weight that the other has too, 0..1. */
  readonly covered: number;
  /** How many shared ideas are no names or titles, those of one noun phrase counted once: "market hall". */
  readonly things: number;
  /** How many names and titles are shared, and what they weigh. */
  readonly people: number;
  readonly names: number;
  /** The greatest shared weight that stands close together in both. */
  readonly together: number;
}

/** One idea in both sentences. */
interface Match {
  readonly here: Idea;
  readonly there: Idea;
  readonly weight: number;
}

/** Words on either side of a shared one that belong to the same statement more often than not. */
const REACH = 7;

/** Keeps the greatest weight for each key. */
function raise(weights: Map<string, number>, key: string, weight: number): void {
  if (weight > (weights.get(key) ?? 0)) weights.set(key, weight);
}

const sum = (weights: ReadonlyMap<string, number>): number =>
  [...weights.values()].reduce((total, weight) => total + weight, 0);

/** A name counts once by its most telling word, anything else by its key. */
const nameKey = ({ who, key }: Idea): string => (who === undefined ? key : `who ${who}`);

function totalOf(ideas: readonly Idea[], weights: StoryWeights): number {
  const found = new Map<string, number>();
  for (const idea of ideas) raise(found, nameKey(idea), weights.weight(idea.concept));
  return sum(found);
}

function matchesOf({ here, there, weights }: Pair): Match[] {
  const others = ideasOf(there);
  const matches: Match[] = [];
  // Loops: an array for each of some hundred thousand pairs of ideas would take longer than comparing them.
  for (const a of ideasOf(here))
    for (const b of others) {
      const fit = ideaFit(a, b);
      if (fit === 0) continue;
      const weight = fit * Math.min(weights.weight(a.concept), weights.weight(b.concept));
      matches.push({ here: a, there: b, weight });
    }
  return matches;
}

const namesOne = ({ here, there }: Match): boolean => here.who !== undefined || there.who !== undefined;

/** The weights of matches, names and other ideas apart. */
function counted(matches: readonly Match[]): {
  readonly names: ReadonlyMap<string, number>;
  readonly things: ReadonlyMap<string, number>;
} {
  const [names, things] = [new Map<string, number>(), new Map<string, number>()];
  for (const match of matches) raise(namesOne(match) ? names : things, nameKey(match.here), match.weight);
  return { names, things };
}

/** In how many noun phrases and verbs the shared ideas stand that are no names, in the sentence where they are fewer. */
function statedThings(matches: readonly Match[]): number {
  const things = matches.filter((match) => !namesOne(match));
  return Math.min(
    new Set(things.map(({ here }) => here.phrase)).size,
    new Set(things.map(({ there }) => there.phrase)).size,
  );
}

function togetherIn(matches: readonly Match[]): number {
  let greatest = 0;
  for (const { here, there } of matches) {
    const near = matches.filter(
      (m) => Math.abs(m.here.at - here.at) <= REACH && Math.abs(m.there.at - there.at) <= REACH,
    );
    const { names, things } = counted(near);
    greatest = Math.max(greatest, sum(names) + sum(things));
  }
  return greatest;
}

/** Counts what two sentences share. */
export function sharedIdeas(pair: Pair): SharedIdeas {
  const matches = matchesOf(pair);
  const { names, things } = counted(matches);
  const shared = sum(names) + sum(things);
  const totals = [pair.here, pair.there].map((claim) => totalOf(ideasOf(claim), pair.weights) || 1);
  const [here = 1, there = 1] = totals;
  return {
    likeness: Math.min(1, shared / Math.sqrt(here * there)),
    covered: Math.min(1, shared / Math.min(here, there)),
    things: statedThings(matches),
    people: names.size,
    names: sum(names),
    together: togetherIn(matches),
  };
}
