/**
 * Where two numbers that can't both hold aren't held against each other because they count over other stretches: a list
 * that an article makes itself, several events or a span of time against one event, an average of one week against that
 * of a month, an ordinal that has moved on. Asked only of numbers that differ; equal ones still confirm each other.
 */
import { type Claim, conceptsOf } from '../claims/claim.ts';
import { mayHaveDoneIt } from '../claims/count-with-named.ts';
import { datesOf } from '../claims/dates.ts';
import type { Quantity } from '../claims/quantity.ts';
import { conceptOf } from '../match/concepts.ts';
import { stem } from '../text/terms.ts';
import type { Pair } from './comparator.ts';
import { sharesState } from './counted-group.ts';
import { dateRelation } from './date-relation.ts';
import { areOfOtherKind } from './other-kinds.ts';
import { isPartOfAll } from './part-of-all.ts';
import { surroundingsOf } from './quantity-surroundings.ts';
import { isOfEarlierDate, isToldOfPast, looksBack, recallOther } from './told-of-past.ts';

/** Nouns of what a writer lists: another has another list. */
const LISTED = /^(?:thing|way|reason|takeaway|lesson|kind|sort|type|myth|tip|step)s?$/;
/** The same where a headline opens with their number: "7 moments from the debate", "12 questions about the deal". */
const LISTED_IN_HEADLINES =
  /^(?:question|fact|moment|chart|map|sign|quote|detail|example|highlight|theory|theories|scenario|storyline|point|issue|story|stories|idea|clue|photo|line|tweet|winner|loser|key|rule|answer|name|word|state|number)s?$/;

/** "5 things to watch": the article's own count of what it's about to say. */
function isOwnList({ sentence, tokens }: Claim, q: Quantity): boolean {
  if (q.dimension !== 'count') return false;
  if (LISTED.test(q.unitWord)) return true;
  if (sentence.part !== 'title' || !LISTED_IN_HEADLINES.test(q.unitWord)) return false;
  const before = tokens[q.from - 1]?.lower ?? ':';
  return /^(?::|the|top|are|these)$/.test(before);
}

const EVENTS =
  /^(?:shooting|attack|bombing|explosion|blast|crash|raid|strike|airstrike|clash|fire|wildfire|blaze|incident|quake|earthquake|aftershock|storm|tornado|twister|hurricane|accident|collision|massacre|murder|stabbing|riot|protest|rally|battle|ambush|avalanche|landslide|mudslide|flood|eruption|killing|beheading|kidnapping|hijacking|derailment|outbreak)$/;

/** How many events of one kind a sentence counts; 1 where it names one, undefined where it doesn't say. */
function eventsIn({ tokens, quantities }: Claim): number | undefined {
  const counted = quantities.find(
    ({ dimension, unitWord, point }) =>
      dimension === 'count' &&
      point >= 2 &&
      [/s$/, /es$/].some((end) => EVENTS.test(unitWord.replace(end, ''))),
  );
  if (counted) return counted.point;
  const named = tokens.filter(({ pos, lemma }) => pos === 'NOUN' && EVENTS.test(lemma));
  return named.length > 0 && named.every(({ lower, lemma }) => lower === lemma) ? 1 : undefined;
}

/** "the shootings in Oslo and Lyon", "floods in Porto, Portugal, and at Vigo, Spain": of several places together. */
const isOfSeveralPlaces = ({ tokens }: Claim): boolean =>
  tokens.some(
    ({ pos, lemma, lower, index }) =>
      pos === 'NOUN' && lower !== lemma && EVENTS.test(lemma) && joinsPlaces(tokens, index + 1),
  );

/** Whether a preposition stands at `at`, and behind it names that "and" joins. */
function joinsPlaces(tokens: Claim['tokens'], at: number): boolean {
  if (!/^(?:in|at|on|near)$/.test(tokens[at]?.lower ?? '')) return false;
  let and = at + 1;
  while (tokens[and]?.pos === 'PROPN' || /^(?:,|the|in|at|near)$/.test(tokens[and]?.lower ?? '')) and++;
  if (tokens[and]?.lower !== 'and' || and === at + 1) return false;
  let to = and + 1;
  while (/^(?:the|in|at|near)$/.test(tokens[to]?.lower ?? '')) to++;
  const named = to;
  while (tokens[to]?.pos === 'PROPN') to++;
  // "after the raids in Lyon, and Ana Costa said": another clause
  return to > named && !/^(?:VERB|AUX)$/.test(tokens[to]?.pos ?? '');
}

