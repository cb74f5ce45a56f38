/** The words of an article's headline and lead: they say where its story takes place, for all that follows. */
import type { Claim } from '../claims/claim.ts';

/** Claims at the top of an article that say where its story is; the headline is one of them. */
const LEAD = 4;

const leads = new WeakMap<readonly Claim[], readonly string[]>();

/** The words of an article's headline and lead, in lower case and without accents. */
export function leadWords(told: readonly Claim[]): readonly string[] {
  let words = leads.get(told);
  if (!words) {
    const text = told.slice(0, LEAD).map(({ sentence }) => sentence.text);
    words =
      text
        .join(' ')
        .normalize('NFKD')
        .replace(/\p{M}/gu, '')
        .toLowerCase()
        .match(/\p{L}+/gu) ?? [];
    leads.set(told, words);
  }
  return words;
}
