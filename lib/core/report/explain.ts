/** The one plain sentence that says what a finding shows, made from the words that were found. */
import type { Comparison } from '../compare/comparator.ts';
import { timeApart } from './time-apart.ts';

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** "59 hostages here; 50 hostages in Bloomberg News, 20 weeks later." */
export function explain(comparison: Comparison, outlet: string, daysLater: number | null): string {
  const other = outlet || 'the other article';
  const apart = timeApart(daysLater);
  const when = apart ? `, ${apart}` : '';
  const { here, there } = comparison.explain;
  const quoted =
    comparison.kind === 'outcome' || comparison.kind === 'wording' || comparison.kind === 'scope';
  const mark = (text: string): string => (quoted ? `“${plain(text)}”` : plain(text));
  switch (comparison.relation) {
    case 'agrees':
    case 'compatible':
      return plain(here).toLowerCase() === plain(there).toLowerCase()
        ? `${capital(mark(here))} in ${other} too${when}.`
        : `${capital(mark(here))} here; ${mark(there)} in ${other}${when}. The two can both hold.`;
    default:
      return `${capital(mark(here))} here; ${mark(there)} in ${other}${when}.`;
  }
}

const capital = (text: string): string => text.replace(/^\p{Ll}/u, (c) => c.toUpperCase());
