/** What a count takes from the one before it in its sentence: its noun, its state, or that it stands beside it. */
import type { Token } from '../text/tokens.ts';
import type { Quantity } from './quantity.ts';
import { stateAt } from './states.ts';

/** A quantity as it is to be read after `before`, the one that precedes it in its sentence. */
export const afterCount = (
  tokens: readonly Token[],
  quantity: Quantity,
  before: Quantity | undefined,
): Quantity =>
  besideOthers(listed(tokens, asShare(tokens, withAntecedent(quantity, before), before), before), before);

/** "half of the aid, or $689 million": the sum is that part of it. */
function asShare(tokens: readonly Token[], quantity: Quantity, before: Quantity | undefined): Quantity {
  const share = before !== undefined && /^(?:ratio|percent)$/.test(before.dimension);
  const apposed = tokens[quantity.from - 1]?.lower === 'or' && tokens[quantity.from - 2]?.text === ',';
  return share && apposed && quantity.dimension !== before.dimension ? { ...quantity, part: true } : quantity;
}

/** "50 hostages are still in Gaza, with roughly 20 thought to be alive": the second counts what the first does. */
function withAntecedent(quantity: Quantity, before: Quantity | undefined): Quantity {
  if (quantity.dimension !== 'count' || quantity.unit !== '' || before?.dimension !== 'count')
    return quantity;
  return before.unit === '' ? quantity : { ...quantity, unit: before.unit, unitWord: before.unitWord };
}

/**
 * "killed 1,030 villagers, 43 soldiers and three medics": what is told of the first in a list holds for the others.
 * "13 were arrested, and 40 officers were sent" goes on with something else.
 */
function listed(tokens: readonly Token[], quantity: Quantity, before: Quantity | undefined): Quantity {
  if (quantity.dimension !== 'count' || before?.dimension !== 'count') return quantity;
  if (quantity.states.length > 0 || before.states.length === 0 || quantity.unit === '') return quantity;
  const between = tokens.slice(before.to, quantity.from);
  const linked =
    between.length > 0 && between.length <= 2 && between.every(({ lower }) => /^(,|and)$/.test(lower));
  const next = tokens[quantity.to];
  // only what stands before the list is told of all of it
  const told = tokens.slice(0, before.from).some((_, at) => stateAt(tokens, at) === before.states[0]);
  if (!linked || !told || next?.pos === 'VERB' || next?.pos === 'AUX') return quantity;
  return { ...quantity, states: before.states, others: false };
}

/** "12 were killed and another 30 injured", "another 58 are missing": 30 and 58 in all, beside people in another state. */
function besideOthers(quantity: Quantity, before: Quantity | undefined): Quantity {
  const [state] = quantity.states;
  if (state === undefined) return quantity;
  // "12 died. More than 120 others were hurt": beside the dead, and all who were hurt
  if (quantity.others && state !== 'dead' && /^others?$/.test(quantity.unitWord))
    return { ...quantity, others: false };
  if (!quantity.extra) return quantity;
  const other = before?.dimension === 'count' && before.states.length > 0 && !before.states.includes(state);
  return other || state === 'missing' ? { ...quantity, extra: false } : quantity;
}
