/** Where a quotation may begin: at the subject of a verb, with what belongs to it, or with its sentence. */

import type { NounPhrase } from '../claims/noun-phrases.ts';
import { isEvidence, operatorOf } from '../claims/operators.ts';
import { followersOf, isReduced, opensClause, type Scene, subjectOf } from '../claims/scene.ts';
import { isAdverbial, type VerbGroup } from '../claims/verb-groups.ts';
import type { Token } from '../text/tokens.ts';

/** A place where a quotation may begin. Token indexes, `to` exclusive. */
export interface ClauseStart {
  readonly at: number;
  /** Where the quotation ends at the earliest: behind the verb of its subject and that verb's object. */
  readonly least: number;
  /** Where the quotation ends at the latest: a clause that "because" opens doesn't run into the main one. */
  readonly most: number;
  /** What may be left out between a subject and its verb: "Costa, who lives in Oslo, …". */
  readonly gap?: { readonly from: number; readonly to: number } | undefined;
  /** No clause of its own: "the men who were charged". */
  readonly hangs: boolean;
  /** What speaks against it, in words that a better quotation may be longer. */
  readonly cost: number;
}

const COST = {
  /** "He said": whom that is stands elsewhere. */
  pronoun: 12,
  possessive: 6,
  /** "the men who were charged": no sentence, though it tells who did what. */
  hanging: 17,
} as const;

const PRONOUN =
  /^(?:he|she|it|they|we|i|you|this|that|these|those|one|others|both|some|many|most|all|none|neither|each|another|such|me|him|her|us|them)$/;
const POSSESSIVE = /^(?:his|her|its|their|our|my|your)$/;
/** Words that may stand before a noun phrase and belong to it. */
const QUALIFIER =
  /^(?:least|most|more|less|fewer|than|nearly|some|roughly|almost|only|just|both|all|half|many|much|approximately|an?|the|another|other|every|each|no|one|these|those|several|estimated)$/;

/** "at least 40", "about 40", "not all"; "that deal" at the head of a clause: words that belong only here. */
function qualifiesHere(tokens: readonly Token[], at: number): boolean {
  const [before, word, next] = [tokens[at - 1], tokens[at]?.lower ?? '', tokens[at + 1]];
  if (/^(?:about|around|over|under)$/.test(word)) return next?.pos === 'NUM';
  if (word === 'at') return /^(?:least|most)$/.test(next?.lower ?? '');
  if (word === 'as')
    return /^(?:many|much)$/.test(next?.lower ?? '') || /^(?:many|much)$/.test(before?.lower ?? '');
  if (word === 'up') return next?.lower === 'to';
  if (word === 'to') return before?.lower === 'up';
  if (word === 'of') return QUALIFIER.test(before?.lower ?? '') || before?.pos === 'NUM';
  if (word === 'not') return /^(?:all|every|one|a)$/.test(next?.lower ?? '');
  return /^(?:that|this)$/.test(word) && (at === 0 || before?.text === ',') && next?.pos === 'NOUN';
}

/** The start of a noun phrase with what stands before it: "at least 12 people", "both Ruiz and Costa", "a 17-year-old". */
function withQualifiers(tokens: readonly Token[], from: number): number {
  let at = tokens[from]?.text === '-' && from > 0 ? from - 1 : from;
  while (at > 1 && tokens[at - 1]?.text === '-' && tokens[at]?.glued) at -= 2;
  while (at > 0 && at < from && /^(?:ADJ|NUM|DET)$/.test(tokens[at - 1]?.pos ?? '')) at--;
  while (at > 0 && (QUALIFIER.test(tokens[at - 1]?.lower ?? '') || qualifiesHere(tokens, at - 1))) at--;
  return at;
}

/** "if", "whether", "denied that", "the idea that": what stands before leaves open whether the clause holds. */
function isHeldOpen(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (!before) return false;
  if (
    /^(?:if|once|whether|unless|until|lest|than|how|why|what|when|where|which|whom|whose)$/.test(before.lower)
  )
    return true;
  const above = tokens[before.lower === 'that' ? at - 2 : at - 1];
  if (above?.pos !== 'VERB' && !(above?.pos === 'NOUN' && before.lower === 'that')) return false;
  const { says, negates } = operatorOf(above.lemma);
  return !says || negates || isEvidence(above.lemma);
}

