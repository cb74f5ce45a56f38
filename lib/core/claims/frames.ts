/**
 * What stands above a clause: "has denied that", "plans to", "was reluctant to say that". It turns yes into no, fact
 * into plan, and says who asserts it.
 */
import { verbOfNoun } from '../lexicon/verb-of-noun.ts';
import type { Token } from '../text/tokens.ts';
import type { NounPhrase } from './noun-phrases.ts';
import {
  combine,
  isDenying,
  isEvidence,
  isNotion,
  isRaising,
  type Meant,
  meantBy,
  type Operator,
  operatorOf,
} from './operators.ts';
import { isCoordinated, isMark, opensClause, type Scene, subjectOf } from './scene.ts';
import { isDone, type VerbGroup } from './verb-groups.ts';

/** How a clause is meant by what stands above it. */
export interface Frame {
  readonly negations: number;
  readonly meant: Meant;
  readonly source?: NounPhrase | undefined;
  /** A source denies it. */
  readonly denied: boolean;
  /** What stands above is told as past: "declined to release". */
  readonly past: boolean;
  /** Who an infinitive or gerund is about. */
  readonly subject?: NounPhrase | undefined;
}

const PLAIN: Frame = { negations: 0, meant: 'fact', denied: false, past: false };
/** Deeper nesting than this is read wrong more often than right. */
const DEEPEST = 4;
const CONDITION = /^(?:if|unless|whether|until|before|than|how|why|what|when)$/;

const said = (phrase: NounPhrase | undefined): string => {
  const lemma = phrase?.head.lemma ?? '';
  return verbOfNoun(lemma) ?? lemma;
};

/** "offenses that impose": "that" right after a noun that says nothing itself, or right before the verb. */
function isRelative({ tokens }: Scene, that: number, group: VerbGroup): boolean {
  const noun = tokens[that - 1];
  if (noun?.pos !== 'NOUN' && noun?.pos !== 'PROPN') return false;
  if (group.from === that + 1) return true;
  return !operatorOf(verbOfNoun(noun.lemma) ?? noun.lemma).says && !isEvidence(noun.lemma);
}

/** Whether a finite clause hangs on an earlier group: 'yes', 'no', or 'further' where one before that may hold it. */
function hangsOn(scene: Scene, candidate: VerbGroup, group: VerbGroup): 'yes' | 'no' | 'further' {
  const { tokens } = scene;
  const gap = tokens.slice(candidate.to, group.from);
  const opener = gap.findLast(opensClause);
  if (opener && (opener.lower !== 'that' || isRelative(scene, opener.index, group))) return 'no';
  const { says } = operatorOf(tokens[candidate.verb]?.lemma ?? '');
  // "confirmed that talks took place and that Israel was told": both hang on the first verb
  if (opener && !says && /^(?:and|or|,|but)$/.test(tokens[opener.index - 1]?.lower ?? '')) return 'further';
  if (opener) return 'yes';
  const comma = gap.some((t) => t.text === ',');
  if (says && !comma && !gap.some((t) => t.lower === 'and')) return 'yes';
  return comma ? 'no' : 'further';
}

/** The group whose complement group `index` is, if it is one. */
export function governorOf(scene: Scene, index: number): number | undefined {
  const { tokens, groups } = scene;
  const group = groups[index];
  if (!group) return undefined;
  for (let i = index - 1; i >= 0; i--) {
    const candidate = groups[i] as VerbGroup;
    const gap = tokens.slice(candidate.to, group.from);
    if (gap.some(isMark)) return undefined;
    // "is failing and collapsing": not that it fails to collapse
    const joined = gap.length === 1 && gap[0]?.pos === 'CCONJ';
    if (joined && group.gerund && /ing$/.test(tokens[candidate.verb]?.lower ?? ''))
      return governorOf(scene, i);
    if (group.infinitive || group.gerund) return gap.some((t) => t.text === ',') ? undefined : i;
    const hangs = hangsOn(scene, candidate, group);
    if (hangs !== 'further') return hangs === 'yes' ? i : undefined;
  }
  return undefined;
}

