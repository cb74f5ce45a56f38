/** Whether two stated numbers can both hold, by interval logic and by how roundly each is written. */

import { tolerance } from '../claims/qualifiers.ts';
import type { Quantity } from '../claims/quantities.ts';

/** How two values stand to each other. */
export type ValueRelation = 'equal' | 'compatible' | 'apart';

const isFloor = (q: Quantity): boolean => q.qualifier === 'at-least' || q.qualifier === 'more-than';
const isCeiling = (q: Quantity): boolean => q.qualifier === 'at-most' || q.qualifier === 'less-than';

/** How far a lower bound reaches in practice: nobody writes "more than 300" for 500. As a share of the bound. */
const FLOOR_REACH = 0.25;

/**
 * Compares two quantities of one dimension. `strict` narrows the tolerance of rough values, for articles so far
 * apart in time that a small difference is news. Two lower bounds are compared by the numbers they name.
 */
export function compareValues(a: Quantity, b: Quantity, strict: boolean): ValueRelation {
  if (a.point === b.point && a.qualifier === b.qualifier) return 'equal';
  const [near, far] = [Math.min(a.point, b.point), Math.max(a.point, b.point)];
  if (isFloor(a) && isFloor(b)) return far - near <= tolerance(near) * near ? 'compatible' : 'apart';
  if (isCeiling(a) && isCeiling(b)) return far - near <= tolerance(near) * near ? 'compatible' : 'apart';
  const slack = (q: Quantity): number => {
    if (q.qualifier === 'about' || q.qualifier === 'nearly')
      return (strict ? 0.4 : 1) * tolerance(q.point) * q.point;
    // an unqualified round number may be rounded: 350 billion for 347
    if (q.qualifier === 'exact' && q.step > 1 && q.point >= 1000) return Math.min(q.step / 2, 0.05 * q.point);
    return q.qualifier === 'exact' ? Math.min(q.step / 2, 0.02 * q.point) : 0;
  };
  const interval = (q: Quantity): [number, number] => {
    if (isFloor(q)) {
      const reach =
        q.qualifier === 'at-least' ? Number.POSITIVE_INFINITY : Math.max(FLOOR_REACH * q.point, 1);
      return [q.point * (1 - 1e-9), q.point + reach];
    }
    if (isCeiling(q)) return [q.qualifier === 'at-most' ? 0.4 * q.point : 0.6 * q.point, q.point];
    if (q.qualifier === 'nearly') return [q.low ?? q.point, q.point];
    if (q.low !== null && q.high !== null && (q.qualifier === 'range' || q.qualifier === 'vague'))
      return [q.low, q.high];
    return [q.point - slack(q), q.point + slack(q)];
  };
  const [la, ha] = interval(a);
  const [lb, hb] = interval(b);
  const apart = ha < lb || hb < la;
  if (apart) return 'apart';
  const plain = a.qualifier === 'exact' && b.qualifier === 'exact';
  return plain && Math.abs(a.point - b.point) < 1e-6 * Math.max(1, far) ? 'equal' : 'compatible';
}