/** "the man | who was charged": whether a relative pronoun stands right before the verb. */
function isRelative({ tokens }: Scene, group: VerbGroup): boolean {
  let at = group.from - 1;
  while (isAdverbial(tokens[at])) at--;
  return /^(?:who|which|that)$/.test(tokens[at]?.lower ?? '');
}

/** "the shooting at a club that left 12 dead" begins with the shooting; "who" is said of the nearest. */
function antecedentStart({ tokens, phrases }: Scene, subject: NounPhrase): number {
  let first = subject;
  for (let i = phrases.indexOf(subject) - 1; i >= 0 && tokens[subject.to]?.lower !== 'who'; i--) {
    const before = phrases[i];
    if (!/^(?:in|at|near|on|outside|inside|of)$/.test(first.preposition) || before?.to !== first.from - 1)
      break;
    first = before;
  }
  // "Costa, a lawyer who sued the port" begins with Costa
  const named = phrases[phrases.indexOf(first) - 1];
  const apposed =
    named?.to === first.from - 1 && tokens[named.to]?.text === ',' && named.head.pos === 'PROPN';
  return apposed && tokens[first.from]?.pos === 'DET' ? named.from : first.from;
}

/** "in Benghazi, Libya, which left", "himself fired": of whom or what it is said can't be told. */
function isDoubtful({ tokens }: Scene, { to, head, preposition }: NounPhrase): boolean {
  return (
    head.pos === 'PRON' ||
    (tokens[to]?.text === ',' && (preposition !== '' || tokens[to + 1]?.lower === 'that'))
  );
}

/** Between subject and verb: "Costa, who lives in Oslo, denied", "the ports (Oslo, Turku) closed". */
function gapOf({ tokens }: Scene, group: VerbGroup, { pronoun, to }: NounPhrase): ClauseStart['gap'] {
  const marks = `${tokens[to]?.text}${tokens[group.from - 1]?.text}`;
  const parts = !pronoun && to < group.from - 1 && /^(?:,,|\(\)|——|––)$/.test(marks);
  return parts ? { from: to, to: group.from } : undefined;
}

function subjectCost(tokens: readonly Token[], at: number, subject: NounPhrase): number {
  const first = tokens[at]?.lower ?? '';
  if (POSSESSIVE.test(first)) return COST.possessive;
  return PRONOUN.test(first) && subject.to === at + 1 ? COST.pronoun : 0;
}

const OPENS_CLAUSE = /^(?:although|though|because|while|whereas|as|after|before|since|until|that)$/;

/** "Costa, 26, who": an age or a year stands beside the subject. */
const isNoSubject = (tokens: readonly Token[], { from, to }: NounPhrase): boolean =>
  to === from + 1 && tokens[from]?.pos === 'NUM' && tokens[from - 1]?.text === ',';

/** "that deal will": no clause is opened. */
const pointsBack = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === 'that' && tokens[at]?.pos === 'DET';

/** "although the council agreed", "at least 40 drowned": the tagger takes what stands before for a preposition. */
const tiedSubject = ({ tokens, phrases }: Scene, group: VerbGroup): NounPhrase | undefined =>
  group.gerund
    ? undefined
    : phrases.find(
        ({ from, to, preposition, temporal }) =>
          (OPENS_CLAUSE.test(preposition) ||
            withQualifiers(tokens, from) < from ||
            pointsBack(tokens, from)) &&
          !temporal &&
          to <= group.from &&
          tokens.slice(to, group.from).every((token) => isAdverbial(token)),
      );

/** What opens a clause between a phrase and a verb parts the two: "12 hours after he started". */
const isParted = ({ tokens }: Scene, { to }: NounPhrase, { from }: VerbGroup): boolean =>
  tokens[to]?.text === ',' ||
  tokens.slice(to, from).some((token) => opensClause(token) || token.pos === 'SCONJ');

