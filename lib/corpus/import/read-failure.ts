/** Why a file couldn't be read, in the reader's words; the browser names kinds of errors only. */

/** One sentence for an error that opening or reading a file threw. */
export function readFailure(error: unknown): string {
  const name = error instanceof Error || error instanceof DOMException ? error.name : '';
  if (name === 'NotFoundError')
    return 'It is gone: it was moved or deleted after it was chosen. Add it again from where it is now.';
  if (name === 'NotReadableError')
    return 'It changed while it was read, or may not be read. Check that it can be opened, then add it again.';
  if (name === 'NotAllowedError' || name === 'SecurityError')
    return "The browser wasn't allowed to read it. Add it again and allow it.";
  if (name === 'RangeError' || name === 'QuotaExceededError')
    return 'It is too big for the memory of this computer; split it.';
  return `It can't be read: ${String((error as Error | undefined)?.message ?? error).replace(/\.$/, '')}.`;
}
