/**
 * Who did what to whom, affirmed or denied: the predications of a sentence, read from tagged tokens without a
 * parser. What can't be read with some certainty is left out or marked open, for a wrong reading is worse than none.
 */
import { verbOfNoun } from '../lexicon/verb-of-noun.ts';
import type { Token } from '../text/tokens.ts';
import { type Frame, frameOf, governorOf } from './frames.ts';
import type { NounPhrase } from './noun-phrases.ts';
import { leavesOpen } from './open-meaning.ts';
import { combine, type Meant, meantBy, operatorOf } from './operators.ts';
import {
  type Followers,
  followersOf,
  isReduced,
  particleOf,
  type Scene,
  sceneOf,
  skipAdverbs,
  subjectOf,
} from './scene.ts';
import { isSetOff } from './set-off.ts';
import { isAdverbial, isDone, type VerbGroup, verbOf } from './verb-groups.ts';

/** One event or state that a sentence tells, with its participants. Token indexes, `to` exclusive. */
export interface Predication {
  /** Lemma, with its particle after a blank ("pull out"), a predicate adjective, or a noun's verb ("approve"). */
  readonly predicate: string;
  /** The lemma without particle. */
  readonly lemma: string;
  /** False where an odd number of negations and denials scopes over it. */
  readonly affirmed: boolean;
  /** How many negations and denials there are: double negation is read with less trust. */
  readonly negations: number;
  readonly meant: Meant;
  /** Denied only in part: "not fully", "not fast enough". */
  readonly partial: boolean;
  /** Done, rather than going on or still to come: a state that has changed since is an update. */
  readonly past: boolean;
  /** Being or having a quality rather than something that happened. */
  readonly state: boolean;
  /** Told without who did it, or with "by"; its subject is what it happened to. */
  readonly passive: boolean;
  readonly agent?: NounPhrase | undefined;
  readonly patient?: NounPhrase | undefined;
  /** Further participants with the preposition that ties them. */
  readonly others: readonly NounPhrase[];
  /** Who says so, where a verb of saying or denying stands above it. */
  readonly source?: NounPhrase | undefined;
  /** Denied by its source rather than by the writer. */
  readonly denied: boolean;
  /** Where what stands above begins, if it makes a denial or a doubt of it: "reluctant to say that". */
  readonly above?: number | undefined;
  /** The words that carry it: auxiliaries, negation, verb, predicate. */
  readonly from: number;
  readonly to: number;
}

const LINKING = /^(?:remain|become|seem|appear|stay|prove)$/;
/** Verbs that leave the doing to their object: "gave approval", "reached agreement". */
const LIGHT =
  /^(?:give|make|take|reach|win|issue|offer|achieve|secure|receive|gain|get|grant|express|voice)$/;
/** A subject that receives: "the bill won approval" is about the bill's approval. */
const RECEIVES = /^(?:win|receive|gain|get|secure)$/;
const PARTLY = /^(?:fully|entirely|completely|wholly|always|solely|immediately|properly|enough|exactly|yet)$/;

/** "refused to sign" is told by what was to be signed. */
function isOnlyFrame(scene: Scene, index: number): boolean {
  const [group, next] = [scene.groups[index], scene.groups[index + 1]];
  if (!group || !next?.infinitive || governorOf(scene, index + 1) !== index) return false;
  if (!group.copula && next.from !== group.to) return false;
  const word = group.copula ? scene.tokens[next.from - 1] : scene.tokens[group.verb];
  return operatorOf(word?.lemma ?? '').meant !== 'open';
}

type Shared = Pick<
  Predication,
  'negations' | 'affirmed' | 'partial' | 'meant' | 'past' | 'source' | 'denied' | 'from' | 'above'
>;

/** What all readings of one verb group have in common. */
const isDoubted = ({ negations, meant, denied }: Frame): boolean =>
  denied || meant === 'unsure' || negations % 2 === 1;

function aboveOf(scene: Scene, group: VerbGroup): number | undefined {
  let above = governorOf(scene, scene.groups.indexOf(group));
  // "is reluctant to say that": what stands above the infinitive
  while (above !== undefined && scene.groups[above]?.infinitive)
    above = governorOf(scene, above) ?? undefined;
  return above === undefined ? undefined : scene.groups[above]?.from;
}