const isSubordinate = (tokens: readonly Token[], at: number): boolean =>
  /^(?:because|although|though|while|whereas|as|since|after|before|until)$/.test(tokens[at - 1]?.lower ?? '');

function mostAt(tokens: readonly Token[], at: number, least: number): number {
  const comma = isSubordinate(tokens, at)
    ? tokens.findIndex(({ index, text }) => index >= least && text === ',')
    : -1;
  return comma < 0 ? tokens.length : comma;
}

function startAt(scene: Scene, index: number): ClauseStart | undefined {
  const { tokens, groups } = scene;
  const group = groups[index];
  if (!group || group.infinitive || (group.gerund && group.auxiliaries.length === 0)) return undefined;
  const least = Math.max(group.to, followersOf(scene, index).object?.to ?? 0);
  if (tokens[group.from - 1]?.lower === 'there') {
    const at = group.from - 1;
    return isHeldOpen(tokens, at)
      ? undefined
      : { at, least, most: mostAt(tokens, at, least), hangs: false, cost: 0 };
  }
  const subject = tiedSubject(scene, group) ?? subjectOf(scene, index);
  if (!subject || subject.to > group.from || isNoSubject(tokens, subject)) return undefined;
  const hangs = isReduced(scene, index) || isRelative(scene, group);
  const gap = hangs ? undefined : gapOf(scene, group, subject);
  if (hangs && isDoubtful(scene, subject)) return undefined;
  if (!hangs && !gap && isParted(scene, subject, group)) return undefined;
  const at = withQualifiers(tokens, hangs ? antecedentStart(scene, subject) : subject.from);
  if (!hangs && isHeldOpen(tokens, at)) return undefined;
  return {
    at,
    least,
    most: mostAt(tokens, at, least),
    gap,
    hangs,
    cost: subjectCost(tokens, at, subject) + (hangs ? COST.hanging : 0),
  };
}

/** Words that tie a sentence to the one before. */
const LEADS =
  /^(?:however|meanwhile|still|also|then|thus|therefore|instead|moreover|additionally|nevertheless|but|and|so|yet|or|besides|furthermore|indeed|likewise|-|,)$/;

/** The sentence's own start; where a subordinate clause opens it, the quotation goes on into the main one. */
function sentenceStart({ tokens }: Scene, starts: readonly ClauseStart[]): ClauseStart[] {
  const at = tokens.findIndex((token) => !LEADS.test(token.lower) && token.pos !== 'PUNCT');
  const opener = tokens[at];
  const comma = opener && opensClause(opener) ? tokens.findIndex((token) => token.text === ',') : at;
  const main =
    comma < 0
      ? undefined
      : starts.find((start) => start.at >= comma && !start.hangs && !isSubordinate(tokens, start.at));
  if (!opener || !main || at >= main.at) return [];
  // "If upheld, it could": nothing is named before the pronoun
  const named = tokens.slice(at, main.at).some(({ pos }) => pos === 'NOUN' || pos === 'PROPN');
  const cost = PRONOUN.test(opener.lower) ? COST.pronoun : 0;
  return [
    { at, least: main.least, most: tokens.length, hangs: false, cost: Math.max(cost, named ? 0 : main.cost) },
  ];
}

/** "the men who were charged, the mayor said": what hangs on a noun doesn't run into a clause behind its comma. */
function withinClause({ tokens }: Scene, start: ClauseStart, starts: readonly ClauseStart[]): ClauseStart {
  if (!start.hangs) return start;
  const next = starts.find(({ at, hangs }) => !hangs && at > start.least && tokens[at - 1]?.text === ',');
  return next ? { ...start, most: Math.min(start.most, next.at - 1) } : start;
}

/** All places of a sentence where a quotation may begin. */
export function clauseStarts(scene: Scene): readonly ClauseStart[] {
  const found = scene.groups.flatMap((_, index) => startAt(scene, index) ?? []);
  const starts = found.map((start) => withinClause(scene, start, found));
  return [...starts, ...sentenceStart(scene, starts)];
}
