/** From what speaks for and against a comparison to its confidence: one function for all kinds of difference. */

/** From any number to 0..1; 0.5 at 0. */
export function logistic(z: number): number {
  return 1 / (1 + Math.exp(-z));
}

/** The logistic of the bias plus the weighted features. */
export function weigh<Name extends string>(
  features: Readonly<Record<Name, number>>,
  weights: Readonly<Record<Name, number>>,
  bias: number,
): number {
  let z = bias;
  for (const [name, weight] of Object.entries<number>(weights)) z += weight * features[name as Name];
  return logistic(z);
}
