/**
 * Whether a sentence's source tells a part of it. Of "The governor, whose brother was shot in May, said the dam would
 * hold" the source tells the second half only; what a relative or temporal clause recalls is the outlet's own.
 */
import type { Token } from '../text/tokens.ts';
import type { Attribution } from './attribution.ts';
import { governorOf } from './frames.ts';
import type { NounPhrase } from './noun-phrases.ts';
import { followersOf, isReduced, opensClause, type Scene, sceneOf, subjectOf } from './scene.ts';

const isJoining = ({ lower }: Token): boolean => /^(?:and|or)$/.test(lower);
const isComma = ({ text }: Token): boolean => text === ',';

/** True for what is recalled beside what the sentence asserts: relative and temporal clauses, participles, purposes. */
function isAside(scene: Scene, index: number): boolean {
  const { tokens, groups } = scene;
  const group = groups[index];
  if (!group) return true;
  const gap = tokens.slice(groups[index - 1]?.to ?? 0, group.from);
  const above = governorOf(scene, index);
  const bare = group.infinitive || (group.gerund && group.auxiliaries.length === 0);
  if (bare) return above === undefined || (group.gerund && gap.length > 0) || isAside(scene, above);
  const opener = gap.findLast(opensClause);
  if (opener) return opener.lower !== 'that' || above === undefined;
  if (isReduced(scene, index)) return true;
  const goesOn = index > 0 && gap.some(isJoining) && !gap.some(isComma);
  return goesOn && isAside(scene, index - 1);
}

const holds = (phrase: NounPhrase | undefined, at: number): boolean =>
  phrase !== undefined && phrase.from <= at && at < phrase.to;

/** The verb that a word belongs to: what it's the object of, then what it's the subject of, then the last before it. */
function verbAt(scene: Scene, at: number, saying: number): number {
  const { tokens, groups } = scene;
  const last = groups.findLastIndex(({ from }) => from <= at);
  const next = last + 1;
  if (last < 0 || next === groups.length) return Math.max(0, last);
  // "announced a plan for 40 towns, residents fled": what a comma parts from the next verb belongs to the announcing
  if (last === saying) {
    const begins = subjectOf(scene, next)?.from ?? groups[next]?.from;
    return tokens.slice(at, begins).some(isComma) ? last : next;
  }
  return !holds(followersOf(scene, last).object, at) && holds(subjectOf(scene, next), at) ? next : last;
}

/** Whether the source of a sentence asserts what the word at `at` stands in. */
export function isToldBy(tokens: readonly Token[], { from, to }: Attribution, at: number): boolean {
  const scene = sceneOf(tokens);
  const { groups } = scene;
  const saying = groups.findIndex((group) => group.from >= from && group.to <= to);
  const verb = verbAt(scene, at, saying);
  // "…, which killed 40, according to the army": the source stands right behind what is recalled
  const before = groups.findLastIndex((group) => group.to <= from);
  if (verb === saying || (isAside(scene, verb) && verb !== before)) return false;
  // "the shooter who declared": who speaks in a clause beside it is the source of that clause alone
  if (saying >= 0 && isAside(scene, saying)) return governorOf(scene, verb) === saying;
  if ((groups[verb]?.from ?? 0) >= to || saying < 0) return true;
  // "X, she said": with nothing of its own behind the verb
  return scene.tokens[from - 1]?.pos === 'PUNCT' && !groups.some((_, i) => governorOf(scene, i) === saying);
}
