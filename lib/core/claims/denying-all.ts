/** Those of whom a sentence says that they deny, without a word of what: "denied it", "denies such claims". */
import type { Claim } from './claim.ts';
import { DENYING, DISMISSING, denierAt, isNegated, MAY_DENY, REPORT } from './denial-words.ts';
import { namesAmong } from './told-as-so.ts';

/** What is denied without a word of what it is: "denied it", "denies such claims", "rejected the accusations". */
const UNNAMED = /^(?:it|this|them|so|wrongdoing|responsibility|guilt|blame)$/;
/** Words that may stand between such a denial and what it denies. */
const BEFORE_UNNAMED = /^(?:any|all|such|the|these|those|that|its|his|her|their|every|both)$/;

/** Names of those of whom a claim only says that they deny what is told elsewhere. */
export function denyingAll(claim: Claim, told: readonly Claim[]): string[] {
  const { tokens, sentence } = claim;
  if (!MAY_DENY.test(sentence.text)) return [];
  return tokens.flatMap(({ index, lemma, pos }) => {
    if (pos !== 'VERB' || !(DENYING.test(lemma) || DISMISSING.test(lemma)) || isNegated(tokens, index))
      return [];
    const object = tokens.slice(index + 1).find((t) => !BEFORE_UNNAMED.test(t.lower) && t.pos !== 'ADJ');
    if (!object || !(UNNAMED.test(object.lower) || REPORT.test(object.lower))) return [];
    // "denied reports that he resigned" says what it denies
    if (/^(?:that|of|about)$/.test(tokens[object.index + 1]?.lower ?? '')) return [];
    const denier = denierAt(claim, index);
    return namesAmong(claim, told, denier.from, denier.to);
  });
}
