/** Where the bars, the gaps and the years of the picture of articles per month stand; all places are shares of its width. */

/** Articles of one month ('2025-03') or, over long times, one year ('2025'). */
export interface MonthBar {
  readonly key: string;
  readonly count: number;
  readonly start: number;
  readonly width: number;
  /** Share of the picture's height. */
  readonly height: number;
}

/** Months, or years, without an article between two that have some. */
export interface MonthGap {
  readonly start: number;
  readonly width: number;
  readonly months: number;
}

/** A name under the picture. */
export interface MonthTick {
  /** A month or a year, as in bars. */
  readonly key: string;
  readonly start: number;
}

/** The picture. */
export interface MonthLayout {
  readonly bars: readonly MonthBar[];
  readonly gaps: readonly MonthGap[];
  readonly ticks: readonly MonthTick[];
  readonly busiest: MonthBar;
}

/** Beyond 30 years a bar for each month would be thinner than a line. */
const MOST_MONTHS = 360;
/** Few months don't fill the whole width: bars would look like blocks. */
const LEAST_SLOTS = 24;
/** Shorter silences are seen without being named. */
const GAP_SLOTS = 3;
/** A gap takes at least this share of the width. */
const GAP_SHARE = 0.04;
/** A name takes about this share of the width: later ones would be cut off at the end. */
const NAME_SHARE = 0.05;
/** Names of years that fit below. */
const MOST_TICKS = 8;
const TICK_STEPS = [1, 2, 5, 10, 20, 50, 100, 500];

/** Lays counts by month, ascending, out; null where no month is known. Keys that name no month are left out. */
export function layOutMonths(
  months: readonly { readonly key: string; readonly count: number }[],
): MonthLayout | null {
  const known = months.filter(({ key, count }) => /^\d{4}-\d{2}$/.test(key) && count > 0);
  const [first, last] = [known[0], known.at(-1)];
  if (first === undefined || last === undefined) return null;
  const perMonth = monthOf(last.key) - monthOf(first.key) < MOST_MONTHS;
  const slotOf = (key: string) => (perMonth ? monthOf(key) : Number(key.slice(0, 4)));
  const counts = new Map<number, number>();
  for (const { key, count } of known) counts.set(slotOf(key), (counts.get(slotOf(key)) ?? 0) + count);
  const end = slotOf(last.key) + 1;
  const begin = Math.min(slotOf(first.key), end - LEAST_SLOTS);
  const width = 1 / (end - begin);
  const most = Math.max(...counts.values());
  const keyOf = perMonth ? monthKey : String;
  const bars = [...counts].map(([slot, count]) => ({
    key: keyOf(slot),
    count,
    start: (slot - begin) * width,
    width,
    height: count / most,
  }));
  return {
    bars,
    gaps: gapsBetween([...counts.keys()], begin, width, perMonth ? 1 : 12),
    ticks: ticksOf(begin, end, width, perMonth),
    busiest: bars.reduce((best, bar) => (bar.count > best.count ? bar : best)),
  };
}

function gapsBetween(slots: readonly number[], begin: number, width: number, monthsEach: number): MonthGap[] {
  return slots.flatMap((slot, i) => {
    const empty = slot - (slots[i - 1] ?? slot) - 1;
    if (empty < GAP_SLOTS || empty * width < GAP_SHARE) return [];
    return [{ start: (slot - empty - begin) * width, width: empty * width, months: empty * monthsEach }];
  });
}

/** Years at round distances; where there are hardly any, half years. */
function ticksOf(begin: number, end: number, width: number, perMonth: boolean): MonthTick[] {
  const perYear = perMonth ? 12 : 1;
  const years = (end - begin) / perYear;
  const step = (TICK_STEPS.find((each) => years / each <= MOST_TICKS) ?? 1000) * perYear;
  const every = perMonth && years <= 3 ? 6 : step;
  const ticks: MonthTick[] = [];
  const last = end - NAME_SHARE / width;
  for (let slot = Math.ceil(begin / every) * every; slot <= last; slot += every)
    ticks.push({
      key: every < 12 && perMonth ? monthKey(slot) : String(Math.floor(slot / perYear)),
      start: (slot - begin) * width,
    });
  return ticks;
}

/** Months since year 0. */
function monthOf(key: string): number {
  return Number(key.slice(0, 4)) * 12 + Number(key.slice(5, 7)) - 1;
}

function monthKey(month: number): string {
  return `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}`;
}