function sharedOf(scene: Scene, group: VerbGroup, frame: Frame, none: number): Shared {
  const { tokens } = scene;
  const verb = tokens[group.verb] as Token;
  const negations = frame.negations + group.negations + none;
  const auxiliaries = group.copula ? [...group.auxiliaries, verb] : group.auxiliaries;
  const meant = combine(frame.meant, meantBy(auxiliaries));
  return {
    negations,
    affirmed: negations % 2 === 0,
    partial: negations > 0 && tokens.slice(group.from, group.to + 3).some((t) => PARTLY.test(t.lower)),
    meant: group.obliged || leavesOpen(tokens, group, meant, negations > 0) ? 'open' : meant,
    past: group.infinitive ? frame.past : isDone(verb, group.auxiliaries),
    source: frame.source,
    denied: frame.denied,
    above: isDoubted(frame) ? aboveOf(scene, group) : undefined,
    from: group.from,
  };
}

/** "Abandon allies": a bare verb that nobody does. */
const isCommand = ({ tokens }: Scene, group: VerbGroup, subject: NounPhrase | undefined): boolean =>
  subject === undefined &&
  group.auxiliaries.length === 0 &&
  !group.infinitive &&
  tokens[group.verb]?.lower === tokens[group.verb]?.lemma;

/** "No personnel outside the council": none, but for some. */
const isExcepted = ({ tokens }: Scene, subject: NounPhrase | undefined): boolean =>
  subject?.none === true && /^(?:outside|except|but|besides|other)$/.test(tokens[subject.to]?.lower ?? '');

function predicationsAt(scene: Scene, index: number): Predication[] {
  const group = scene.groups[index];
  if (!group || isOnlyFrame(scene, index)) return [];
  const frame = frameOf(scene, index);
  const stated = subjectOf(scene, index);
  const own = stated ?? frame.subject;
  // "the group denied it was involved": the pronoun is who says so
  const itself = own?.pronoun && /^(?:he|she|it|they)$/.test(own.head.lower);
  const subject = itself && frame.source ? frame.source : own;
  const followers = followersOf(scene, index);
  if (isCommand(scene, group, subject) || isExcepted(scene, stated)) return [];
  if (isSetOff(scene.tokens, group, stated?.to === group.from ? stated.from : undefined)) return [];
  const none = (stated?.none ? 1 : 0) + (followers.object?.none && !group.copula ? 1 : 0);
  const shared = sharedOf(scene, group, frame, none);
  const linking = group.copula || LINKING.test(scene.tokens[group.verb]?.lemma ?? '');
  if (linking) return qualityOf(scene, group, followers, shared, subject);
  return actionsOf(scene, index, followers, shared, subject);
}

/** Heads of predicates that stand for something told elsewhere. */
const SAYS_NOTHING =
  /^(?:the|an?|this|that|these|those|one|all|it|thing|way|kind|sort|type|part|reason|matter|case)$/;

