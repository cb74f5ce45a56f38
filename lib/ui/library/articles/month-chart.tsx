/** Articles per month as a picture that filters when pressed, and as a table that does the same. */
import type { VNode } from 'preact';
import { useMemo } from 'preact/hooks';
import type { ArticlesTexts } from '../../texts/articles-texts.ts';
import { dateFormat, numberFormat } from '../../texts/kept-formats.ts';
import { layOutMonths, type MonthBar } from './lay-out-months.ts';

interface Props {
  /** Articles of each month of the library ('2025-03'), ascending. */
  readonly months: readonly { readonly key: string; readonly count: number }[];
  /** How many of them the list shows, in the same order; null where it shows all. */
  readonly shown: readonly number[] | null;
  /** Days that the list is narrowed to. */
  readonly from: string;
  readonly to: string;
  readonly locale: string;
  readonly t: ArticlesTexts['chart'];
  /** Narrow the list to this month ('2025-03') or year ('2025'), or no more. */
  onPick(key: string): void;
}

/** Height of the bars in px, by the picture's own measure. */
const HEIGHT = 84;
/** A gap's name takes about this share of the picture's width. */
const NAME_SHARE = 0.14;

/** The picture; nothing where no month is known. */
export function MonthChart({ months, shown, from, to, locale, t, onPick }: Props): VNode | null {
  const layout = useMemo(() => layOutMonths(months), [months]);
  const shownBars = useMemo(() => shownCounts(months, shown, layout?.bars ?? []), [months, shown, layout]);
  if (!layout) return null;
  const name = (key: string) => nameOf(key, locale);
  const { bars, gaps, ticks, busiest } = layout;
  const summary = t.summary(
    name(bars[0]?.key ?? ''),
    name(bars.at(-1)?.key ?? ''),
    name(busiest.key),
    busiest.count,
  );
  const picked = (key: string) => from.startsWith(key) && to.startsWith(key);
  const share = (value: number) => `${(value * 100).toFixed(3)}%`;
  return (
    <figure class="months">
      <figcaption>
        <b>{t.title}</b>
        <span>{t.busiest(name(busiest.key), busiest.count)}</span>
      </figcaption>
      <div class="months-picture">
        <svg role="img" aria-label={summary} width="100%" height={HEIGHT + 2}>
          {bars.map((bar) => {
            const part = (shownBars.get(bar.key) ?? 0) / bar.count;
            const tall = Math.max(2, bar.height * HEIGHT);
            const inset = bar.width * 0.14;
            const place = { x: share(bar.start + inset), width: share(bar.width - 2 * inset) };
            return (
              // biome-ignore lint/a11y/noStaticElementInteractions: for the pointer; keys do the same in the table below.
              <g
                key={bar.key}
                class={`month${picked(bar.key) ? ' picked' : ''}`}
                onClick={() => onPick(bar.key)}
              >
                <title>{t.show(name(bar.key), bar.count)}</title>
                <rect class="reach" x={share(bar.start)} width={share(bar.width)} height={HEIGHT} />
                <rect class="all" {...place} y={HEIGHT - tall} height={tall} />
                {part > 0 && <rect class="shown" {...place} y={HEIGHT - tall * part} height={tall * part} />}
              </g>
            );
          })}
          <line class="ground" x1="0" x2="100%" y1={HEIGHT + 0.5} y2={HEIGHT + 0.5} />
          {gaps.map((gap) => (
            <g key={gap.start} class="gap">
              <title>{t.gap(gap.months)}</title>
              <line
                x1={share(gap.start + gap.width * 0.03)}
                x2={share(gap.start + gap.width * 0.97)}
                y1={HEIGHT * 0.68}
                y2={HEIGHT * 0.68}
              />
              {gap.width > NAME_SHARE && (
                <text x={share(gap.start + gap.width / 2)} y={HEIGHT * 0.68 - 10} text-anchor="middle">
                  {t.gap(gap.months)}
                </text>
              )}
            </g>
          ))}
        </svg>
        <div class="ticks" aria-hidden="true">
          {ticks.map(({ key, start }) => (
            <span key={key} style={{ left: share(start) }}>
              {name(key)}
            </span>
          ))}
        </div>
      </div>
      <details class="months-table">
        <summary>{t.asTable}</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">{t.when}</th>
              <th scope="col">{t.count}</th>
            </tr>
          </thead>
          <tbody>
            {bars.toReversed().map((bar) => (
              <tr key={bar.key}>
                <th scope="row">
                  <button type="button" aria-pressed={picked(bar.key)} onClick={() => onPick(bar.key)}>
                    {name(bar.key)}
                  </button>
                </th>
                <td>{numberFormat(locale).format(bar.count)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}

/** How many articles of each bar the list shows. */
function shownCounts(
  months: Props['months'],
  shown: readonly number[] | null,
  bars: readonly MonthBar[],
): ReadonlyMap<string, number> {
  const length = bars[0]?.key.length ?? 0;
  const counts = new Map<string, number>();
  for (const [i, { key, count }] of months.entries()) {
    const bar = key.slice(0, length);
    counts.set(bar, (counts.get(bar) ?? 0) + (shown === null ? count : (shown[i] ?? 0)));
  }
  return counts;
}

/** "Mar 2025" or "2025". */
function nameOf(key: string, locale: string): string {
  if (key.length < 7) return key;
  return dateFormat(locale, 'month').format(new Date(`${key}-15T12:00:00Z`));
}
