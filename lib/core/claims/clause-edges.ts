/** Where a clause ends, as far as its marks and the words that open the next one show it. */
import type { Token } from '../text/tokens.ts';

/** Words that open a clause. */
export const OPENERS =
  /^(who|whom|whose|which|where|while|when|after|before|because|although|though|unless|until|since|but|whereas|if|that|as|than)$/;
/** Marks that no clause goes on behind. */
export const STRONG = /^[;:—–"“”…!?]$/;

/** True for nouns and names. */
export const isNominal = (token: Token | undefined): boolean =>
  token?.pos === 'NOUN' || token?.pos === 'PROPN';

/** The token before `at`, adverbs left out. */
export function beforeAdverbs(tokens: readonly Token[], at: number): Token | undefined {
  let before = at - 1;
  while (tokens[before]?.pos === 'ADV') before--;
  return tokens[before];
}

/** A comma inside one phrase ("Wilmington, N.C.", "Friday, Sept. 14") doesn't end it. */
export function isInnerComma(tokens: readonly Token[], at: number): boolean {
  const [before, after] = [tokens[at - 1], tokens[at + 1]];
  return before?.pos === 'PROPN' && (after?.pos === 'PROPN' || after?.pos === 'NUM');
}

/** Whether a clause ends at token `at`, or the sentence has no such token. */
export function isClauseEdge(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token) return true;
  if (token.pos === 'PUNCT')
    return STRONG.test(token.text) || (token.text === ',' && !isInnerComma(tokens, at));
  return OPENERS.test(token.lower) && !(token.lower === 'as' && token.pos === 'ADP');
}
