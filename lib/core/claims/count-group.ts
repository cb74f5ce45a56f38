/** Which group a number counts: all, a part of something, others beside somebody named, people spoken of before. */
import { monthOf, weekdayOf } from '../lexicon/calendar.ts';
import type { Token } from '../text/tokens.ts';
import { isOutOf } from './counted-state.ts';
import { isPersonNoun } from './person-nouns.ts';
import type { Quantity } from './quantity.ts';
import type { Unit } from './units.ts';

/** Whether the count is of others beside somebody named, of a group known before, or of a part. */
export function groupOf(
  tokens: readonly Token[],
  from: number,
  numberTo: number,
  unit: Unit,
): Pick<Quantity, 'others' | 'definite' | 'part'> {
  const before = tokens[from - 1]?.lower ?? '';
  // "the last two Americans": singled out of all
  const beside =
    /^others?$/.test(tokens[numberTo]?.lower ?? '') || /^(other|last|first|final|remaining)$/.test(before);
  return {
    others: beside || (isOfPeople(unit) && isJoined(tokens, from)),
    definite: /^(the|these|those|all|both|his|her|its|their|our|other)$/.test(before),
    part: unit.part || /^includ(?:e|es|ed|ing)$/.test(before) || isOutOf(tokens, from),
  };
}

/** Nobody who is named is among "seven states"; whoever isn't told may be anybody. */
const isOfPeople = ({ dimension, unitWord }: Unit): boolean =>
  dimension === 'count' && (unitWord === '' || isPersonNoun(unitWord));

/** "the envoy and two guards were killed": counted beside somebody who isn't. */
function isJoined(tokens: readonly Token[], from: number): boolean {
  const link = tokens[from - 1]?.lower ?? '';
  if (link === 'with') return tokens[from - 2]?.lower === 'along';
  if (link !== 'and' && link !== ',') return false;
  const last = tokens[from - 2];
  // "Since Thursday, 12 people": a day is nobody
  if (last && (weekdayOf(last.text) ?? monthOf(last.text)) !== undefined) return false;
  const named = last?.pos === 'PROPN' || (link === 'and' && last?.pos === 'NOUN' && !/s$/.test(last.lower));
  if (!named) return false;
  let i = from - 2;
  while (/^(NOUN|PROPN|ADJ|DET|CCONJ)$/.test(tokens[i]?.pos ?? '')) i--;
  // "twelve Danes and three Swedes": counted themselves
  if (tokens[i]?.pos === 'NUM') return false;
  // "In Egypt, hundreds …" opens with a place; "the ambassador to Libya and three others" goes on with a person
  const opening = tokens[i];
  return opening?.pos !== 'ADP' || (/^(to|of)$/.test(opening.lower) && tokens[i - 1]?.pos === 'NOUN');
}
