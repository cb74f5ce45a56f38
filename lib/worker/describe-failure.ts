/** Puts what went wrong into the two parts that a screen shows: a sentence, and the details for whoever helps. */

/** Errors that JavaScript or the browser throws: written for programmers, so they are details and no sentence. */
const foreign = [TypeError, RangeError, ReferenceError, SyntaxError, DOMException];

/**
 * The error's own sentence where it was written for readers, else `otherwise`; and the rest of what is known,
 * the chain of causes included, '' where there is nothing more.
 */
export function describeFailure(error: unknown, otherwise: string): { message: string; detail: string } {
  const readable = error instanceof Error && !foreign.some((kind) => error instanceof kind);
  const chain = readable ? [] : [String(error)];
  for (let cause = causeOf(error); cause !== undefined; cause = causeOf(cause)) chain.push(String(cause));
  return { message: readable ? error.message : otherwise, detail: chain.join('\n') };
}

function causeOf(error: unknown): unknown {
  return error instanceof Error ? error.cause : undefined;
}
