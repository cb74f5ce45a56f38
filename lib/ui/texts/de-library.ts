/** The library's texts in German. */
import { lateNumberFormat } from './late-number-format.ts';
import type { LibraryTexts } from './library-texts.ts';

const number = lateNumberFormat('de-DE');

/** The German texts of the library. */
export const deLibrary: LibraryTexts = {
  title: 'Bibliothek',
  parts: 'Teile der Bibliothek',
  tabs: { articles: 'Artikel', sites: 'Seiten', settings: 'Einstellungen', backup: 'Sicherung' },
  articles: 'Artikel',
  outlets: 'Medien',
  newest: 'neuester Artikel',
  noDate: 'ohne Datum',
  columnArticle: 'Titel und Medium',
  columnPublished: 'Erschienen',
  listLabel: 'Artikel, die neuesten zuerst',
  range: (from, to, total) => `${number.format(from)}–${number.format(to)} von ${number.format(total)}`,
  previous: 'Neuere Artikel',
  next: 'Ältere Artikel',
  failedTitle: 'Die Bibliothek ließ sich nicht öffnen',
  choices: 'Beim Lesen',
  allLines: 'Auch unterstreichen, was andere ebenso berichten',
  hover: 'Die Karte öffnen, wenn der Zeiger auf einer Linie ruht',
  allArticles: 'Alle Artikel',
  openSource: 'Die Seite öffnen, von der er gelesen wurde',
  goneTitle: 'Dieser Artikel ist nicht mehr in Ihrer Bibliothek',
  goneText: 'Er wurde gelöscht, seit er verglichen wurde.',
};
