/** What the caller of the command line can put right: one sentence, exit status 2, no stack. */

/** Input that can't be used; `message` is one sentence that says what is wrong with which item. */
export class BadInput extends Error {
  override readonly name = 'BadInput';
}

/** Runs a command and gives what went wrong with its input one line on standard error and exit status 2. */
export async function reportBadInput(command: () => Promise<void>): Promise<void> {
  try {
    await command();
  } catch (error) {
    if (!(error instanceof BadInput)) throw error;
    console.error(error.message);
    process.exitCode = 2;
  }
}