interface Governing {
  readonly lemma: string;
  /** "no plans to": the noun itself is denied. */
  readonly none: boolean;
  /** The noun decides, so that the verb's subject isn't who says it. */
  readonly noun: boolean;
}

/** The word of a governing group that decides: its verb, the adjective after a copula, or the noun it takes. */
function governingWord({ tokens, phrases }: Scene, governor: VerbGroup, before: number): Governing {
  const verb = tokens[governor.verb]?.lemma ?? '';
  const phrase = phrases.findLast((p) => p.from >= governor.to && p.to <= before && p.to >= before - 1);
  const none = phrase?.none ?? false;
  if (phrase && isEvidence(phrase.head.lemma)) return { lemma: phrase.head.lemma, none, noun: true };
  if (isDenying(verb)) return { lemma: verb, none, noun: false };
  if (phrase && operatorOf(said(phrase)).says) return { lemma: said(phrase), none, noun: true };
  if (!governor.copula && verb !== 'have' && verb !== 'make')
    return { lemma: verb, none: false, noun: false };
  const quality = tokens
    .slice(governor.to, before)
    .find((t) => t.pos === 'ADJ' || t.lower === 'yet' || t.lower === 'far');
  if (quality?.lower === 'yet' || quality?.lower === 'far') return { lemma: 'fail', none, noun: false };
  if (phrase && !phrase.pronoun) return { lemma: phrase.head.lemma, none, noun: true };
  return { lemma: quality?.lemma ?? verb, none, noun: false };
}

/** "expected the measure to pass": the object between the two verbs is what passes. */
function objectBetween(scene: Scene, governor: VerbGroup, group: VerbGroup): NounPhrase | undefined {
  const { tokens, phrases } = scene;
  if (governor.copula || governor.passive || tokens[governor.verb]?.lemma === 'promise') return undefined;
  // "calls for the union to return"
  const tie = tokens[governor.to]?.lower === 'for' ? 1 : 0;
  const object = phrases.find((p) => p.from === governor.to + tie && p.to === group.from && !p.temporal);
  return operatorOf(said(object)).meant === 'open' ? object : undefined;
}

type Reported = Pick<Frame, 'negations' | 'meant' | 'denied'>;

/** What a report or denial makes of the clause below it. */
function reported(
  word: Governing,
  operator: Operator,
  outer: Frame,
  negated: number,
  can: boolean,
): Reported {
  const raised = isRaising(word.lemma) ? negated : 0;
  const withheld = outer.negations + negated > raised;
  // "didn't say that" tells neither yes nor no, but "don't believe that" says no
  if (withheld) {
    const wont = can || outer.negations > 0 || /^(?:confirm|verify|determine)$/.test(word.lemma);
    return { negations: 0, meant: wont && !operator.negates ? 'unsure' : 'open', denied: operator.negates };
  }
  return {
    negations: raised + (operator.negates ? 1 : 0),
    meant: combine(outer.meant, operator.meant),
    denied: operator.negates,
  };
}

/** "The plan calls for the union to return": what a plan says is still to come, what a person says may not be. */
const PLAN =
  /^(?:plan|proposal|deal|agreement|accord|bill|law|measure|order|resolution|treaty|truce|ceasefire|offer|arrangement|legislation)$/;
const LAYS_DOWN = /^(?:call|require|provide|envisage|envision|foresee|stipulate|oblige|ask)$/;

const isLaidDown = (word: Governing, subject: NounPhrase | undefined): boolean =>
  LAYS_DOWN.test(word.lemma) && PLAN.test(subject?.head.lemma ?? '');

/** "the idea of the city buying it", "the possibility that she could win". */
function isOnlyThought({ tokens, phrases, groups }: Scene, index: number): boolean {
  const group = groups[index];
  if (!group) return false;
  const notionAt = (at: number): boolean => isNotion(tokens[at]?.lemma ?? '');
  if (group.gerund) {
    const [of, before] = [tokens[group.from - 1], phrases.find(({ to }) => to === group.from)];
    return (of?.lower === 'of' && notionAt(group.from - 2)) || isNotion(before?.head.lemma ?? '');
  }
  const that = tokens.findLastIndex((t) => t.index < group.from && t.lower === 'that');
  return that > 0 && notionAt(that - 1) && !groups.some(({ from }) => from > that && from < group.from);
}

