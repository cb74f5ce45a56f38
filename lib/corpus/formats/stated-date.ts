/** Dates as files write them, to ISO 8601. */

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const ISO = /^(\d{4})-(\d\d)-(\d\d)(?:[T ]+(\d\d:\d\d(?::\d\d)?)(?:\.\d+)?\s*(Z|[+-]\d\d:?\d\d)?)?/;
const DAY_FIRST = /^(?:[a-z]+,?\s+)?(\d{1,2})(?:st|nd|rd|th)?\s+([a-z]{3})[a-z]*\.?,?\s+(\d{4})\b/i;
const MONTH_FIRST = /^(?:[a-z]+day,?\s+)?([a-z]{3})[a-z]*\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})\b/i;

/**
 * The date that a text begins with: "2025-03-06", "2025-03-06 03:24:00", "6 March 2025", "Mar. 6, 2025",
 * "Thu, 06 Mar 2025 …". Null for anything else; "03/06/2025" is two dates, so it's none.
 */
export function statedDate(text: string): string | null {
  const words = text.trim();
  const iso = ISO.exec(words);
  if (iso) {
    const day = calendarDay(Number(iso[1]), Number(iso[2]), Number(iso[3]));
    if (day === null || iso[4] === undefined) return day;
    return `${day}T${iso[4]}${iso[5]?.replace(/^([+-]\d\d)(\d\d)$/, '$1:$2') ?? ''}`;
  }
  const dayFirst = DAY_FIRST.exec(words);
  if (dayFirst) return calendarDay(Number(dayFirst[3]), monthNumber(dayFirst[2]), Number(dayFirst[1]));
  const monthFirst = MONTH_FIRST.exec(words);
  if (monthFirst)
    return calendarDay(Number(monthFirst[3]), monthNumber(monthFirst[1]), Number(monthFirst[2]));
  return null;
}

function monthNumber(name: string | undefined): number {
  return MONTHS.indexOf((name ?? '').toLowerCase()) + 1;
}

/** Null for days that no calendar has, such as 31 February or a month that isn't one. */
function calendarDay(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const same =
    date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return same && month > 0 ? date.toISOString().slice(0, 10) : null;
}
