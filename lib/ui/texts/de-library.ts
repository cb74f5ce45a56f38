/** The library's texts in German. */
import type { LibraryTexts } from './library-texts.ts';

/** The German texts of the library. */
export const deLibrary: LibraryTexts = {
  title: 'Bibliothek',
  parts: 'Teile der Bibliothek',
  tabs: { articles: 'Artikel', sites: 'Seiten', settings: 'Einstellungen', backup: 'Sicherung' },
  failedTitle: 'Die Bibliothek ließ sich nicht öffnen',
  choices: 'Beim Lesen',
  allLines: 'Auch unterstreichen, was andere ebenso berichten',
  hover: 'Die Karte öffnen, wenn der Zeiger auf einer Linie ruht',
  allArticles: 'Alle Artikel',
  openSource: 'Die Seite öffnen, von der er gelesen wurde',
  goneTitle: 'Dieser Artikel ist nicht mehr in Ihrer Bibliothek',
  goneText: 'Er wurde gelöscht, seit er verglichen wurde.',
};
