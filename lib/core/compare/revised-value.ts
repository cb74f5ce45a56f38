/**
 * What an account tells as the value until then beside the one that holds now: "raised from $10 million to $15 million",
 * "revised the toll to 49, from 50", "it was 46 and not 64". The earlier value is what another account still tells.
 */
import type { Claim } from '../claims/claim.ts';
import { datesOf } from '../claims/dates.ts';
import { numberAt } from '../claims/numbers.ts';
import type { Quantity } from '../claims/quantity.ts';
import { isSameValue } from './stated-value.ts';
import { EARLIER } from './told-of-past.ts';

/** How many tokens before a value "from" with that of before may stand, and how many after it: ", up from", "and not the". */
const REACH = 5;
const REACH_AFTER = 8;
/** How many tokens after the earlier value tell when it was so. */
const WHEN_REACH = 6;
const BEFORE_NUMBER = /^(?:the|a|us|\$|£|€)$/;
/^(?:,|\(|[–—-]|and|but|up|down|instead|rather|revised|increased|reduced|of|than|the|as|us|a|\$|£|€)$/;

/** The token index of the value that `q` has taken the place of; undefined where none is told. */
function earlierAt({ tokens }: Claim, q: Quantity): number | undefined {
  // "from $10 million to $15 million"
  if (tokens[q.from - 1]?.lower === 'to') {
    const from = tokens.slice(Math.max(0, q.from - REACH), q.from).findLast(({ lower }) => lower === 'from');
    if (from) return from.index + 1;
  }
  for (let at = q.to; at < q.to + REACH_AFTER && tokens[at]?.pos !== 'NUM'; at++) {
    const [before, word] = [tokens[at - 1]?.lower ?? '', tokens[at]?.lower ?? ''];
    // "49, from 50", "260 diggers at work, up from 95"; "$1.5 million and not the $2.5 million"
    if (word === 'from' && /^(?:,|up|down)$/.test(before)) return at + 1;
    if (word === 'not' && /^(?:,|and|but)$/.test(before)) return at + 1;
    if (/^(?:of|than)$/.test(word) && /^(?:instead|rather)$/.test(before)) return at + 1;
  }
  return undefined;
}

/** Where the number itself stands behind "from the", "not the $". */
function numberFrom({ tokens }: Claim, at: number): number | undefined {
  for (let i = at; i <= at + 2; i++) {
    if (numberAt(tokens, i)) return i;
    if (!BEFORE_NUMBER.test(tokens[i]?.lower ?? '')) return undefined;
  }
  return undefined;
}

/** Whether `q` has taken the place of a value like `other`, not long before and in the same sentence. */
export function hasReplaced(claim: Claim, q: Quantity, other: Quantity): boolean {
  const from = earlierAt(claim, q);
  const at = from === undefined ? undefined : numberFrom(claim, from);
  if (at === undefined) return false;
  const read = claim.quantities.find((one) => one.from <= at && at < one.to);
  const bare = numberAt(claim.tokens, at);
  const same = read
    ? read.dimension === other.dimension && read.scale === other.scale && isSameValue(read, other)
    : q.dimension === 'count' && bare?.low === other.point;
  return same && !isOfAnotherTime(claim, at);
}

/** "up from 310 a year earlier", "from 12 in March": what was so then is no news that has changed. */
function isOfAnotherTime(claim: Claim, at: number): boolean {
  const end = at + WHEN_REACH;
  if (datesOf(claim).some(({ from, grain }) => from > at && from <= end && /^(?:month|year)$/.test(grain)))
    return true;
  const after = claim.tokens.slice(at, end);
  return EARLIER.test(after.map(({ lower }) => lower).join(' '));
}
