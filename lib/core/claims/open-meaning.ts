/** What a clause leaves open although it's worded as so, as not so or as planned: by a limit, a condition or a doubt. */
import type { Token } from '../text/tokens.ts';
import type { Meant } from './operators.ts';
import type { VerbGroup } from './verb-groups.ts';

/** Words behind a verb within which a limit, and a condition, still belong to it. */
const LIMIT_WORDS = 14;
const IF_WORDS = 6;
/** "can't be everywhere" leaves room for nearly everywhere. */
const UNIVERSAL = /^(?:everywhere|everything|everyone|everybody|every)$/;

/** "didn't testify until May" says that it happened. */
const isLimited = (tokens: readonly Token[], { to }: VerbGroup): boolean =>
  tokens
    .slice(to, to + LIMIT_WORDS)
    .some(
      ({ lower, index }) =>
        /^(?:until|unless|except|exceptions?)$/.test(lower) || (UNIVERSAL.test(lower) && index <= to + 1),
    );

/** "if he won, it would fall", "she would have signed it": what would be if something were. */
const isSupposed = (tokens: readonly Token[], { auxiliaries, from }: VerbGroup): boolean =>
  auxiliaries.some(({ lower }) => /^(?:would|'d)$/.test(lower)) &&
  (auxiliaries.some(({ lower }) => lower === 'have') ||
    tokens.slice(0, from).some(({ lower }) => lower === 'if'));

/** "will subpoena him if they have to" but not "even if they do", "the question is whether she will run": no plan yet. */
const isConditional = (tokens: readonly Token[], { from, to }: VerbGroup): boolean =>
  tokens.some(
    ({ lower, index }) =>
      (lower === 'whether' && index < from) ||
      (lower === 'if' && tokens[index - 1]?.lower !== 'even' && index >= to && index < to + IF_WORDS),
  );

/** Whether what a verb group tells is left open; `meant` as its auxiliaries and what governs it have it. */
export function leavesOpen(
  tokens: readonly Token[],
  group: VerbGroup,
  meant: Meant,
  negated: boolean,
): boolean {
  if (negated && isLimited(tokens, group)) return true;
  return isSupposed(tokens, group) || (meant === 'ahead' && isConditional(tokens, group));
}
