/**
 * What each feature counts when a comparator decides how sure it is: confidence is the logistic of the bias plus
 * the weighted features. Data alone, so that `lib/cli/train.ts` can print better ones.
 */
import type { QuantityFeatures } from './quantity-features.ts';

/** A logistic model over named features. */
export interface Weights<Features> {
  readonly bias: number;
  readonly of: Readonly<Record<keyof Features, number>>;
}

/** How sure it is that two numbers speak of one thing. */
export const quantityWeights: Weights<QuantityFeatures> = {
  bias: -6.15,
  of: {
    unit: 0.8,
    rareUnit: 0.8,
    state: 0.6,
    toll: 2.0,
    lead: 1.4,
    total: 1.2,
    governor: 0.5,
    modifiers: 0.8,
    matter: 2.4,
    local: 0.5,
    shared: 0.5,
    topic: 0.8,
    coverage: 1.2,
    similarity: 4.5,
    closeness: 4.2,
    samePlace: 0.6,
    onePlace: -1.6,
    foreign: -1.5,
    modality: 0.3,
    small: -0.5,
    percent: -0.6,
    definite: -0.8,
  },
};
