/**
 * The alphabet of the interface: every relation is told by a line style, an icon and a label together, in the
 * page, on the card, in the popup and in the legend alike. Colour alone never tells one.
 */
import type { Finding, Relation } from '../core/compare/finding.ts';
import type { IconName } from './icon.tsx';

/** One line style each; `none` stands for a claim without a counterpart. */
export type Look = 'differ' | 'since' | 'told' | 'also' | 'none';

/** The looks of findings, weightiest first; a claim with several findings is filed under its first. */
export const looks = ['differ', 'since', 'told', 'also'] as const satisfies readonly Look[];

const lookByRelation: Readonly<Record<Relation, Exclude<Look, 'none'>>> = {
  disagrees: 'differ',
  changed: 'since',
  attributed: 'told',
  worded: 'told',
  agrees: 'also',
  compatible: 'also',
};

const iconByRelation: Readonly<Record<Relation, IconName>> = {
  disagrees: 'differ',
  changed: 'since',
  attributed: 'source',
  worded: 'words',
  agrees: 'also',
  compatible: 'consistent',
};

/** The line style that a relation is drawn in. */
export function lookOf(relation: Relation): Exclude<Look, 'none'> {
  return lookByRelation[relation];
}

/** The icon that stands beside a relation's label. */
export function iconOf(relation: Relation): IconName {
  return iconByRelation[relation];
}

/**
 * Which label a finding carries; each is a key of `Texts.relation`. A changed value is "Before then" when the
 * other article is the older one.
 */
export function labelKeyOf(finding: Finding, hereDate: string | null): Relation | 'changedBefore' {
  if (finding.relation !== 'changed') return finding.relation;
  const thereDate = finding.there.article.published;
  return hereDate !== null && thereDate !== null && thereDate < hereDate ? 'changedBefore' : 'changed';
}