/** "34 people in three shootings" is none of the toll of one, nor what shootings in two towns took. */
function ofOtherEvents({ here, there }: Pair): boolean {
  if (isOfSeveralPlaces(here) !== isOfSeveralPlaces(there)) return true;
  const [left, right] = [eventsIn(here), eventsIn(there)];
  return left !== undefined && right !== undefined && left !== right;
}

/** Adds up what happened in a stretch of time: "in the span of a week", "over the past three years". */
const SPAN =
  /\b(?:in|over|within|during|for) (?:the |a )?(?:(?:span|space|course) of|(?:past|last|previous|preceding) (?:\p{L}+ )?(?:hours?|days|weeks|months|years|decades?|week|month|year)\b|\d+ (?:hours|days|weeks|months|years)\b)/iu;

/** What goes on for long, with a toll of its own; a sentence that names no event of its own goes on with it. */
const PROTRACTED = /\b(?:war|conflict|offensive|hostilities|insurgency|campaign|crackdown)\b/i;

const isOfWar = ({ sentence: { text } }: Claim): boolean => PROTRACTED.test(text);

/** The toll of a war, and of one event that the other sentence names. */
const ofWarAndEvent = ({ here, there }: Pair): boolean =>
  isOfWar(here) !== isOfWar(there) && eventsIn(isOfWar(here) ? there : here) === 1;

/** Whether one of two tolls is of a stretch of time that the other doesn't name. */
const ofOtherSpan = (pair: Pair): boolean =>
  SPAN.test(pair.here.sentence.text) !== SPAN.test(pair.there.sentence.text) || ofWarAndEvent(pair);

const isRate = (claim: Claim, q: Quantity): boolean =>
  surroundingsOf(claim, q).average || q.per !== '' || /\bdaily\b/i.test(claim.sentence.text);

/** Averages and rates of stretches that aren't the same: "early in April" and "over the past week". */
function ofOtherPeriod(a: Quantity, b: Quantity, { here, there }: Pair): boolean {
  if (!isRate(here, a) || !isRate(there, b)) return false;
  const [left, right] = [datesOf(here), datesOf(there)];
  if (left.length === 0 || right.length === 0) return false;
  return !left.some((x) => right.some((y) => dateRelation(x, y).is === 'same'));
}

/** "for two days of the strike": how long something went on within it. */
const isWithin = ({ tokens }: Claim, q: Quantity): boolean =>
  q.dimension === 'duration' &&
  /^(?:for|during|over|in|through|on)$/.test(tokens[q.from - 1]?.lower ?? '') &&
  tokens[q.to]?.lower === 'of';

/** Events that come again: how long one was, and how a vote ended, says nothing of the next. */
const ofOneDay = ({ dimension }: Quantity): boolean => dimension === 'duration' || dimension === 'vote';

/** What is counted anew each night, and said of the last one. */
export const isNightly = ({ states }: Quantity): boolean =>
  states.includes('arrested') || states.includes('gathered');

/** "the second night of protests": which one of those a count is of. */
const nightIn = ({ sentence: { text } }: Claim): string =>
  /\b(first|second|third|(?:four|fif|six|seven|eigh|nin|ten)th|\d+(?:st|nd|rd|th)|final) (?:\p{L}+ )?(?:night|day|evening|weekend)\b/iu
    .exec(text)?.[1]
    ?.toLowerCase() ?? '';

/** Each names its day, and they are others: a meeting on Wednesday and one on Saturday, a vote in May. */
function ofOtherDay(a: Quantity, { here, there, daysLater }: Pair): boolean {
  const [left, right] = [datesOf(here), datesOf(there)];
  if (a.states.includes('gathered') && daysLater !== 0 && left.length === 0 && right.length === 0)
    return true;
  if (isNightly(a) && daysLater !== 0 && (left.length === 0) !== (right.length === 0)) return true;
  if (isNightly(a) && nightIn(here) !== nightIn(there)) return true;
  if (!ofOneDay(a) && !isNightly(a)) return false;
  const relations = left.flatMap((x) => right.map((y) => dateRelation(x, y)));
  if (relations.length > 0) return relations.every(({ is }) => is === 'apart');
  return looksBack(here, left) !== looksBack(there, right);
}

/** How many tokens after a share its group is told: "of voters who said", "of women aged 45 or above". */
const GROUP_REACH = 5;

