/** The words of an article's headline and lead: they say where its story takes place, for all that follows. */
import { perAccount } from '../claims/per-claim.ts';
import { LEAD } from '../match/emphasis.ts';

/** The words of an article's headline and lead, in lower case and without accents. */
export const leadWords = perAccount(
  (told): readonly string[] =>
    told
      .slice(0, LEAD)
      .map(({ sentence }) => sentence.text)
      .join(' ')
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [],
);
