/**
 * Processes that a claim speaks of (talks, a truce, a search), with who takes part, what they are about and the state
 * that they are said to be in. "The talks" of a later sentence take their parties from where they were named.
 */
import { countryOfDemonym } from '../lexicon/gazetteer.ts';
import {
  deniedState,
  type ProcessKind,
  type ProcessState,
  processOfNoun,
  stateOfPlacing,
  stateOfPredicate,
  stateOfResult,
} from '../lexicon/process-states.ts';
import { conceptOf } from '../match/concepts.ts';
import type { Token } from '../text/tokens.ts';
import type { Claim } from './claim.ts';
import type { NounPhrase } from './noun-phrases.ts';
import { meantBy } from './operators.ts';
import { type Party, partyIn } from './parties.ts';
import { perClaim } from './per-claim.ts';
import { type Predication, predicationsOf } from './predications.ts';
import { isBoundary, type Scene, sceneOf, subjectOf } from './scene.ts';

/** How much a process is said to take in, and the words that say so. */
export interface Breadth {
  readonly is: 'broad' | 'narrow';
  readonly above?: number | undefined;
  readonly from: number;
  readonly to: number;
}

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

const PARTY_TIES = /^(?:between|with|among)$/;
const TOPIC_TIES = /^(?:about|regarding|concerning|over|on|for|toward|towards|into|of|against)$/;
/** "talks aimed at", "talks to secure": what follows says what they are about. */
const AIMS = /^(?:aimed|to|intended|focused|focusing|centered|designed|meant)$/;
/** Verbs whose object or "in" phrase is a process that the subject takes part in. */
const TAKES_PART =
  /^(?:hold|have|conduct|open|begin|start|resume|enter|join|engage|engaging|continue|participate|lead|pursue|attend|send|suspend|end)$/;
const ATTRIBUTES: Readonly<Record<string, ProcessState>> = {
  ongoing: 'going', stalled: 'stalled', suspended: 'stalled', deadlocked: 'stalled', failed: 'failed',
  collapsed: 'failed', upcoming: 'ahead', planned: 'ahead',
}; // biome-ignore format: two rows

/** "the goal of the talks was": what follows the verb is what they are about. */
const MATTER = /^(?:goal|aim|purpose|focus|scope|subject|objective|topic)$/;
const COVERS =
  /^(?:include|cover|concern|focus|focused|revolve|revolved|center|centered|address|involve|discuss)$/;
/** What brings a result: talks "made progress" but "included a deal" only on paper. */
const BRINGS =
  /^(?:reach|make|achieve|strike|bring|produce|yield|report|see|encounter|face|hit|suffer|run|meet|deal|clinch|seal|have|be|show|end)$/;
const WIDENS = /^(?:shift|expand|widen|broaden|extend|turn|move|spread)$/;
const BROAD = /^(?:broader|wider|expanded)$/;
const NARROW = /^(?:only|solely|exclusively|strictly|limited|confined|restricted)$/;

/** The kind of process that a phrase names by its head, or by what its head is said of ("the collapse of the talks"). */
function kindOf(phrase: NounPhrase, tokens: readonly Token[]): ProcessKind | undefined {
  // at the head of a sentence the tagger takes it for a name and leaves its plural
  const own = processOfNoun(phrase.head.lower);
  if (phrase.head.lower === 'talk') return undefined;
  // "the engagement of" somebody is another thing
  const between = tokens[phrase.to]?.lower === 'between';
  if (phrase.head.lower === 'engagement' && !between) return undefined;
  if (own) return own;
  const said = stateOfResult(phrase.head.lemma) !== undefined || MATTER.test(phrase.head.lower);
  const inner = tokens.slice(phrase.from, phrase.to).find((t) => processOfNoun(t.lemma) && t !== phrase.head);
  // "the ceasefire deal" is the ceasefire
  const deal =
    /^(?:deal|agreement)$/.test(phrase.head.lemma) && inner && processOfNoun(inner.lemma) === 'truce';
  return inner && (deal || (said && inner.index > phrase.head.index))
    ? processOfNoun(inner.lemma)
    : undefined;
}

interface Region {
  readonly parties: readonly Party[];
  readonly topic: ReadonlySet<string>;
  /** Where what is told of the process ends. */
  readonly to: number;
}

/** "the Resistance Movement, Karo,": a name between commas that says who that is. */
function nameBehind(
  tokens: readonly Token[],
  phrases: readonly NounPhrase[],
  to: number,
): NounPhrase | undefined {
  const name =
    tokens[to]?.text === ',' ? phrases.find((p) => p.from === to + 1 && p.preposition === '') : undefined;
  if (!name || tokens[name.to]?.text !== ',') return undefined;
  return tokens.slice(name.from, name.to).every((t) => t.pos === 'PROPN' || t.text === '-')
    ? name
    : undefined;
}

