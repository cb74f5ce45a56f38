/** Puts two sentences into two accounts of one made-up story, as they'd stand in a reader's corpus. */
import type { Finding } from '../../../lib/core/compare/finding.ts';
import { articleOf, reportOf } from '../report/report-of.ts';

/** What both outlets tell of the story around the sentences. */
export const AROUND = [
  'A landslide buried the mining town of Almara before dawn on Monday after a week of rain.',
  'Rescue crews from the capital reached Almara by helicopter because the only road was gone.',
  'Governor Ines Duarte called the landslide the worst disaster in the history of the province.',
  'The Almara mine is owned by Norte Copper, which stopped work there until further notice.',
  'Families waited at the gates for news of brothers and fathers who had been on the night shift.',
  '“We heard a roar and then there was only mud,” said Rosa Lima, a teacher.',
  'Schools across the province were closed, and churches opened their doors to those who had lost their homes.',
  'Environmental groups had warned for years that felled forests could no longer hold the slopes.',
];

/** How two sentences are to be compared. */
export interface Told {
  readonly here: string;
  readonly there: string;
  /** ISO dates of the two articles; one day where left out. */
  readonly dates?: readonly [string, string];
  /** Further sentences of the other article. */
  readonly also?: readonly string[];
}

/** All findings for the sentence `here`; tentative ones too. */
export async function comparedInStory({
  here,
  there,
  dates = ['2021-05-04', '2021-05-04'],
  also = [],
}: Told): Promise<readonly Finding[]> {
  const [first = '', ...rest] = AROUND;
  const report = await reportOf(articleOf('Here', dates[0], [first, here, ...rest]), [
    articleOf('There', dates[1], [first, there, ...also, ...rest]),
  ]);
  return report.claims.find(({ quote }) => quote === here)?.findings ?? [];
}

/** "disagrees", "changed" or "silent": what a reader is shown of a kind of difference. */
export async function shownDifference(told: Told, kind: Finding['kind']): Promise<string> {
  const findings = await comparedInStory(told);
  const shown = findings.find(
    (f) => f.kind === kind && !f.tentative && (f.relation === 'disagrees' || f.relation === 'changed'),
  );
  return shown?.relation ?? 'silent';
}
