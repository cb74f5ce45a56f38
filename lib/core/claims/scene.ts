/** A sentence laid out for reading outcomes: which phrase is a verb's subject, which its object. */
import type { Token } from '../text/tokens.ts';
import { type NounPhrase, nounPhrasesOf } from './noun-phrases.ts';
import { isSaying } from './operators.ts';
import { isAdverbial, isModal, isParticiple, retagged, type VerbGroup, verbGroupsOf } from './verb-groups.ts';

/** The parts of a sentence; groups and phrases in order. */
export interface Scene {
  readonly tokens: readonly Token[];
  readonly phrases: readonly NounPhrase[];
  readonly groups: readonly VerbGroup[];
}

const known = new WeakMap<readonly Token[], Scene>();

/** Lays out a sentence; worked out once for each token list, since several facts are read from it. */
export function sceneOf(tokens: readonly Token[]): Scene {
  let scene = known.get(tokens);
  if (!scene) {
    const fixed = retagged(tokens);
    scene = { tokens: fixed, phrases: nounPhrasesOf(fixed), groups: verbGroupsOf(fixed) };
    known.set(tokens, scene);
  }
  return scene;
}

const MARK = /^[;:—–()]$/;
const OPENERS =
  /^(?:that|who|which|whom|whose|where|while|when|after|before|because|although|though|unless|until|since|but|whereas|as|if|whether|than|so|how|why|what)$/;

/** True for words that open a subordinate clause. */
export const opensClause = (token: Token): boolean => OPENERS.test(token.lower);

/** True for marks that end a clause for good. */
export const isMark = (token: Token | undefined): boolean => token !== undefined && MARK.test(token.text);

/** Where a clause may end. Quotation marks part clauses only beside another mark: “cannot be done” goes on. */
export function isBoundary(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token) return false;
  if (/^["“”]$/.test(token.text)) return tokens[at - 1]?.pos === 'PUNCT' || tokens[at + 1]?.pos === 'PUNCT';
  if (token.lower === 'and' || token.lower === 'or') return tokens[at - 1]?.text === ',';
  return isMark(token) || opensClause(token);
}

/** No boundary and no comma between two places. */
function isOpen(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isBoundary(tokens, i) || tokens[i]?.text === ',') return false;
  return true;
}

/** "hostages holding passports", "the union representing dockers": a gerund that describes the noun right before it. */
function describesBefore({ phrases, groups }: Scene, index: number): boolean {
  const group = groups[index];
  if (!group?.gerund || group.auxiliaries.length > 0) return false;
  return phrases.some((p) => p.to === group.from && !p.pronoun && !p.temporal);
}

/** "the bill passed in May", "four people killed in the raid": a participle that describes the noun before it. */
export function isReduced(scene: Scene, index: number): boolean {
  const { tokens, phrases, groups } = scene;
  const group = groups[index];
  const verb = group && tokens[group.verb];
  if (!verb || group.copula || group.infinitive || group.auxiliaries.length > 0 || !isParticiple(verb))
    return false;
  const before = phrases.findLast(
    (p) => p.to === group.from || (p.to === group.from - 1 && tokens[p.to]?.pos === 'ADV'),
  );
  if (!before || before.pronoun) return false;
  const above = groups.findLastIndex((_, i) => i < index && !describesBefore(scene, i));
  const [previous, next] = [groups[above], groups[index + 1]];
  const says = previous !== undefined && isSaying(tokens[previous.verb]?.lemma ?? '');
  const taken = previous !== undefined && !says && before.from - previous.to < 12;
  if (taken && !isReduced(scene, above) && isOpen(tokens, previous.to, group.from)) return true;
  const finite = next !== undefined && !next.infinitive && !next.gerund;
  return finite && tokens[group.to]?.pos === 'ADP' && isOpen(tokens, group.to, next.from);
}

/** "after talks between Rome and Oslo stalled": a word that the tagger calls a preposition opens a clause. */
const OPENS_CLAUSE_TOO = /^(?:after|before|since|until|till|as)$/;

/** "the plan to extend the truce was drafted": an infinitive that describes the noun before it. */
function describesNoun({ tokens, groups }: Scene, index: number): boolean {
  const [group, next] = [groups[index], groups[index + 1]];
  if (!group?.infinitive || !next || next.infinitive || next.gerund) return false;
  return tokens[group.from - 1]?.pos === 'NOUN' && isOpen(tokens, group.to, next.from);
}

/** "to establish a quorum and deny the attempt": a bare verb that goes on with an infinitive. */
export function isCoordinated({ tokens, groups }: Scene, index: number): boolean {
  const [previous, group] = [groups[index - 1], groups[index]];
  const verb = group && tokens[group.verb];
  if (!previous || !verb || group.auxiliaries.length > 0 || verb.lower !== verb.lemma) return false;
  const goes = previous.infinitive || previous.auxiliaries.some(isModal);
  return goes && /^(?:and|or)$/.test(tokens[group.from - 1]?.lower ?? '');
}

/** "Smith, who lives in Ohio, denied": what stands before the relative clause that ends right before `at`. */
function aroundRelative({ tokens, phrases }: Scene, at: number): NounPhrase | undefined {
  if (tokens[at - 1]?.text !== ',') return undefined;
  const opens = tokens.findLastIndex((t) => t.index < at && /^(?:who|which|whose|whom)$/.test(t.lower));
  if (opens < 1 || tokens[opens - 1]?.text !== ',') return undefined;
  return phrases.findLast((p) => p.to <= opens && p.preposition === '' && !p.temporal);
}

