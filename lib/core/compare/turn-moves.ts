/** Whether two deeds, one told as pending and one as settled, are one deed of one story. */
import type { Claim } from '../claims/claim.ts';
import type { NounPhrase } from '../claims/noun-phrases.ts';
import { isSaying } from '../claims/operators.ts';
import { isPersonNoun } from '../claims/person-nouns.ts';
import { isSettled, namesOf, type Turn, turnsOf } from '../claims/turns.ts';
import { dayOfIso } from '../lexicon/calendar.ts';
import { endsIn } from '../lexicon/courses.ts';
import { isOpening, predicateRelation } from '../lexicon/opposites.ts';
import type { StoryWeights } from '../match/story-weights.ts';
import { daysBetween } from '../report/time-apart.ts';
import { isOutcome } from './outcome-stance.ts';
import { alignParticipants, type Participants } from './participants.ts';

/** How the words of two deeds are tied: `end` where the settled one is what the other comes to. */
type Tie = 'same' | 'synonym' | 'opposite' | 'end';
/** What binds their participants; `names` are those that both sentences share. */
export type Bond = 'both' | 'theme' | 'doer' | 'names';

/** A pending deed and what came of it. */
export interface Move {
  readonly pending: Turn;
  readonly settled: Turn;
  /** The claim that tells it as pending. */
  readonly early: 'here' | 'there';
  readonly tie: Tie;
  readonly bond: Bond;
}

/** Two claims in the order of their articles, with what they share. */
interface Sequence {
  readonly early: Claim;
  readonly late: Claim;
  /** Days from the one article to the other. */
  readonly days: number;
  readonly weights: StoryWeights;
}

function tieOf(pending: Turn, settled: Turn): Tie | undefined {
  if (pending.stage === 'undone' && settled.stage === 'dropped') return undefined;
  if (pending.deed === settled.deed) return pending.stage === 'going' ? undefined : 'same';
  if (settled.stage === 'dropped') return undefined;
  if (endsIn(pending.deed, settled.deed)) return 'end';
  if (pending.stage === 'going') return undefined;
  const known = predicateRelation(pending.told.predicate, settled.told.predicate);
  if (known === 'stage') return isOpening(pending.told.predicate) ? 'end' : undefined;
  return known;
}

/** From here on two phrases surely mean one thing. */
const SURE = 0.7;
/** The same, where the deeds have other words. */
const SURER = 0.9;
/** What sentences on one deed share at least where its end has another word. */
const END_SIMILARITY = 0.05;
/** Likeness of two sentences from which they tell of one thing. */
const ALIKE = 0.27;
/** What is done again and again: another such deed is seldom the one that was announced. */
const REPEATED = new Set('vote meet announce visit call rule debate protest rally sign'.split(' '));

/** What a deed is done to, or tied to; undefined for a pronoun. */
function themeOf({ told }: Turn): NounPhrase | undefined {
  const phrase = told.patient ?? told.others[0];
  return phrase?.pronoun || phrase?.temporal ? undefined : phrase;
}

/** Stems of words that stand in many names: two counties are two. */
const GENERIC = new Set(
  'counti citi state unit north south east west new depart univers court hous senat congress'.split(' '),
);

/** Whether the other sentence speaks of what this deed is done to: -1 where it doesn't, 0 where that can't be told. */
function covers(turn: Turn, other: Claim): number {
  const theme = themeOf(turn);
  if (!theme) return 0;
  const names = [...theme.names].filter((name) => !GENERIC.has(name));
  const others = namesOf(other);
  if (names.length > 0 && theme.head.pos === 'PROPN') return names.some((name) => others.has(name)) ? 1 : -1;
  if ([...theme.concepts].some((concept) => other.concepts.has(concept))) return 1;
  return isPersonNoun(theme.head.lower) ? 0 : -1;
}

const NONE: ReadonlySet<string> = new Set();