/** Reads what stands above group `index`. */
export function frameOf(scene: Scene, index: number, depth = 0): Frame {
  const { groups } = scene;
  if (isOnlyThought(scene, index)) return { ...PLAIN, meant: 'open' };
  if (isCoordinated(scene, index)) {
    const above = frameOf(scene, index - 1, depth + 1);
    const meant = combine(above.meant, meantBy(groups[index - 1]?.auxiliaries ?? []));
    return { ...above, meant, subject: above.subject ?? subjectOf(scene, index - 1) };
  }
  const above = governorOf(scene, index);
  if (above === undefined || depth > DEEPEST) return frameOfOpener(scene, index);
  return frameUnder(scene, index, above, frameOf(scene, above, depth + 1));
}

/** Without a subject of its own. */
const isBare = (group: VerbGroup): boolean => group.infinitive || group.gerund;

function operatorBetween(word: Governing, subject: NounPhrase | undefined, group: VerbGroup): Operator {
  if (isLaidDown(word, subject)) return operatorOf('plan');
  // "it means that" plans nothing, unlike "they mean to"
  return operatorOf(word.lemma === 'mean' && !group.infinitive ? 'show' : word.lemma);
}

/** The frame of a group below another, which has a frame of its own. */
function frameUnder(scene: Scene, index: number, above: number, outer: Frame): Frame {
  const { tokens, groups } = scene;
  const [group, governor] = [groups[index] as VerbGroup, groups[above] as VerbGroup];
  const that = tokens.slice(governor.to, group.from).find((t) => t.lower === 'that');
  const word = governingWord(scene, governor, that?.index ?? group.from);
  const topic = subjectOf(scene, above);
  const operator = operatorBetween(word, topic, group);
  const subject = topic ?? outer.subject;
  const negated = governor.negations + (word.none || topic?.none ? 1 : 0);
  const modal = meantBy(governor.auxiliaries);
  const past = isDone(tokens[governor.verb] as Token, governor.auxiliaries) || outer.past;
  if (operator.says) {
    const frame = reported(word, operator, outer, negated, modal === 'can');
    // "is reported to have paid": whom it's said of, by nobody knows whom
    if (governor.passive && group.infinitive) return { ...frame, subject, past };
    const source = word.noun ? undefined : subject;
    // only "that" makes a report of what a source won't say; "declined to say he was ill" is rare and unsafe
    if (frame.meant === 'unsure') return { ...frame, meant: that ? 'unsure' : 'open', source, past: false };
    return { ...frame, meant: combine(frame.meant, modal), source, past: false };
  }
  return {
    negations: outer.negations + negated + (operator.negates ? 1 : 0),
    meant: combine(outer.meant, combine(operator.meant, modal)),
    source: outer.source,
    denied: outer.denied,
    past,
    subject: isBare(group) ? (objectBetween(scene, governor, group) ?? subject) : undefined,
  };
}

/** A clause after "if", "whether", "until" tells no outcome; one after "without" tells its absence. */
function frameOfOpener({ tokens, groups }: Scene, index: number): Frame {
  const group = groups[index];
  if (!group) return PLAIN;
  const gap = tokens.slice(groups[index - 1]?.to ?? 0, group.from);
  const mark = tokens.findLastIndex((t) => t.index < group.from && (t.text === ',' || isMark(t)));
  const conditional = tokens.slice(mark + 1, group.from).some((t) => /^(?:if|unless|whether)$/.test(t.lower));
  if (conditional || gap.some((t) => CONDITION.test(t.lower))) return { ...PLAIN, meant: 'open' };
  if (gap.at(-1)?.lower === 'without') return { ...PLAIN, negations: 1 };
  return group.infinitive || group.gerund ? { ...PLAIN, meant: 'open' } : PLAIN;
}