function openedBy({ phrases }: Scene, from: number, group: VerbGroup): NounPhrase | undefined {
  if (group.gerund) return undefined;
  const opened = phrases.find(
    (p) => p.from >= from && p.to <= group.from && OPENS_CLAUSE_TOO.test(p.preposition) && !p.temporal,
  );
  return opened && { ...opened, preposition: '' };
}

/** "the plan that failed": what stands right before the relative pronoun. */
const beforeRelative = ({ phrases }: Scene, start: number): NounPhrase | undefined =>
  phrases.findLast((p) => p.to <= start - 1 && p.to >= start - 3 && !p.temporal);

/** "fell and broke": the subject of the verb before. */
const sharedSubject = (scene: Scene, before: Token | undefined, previous: number): NounPhrase | undefined =>
  before?.pos === 'CCONJ' ? subjectOf(scene, previous) : undefined;

/** The phrase before a verb that isn't tied by a preposition or taken as an object: its grammatical subject. */
export function subjectOf(scene: Scene, index: number): NounPhrase | undefined {
  const { tokens, phrases, groups } = scene;
  const group = groups[index];
  if (!group || group.infinitive || isCoordinated(scene, index)) return undefined;
  if (isReduced(scene, index) || describesBefore(scene, index))
    return phrases.findLast((p) => p.to <= group.from && !p.temporal);
  const previous = groups.findLastIndex(
    (_, i) => i < index && !isReduced(scene, i) && !describesNoun(scene, i) && !describesBefore(scene, i),
  );
  let start = group.from;
  const least = groups[previous]?.to ?? 0;
  while (start > least && !isBoundary(tokens, start - 1)) start--;
  const before = tokens[group.from - 1];
  const around = aroundRelative(scene, group.from);
  if (around) return around;
  const relative = /^(?:who|which|that)$/.test(tokens[start - 1]?.lower ?? '');
  const free = phrases.filter(
    (p) => p.from >= start && p.to <= group.from && p.preposition === '' && !p.temporal,
  );
  if (free.length === 0) {
    const outer = openedBy(scene, start, group) ?? (relative ? beforeRelative(scene, start) : undefined);
    return outer ?? sharedSubject(scene, before, previous);
  }
  // after a relative clause that a comma ends, the subject begins anew
  const comma = relative && previous < 0 ? lastComma(tokens, start, group.from) : -1;
  const last = free.at(-1);
  // "Asked about the plan, Smith said": what stands right before the verb, after a comma
  if (last && last.to === group.from && tokens[last.from - 1]?.text === ',') return last;
  // "Smith, a lawyer from Ohio, denied": the first of phrases between commas
  return free.find((p) => p.from > comma) ?? free[0];
}

const lastComma = (tokens: readonly Token[], from: number, to: number): number =>
  tokens.findLastIndex((t) => t.text === ',' && t.index >= from && t.index < to);

/** What follows a verb in its clause. */
export interface Followers {
  readonly object?: NounPhrase | undefined;
  /** Phrases tied by a preposition. */
  readonly others: readonly NounPhrase[];
  /** Where the clause ends; a token index. */
  readonly end: number;
}

/** Particles that make a verb's meaning: "pull out". */
export const PARTICLE = /^(?:out|off|up|down|away|back|over|ahead|through|aside)$/;

function clauseEnd(tokens: readonly Token[], from: number, limit: number): number {
  let end = from;
  while (end < limit && !isBoundary(tokens, end)) {
    if (tokens[end]?.text === ',' && !/^\d/.test(tokens[end + 1]?.text ?? '')) break;
    end++;
  }
  return end;
}

/** What follows a verb up to the next clause: its object, and phrases tied by prepositions. */
export function followersOf(scene: Scene, index: number): Followers {
  const { tokens, phrases, groups } = scene;
  const group = groups[index];
  if (!group) return { others: [], end: 0 };
  const nextIndex = groups.findIndex((_, i) => i > index && !isReduced(scene, i));
  const next = groups[nextIndex];
  const end = clauseEnd(tokens, group.to, next?.from ?? tokens.length);
  const after = phrases.filter((p) => p.from >= group.to && p.to <= end && !p.temporal);
  const linked = next !== undefined && tokens[next.from - 1]?.pos === 'CCONJ';
  // what stands right before the next verb is that verb's subject
  const taken =
    next && end === next.from && !next.infinitive && !linked
      ? after.findLast((p) => p.preposition === '')
      : undefined;
  const own = after.filter((p) => p !== taken);
  // "entered and cleaned the flat": both take the object
  if (own.length === 0 && linked && next.from === group.to + 1 && !group.passive)
    return followersOf(scene, nextIndex);
  // "take up the bill": what looks like a preposition is a particle
  const particle = /^(?:up|out|off|down)$/.test(tokens[group.to]?.lower ?? '') ? group.to + 1 : -1;
  const object = own.find((p) => p.from === particle || p.preposition === '');
  return { object, others: own.filter((p) => p !== object && p.preposition !== ''), end };
}

/** The particle of a verb, after it or after its object: "pull out of", "pull the country out of". */
export function particleOf(
  { tokens }: Scene,
  group: VerbGroup,
  object: NounPhrase | undefined,
): Token | undefined {
  const next = tokens[group.to];
  if (next && PARTICLE.test(next.lower)) return next;
  const after = object && tokens[object.to];
  return after && PARTICLE.test(after.lower) ? after : undefined;
}

/** The first token at or after `at` that is no adverb. */
export const skipAdverbs = (tokens: readonly Token[], at: number): number => {
  let i = at;
  while (isAdverbial(tokens[i])) i++;
  return i;
};
