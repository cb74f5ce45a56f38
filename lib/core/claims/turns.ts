/**
 * What a claim tells as still to come, not yet done, or done: the turns that a story takes. An account of Monday says
 * "plans to release", one of Wednesday "released"; a reader of the first wants to know of the second.
 */
import { deedOfVerb, isCondition } from '../lexicon/courses.ts';
import type { Token } from '../text/tokens.ts';
import type { Claim } from './claim.ts';
import { clauseAround } from './clauses.ts';
import { type DateFact, datesOf } from './dates.ts';
import { nounDeedsOf } from './noun-deeds.ts';
import { isSaying } from './operators.ts';
import { perClaim, perWording } from './per-claim.ts';
import { type Predication, predicationsOf } from './predications.ts';
import { PARTICLE } from './scene.ts';

/**
 * `ahead`: planned, expected, vowed. `open`: may or might, weighed, asked for. `undone`: not so far, refused. `going`:
 * under way. `done`: it happened. `dropped`: it was stopped or won't happen.
 */
export type Stage = 'ahead' | 'open' | 'undone' | 'going' | 'done' | 'dropped';

/** A deed with the stage that it is told to be in. */
export interface Turn {
  readonly stage: Stage;
  /** See `deedOfVerb`. */
  readonly deed: string;
  readonly told: Predication;
  /** First word of what says the stage; a token index. */
  readonly from: number;
  /** When it happens or happened, where its clause says so. */
  readonly date: DateFact | undefined;
  /** "has been charged": done by now, whatever the place in the article. */
  readonly perfect: boolean;
  /** Asked for by somebody who needn't be the one to do it. */
  readonly wanted: boolean;
}

/** Deeds that are told of everything, everybody and every day: two of them are seldom one. */
const EVERYDAY = new Set(
  (
    'be have do say tell speak talk get go come make take give put see know think find want need use try ask call look show ' +
    'keep let help work face continue remain begin start stop end become seem appear happen occur live believe feel hear ' +
    'hope like expect plan consider discuss mean include involve follow lead bring provide focus play run move turn set ' +
    'stand hold read write understand deal affect allow require cause create change increase decrease grow rise fall ' +
    'represent serve describe note add argue claim report respond learn wait watch win lose pay spend cost receive ' +
    'return leave stay reach enter address answer handle treat protect ensure improve benefit care prevent support ' +
    'oppose believe demand agree disagree act engage carry raise cut lie prepare aim seek join replace sit push press indicate'
  ).split(' '),
);

/** Words right before a bare verb or gerund that leave open whether it comes to that. */
const WEIGHS =
  /^(?:consider|weigh|lean|seek|push|vote|want|urge|order|demand|threaten|call|hope|propose|ask|recommend|press|offer|fight|work)$/;
/** "blocked the rule from taking effect". */
const STOPS = /^(?:block|stop|halt|bar|prevent|delay|keep|ban|prohibit)$/;
/** "was expected to": a plan of the past may have come to nothing already, and the sentence says so. */
const WAS = /^(?:was|were|had|been)$/;
/** "officials expected him to resign": what somebody once had in mind. */
const HAD_IN_MIND = /^(?:expected|anticipated|planned|intended)$/;
const CAME_TO_NOTHING = /^(?:but|had|originally|instead|until|before|once|previously|initially)$/;
/** Words in a clause that put what is done before the story of the day. */
const LONG_AGO =
  /^(?:previously|earlier|once|formerly|originally|initially|ago|since|decades?|years?|months?|ever|often|always|repeatedly|sometimes|usually|typically|historically|every|never)$/;
/** "if they want to block": no plan. */
const CONDITION = /^(?:if|unless|should|whether|until)$/;
/** Words before a verb in which what governs it stands. */
const REACH = 6;

const before = (tokens: readonly Token[], at: number, reach = REACH): readonly Token[] =>
  tokens.slice(Math.max(0, at - reach), at);

const isTakingEffect = ({ lemma, patient }: Predication): boolean =>
  /^(?:take|go)$/.test(lemma) && patient?.head.lower === 'effect';

function isEveryday(p: Predication): boolean {
  return EVERYDAY.has(p.lemma) && deedOfVerb(p.predicate) === p.predicate && !isTakingEffect(p);
}

