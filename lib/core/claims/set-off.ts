/** What quotation marks set off from what an article tells itself: a word of somebody else's, and who says what is quoted. */
import type { Token } from '../text/tokens.ts';
import type { VerbGroup } from './verb-groups.ts';

const QUOTE = /^["“”'‘’]$/;
const isQuote = (token: Token | undefined): boolean => QUOTE.test(token?.text ?? '');

/** "a 'rigged' election": one word that somebody else uses. */
export const isQuotedWord = (tokens: readonly Token[], at: number): boolean =>
  isQuote(tokens[at - 1]) && isQuote(tokens[at + 1]);

/** "…," Ruiz continued.: a subject at `from` right behind a quotation, and a verb up to `to` with nothing after it. */
const isSpeechTag = (tokens: readonly Token[], from: number, to: number): boolean =>
  isQuote(tokens[from - 1]) && (tokens[to] === undefined || /^[.,]$/.test(tokens[to].text));

/** Whether a verb group tells nothing by itself; `subject` is the first word of the phrase right before it. */
export const isSetOff = (
  tokens: readonly Token[],
  { from, to }: VerbGroup,
  subject: number | undefined,
): boolean =>
  (to === from + 1 && isQuotedWord(tokens, from)) ||
  (subject !== undefined && isSpeechTag(tokens, subject, to));
