/** Two accounts that speak of one outlet's report: told as that outlet's here, confirmed by somebody there. */

import { type CitedReport, citedReportsOf } from '../claims/cited-reports.ts';
import type { Claim } from '../claims/claim.ts';
import type { Comparator, Comparison, Pair } from './comparator.ts';
import { quoting } from './quoting.ts';
import { sameClaimConfidence } from './same-claim.ts';

/** An outlet that an article cites more often than this may be cited for another report each time. */
const MOST_CITED = 3;
/** Days within which a report is the same news. */
const DAYS = 5;
/** Sentences that share less speak of two reports. */
const LEAST_SIMILARITY = 0.08;
/** How surely they tell one thing: that an outlet is cited in both says little, for it reports every day. */
const LEAST_ALIKE = 0.25;
/** The same where each tells what was reported, and doesn't only name it. */
const ALIKE = 0.75;
const SURE = 0.6;

/** "Axios revealed that", unlike "the Axios report". */
const tells = ({ sentence: { text } }: Claim, { end }: CitedReport): boolean =>
  /(?:ed|broke)$/.test(text.slice(0, end));

const timesCited = (told: readonly Claim[], outlet: string): number =>
  told.filter((claim) => citedReportsOf(claim).some((report) => report.outlet === outlet)).length;

function comparisonOf(a: CitedReport, b: CitedReport, pair: Pair): Comparison {
  return {
    relation: a.weighed === b.weighed ? 'agrees' : 'attributed',
    kind: 'attribution',
    confidence: SURE,
    ...quoting(pair, { start: a.start, end: a.end }, { start: b.start, end: b.end }),
  };
}

function compare(pair: Pair): Comparison[] {
  const far = pair.kinship !== 'story' || Math.abs(pair.daysLater ?? 0) > DAYS;
  if (far || pair.similarity < LEAST_SIMILARITY) return [];
  for (const a of citedReportsOf(pair.here)) {
    const b = citedReportsOf(pair.there).find(({ outlet }) => outlet === a.outlet);
    const often = Math.max(timesCited(pair.told.here, a.outlet), timesCited(pair.told.there, a.outlet));
    if (!b || often > MOST_CITED) continue;
    const least = tells(pair.here, a) && tells(pair.there, b) ? ALIKE : LEAST_ALIKE;
    if (sameClaimConfidence(pair) >= least) return [comparisonOf(a, b, pair)];
  }
  return [];
}

/** Compares whose report is spoken of. */
export const citedReportComparator: Comparator = {
  name: 'cited report',
  compare,
  examples: [
    {
      here: 'The Guardian revealed on Tuesday that the ministry had sold the port of Almara to a bank.',
      there: 'A minister confirmed the Guardian report on the sale of the port of Almara to a bank.',
      expect: 'attributed',
    },
    {
      here: 'The Guardian revealed on Tuesday that the ministry had sold the port of Almara to a bank.',
      there: 'Politico revealed on Tuesday that the ministry had sold the port of Almara to a bank.',
      expect: 'nothing',
    },
  ],
};
