/** Logistic regression with L2, by gradient descent: few features, few thousand rows, the same result every time. */
import { logistic } from '../../../lib/core/compare/logistic.ts';

/** One labelled row; every row has the same features. */
export interface Row {
  readonly features: Readonly<Record<string, number>>;
  readonly positive: boolean;
  /** How much it counts; 1 for an ordinary row. */
  readonly weight: number;
}

/** What was learned: confidence is the logistic of the bias plus the weighted features. */
export interface Model {
  readonly bias: number;
  readonly of: Readonly<Record<string, number>>;
}

const STEPS = 3000;
const RATE = 0.5;

/** The model's confidence, 0..1. */
export function predict(model: Model, features: Readonly<Record<string, number>>): number {
  let z = model.bias;
  for (const [name, weight] of Object.entries(model.of)) z += weight * (features[name] ?? 0);
  return logistic(z);
}

/**
 * Learns a model. `l2` is the penalty on squared distance from `prior`, per row of mean weight, so that what the rows
 * don't speak of stays as the prior has it. Adam (Kingma & Ba 2015) with its usual constants, whole batches.
 */
export function learn(rows: readonly Row[], prior: Model, l2: number): Model {
  const names = Object.keys(prior.of);
  const start = [prior.bias, ...names.map((name) => prior.of[name] ?? 0)];
  const values = rows.map(({ features }) => [1, ...names.map((name) => features[name] ?? 0)]);
  const total = rows.reduce((sum, { weight }) => sum + weight, 0);
  const theta = [...start];
  const mean = theta.map(() => 0);
  const variance = theta.map(() => 0);
  for (let step = 1; step <= STEPS; step++) {
    const gradient = theta.map((value, i) => l2 * (value - (start[i] ?? 0)));
    for (const [r, row] of rows.entries()) {
      const x = values[r] ?? [];
      let z = 0;
      for (let i = 0; i < theta.length; i++) z += (theta[i] ?? 0) * (x[i] ?? 0);
      const error = ((logistic(z) - Number(row.positive)) * row.weight) / total;
      for (let i = 0; i < theta.length; i++) gradient[i] = (gradient[i] ?? 0) + error * (x[i] ?? 0);
    }
    for (let i = 0; i < theta.length; i++) {
      const g = gradient[i] ?? 0;
      mean[i] = 0.9 * (mean[i] ?? 0) + 0.1 * g;
      variance[i] = 0.999 * (variance[i] ?? 0) + 0.001 * g * g;
      const [m, v] = [(mean[i] ?? 0) / (1 - 0.9 ** step), (variance[i] ?? 0) / (1 - 0.999 ** step)];
      theta[i] = (theta[i] ?? 0) - ((RATE / Math.sqrt(step)) * m) / (Math.sqrt(v) + 1e-8);
    }
  }
  const [bias = 0, ...of] = theta;
  return { bias, of: Object.fromEntries(names.map((name, i) => [name, of[i] ?? 0])) };
}
