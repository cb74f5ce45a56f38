/** The library's texts in German. */
import { lateNumberFormat } from './kept-formats.ts';
import type { LibraryTexts } from './library-texts.ts';

const number = lateNumberFormat('de-DE');

/** „1 Artikel“, „5.000 Artikeln“. */
function count(amount: number, one: string, many: string): string {
  return `${number.format(amount)} ${amount === 1 ? one : many}`;
}

/** The German texts of the library. */
export const deLibrary: LibraryTexts = {
  title: 'Bibliothek',
  parts: 'Teile der Bibliothek',
  tabs: { articles: 'Artikel', sites: 'Seiten', settings: 'Einstellungen', backup: 'Sicherung' },
  failedTitle: 'Die Bibliothek ließ sich nicht öffnen',
  choices: 'Beim Lesen',
  allLines: 'Auch unterstreichen, was andere ebenso berichten',
  hover: 'Die Karte öffnen, wenn der Zeiger auf einer Linie ruht',
  keepChecked: 'Jeden geprüften Artikel in die Bibliothek legen',
  allArticles: 'Alle Artikel',
  openSource: 'Die Seite öffnen, von der er gelesen wurde',
  goneTitle: 'Dieser Artikel ist nicht mehr in Ihrer Bibliothek',
  goneText: 'Er wurde gelöscht, seit er verglichen wurde.',
  check: {
    title: 'Prüfen und reparieren',
    note: 'Liest jeden Artikel und jeden Teil des Verzeichnisses und bringt in Ordnung, was nicht zusammenpasst. Nichts, was lesbar ist, wird gelöscht.',
    start: 'Bibliothek prüfen',
    running: 'Die Bibliothek wird geprüft',
    stop: 'Anhalten',
    failed: 'Die Prüfung ließ sich nicht beenden.',
    sound: (articles) =>
      `Alles in Ordnung: ${count(articles, 'Artikel', 'Artikel')}, jeder vollständig und auffindbar.`,
    repaired: (articles) =>
      `Die Bibliothek ist wieder in Ordnung, mit ${count(articles, 'Artikel', 'Artikeln')}.`,
    lost: (lost) => `Nicht mehr lesbar und herausgenommen: ${count(lost, 'Artikel', 'Artikel')}.`,
    doubled: (doubled) =>
      `Doppelt vorhanden und nun einmal, mit dem, was Sie gesetzt haben: ${count(doubled, 'Artikel', 'Artikel')}.`,
    indexed: (indexed) => `Jetzt wieder auffindbar: ${count(indexed, 'Artikel', 'Artikel')}.`,
    forgotten: (forgotten) => `Einträge zu fehlenden Artikeln herausgenommen: ${number.format(forgotten)}.`,
    rebuilt: (rebuilt) =>
      `Beschädigte Teile des Verzeichnisses aus den Artikeln neu angelegt: ${number.format(rebuilt)}.`,
    swept: (swept) => `Überzählige Teile des Verzeichnisses entfernt: ${number.format(swept)}.`,
  },
};
