/**
 * Measures that one event has one of, known by a word beside the number: a quake's magnitude and depth, the years that
 * somebody is sent to prison for, the land that a fire burned, the turnout of a vote. Two accounts of one event that give
 * such a measure speak of the same thing, however differently they word it.
 */
import type { Token } from '../text/tokens.ts';
import { clauseAround } from './clauses.ts';
import type { Dimension } from './measures.ts';
import type { Quantity } from './quantity.ts';

/** A measure: its name, its dimension, and the words (lemmas or as written) of which one stands in the number's clause. */
interface NamedMeasure {
  readonly name: string;
  readonly dimension: Dimension;
  readonly words: RegExp;
  /** Words that make it another measure: "faces up to 20 years in prison". */
  readonly not?: RegExp;
}

const MEASURES: readonly NamedMeasure[] = [
  { name: 'magnitude', dimension: 'magnitude', words: /./, not: /^(aftershock|foreshock|smaller|another)$/ },
  { name: 'depth', dimension: 'length', words: /^(deep|depth|underground|beneath)$/ },
  {
    name: 'prison term',
    dimension: 'duration',
    words: /^(sentence|jail|imprison|prison|jailed|imprisoned)$/,
    not: /^(face|maximum|minimum|could|would|may|might|seek|ask|request|recommend|demand|eligible|parole|serve|after|probation|suspend)$/,
  },
  { name: 'deliberation', dimension: 'duration', words: /^(deliberate|deliberation)$/ },
  {
    name: 'burned land',
    dimension: 'area',
    words: /^(burn|burned|burnt|scorch|char|consume|blacken|blaze|fire|wildfire)$/,
  },
  { name: 'containment', dimension: 'percent', words: /^(contain|contained|containment)$/ },
  { name: 'turnout', dimension: 'percent', words: /^(turnout|participation)$/ },
  {
    name: 'count',
    dimension: 'percent',
    words: /^(precinct|counted|tallied)$/,
    not: /^(win|won|take|get|receive|lead|led)$/,
  },
  { name: 'ransom', dimension: 'money', words: /^ransom$/ },
  { name: 'fine', dimension: 'money', words: /^(fine|fined|penalty)$/, not: /^(could|maximum|face|may)$/ },
  { name: 'bail', dimension: 'money', words: /^bail$/ },
  {
    name: 'rain',
    dimension: 'length',
    words: /^(rain|rainfall)$/,
    not: /^(forecast|expect|could|additional|more)$/,
  },
  {
    name: 'snow',
    dimension: 'length',
    words: /^(snow|snowfall)$/,
    not: /^(forecast|expect|could|additional|more)$/,
  },
];

/** The names of the measures that a quantity is; mostly none, seldom more than one. */
export function namedMeasures(tokens: readonly Token[], q: Quantity): string[] {
  const candidates = MEASURES.filter(({ dimension }) => dimension === q.dimension);
  if (candidates.length === 0) return [];
  const clause = clauseAround(tokens, q.from);
  const words = tokens
    .slice(clause.from, Math.max(clause.to, q.to))
    .flatMap(({ lemma, lower }) => [lemma, lower]);
  return candidates
    .filter((m) => words.some((word) => m.words.test(word)) && !words.some((word) => m.not?.test(word)))
    .map(({ name }) => name);
}
