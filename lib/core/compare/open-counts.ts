/**
 * Counts of one story that lie far apart and are still one: whoever is looked for, and those among whom
 * both accounts name one person.
 */
import type { Claim } from '../claims/claim.ts';
import { namedIn } from '../claims/people-told.ts';
import type { Quantity } from '../claims/quantity.ts';
import type { State } from '../claims/states.ts';
import type { Pair } from './comparator.ts';
import { sharesState } from './counted-group.ts';

/** Who is in these may be all, or nobody, from one day to the next. */
const OPEN: ReadonlySet<State> = new Set(['missing', 'trapped']);
/** How many tokens behind "including" somebody may be named, titles and all. */
const INCLUDED_REACH = 8;

/** The surnames of those who are counted: "Ana Costa and two others", "eight people, including Ana Costa". */
function namedAmong(claim: Claim, q: Quantity): readonly string[] {
  const including = [q.to, q.to + 1].find((at) =>
    /^(?:including|among)$/.test(claim.tokens[at]?.lower ?? ''),
  );
  return namedIn(claim)
    .filter(
      ({ from, to }) =>
        (from >= q.from && to <= q.to) ||
        (including !== undefined && from > including && from <= including + INCLUDED_REACH),
    )
    .map(({ surname }) => surname);
}

/** Whether both count one person whom they name: then they count one group, wherever it is told. */
export function nameOneAmong(a: Quantity, b: Quantity, { kinship, here, there }: Pair): boolean {
  if (kinship !== 'story' || !sharesState(a, b)) return false;
  const others = namedAmong(there, b);
  return others.length > 0 && namedAmong(here, a).some((surname) => others.includes(surname));
}

/** Whether two counts in one state may be of one thing whatever their values are. */
export function mayBeAnyValue(a: Quantity, b: Quantity, pair: Pair): boolean {
  if (pair.kinship !== 'story' || !sharesState(a, b)) return false;
  return a.states.some((state) => OPEN.has(state)) || nameOneAmong(a, b, pair);
}
