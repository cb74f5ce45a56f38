/** What the caller of a command can put right: one sentence, exit status 2, no stack. */
import { type ParseArgsConfig, parseArgs } from 'node:util';

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

/** Node's `parseArgs`; throws `BadInput` for an option that there isn't or that lacks its value. */
export function parseOptions<Config extends ParseArgsConfig>(
  config: Config,
): ReturnType<typeof parseArgs<Config>> {
  try {
    return parseArgs(config);
  } catch (error) {
    // Node's own sentence names the option; what follows it is advice on quoting.
    const [sentence] = (error as Error).message.split('. ');
    throw new BadInput(`${sentence}; --help says which options there are.`, { cause: error });
  }
}

/** The number, 0 or above, that an option was given; throws `BadInput` where it is none or has a fraction. */
export function wholeNumber(option: string, value: string): number {
  const number = positiveNumber(option, value);
  if (!Number.isInteger(number)) throw new BadInput(`${option} must be a whole number, not "${value}".`);
  return number;
}

/** The number, 0 or above, that an option was given; throws `BadInput` where it is none. */
export function positiveNumber(option: string, value: string): number {
  const number = value.trim() === '' ? Number.NaN : Number(value);
  if (!(number >= 0)) throw new BadInput(`${option} must be a number from 0 on, not "${value}".`);
  return number;
}
