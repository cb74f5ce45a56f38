/** A toll told by the last of those who died: "a third victim was found", "a second person has died", "the first death". */
import type { Token } from '../text/tokens.ts';
import { statesOfCount } from './counted-state.ts';
import type { State } from './states.ts';
import type { Unit } from './units.ts';

const WHOEVER = /^(?:person|patient|resident|victim|death|fatality)$/;
/** What is done with whoever died. */
const FOUND = /^(?:find|recover|discover|pull)$/;
const FOUND_REACH = 6;
const SURVIVED = /^(?:alive|safe|safely|unharmed|unhurt|conscious|breathing|injured|wounded)$/;
/** "the third death this year", "the first since 2019", "the second in a week": of a stretch of time. */
const OF_A_STRETCH =
  /\b(?:since|this (?:year|season|month|week)|in (?:a|an|\d+|\p{L}+) (?:days?|weeks?|months?|years?|decades?))\b/u;

/** "a third victim", "is the first death", "Third victim found" over an article. */
function opensAnew(tokens: readonly Token[], at: number): boolean {
  const [before, earlier] = [tokens[at - 1]?.lower, tokens[at - 2]?.lemma ?? ''];
  return (
    before === undefined || /^an?$/.test(before) || (before === 'the' && /^(?:be|become)$/.test(earlier))
  );
}

/** "divers found a third victim", "a third victim was recovered"; "a second victim recovered" is well again. */
function isFound(tokens: readonly Token[], at: number, to: number): boolean {
  const around = tokens.slice(Math.max(0, at - FOUND_REACH), to + FOUND_REACH);
  if (around.some(({ lower }) => SURVIVED.test(lower))) return false;
  return around.some(({ pos, lemma, lower, index }) => {
    if (pos !== 'VERB' || !FOUND.test(lemma)) return false;
    const passive = tokens.slice(to, index).some((t) => t.lemma === 'be');
    return index < at || passive || (index === to && lower === 'found');
  });
}

/** Whether an ordinal at token `at` tells how many have died by then. */
function isToll(tokens: readonly Token[], at: number, { dimension, unitWord, to }: Unit): boolean {
  if (dimension !== 'rank' || !WHOEVER.test(unitWord) || !opensAnew(tokens, at)) return false;
  if (!(unitWord === 'victim' && isFound(tokens, at, to)) && !statesOfCount(tokens, at, to).includes('dead'))
    return false;
  return !OF_A_STRETCH.test(tokens.map(({ lower }) => lower).join(' '));
}

/** The unit of a number at token `at`, with the state of whom it counts where it is such a toll. */
export function tollByOrder(
  tokens: readonly Token[],
  at: number,
  unit: Unit,
): { readonly unit: Unit; readonly dead: readonly State[] } {
  if (!isToll(tokens, at, unit)) return { unit, dead: [] };
  return {
    unit: { ...unit, dimension: 'count', unit: 'peopl', unitWord: 'people', modifiers: [] },
    dead: ['dead'],
  };
}