/** A party with the name that stands behind it, also behind one phrase more ("envoy for hostages, Ann Lee,"). */
function partyWithName(
  tokens: readonly Token[],
  phrases: readonly NounPhrase[],
  phrase: NounPhrase,
): Party[] {
  const next = phrases.find((p) => p.from === phrase.to + 1 && p.preposition !== '');
  const name = nameBehind(tokens, phrases, phrase.to) ?? (next && nameBehind(tokens, phrases, next.to));
  const [party, ...more] = partyIn(tokens, phrase);
  const [named] = name ? partyIn(tokens, name) : [];
  if (!named) return party ? [party, ...more] : [];
  return [{ keys: new Set([...(party?.keys ?? []), ...named.keys]), vague: false }, ...more];
}

/** What follows a process in its noun phrase: "between … and …", "regarding …", "aimed at …". */
function regionOf({ tokens, phrases, groups }: Scene, phrase: NounPhrase): Region {
  const parties: Party[] = [];
  const topic = new Set<string>();
  const finite = groups.find(
    (g) => g.from >= phrase.to && !g.infinitive && !g.gerund && g.auxiliaries.length > 0,
  );
  let at = phrase.to;
  let aim = false;
  for (const next of phrases.filter((p) => p.from >= phrase.to)) {
    const gap = tokens.slice(at, next.from);
    aim ||= gap.some((t) => AIMS.test(t.lower));
    const breaks = gap.some((t) => isBoundary(tokens, t.index) || t.text === ',');
    if (breaks || (finite && next.from > finite.from) || (!aim && gap.length > 2)) break;
    const verb = gap.some((t) => t.pos === 'VERB' && !/ing$|^aimed$/.test(t.lower));
    if (verb && !aim) break;
    if (PARTY_TIES.test(next.preposition)) {
      parties.push(...partyWithName(tokens, phrases, next));
      const name = nameBehind(tokens, phrases, next.to);
      if (name) {
        at = name.to + 1;
        continue;
      }
    } else if (aim || TOPIC_TIES.test(next.preposition))
      for (const concept of next.concepts) topic.add(concept);
    at = next.to;
  }
  return { parties, topic, to: at };
}

/** Words of the phrase itself that say what it is about or who takes part: "ceasefire negotiations", "US-Iran talks". */
function ownWords(tokens: readonly Token[], phrase: NounPhrase): Omit<Region, 'to'> {
  const before = tokens.slice(phrase.from, phrase.head.index).filter((t) => /^(?:NOUN|PROPN)$/.test(t.pos));
  const hyphen = tokens.slice(phrase.from, phrase.head.index).some((t) => /^[-–]$/.test(t.text));
  const named = before.filter((t) => countryOfDemonym(t.text) ?? /^\p{Lu}[\p{Lu}.]+$/u.test(t.text));
  const parties = hyphen
    ? named.flatMap((t) => partyIn(tokens, { ...phrase, from: t.index, to: t.index + 1, head: t }))
    : [];
  const topic = new Set(parties.length > 0 ? [] : before.map((t) => conceptOf(t.stem)));
  return { parties, topic };
}

const holds = (phrase: NounPhrase | undefined, process: NounPhrase): boolean =>
  phrase !== undefined && phrase.from === process.from;

/** Who is said to hold or join it, or to send somebody for it. */
function holderOf(scene: Scene, process: NounPhrase, all: readonly Predication[]): Party[] {
  const { tokens, groups, phrases } = scene;
  // "The ministry is in talks with"
  const be =
    process.preposition === 'in' ? groups.findIndex((g) => g.copula && g.to === process.from - 1) : -1;
  const subject = be < 0 ? undefined : subjectOf(scene, be);
  if (subject) return partyIn(tokens, subject);
  for (const p of all) {
    const tied = holds(p.patient, process) || p.others.some((other) => holds(other, process));
    if (!tied || !TAKES_PART.test(p.lemma)) continue;
    const holder = p.agent ?? (p.state ? p.patient : undefined);
    if (holder && !holds(holder, process)) return partyWithName(tokens, phrases, holder);
  }
  return [];
}

interface Told {
  readonly state: ProcessState;
  readonly above?: number | undefined;
  readonly from: number;
  readonly to: number;
}

const mooded = (state: ProcessState, p: Predication): ProcessState | undefined => {
  if (p.meant === 'ahead' && (state === 'going' || state === 'advancing'))
    return p.affirmed ? 'ahead' : undefined;
  if (p.meant !== 'fact') return state === 'going' && p.state ? state : undefined;
  return p.affirmed ? state : deniedState(state);
};

