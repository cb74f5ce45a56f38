/** Puts what went wrong into the two parts that a screen shows: a sentence, and the details for whoever helps. */

/** The error's own sentence, and below it the chain of its causes by name; '' where there is nothing more. */
export function describeFailure(error: unknown): { message: string; detail: string } {
  if (!(error instanceof Error)) return { message: String(error), detail: '' };
  const causes: string[] = [];
  for (let cause = error.cause; cause instanceof Error; cause = cause.cause) causes.push(String(cause));
  return { message: error.message, detail: causes.join('\n') };
}
