/**
 * Processes that a claim speaks of (talks, a truce, a search), with who takes part, what they are about and the state
 * that they are said to be in. "The talks" of a later sentence take their parties from where they were named.
 */
import { type ProcessKind, type ProcessState, stateOfResult } from '../lexicon/process-states.ts';
import type { Claim } from './claim.ts';
import type { NounPhrase } from './noun-phrases.ts';
import type { Party } from './parties.ts';
import { perWording } from './per-claim.ts';
import { type Predication, predicationsOf } from './predications.ts';
import { type Breadth, breadthOf, matterOf } from './process-matter.ts';
import { kindOf, ownWords, regionOf } from './process-phrase.ts';
import { holderOf, placedBy, type Told, toldBy } from './process-told.ts';
import { type Scene, sceneOf } from './scene.ts';

/** A process as one claim tells of it. Token indexes, `to` exclusive. */
export interface ProcessFact {
  readonly kind: ProcessKind;
  readonly phrase: NounPhrase;
  /** Who takes part; those of an earlier mention where this one names nobody. */
  readonly parties: readonly Party[];
  /** How many of them its own sentence names. */
  readonly named: number;
  /** Where the words that say what it is about end. */
  readonly about: number;
  /** Concepts of what it is about, without the parties. */
  readonly topic: ReadonlySet<string>;
  readonly state: ProcessState | undefined;
  /** Said to take in more than one matter, or to be kept to one. */
  readonly breadth: Breadth | undefined;
  /** Whether the state is told by a verb of its own rather than in passing. */
  readonly told: boolean;
  /** Where what denies it begins. */
  readonly above?: number | undefined;
  /** The words that tell it. */
  readonly from: number;
  readonly to: number;
}

const ATTRIBUTES: Readonly<Record<string, ProcessState>> = {
  ongoing: 'going', stalled: 'stalled', suspended: 'stalled', deadlocked: 'stalled', failed: 'failed',
  collapsed: 'failed', upcoming: 'ahead', planned: 'ahead',
}; // biome-ignore format: two rows

/** A process as its own sentence tells it, and whether the state has a verb of its own. */
function readProcess(scene: Scene, phrase: NounPhrase, all: readonly Predication[]): ProcessFact | undefined {
  const { tokens } = scene;
  const kind = kindOf(phrase, tokens);
  if (!kind) return undefined;
  const [words, region] = [ownWords(tokens, phrase), regionOf(scene, phrase)];
  const matter = matterOf(scene, phrase, all);
  const named = [...words.parties, ...region.parties];
  const parties = [...named, ...(named.length > 1 ? [] : holderOf(scene, phrase, all))];
  let told: Told | undefined;
  for (const p of all) told ??= toldBy(scene, phrase, p);
  told ??= placedBy(scene, phrase);
  const attribute = tokens
    .slice(phrase.from, phrase.head.index)
    .find((t) => Object.hasOwn(ATTRIBUTES, t.lower));
  const result = phrase.head.index < phrase.to - 1 ? stateOfResult(phrase.head.lemma) : undefined;
  return {
    kind,
    phrase,
    parties,
    named: parties.length,
    topic: new Set([...words.topic, ...region.topic, ...matter.topic]),
    about: Math.max(region.to, matter.to),
    breadth: breadthOf(scene, phrase, all),
    state: told?.state ?? result ?? (attribute && ATTRIBUTES[attribute.lower]),
    told: told !== undefined,
    above: told?.above,
    from: told?.from ?? phrase.from,
    to: told?.to ?? phrase.to,
  };
}

const PROCESS_WORD =
  /\b(?:talks|negotiat|discussion|dialogue|consultation|engagement|cease-?fire|truce|armistice|walkout|strike|search|manhunt|investigation|inquiry|probe|trial|vote|merger|takeover|acquisition|evacuation)/i;

/** The processes of one sentence, its own words alone. */
const ownProcesses = perWording(({ text, tokens }): readonly ProcessFact[] => {
  if (!PROCESS_WORD.test(text)) return [];
  const scene = sceneOf(tokens);
  const all = predicationsOf(tokens);
  const found = scene.phrases.flatMap((phrase) => readProcess(scene, phrase, all) ?? []);
  return found.map((fact, i) => {
    const before = found.slice(0, i).find((other) => isBack(fact, other));
    return before ? { ...fact, parties: before.parties } : fact;
  });
});

/** Whether a mention without parties may point back to one with them. */
const isBack = (fact: ProcessFact, other: ProcessFact): boolean =>
  fact.parties.length === 0 && other.parties.length > 0 && other.kind === fact.kind;

/** Sentences that "the talks" may reach back over. */
const REACH = 6;

const places = new WeakMap<readonly Claim[], ReadonlyMap<Claim, number>>();

function placeOf(claim: Claim, told: readonly Claim[]): number {
  const known = places.get(told) ?? new Map(told.map((other, i) => [other, i]));
  places.set(told, known);
  return known.get(claim) ?? 0;
}

/** Where nothing near names the parties, the process is the one that the article names first with both sides. */
function firstNamed(fact: ProcessFact, told: readonly Claim[]): ProcessFact | undefined {
  if (!fact.phrase.definite) return undefined;
  for (const claim of told) {
    const found = ownProcesses(claim).find((other) => isBack(fact, other) && other.parties.length > 1);
    if (found) return found;
  }
  return undefined;
}

/** The processes of a claim; `told` are the claims of its article in order. */
export function processesOf(claim: Claim, told: readonly Claim[]): readonly ProcessFact[] {
  return ownProcesses(claim).map((fact) => {
    if (fact.parties.length > 0) return fact;
    const place = placeOf(claim, told);
    const before = told
      .slice(Math.max(0, place - REACH), place)
      .reverse()
      .flatMap((other) => ownProcesses(other).filter((earlier) => isBack(fact, earlier)));
    // the nearest that names both sides
    const named = before.find(({ parties }) => parties.length > 1) ?? before[0] ?? firstNamed(fact, told);
    return named ? { ...fact, parties: named.parties } : fact;
  });
}

/** Whether two claims tell state or matter of one kind of process; cheap, for choosing what to compare. */
export function tellOneProcess(a: Claim, b: Claim): boolean {
  const tells = ({ state, topic, breadth }: ProcessFact): boolean =>
    state !== undefined || breadth !== undefined || topic.size > 0;
  const others = ownProcesses(b).filter(tells);
  return (
    others.length > 0 &&
    ownProcesses(a).some((fact) => tells(fact) && others.some(({ kind }) => kind === fact.kind))
  );
}
