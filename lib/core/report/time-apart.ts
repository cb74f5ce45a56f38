/** How far two dates lie apart, in the words of the interface. */

const DAY = 86_400_000;

/** Whole days from one ISO date (or date and time) to another, by calendar day; null where one is unknown. */
export function daysBetween(from: string | null, to: string | null): number | null {
  if (from === null || to === null) return null;
  const [a, b] = [Date.parse(from.slice(0, 10)), Date.parse(to.slice(0, 10))];
  return Number.isNaN(a) || Number.isNaN(b) ? null : Math.round((b - a) / DAY);
}

/** Below how many days a stretch of time is told in which unit, and how many days that has. */
const UNITS = [
  [14, 1, 'day'],
  [150, 7, 'week'],
  [730, 30.44, 'month'],
] as const;
const YEARS = [Number.POSITIVE_INFINITY, 365.25, 'year'] as const;

/** "one day later", "20 weeks earlier", "the same day"; '' where a date is unknown. */
export function timeApart(days: number | null): string {
  if (days === null) return '';
  if (days === 0) return 'the same day';
  const size = Math.abs(days);
  const [, length, unit] = UNITS.find(([below]) => size < below) ?? YEARS;
  const count = Math.round(size / length);
  return `${count === 1 ? 'one' : count} ${unit}${count === 1 ? '' : 's'} ${days > 0 ? 'later' : 'earlier'}`;
}
