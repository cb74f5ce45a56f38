/** How far two articles lie apart, in the unit that a person would say it in. */
import type { Texts } from '../texts/texts.ts';

const DAY = 86_400_000;

/** Days from one ISO date to another, whole calendar days; null where one is unknown. */
export function daysBetween(from: string | null, to: string | null): number | null {
  if (from === null || to === null) return null;
  const days =
    (Date.parse(`${to.slice(0, 10)}T00:00:00Z`) - Date.parse(`${from.slice(0, 10)}T00:00:00Z`)) / DAY;
  return Number.isNaN(days) ? null : Math.round(days);
}

/** "3 days", "20 weeks", "8 months", "2 years": two weeks and more in weeks, half a year and more in months. */
export function spanInWords(days: number, texts: Texts): string {
  const length = Math.abs(days);
  if (length < 14) return texts.card.days(length);
  if (length < 183) return texts.chart.weeks(Math.round(length / 7));
  if (length < 730) return texts.chart.months(Math.round(length / 30.44));
  return texts.chart.years(Math.round(length / 365.25));
}

/** "20 weeks later", "3 days earlier"; '' for the same day or an unknown date. */
export function ageInWords(here: string | null, there: string | null, texts: Texts): string {
  const days = daysBetween(here, there);
  if (days === null || days === 0) return '';
  const span = spanInWords(days, texts);
  return days > 0 ? texts.card.later(span) : texts.card.earlier(span);
}