/** The state that a predication tells of a process. */
function toldBy({ tokens }: Scene, process: NounPhrase, p: Predication): Told | undefined {
  const own = holds(p.agent, process) || holds(p.patient, process);
  const tie = p.others.find((other) => holds(other, process));
  const result = [p.patient, p.agent].find((phrase) => phrase && stateOfResult(phrase.head.lemma));
  const made = (state: ProcessState | undefined): Told | undefined => {
    const meant = state && mooded(state, p);
    return (
      meant && {
        state: meant,
        above: p.above,
        from: Math.min(p.from, result?.from ?? p.from),
        to: Math.max(p.to, result?.to ?? p.to),
      }
    );
  };
  if (own) {
    const brought = result && BRINGS.test(p.lemma) ? stateOfResult(result.head.lemma) : undefined;
    const blow = tokens.slice(p.to, p.to + 4).find((t) => stateOfResult(t.lemma) === 'strained');
    return made(stateOfPredicate(p.predicate) ?? brought ?? (blow && 'strained'));
  }
  if (!tie) return undefined;
  if (p.meant === 'ahead' && p.affirmed && /^(?:for|in|at)$/.test(tie.preposition))
    return { state: 'ahead', from: Math.min(p.from, p.agent?.from ?? p.from), to: tie.to };
  const inside = result && BRINGS.test(p.lemma) && /^(?:in|during|at|on|for)$/.test(tie.preposition);
  return inside ? made(stateOfResult(result.head.lemma)) : undefined;
}

/** "are under way", "has been in place": told by a phrase after the copula. */
function placedBy(scene: Scene, process: NounPhrase): Told | undefined {
  const { tokens, groups } = scene;
  for (const [index, group] of groups.entries()) {
    if (!group.copula || group.from < process.to || !holds(subjectOf(scene, index), process)) continue;
    const words = tokens
      .slice(group.to, group.to + 4)
      .filter((t) => !/^(?:still|now|already|firmly)$/.test(t.lower));
    const state = stateOfPlacing(words.map((t) => t.lower).join(' '));
    const meant = group.negations % 2 === 0 ? state : state && deniedState(state);
    if (meant && meantBy(group.auxiliaries) === 'fact')
      return { state: meant, from: group.from, to: group.to + 2 };
  }
  return undefined;
}

/** What a process is said to be about by a verb: "the talks included", "the goal of the talks was". */
function matterOf(
  { tokens, phrases }: Scene,
  process: NounPhrase,
  all: readonly Predication[],
): { readonly topic: ReadonlySet<string>; readonly to: number } {
  const matter = new Set<string>();
  let to = 0;
  for (const p of all) {
    const covers = holds(p.agent, process) && COVERS.test(p.lemma);
    const is = p.state && holds(p.patient, process) && MATTER.test(process.head.lower);
    if ((!covers && !is) || !p.affirmed) continue;
    const end = tokens.findIndex((t) => t.index >= p.to && /^[,;:.—]$/.test(t.text));
    for (const phrase of phrases)
      if (phrase.from >= p.from + 1 && phrase.to <= end) {
        for (const concept of phrase.concepts) matter.add(concept);
        to = phrase.to;
      }
  }
  return { topic: matter, to };
}

/** Whether more than one matter is said to be talked about, or such a widening is denied. */
function breadthOf({ tokens }: Scene, process: NounPhrase, all: readonly Predication[]): Breadth | undefined {
  const own = all.find((p) => holds(p.agent, process) && COVERS.test(p.lemma));
  const span = { from: process.from, to: own ? Math.min(tokens.length, own.to + 4) : process.to };
  const said = tokens.slice(span.from, span.to);
  if (said.some((t) => BROAD.test(t.lower) || (own && t.lower === 'also'))) return { is: 'broad', ...span };
  if (own && said.some((t) => NARROW.test(t.lower))) return { is: 'narrow', ...span };
  const widened = all.find(
    (p) =>
      WIDENS.test(p.lemma) &&
      p.from >= process.to &&
      (holds(p.agent, process) || /^(?:they|it)$/.test(tokens[p.from - 1]?.lower ?? '')),
  );
  if (widened?.meant !== 'fact') return undefined;
  const { from, to, affirmed, above } = widened;
  return { is: affirmed ? 'broad' : 'narrow', above, from, to: Math.min(tokens.length, to + 5) };
}

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
const ownProcesses = perClaim((claim: Claim): readonly ProcessFact[] => {
  if (!PROCESS_WORD.test(claim.sentence.text)) return [];
  const scene = sceneOf(claim.tokens);
  const all = predicationsOf(claim.tokens);
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