/** The words that tell which part of a group a share is of; empty where it's of all. */
function partOf({ tokens }: Claim, q: Quantity): ReadonlySet<string> {
  if (q.dimension !== 'percent') return new Set();
  const after = tokens.slice(q.to, q.to + GROUP_REACH);
  const from = after.findIndex(({ lower }) => /^(?:who|whose|aged|without|among|between)$/.test(lower));
  return new Set(from < 0 ? [] : conceptsOf(after.slice(from)));
}

/** Shares of voters over 45 and of voters without a degree. */
function ofOtherPart(a: Quantity, b: Quantity, { here, there }: Pair): boolean {
  const [left, right] = [partOf(here, a), partOf(there, b)];
  return left.size + right.size > 0 && left.isDisjointFrom(right);
}

/** "all but three seats": those that are left out. */
const isLeftOut = ({ tokens }: Claim, { from }: Quantity): boolean =>
  /^(?:but|except)$/.test(tokens[from - 1]?.lower ?? '');

/** "20 people, including the three gunmen" and "17": one counts those who did it as well. */
function withAndWithout(a: Quantity, b: Quantity, { here, there }: Pair): boolean {
  const [more, { quantities, tokens }] = a.point > b.point ? [a, here] : [b, there];
  return quantities.some(
    ({ point, from, unitWord }) =>
      from > more.from &&
      mayHaveDoneIt(unitWord) &&
      point === Math.abs(a.point - b.point) &&
      tokens.slice(from - 2, from).some(({ lower }) => lower === 'including'),
  );
}

const DEAD = conceptOf(stem('dead'));

/** "Six were shot" and "four wounded": the other two may have died, where anybody did. */
function mayHaveDied(a: Quantity, b: Quantity, { told }: Pair): boolean {
  const [more, less] = a.point > b.point ? [a, b] : [b, a];
  if (!more.states.includes('shot') || !less.states.includes('injured')) return false;
  return [...told.here, ...told.there].some(({ concepts }) => concepts.has(DEAD));
}

/** Earlier events that two accounts recall are one only where they tell it much alike. */
const ONE_RECALLED = 0.3;

/** Whether one account recalls an earlier event, and the other doesn't, or another one. */
export function ofOtherTimes(a: Quantity, b: Quantity, { here, there, told, similarity }: Pair): boolean {
  const left = isToldOfPast(here, told.here) || isOfEarlierDate(here, a.from);
  const right = isToldOfPast(there, told.there) || isOfEarlierDate(there, b.from);
  return left !== right || (left && similarity < ONE_RECALLED);
}

/** How far before the end of a range its beginning may stand, in tokens. */
const RANGE_REACH = 10;

/** "estimates ranging from the low hundreds to more than 1,300": the last of them is nobody's count. */
function endsRange({ tokens }: Claim, q: Quantity): boolean {
  if (tokens[q.from - 1]?.lower !== 'to') return false;
  const before = tokens.slice(Math.max(0, q.from - RANGE_REACH), q.from);
  const from = before.findIndex(({ lower }) => lower === 'from');
  return from > 0 && /^(?:rang|vary|varied|anywhere|somewhere)/.test(before[from - 1]?.lower ?? '');
}

/** "the second night", "the third": when, and nothing that is counted. */
const tellsWhich = ({ dimension, unitWord }: Quantity): boolean =>
  dimension === 'rank' && /^(?:night|day|evening|weekend)$/.test(unitWord);

/** Days after which the third of something may have become the fourth. */
const RANK_DAYS = 3;

/** True where two numbers that differ count over different stretches, however alike their sentences are. */
export function ofOtherStretch(a: Quantity, b: Quantity, pair: Pair): boolean {
  if (isOwnList(pair.here, a) || isOwnList(pair.there, b) || recallOther(pair)) return true;
  if (endsRange(pair.here, a) || endsRange(pair.there, b)) return true;
  if (tellsWhich(a)) return true;
  if (a.dimension === 'rank' && Math.abs(pair.daysLater ?? 0) > RANK_DAYS) return true;
  if (areOfOtherKind(a, b, pair)) return true;
  if (sharesState(a, b) && isPartOfAll(a, b, pair)) return true;
  if (sharesState(a, b) && (ofOtherEvents(pair) || ofOtherSpan(pair))) return true;
  if (withAndWithout(a, b, pair) || mayHaveDied(a, b, pair)) return true;
  if (isLeftOut(pair.here, a) !== isLeftOut(pair.there, b)) return true;
  if (isWithin(pair.here, a) !== isWithin(pair.there, b)) return true;
  return ofOtherPart(a, b, pair) || ofOtherDay(a, pair) || ofOtherPeriod(a, b, pair);
}
