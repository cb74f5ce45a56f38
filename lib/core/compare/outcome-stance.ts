/** How two predications stand to each other, before their participants are looked at: by word, negation and mood. */
import { isSaying } from '../claims/operators.ts';
import type { Predication } from '../claims/predications.ts';
import { isOpening, predicateRelation } from '../lexicon/opposites.ts';
import { conceptOf } from '../match/concepts.ts';
import { stem } from '../text/terms.ts';

/** Not answering is no outcome, and neither is trying, wishing or speaking of something. */
const NO_OUTCOMES = new Set(
  'comment respond answer reply discuss elaborate speak speculate mention call ask try seek attempt want hope need like think know feel'.split(
    ' ',
  ),
);

const isReport = (p: Predication): boolean => isSaying(p.lemma) || p.lemma === 'ask';

/** "offered no details", "gave no reason": what a source leaves unsaid. */
const isUnsaid = (p: Predication): boolean =>
  /^(?:detail|comment|answer|explanation|information|reason|word)$/.test(p.patient?.head.lemma ?? '');

/** True for predications that tell an outcome; more than two negations are read wrong too often. */
export const isOutcome = (p: Predication): boolean =>
  !NO_OUTCOMES.has(p.lemma) && p.negations < 3 && !isUnsaid(p);

/** What two predications come to if they are about one event. */
export interface Stance {
  readonly opposed: boolean;
  /** One is only taken up where the other comes to its end. */
  readonly stage: boolean;
  /** How surely the predicates mean one thing (or its opposite), 0..1. */
  readonly strength: number;
}

const STRENGTH = { same: 1, opposite: 0.9, synonym: 0.75, stage: 0.9 } as const;

function wordRelation(a: Predication, b: Predication): keyof typeof STRENGTH | undefined {
  const known = predicateRelation(a.predicate, b.predicate);
  if (known || a.predicate !== a.lemma || b.predicate !== b.lemma) return known;
  return conceptOf(stem(a.lemma)) === conceptOf(stem(b.lemma)) ? 'synonym' : undefined;
}

/** Undefined where the predicates have nothing to do with each other. `close`: the sentences are nearly the same. */
export function stanceOf(a: Predication, b: Predication, close: boolean): Stance | undefined {
  const relation = wordRelation(a, b);
  // "is part of the deal" has no more than a word in common with "dealt with it"
  if (!relation || (relation === 'same' && a.state !== b.state)) return undefined;
  if ((isReport(a) || isReport(b)) && (relation !== 'opposite' || !close)) return undefined;
  const doubled = a.negations + b.negations > 1 ? 0.6 : 1;
  return {
    stage: relation === 'stage',
    opposed: (a.affirmed !== b.affirmed) !== (relation === 'opposite'),
    strength: STRENGTH[relation] * doubled,
  };
}

/** `came-true`: one tells as planned what the other, later, tells as done or as come to nothing. */
export type Verdict = 'conflict' | 'came-true' | 'agreement';

function ofOneMood(a: Predication, opposed: boolean, close: boolean): Verdict | undefined {
  const told = a.meant === 'fact' || a.meant === 'ahead' || a.meant === 'can';
  if (!told) return opposed && close ? 'conflict' : undefined;
  return opposed ? 'conflict' : 'agreement';
}

/** "can't be renegotiated" against "will renegotiate"; "could be" against "is not" is no conflict. */
function ofAbility(can: Predication, other: Predication): Verdict | undefined {
  if (other.meant !== 'ahead' && other.meant !== 'fact') return undefined;
  return !can.affirmed && other.affirmed ? 'conflict' : undefined;
}

/** "will take up the bill", then "approved the bill". */
function isStage(earlier: Predication, later: Predication, daysLater: number): Verdict | undefined {
  const planned = earlier.meant === 'ahead' && earlier.affirmed && isOpening(earlier.predicate);
  return planned && daysLater !== 0 && later.meant === 'fact' && later.past ? 'came-true' : undefined;
}

/** What two stances come to by how each is meant; undefined where nothing follows. */
export function verdictOf(
  a: Predication,
  b: Predication,
  { opposed, stage }: Stance,
  daysLater: number,
  close: boolean,
): Verdict | undefined {
  if (stage) return daysLater >= 0 ? isStage(a, b, daysLater) : isStage(b, a, daysLater);
  if (a.meant === b.meant) return ofOneMood(a, opposed, close);
  const [unsure, told] = a.meant === 'unsure' ? [a, b] : [b, a];
  // one source tells as a fact what another won't say
  if (unsure.meant === 'unsure') {
    const plain = told.meant === 'fact' && told.affirmed && unsure.affirmed;
    return plain && !opposed ? 'conflict' : undefined;
  }
  const [earlier, later] = daysLater >= 0 ? [a, b] : [b, a];
  // "said that it would be a red line" plans nothing
  const planThenFact = earlier.meant === 'ahead' && later.meant === 'fact' && later.past && !earlier.state;
  if (planThenFact && daysLater !== 0) return opposed || later.affirmed ? 'came-true' : undefined;
  const [can, other] = a.meant === 'can' ? [a, b] : [b, a];
  return can.meant === 'can' && opposed ? ofAbility(can, other) : undefined;
}