function qualityAt(tokens: readonly Token[], from: number): number {
  let at = from;
  const skips = (t: Token | undefined): boolean =>
    t?.lower !== 'underway' && (isAdverbial(t) || /^["“”']$/.test(t?.text ?? ''));
  while (skips(tokens[at])) at++;
  return at;
}

/** What a subject is said to be: an adjective, a noun, or a side it takes. */
function qualityOf(
  { tokens, phrases }: Scene,
  group: VerbGroup,
  { others, end }: Followers,
  shared: Shared,
  subject: NounPhrase | undefined,
): Predication[] {
  const at = qualityAt(tokens, group.to);
  const token = tokens[at];
  if (!token || at >= end) return [];
  const phrase = phrases.find((p) => p.from <= at && p.to > at && p.preposition === '');
  const word = token.pos === 'ADJ' || /^(?:behind|against|underway)$/.test(token.lower);
  // "is a dangerous plan" is told by its noun, "is dangerous" by its adjective
  const noun = phrase && (!word || phrase.to > at + 1) ? phrase : undefined;
  // "is the only one", "is a way": which one isn't told
  if ((!word && !noun) || (noun && SAYS_NOTHING.test(noun.head.lemma))) return [];
  const predicate = noun ? noun.head.lemma : token.lemma;
  const to = noun?.to ?? at + 1;
  return [
    {
      ...shared,
      predicate,
      lemma: predicate,
      passive: false,
      state: true,
      patient: subject,
      others: others.filter((p) => p.from >= to),
      to,
    },
  ];
}

/** "tested positive", "was kept informed of it": what is told is the quality, not the verb; '' where none follows. */
function resultAt(tokens: readonly Token[], at: number): string {
  const [result, next] = [tokens[at], tokens[at + 1]];
  if (result?.pos !== 'ADJ' || next?.pos === 'NOUN') return '';
  // "made clear that" tells what follows
  if (/^(?:clear|sure|certain|available|public|possible)$/.test(result.lower)) return '';
  const tied = /^(?:of|about|by)$/.test(next?.lower ?? '') && /[^e]ed$/.test(result.lower);
  return tied ? verbOf(result.lower) : result.lemma;
}

function actionsOf(
  scene: Scene,
  index: number,
  { object, others }: Followers,
  shared: Shared,
  subject: NounPhrase | undefined,
): Predication[] {
  const { tokens, groups } = scene;
  const group = groups[index] as VerbGroup;
  const { lemma } = tokens[group.verb] as Token;
  const passive = group.passive || isReduced(scene, index);
  const by = others.find((p) => p.preposition === 'by');
  // "pass it by unanimous consent": without a passive, "by" tells how
  const rest = passive ? others.filter((p) => p !== by) : others;
  const at = skipAdverbs(tokens, group.to);
  if (!object || object.from > at) {
    const predicate = resultAt(tokens, at);
    const quality = { predicate, lemma: predicate, patient: subject, others: rest, passive, state: false };
    if (predicate !== '') return [{ ...shared, ...quality, to: at + 1 }];
  }
  const particle = particleOf(scene, group, object);
  const action: Predication = {
    ...shared,
    predicate: particle ? `${lemma} ${particle.lower}` : lemma,
    lemma,
    passive,
    state: false,
    agent: passive ? by : subject,
    patient: passive ? subject : object,
    others: rest,
    to: particle?.index === group.to ? group.to + 1 : group.to,
  };
  const verb = object && LIGHT.test(lemma) ? verbOfNoun(object.head.lemma) : undefined;
  if (verb === undefined || !object) return [action];
  const received = RECEIVES.test(lemma) || passive;
  const giver = by ?? rest.find((p) => p.preposition === 'from');
  const done: Predication = {
    ...action,
    predicate: verb,
    lemma: verb,
    passive: received,
    agent: received ? giver : subject,
    patient: received ? subject : rest[0],
    to: object.to,
  };
  return [action, done];
}

/** "could be without electricity": lacking something, said by a preposition. */
function absencesOf(scene: Scene): Predication[] {
  const { phrases, groups } = scene;
  return phrases.flatMap((phrase): Predication[] => {
    if (phrase.preposition !== 'without') return [];
    const index = groups.findLastIndex((g) => g.to <= phrase.from && g.to >= phrase.from - 2 && g.copula);
    const group = groups[index];
    const agent = subjectOf(scene, index);
    if (!group || !agent) return [];
    const shared = sharedOf(scene, group, frameOf(scene, index), 1);
    const lacking = { predicate: 'have', lemma: 'have', passive: false, state: true, agent, patient: phrase };
    return [{ ...shared, ...lacking, others: [], to: phrase.to }];
  });
}

const known = new WeakMap<readonly Token[], readonly Predication[]>();

/** The predications of a sentence, in order; worked out once for each token list. */
export function predicationsOf(tokens: readonly Token[]): readonly Predication[] {
  const before = known.get(tokens);
  if (before) return before;
  const scene = sceneOf(tokens);
  const found = [...scene.groups.flatMap((_, index) => predicationsAt(scene, index)), ...absencesOf(scene)];
  known.set(tokens, found);
  return found;
}
