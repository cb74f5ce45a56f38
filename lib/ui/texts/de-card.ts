/** The card's texts in German. */
import type { CardTexts } from './card-texts.ts';

/** The German texts of the card. */
export const deCard: CardTexts = {
  mayDiffer: 'Weicht vielleicht ab',
  mayDifferNote:
    'Ein weniger sicherer Treffer: Vielleicht ist nicht von demselben die Rede. Auf der Seite ist er nicht unterstrichen, und er zählt nicht mit.',
  closeMatch: 'Enger Treffer',
  likelyMatch: 'Wahrscheinlicher Treffer',
  uncertainMatch: 'Unsicherer Treffer',
  later: (span) => `${span} später`,
  earlier: (span) => `${span} früher`,
  days: (days) => `${days} ${days === 1 ? 'Tag' : 'Tage'}`,
  from: (origin) => `Aus ${origin}`,
  open: 'Öffnen',
  openArticle: (outlet) => `Den Artikel in ${outlet} öffnen`,
  showAll: 'Alles zeigen',
  inLibrary: 'In der Bibliothek',
  position: (at, of) => `${at} von ${of}`,
  claim: (at, of) => `Aussage ${at} von ${of}`,
  outlets: 'Medien zu dieser Aussage',
  previousOutlet: 'Voriges Medium (↑)',
  nextOutlet: 'Nächstes Medium (↓)',
  previousClaim: 'Vorige Aussage (K)',
  nextClaim: 'Nächste Aussage (J)',
  close: 'Schließen (Esc)',
  copy: 'Kopieren',
  copied: 'Kopiert',
  hide: 'Ausblenden',
  hidden: 'Ausgeblendet und nicht mehr mitgezählt.',
  undo: 'Rückgängig',
  why: 'Warum? Es bleibt auf diesem Rechner.',
  notSameThing: 'Nicht dasselbe',
  wrongKind: 'Dasselbe, falsche Art',
  noted: 'Notiert, danke.',
  about: 'etwa',
};