/** The day of a deed, where its clause says so. */
export function dateOf(claim: Claim, p: Predication): DateFact | undefined {
  const { from, to } = clauseAround(claim.tokens, p.to - 1);
  const dates = datesOf(claim).filter(
    (date) => !date.naming && (date.grain === 'time' || date.grain === 'day'),
  );
  const own = (date: DateFact): boolean =>
    date.predicate !== undefined && date.predicate.head.index >= p.from && date.predicate.head.index < p.to;
  return dates.find(own) ?? dates.find((date) => date.from >= from && date.to <= to);
}

function ofOpen(claim: Claim, p: Predication): Stage | undefined {
  const { tokens } = claim;
  const lead = before(tokens, p.from + 1, 3);
  const from = lead.findLast((t) => t.lower === 'from');
  if (from && before(tokens, from.index, 12).some((t) => STOPS.test(t.lemma))) return 'dropped';
  if (lead.some((t) => t.index < p.from && t.pos === 'VERB' && WEIGHS.test(t.lemma))) return 'open';
  const own = tokens.slice(p.from, p.to);
  // "are to hold talks on Monday"
  if (own.some((t) => /^(?:is|are)$/.test(t.lower)) && own.some((t) => t.lower === 'to')) return 'ahead';
  const noun = /^(?:NOUN|PROPN)$/.test(tokens[p.from - 1]?.pos ?? '');
  // headlines: "Senator to face trial"
  return claim.sentence.part === 'title' && tokens[p.from]?.lower === 'to' && noun ? 'ahead' : undefined;
}