/** Whether another doer is only another name for it: one stands in the other's sentence. */
function mayBeOneDoer(pending: Turn, settled: Turn, { early, late }: Sequence): boolean {
  const [first, second] = [pending.told.agent?.names ?? NONE, settled.told.agent?.names ?? NONE];
  return (
    [...first].some((name) => namesOf(late).has(name)) || [...second].some((name) => namesOf(early).has(name))
  );
}

function sharedNames(a: Claim, b: Claim): number {
  const others = namesOf(b);
  return [...namesOf(a)].filter((name) => others.has(name) && !GENERIC.has(name)).length;
}

/** "the memo", "Pompeo": not any of its kind. */
function isParticular({ told }: Turn): boolean {
  const theme = told.patient ?? told.agent;
  return theme !== undefined && (theme.definite || theme.owned || theme.names.size > 0);
}

/** Whether the two name another doer or another thing, with nothing that speaks against it. */
function areTwoDeeds(
  pending: Turn,
  settled: Turn,
  { theme, agent }: Participants,
  sequence: Sequence,
): boolean {
  const { early, late } = sequence;
  if (theme.score < 0 && !(agent.score >= SURE && covers(pending, late) + covers(settled, early) > 1))
    return true;
  const otherDoer = agent.score < 0 && !pending.wanted;
  return otherDoer && !(theme.score >= SURE && mayBeOneDoer(pending, settled, sequence));
}

/** Whether a theme in common is enough: "a mask" is worn by one and by another. */
function isOneTheme(pending: Turn, settled: Turn): boolean {
  // "his votes", and the votes of all
  if ((pending.told.patient?.owned === true) !== (settled.told.patient?.owned === true)) return false;
  const told = pending.told.agent !== undefined && settled.told.agent !== undefined && !pending.wanted;
  return !told || isParticular(pending) || isParticular(settled);
}

const likenessOf = ({ early, late, weights }: Sequence): number =>
  weights.similarity(early.concepts, late.concepts);

/** Sentences that share so much, and a name, speak of one thing, whatever each calls it. */
const isAlike = (sequence: Sequence): boolean =>
  sharedNames(sequence.early, sequence.late) > 0 && likenessOf(sequence) >= ALIKE;

function bondOf(pending: Turn, settled: Turn, fit: Participants, sequence: Sequence): Bond | undefined {
  const { theme, agent, others } = fit;
  const covered = [covers(pending, sequence.late), covers(settled, sequence.early)] as const;
  // they vote on this and vote on that
  if (REPEATED.has(pending.deed) && Math.min(...covered) < 0) return undefined;
  const spoken = Math.max(...covered) > 0 || Math.min(...covered) === 0;
  const alike = agent.score >= 0 && spoken && !REPEATED.has(pending.deed) && isAlike(sequence);
  if (areTwoDeeds(pending, settled, fit, sequence)) return alike ? 'names' : undefined;
  if (theme.score >= SURE && agent.score >= SURE) return 'both';
  if (theme.score >= SURE && isOneTheme(pending, settled)) return 'theme';
  if (agent.score >= SURE && (theme.score >= 0.4 || others.score >= 0.5)) return 'doer';
  return alike || isNamed(pending, settled, covered, sequence) ? 'names' : undefined;
}

/** Whether both sentences name somebody in common, and each speaks of what the other's deed is done to. */
function isNamed(
  pending: Turn,
  settled: Turn,
  [first, second]: readonly [number, number],
  { early, late }: Sequence,
): boolean {
  // who the men are that "have not been charged", only their names tell
  const someone = isPersonNoun(themeOf(pending)?.head.lower ?? '') && themeOf(settled)?.head.pos === 'PROPN';
  return first >= 0 && (second >= 0 || someone) && sharedNames(early, late) > 0;
}

/** "the House", "a Senate panel"; behind another name it's another house: "the White House", "the Opera House". */
const CHAMBER = /(?<!\b(?!The )\p{Lu}\p{L}+ )\b(?:House|Senate)\b/gu;
const chambersOf = ({ sentence }: Claim): Set<string> =>
  new Set([...sentence.text.matchAll(CHAMBER)].map(([name]) => name));

