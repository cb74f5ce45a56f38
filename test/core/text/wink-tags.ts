/** Tags by wink-nlp itself, to hold the extension's own against. */
import winkModel from 'wink-eng-lite-web-model';
import winkNLP, { type ItsFunction } from 'wink-nlp';
import { tagsOf } from '../../../lib/core/text/tagger.ts';
import { type Token, tokensOf } from '../../../lib/core/text/tokens.ts';

/** How often two taggers say the same of the pieces that both cut alike. */
export interface Agreement {
  /** All pieces that the extension cuts. */
  pieces: number;
  /** Those that wink-nlp cuts in the same places. */
  alike: number;
  samePos: number;
  sameLemma: number;
}

const nlp = winkNLP(winkModel, ['pos']);

/** Adds what becomes of one sentence to the count. Marks and figures are left out: their tags aren't in question. */
export function countAgreement(sentence: string, count: Agreement): void {
  const theirs = winkTags(sentence);
  const tokens = tokensOf(sentence);
  for (const [i, { pos, lemma }] of tagsOf(tokens).entries()) {
    const { start, text } = tokens[i] as Token;
    if (!/\p{L}/u.test(text)) continue;
    count.pieces++;
    const other = theirs.get(start);
    if (other?.text !== text) continue;
    count.alike++;
    if (other.pos === pos) count.samePos++;
    if (other.lemma === lemma) count.sameLemma++;
  }
}

/** wink-nlp's pieces by where they start. */
function winkTags(sentence: string): Map<number, { text: string; pos: string; lemma: string }> {
  const { value, pos, lemma } = nlp.its;
  const tokens = nlp.readDoc(sentence).tokens();
  const tags = tokens.out(pos);
  // The library declares its lemma function with an optional argument too many for its own `out`.
  const lemmas = tokens.out(lemma as unknown as ItsFunction<string>);
  const pieces = new Map<number, { text: string; pos: string; lemma: string }>();
  let from = 0;
  tokens.out(value).forEach((text, i) => {
    const start = sentence.indexOf(text, from);
    if (start < 0 || text.trim() === '') return;
    pieces.set(start, { text, pos: tags[i] ?? '', lemma: lemmas[i]?.toLowerCase() ?? '' });
    from = start + text.length;
  });
  return pieces;
}
