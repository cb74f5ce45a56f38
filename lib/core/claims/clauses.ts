/** Which words of a sentence belong together: a cheap stand-in for a parse, enough to bind a fact to its verb. */
import type { Token } from '../text/tokens.ts';

const OPENS =
  /^(who|whom|which|where|while|when|after|before|because|although|though|unless|until|since|but|whereas|as)$/;

function breaks(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token) return true;
  if (token.pos === 'PUNCT')
    return /^[,;:—–()[\]“”"…!?]$/.test(token.text) || (token.text === '-' && !token.glued);
  if (OPENS.test(token.lower)) {
    // "as many as", "as of Friday" go on with the clause
    return !(token.lower === 'as' && token.pos !== 'SCONJ');
  }
  if (token.lower === 'and' || token.lower === 'or') {
    const next = tokens[at + 1];
    return next !== undefined && (next.pos === 'VERB' || next.pos === 'AUX' || next.pos === 'PRON');
  }
  return false;
}

/** The clause around token `at`, as token indexes (`to` exclusive). */
export function clauseAround(tokens: readonly Token[], at: number): { from: number; to: number } {
  let from = at;
  while (from > 0 && !breaks(tokens, from - 1)) from--;
  let to = at + 1;
  while (to < tokens.length && !breaks(tokens, to)) to++;
  return { from, to };
}

const isVerb = (token: Token | undefined): boolean => token?.pos === 'VERB';

/** The verb that governs what stands at `from`..`to`: the one whose object it is, else the one it is subject of. */
export function governorOf(tokens: readonly Token[], from: number, to: number): Token | undefined {
  const clause = clauseAround(tokens, from);
  for (let i = from - 1; i >= Math.max(clause.from, from - 3); i--) {
    const token = tokens[i];
    if (isVerb(token)) return token;
    if (token && (token.pos === 'NOUN' || token.pos === 'PROPN')) break;
  }
  const end = Math.max(clause.to, to);
  for (let i = to; i < Math.min(end, to + 8); i++) {
    const token = tokens[i];
    if (isVerb(token)) return token;
    if (token && token.pos === 'NUM') break;
  }
  for (let i = from - 1; i >= clause.from; i--) {
    const token = tokens[i];
    if (isVerb(token)) return token;
  }
  return undefined;
}