function ofPlan({ tokens }: Claim, p: Predication, has: (pattern: RegExp) => boolean): Stage | undefined {
  if (!p.affirmed) return has(/^(?:wo|will)$/) ? 'dropped' : undefined;
  // "would have voted": what never was
  if (has(/^(?:has|have)$/)) return undefined;
  // "would cost": said of what may never be, unless somebody says that it will
  if (has(/^(?:would|'d)$/) && !p.source) return undefined;
  const lead = before(tokens, p.from + 1);
  // "is also expected" still holds, "expected him to" may not
  const underAuxiliary = (t: Token): boolean =>
    tokens.slice(0, t.index).findLast(({ pos }) => pos !== 'ADV')?.pos === 'AUX';
  if (lead.some((t) => HAD_IN_MIND.test(t.lower) && !underAuxiliary(t))) return undefined;
  const was = lead.some((t) => WAS.test(t.lower));
  return was && tokens.some((t) => CAME_TO_NOTHING.test(t.lower)) ? undefined : 'ahead';
}

/** "has not been", "has yet to", "declined to": so far; and nobody's not confirming or denying is an outcome. */
function isUndone({ tokens }: Claim, p: Predication, has: (pattern: RegExp) => boolean): boolean {
  if (/^(?:confirm|deny|verify|corroborate)$/.test(p.lemma)) return false;
  const above = p.above === undefined ? [] : tokens.slice(p.above, p.from);
  const hadNot = has(/^had$/) && has(/^(?:not|n't|never)$/);
  return hadNot || has(/^(?:has|have|yet)$/) || above.some((t) => /^(?:refuse|decline)$/.test(t.lemma));
}

/** "after the court has ruled", "once he has paid": still to come. */
const isAwaited = ({ tokens }: Claim, { from, agent, patient }: Predication): boolean =>
  /^(?:after|once|when|until|before|if|unless)$/.test(
    tokens[Math.min(from, agent?.from ?? from, patient?.from ?? from) - 1]?.lower ?? '',
  );

function ofDone(claim: Claim, p: Predication, has: (pattern: RegExp) => boolean): Stage | undefined {
  const awaited = has(/^(?:has|have)$/) && isAwaited(claim, p);
  return has(/^had$/) || awaited ? undefined : 'done';
}

function stageOf(claim: Claim, p: Predication): Stage | undefined {
  const own = claim.tokens.slice(p.from, p.to);
  const has = (pattern: RegExp): boolean => own.some((t) => pattern.test(t.lower));
  if (p.negations > 1 || p.denied) return undefined;
  if (p.meant === 'ahead') return ofPlan(claim, p, has);
  // "can" is what somebody is able to do
  if (p.meant === 'can' || p.meant === 'possible')
    return p.affirmed && !has(/^(?:have|can)$/) ? 'open' : undefined;
  if (p.meant === 'open') return p.affirmed ? ofOpen(claim, p) : undefined;
  if (p.meant !== 'fact') return undefined;
  if (!p.affirmed) return p.past && isUndone(claim, p, has) ? 'undone' : undefined;
  if (p.past || claim.sentence.part === 'title') return ofDone(claim, p, has);
  return 'going';
}

/** True for what has happened, or won't. */
export const isSettled = (stage: Stage): boolean => stage === 'done' || stage === 'dropped';

/** "blocked the rule from taking effect": what is kept from it. */
function stopped(claim: Claim, p: Predication): Predication {
  const from = before(claim.tokens, p.from + 1, 3).findLast((t) => t.lower === 'from');
  const object = predicationsOf(claim.tokens).findLast(
    (q) => from && q.to <= from.index && STOPS.test(q.lemma),
  );
  const theme = object?.patient ?? p.agent;
  return isTakingEffect(p) ? { ...p, agent: theme } : { ...p, patient: p.patient ?? theme, agent: undefined };
}

/** "remains ill": a state that something must come of. */
const ofCondition = ({ meant, affirmed, past }: Predication): Stage | undefined =>
  meant === 'fact' && affirmed && !past ? 'going' : undefined;

/** "eight released hostages", "take up expanded checks": told of them in passing. */
function isAttribute({ tokens }: Claim, { from, to, passive }: Predication): boolean {
  const [before, verb, after] = [tokens[from - 1], tokens[from], tokens[to]];
  if (to !== from + 1 || !/(?:ed|en|wn)$/.test(verb?.lower ?? '') || /day$/.test(after?.lower ?? ''))
    return false;
  if (passive) return /^(?:NOUN|PROPN)$/.test(after?.pos ?? '');
  return before?.pos === 'VERB' || PARTICLE.test(before?.lower ?? '');
}

/** "announced that", "confirmed Ruiz is leaving": that something is said, not what; testimony is a deed of its own. */
const isReporting = ({ tokens }: Claim, { lemma, patient }: Predication): boolean =>
  isSaying(lemma) &&
  lemma !== 'testify' &&
  (!patient || predicationsOf(tokens).some(({ agent }) => agent?.from === patient.from));

function turnOf(claim: Claim, told: Predication): Turn | undefined {
  if (isReporting(claim, told)) return undefined;
  if (isAttribute(claim, told) || isEveryday(told) || (told.state && !isCondition(told.predicate)))
    return undefined;
  const stage = told.state ? ofCondition(told) : stageOf(claim, told);
  if (!stage) return undefined;
  const { tokens } = claim;
  const clause = clauseAround(tokens, told.to - 1);
  const words = tokens.slice(clause.from, clause.to);
  if (words.some((t) => (isSettled(stage) ? LONG_AGO : CONDITION).test(t.lower))) return undefined;
  const p = stage === 'dropped' && told.meant === 'open' ? stopped(claim, told) : told;
  const taking = isTakingEffect(p) ? { ...p, patient: undefined, to: Math.max(p.to, p.patient?.to ?? 0) } : p;
  return {
    wanted: stage === 'open' && told.meant === 'open',
    stage,
    deed: isTakingEffect(p) ? 'take effect' : deedOfVerb(p.predicate),
    told: taking,
    from: told.above ?? told.from,
    date: dateOf(claim, told),
    perfect: tokens.slice(told.from, told.to).some((t) => /^(?:has|have)$/.test(t.lower)),
  };
}

/** The turns that a claim tells, in order. */
export const turnsOf = perClaim((claim: Claim): readonly Turn[] => [
  ...predicationsOf(claim.tokens).flatMap((told) => turnOf(claim, told) ?? []),
  ...nounDeedsOf(claim).map(
    ({ stage, deed, told, from, wanted }): Turn => ({
      wanted,
      stage,
      deed,
      told,
      from,
      date: dateOf(claim, told),
      perfect: claim.tokens.slice(told.from, told.to).some((t) => /^(?:has|have)$/.test(t.lower)),
    }),
  ),
]);

/** Stems of the names in a claim: what the tagger calls one, and what has a capital inside the sentence. */
export const namesOf = perWording(
  ({ tokens }): ReadonlySet<string> =>
    new Set(
      tokens
        .filter(
          (t, at) => (t.pos === 'PROPN' || (at > 0 && /^\p{Lu}\p{Ll}/u.test(t.text))) && t.text.length > 2,
        )
        .filter((t) => !/day$|^(?:the|mr|mrs|ms|he|she|it|they|we|this|that|but|and|in|on)\.?$/.test(t.lower))
        .map((t) => t.stem),
    ),
);
