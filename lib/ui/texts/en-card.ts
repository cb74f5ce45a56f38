/** The card's texts in English. */
import type { CardTexts } from './card-texts.ts';

/** The English texts of the card. */
export const enCard: CardTexts = {
  mayDiffer: 'May differ',
  mayDifferNote:
    'A less certain match: the two may not speak of the same thing. It isn’t underlined in the page and isn’t counted.',
  closeMatch: 'Close match',
  likelyMatch: 'Likely match',
  uncertainMatch: 'Uncertain match',
  later: (span) => `${span} later`,
  earlier: (span) => `${span} earlier`,
  days: (days) => `${days} ${days === 1 ? 'day' : 'days'}`,
  from: (origin) => `From ${origin}`,
  open: 'Open',
  openArticle: (outlet) => `Open the article in ${outlet}`,
  showAll: 'Show all',
  inLibrary: 'In the library',
  position: (at, of) => `${at} of ${of}`,
  claim: (at, of) => `Claim ${at} of ${of}`,
  outlets: 'Outlets on this claim',
  previousOutlet: 'Previous outlet (↑)',
  nextOutlet: 'Next outlet (↓)',
  previousClaim: 'Previous claim (K)',
  nextClaim: 'Next claim (J)',
  close: 'Close (Esc)',
  copy: 'Copy',
  copied: 'Copied',
  hide: 'Hide',
  hidden: 'Hidden, and no longer counted.',
  undo: 'Undo',
  why: 'Why? It stays on this computer.',
  notSameThing: 'Not the same thing',
  wrongKind: 'Same thing, wrong kind',
  noted: 'Noted. Thank you.',
  about: 'about',
};