/** What one chamber is to pass, and what the other has passed. */
function ofOtherChambers({ early, late }: Sequence): boolean {
  const [first, second] = [chambersOf(early), chambersOf(late)];
  return first.size > 0 && second.size > 0 && ![...first].some((chamber) => second.has(chamber));
}

/** Whether what binds two deeds is enough for how they are tied. */
function isEnough(
  move: Pick<Move, 'pending' | 'settled' | 'tie' | 'bond'>,
  { theme, agent }: Participants,
  sequence: Sequence,
): boolean {
  const { pending, settled, tie, bond } = move;
  if (tie === 'opposite' || tie === 'synonym')
    return bond === 'both' || (theme.score >= SURER && agent.score >= 0.5);
  if (tie === 'end') {
    return (
      likenessOf(sequence) >= END_SIMILARITY &&
      (bond === 'both' || (bond === 'theme' && theme.score >= SURER))
    );
  }
  if (bond !== 'names') return true;
  const bare = pending.told.patient === undefined && settled.told.patient === undefined;
  return !bare && !REPEATED.has(pending.deed) && !isSaying(pending.told.lemma);
}

/** Sentences at the head of an article, which tell what is new. */
const LEAD = 6;
/** The same, for what is told in much the same words. */
const LONG_LEAD = 10;
/** Days before an article's own that it still tells as news. */
const NEWS_DAYS = 7;
/** Told as the news of its article: in its headline or head, dated to its last days, or done by now. */
function isNews({ told, date, perfect }: Turn, { sentence, tokens, article }: Claim, lead: number): boolean {
  if (date?.days) return date.days.first >= (dayOfIso(article.published) ?? 0) - NEWS_DAYS;
  if (sentence.part === 'title' || perfect) return true;
  const before = tokens[told.from - 1]?.lower ?? '';
  return sentence.index < lead && !/^(?:who|which|that|when|after|since|before)$/.test(before);
}

/** What is settled isn't older than the account that it's still ahead in, and on the day that was planned. */
function isInOrder(pending: Turn, settled: Turn, sequence: Sequence): boolean {
  const { early, late } = sequence;
  // what wasn't done when one was written, and is told as done in the other, is new
  if (pending.stage !== 'undone' && !isNews(settled, late, isAlike(sequence) ? LONG_LEAD : LEAD))
    return false;
  const [planned, done] = [pending.date?.days, settled.date?.days];
  if (done && done.last < (dayOfIso(early.article.published) ?? 0)) return false;
  return !(planned && done && (planned.first > done.last + 1 || done.first > planned.last + 1));
}

function moveOf(pending: Turn, settled: Turn, sequence: Sequence): Omit<Move, 'early'> | undefined {
  const tie = tieOf(pending, settled);
  if (!tie || sequence.days < 0 || !isInOrder(pending, settled, sequence)) return undefined;
  const fit = alignParticipants(pending.told, settled.told, sequence.weights);
  const bond = bondOf(pending, settled, fit, sequence);
  if (!bond || ofOtherChambers(sequence)) return undefined;
  const move = { pending, settled, tie, bond };
  return isEnough(move, fit, sequence) ? move : undefined;
}

/** What one of two claims tells as pending and the other, of the same day or later, as settled. */
export function movesOf(here: Claim, there: Claim, weights: StoryWeights): Move[] {
  const days = daysBetween(here.article.published, there.article.published);
  const theirs = days === null ? [] : turnsOf(there);
  if (days === null || theirs.length === 0) return [];
  return turnsOf(here).flatMap((a) =>
    theirs.flatMap((b): Move[] => {
      if (isSettled(a.stage) === isSettled(b.stage) || !isOutcome(a.told) || !isOutcome(b.told)) return [];
      const early = isSettled(b.stage) ? 'here' : 'there';
      const move =
        early === 'here'
          ? moveOf(a, b, { early: here, late: there, days, weights })
          : moveOf(b, a, { early: there, late: here, days: -days, weights });
      return move ? [{ ...move, early }] : [];
    }),
  );
}
