/** What a finding is called on the card. */
import type { Finding } from '../../core/compare/finding.ts';
import { labelKeyOf, lookOf } from '../relation-look.ts';
import type { Texts } from '../texts/texts.ts';

/** The relation's label; below the threshold "May differ", or of what would support it "Uncertain match". */
export function findingLabel(finding: Finding, hereDate: string | null, texts: Texts): string {
  if (!finding.tentative) return texts.relation[labelKeyOf(finding, hereDate)];
  return lookOf(finding.relation) === 'also' ? texts.card.uncertainMatch : texts.card.mayDiffer;
}
