/** The pages' texts in German. */
import { deArticles } from './de-articles.ts';
import { deBackup } from './de-backup.ts';
import { deImport } from './de-import.ts';
import { deLibrary } from './de-library.ts';
import { deSites } from './de-sites.ts';
import type { PageTexts } from './page-texts.ts';

/** The German texts of the pages. */
export const dePages: PageTexts = {
  locale: 'de-DE',
  productName: 'Second Source',
  pages: 'Seiten',
  names: { welcome: 'Erste Schritte', library: 'Bibliothek', help: 'Hilfe', privacy: 'Datenschutz' },
  local: 'Alles bleibt auf diesem Rechner',
  welcome: {
    title: 'Sehen, wo andere Medien es anders erzählen.',
    lead: 'Second Source vergleicht den Artikel, den Sie lesen, mit Artikeln in Ihrer Bibliothek: Fünf über die Geiselgespräche von 2025 liegen zum Ausprobieren schon darin. Es zeigt beide Darstellungen im Wortlaut und überlässt Ihnen das Urteil. Nichts verlässt diesen Rechner.',
    exampleTitle: 'So sieht es aus',
    exampleLead:
      'Zwei Berichte über dieselben Gespräche. Wer in einem Artikel auf die unterstrichenen Worte drückt, öffnet eine Karte wie die daneben.',
    exampleOpen: 'Öffnet die Karte mit der anderen Darstellung',
    linesTitle: 'Vier Linien',
    lines: {
      differ: 'Ein anderes Medium sagt etwas, das nicht dazu passt.',
      since:
        'Ein anderer Tag, eine andere Zahl oder ein anderer Stand. Wo der andere Artikel der ältere ist, heißt es „Zuvor“.',
      told: 'Das Selbe, gestützt auf jemand anderen („Andere Quelle“) oder anders ausgedrückt („Andere Worte“).',
      also: 'Andere berichten es auch. Diese Linie wird nur gezogen, wenn Sie es in den Einstellungen der Bibliothek wünschen; die Übersicht hinter dem Knopf in der Symbolleiste zählt sie immer.',
    },
    whereTitle: 'Wo darf Second Source ungefragt lesen?',
    whereLead: 'Sie können das jederzeit ändern, hier oder in der Bibliothek unter „Seiten“.',
    choices: {
      outlets: {
        name: 'Auf diesen Nachrichtenseiten',
        note: 'Die Medien der fünf Artikel und die, auf die sie sich berufen. Überall sonst nur, wenn Sie den Knopf drücken.',
      },
      click: {
        name: 'Nur wenn ich den Knopf drücke',
        note: 'Second Source liest nichts, bis Sie seinen Knopf in der Symbolleiste oder Alt+Umschalt+S drücken.',
      },
      everywhere: {
        name: 'Auf jeder Seite',
        note: 'Der Browser wird Sie um Erlaubnis fragen. Seiten, die keine Artikel sind, bleiben unbeachtet.',
      },
    },
    outletList: (sites) => `Die ${sites} Seiten`,
    refused: 'Der Browser hat es nicht erlaubt, es ist also alles wie zuvor.',
    nextTitle: 'Probieren Sie es aus',
    nextLead:
      'Die Probe ist einer der fünf Artikel, mit seinen wirklichen Linien und Karten. Danach öffnen Sie einen Artikel auf einer Ihrer Seiten: Wo ein anderes Medium es anders erzählt, sind die Worte unterstrichen. Je mehr Artikel Sie in der Bibliothek aufheben, desto mehr gibt es zu vergleichen.',
    findButton:
      'Der Knopf von Second Source in der Symbolleiste zeigt, bei wie vielen Aussagen Darstellungen abweichen, und öffnet die Übersicht. Vielleicht liegt er hinter dem Puzzleteil: Drücken Sie darauf und dann auf die Nadel neben Second Source.',
    openSample: 'Den Probeartikel öffnen',
    openLibrary: 'Bibliothek öffnen',
    sampleNote:
      'Einer der ersten Artikel, zum Ausprobieren. Drücken Sie auf die unterstrichenen Worte; der Knopf von Second Source in der Symbolleiste öffnet die Übersicht.',
  },
  library: deLibrary,
  articles: deArticles,
  import: deImport,
  sites: deSites,
  backup: deBackup,
  hidden: {
    title: 'Von Ihnen ausgeblendet',
    note: 'Was Sie auf einer Karte ausblenden, wird weder unterstrichen noch mitgezählt, bis Sie es hier rückgängig machen. Es bleibt auf diesem Rechner.',
    none: 'Nichts ist ausgeblendet. „Ausblenden“ auf einer Karte legt einen Treffer hier ab.',
    noReason: 'Kein Grund angegeben',
    undo: 'Rückgängig',
    undoOf: (explanation) => `Rückgängig: ${explanation}`,
    undone: 'Es wird wieder gezeigt und mitgezählt.',
    save: 'Als beschriftete Paare sichern (JSON Lines)',
    showAll: (count) => `Alle ${count} zeigen`,
  },
  help: {
    title: 'Hilfe',
    sections: [
      {
        title: 'Einen Artikel lesen',
        paragraphs: [
          'Öffnen Sie einen Nachrichtenartikel. Wenn andere Artikel Ihrer Bibliothek eine Aussage anders berichten, sind die abweichenden Worte unterstrichen, und der Knopf in der Symbolleiste zeigt, bei wie vielen Aussagen Darstellungen abweichen.',
          'Klicken Sie auf die unterstrichenen Worte, oder drücken Sie Alt+Umschalt+S für die nächste Linie; eine Seite, die noch nicht gelesen wurde, wird damit gelesen. Eine Karte zeigt beide Darstellungen. J und K gehen zur nächsten und vorigen Linie, die Pfeiltasten auf und ab zu anderen Berichten über dasselbe, Esc schließt.',
          'Der Knopf in der Symbolleiste öffnet die Übersicht; der Knopf oben in ihr hält sie neben der Seite offen.',
        ],
      },
      {
        title: 'Was die Linien bedeuten',
        paragraphs: [
          'Eine doppelte Linie: Darstellungen weichen ab. Eine gestrichelte: ein anderer Tag, eine andere Zahl oder ein anderer Stand, seither oder zuvor. Eine gepunktete: andere Quelle oder andere Worte. Eine einfache: Andere berichten es auch.',
          '„Weicht vielleicht ab“ ist ein weniger sicherer Treffer. Er wird nie unterstrichen und nie mitgezählt.',
          'Keine Linie heißt, dass sich nichts zum Vergleichen fand oder nichts Abweichendes. Es heißt nicht, dass die Aussage stimmt.',
        ],
      },
      {
        title: 'Nichts ist unterstrichen',
        paragraphs: [
          'Sehen Sie in die Übersicht: Sie sagt, wie viele Aussagen sich vergleichen ließen und wie aktuell Ihre Bibliothek ist. Verglichen wird nur mit Artikeln Ihrer Bibliothek, und vorerst nur auf Englisch.',
          'Auf einer Seite, die nicht auf der Liste steht, drücken Sie den Knopf in der Symbolleiste und dann „Diese Seite prüfen“, oder „Immer auf …“, damit diese eine Seite künftig gelesen wird. An derselben Stelle steht „Diese Seite nicht mehr lesen“; die Bibliothek führt alle unter „Seiten“ auf.',
        ],
      },
      {
        title: 'Es sagt etwas, das nicht stimmt',
        paragraphs: [
          'Der Vergleich folgt Regeln und kann fehlgehen. Lesen Sie beide Zitate: Es sind die Worte der Artikel. „Ausblenden“ in der Karte nimmt einen Treffer weg; die Bibliothek führt auf, was Sie ausgeblendet haben, mit dem Weg zurück.',
          'Second Source nennt nichts wahr oder falsch und bewertet kein Medium.',
        ],
      },
      {
        title: 'Ihre Bibliothek',
        paragraphs: [
          'Verglichen wird mit den Artikeln Ihrer Bibliothek und mit nichts anderem. Unter „Artikel“ fügen Sie Dateien und Ordner hinzu; „Diesen Artikel behalten“ in der Übersicht fügt den hinzu, den Sie lesen. Ein Ordner, der abgeglichen wird, wird nur gelesen: Ihre Dateien werden nie verändert.',
          'Suche und Filter stehen über der Liste. Jeder Artikel hat eine eigene Seite, auf der Sie Titel, Medium und Datum richtigstellen und ihn löschen können; Gelöschtes holt „Rückgängig“ eine kurze Weile lang zurück.',
          '„Wohl“ vor einem Medium und „etwa“ vor einem Datum heißen, dass der Artikel es nicht sagt und dass es aus seinem Text erschlossen wurde.',
          '„Sicherung“ sichert die ganze Bibliothek in einer Datei und spielt sie wieder ein, hier oder in einem anderen Browser.',
        ],
      },
      {
        title: 'Einen Bericht aufheben',
        paragraphs: [
          '„Bericht sichern“ unter der Übersicht sichert ihn als Text, als Tabelle oder für Anmerkungsprogramme, oder druckt ihn.',
        ],
      },
    ],
  },
  privacy: {
    title: 'Datenschutz',
    lead: 'Nichts, was Sie lesen, aufheben oder drücken, verlässt diesen Rechner.',
    sections: [
      {
        title: 'Was gelesen wird',
        paragraphs: [
          'Text, Titel, Datum und Medium des Artikels auf Seiten, wo Sie es erlaubt haben: auf den Seiten der Liste, auf solchen, wo Sie „Immer“ gedrückt haben, und auf jeder Seite, auf der Sie den Knopf drücken. Nichts anderes von der Seite, und keine andere Seite.',
        ],
      },
      {
        title: 'Was aufgehoben wird',
        paragraphs: [
          'Die Artikel Ihrer Bibliothek, im Speicher des Browsers, bis Sie sie löschen. Was auf einer Seite gefunden wurde, wird gehalten, solange ihr Tab offen ist, in einem Speicher, den der Browser beim Schließen leert. Die Namen der Dateien und Ordner, die Sie hinzugefügt haben, und was aus jeder wurde. Ihre Wahl, wo gelesen wird, und die Seiten, die Sie hinzugefügt oder abgestellt haben. Die Treffer, die Sie ausgeblendet haben, mit beiden Zitaten, bis Sie es in der Bibliothek rückgängig machen.',
          'Ein Artikel, den Sie bloß lesen, wird nicht aufgehoben. „Diesen Artikel behalten“ hebt ihn auf, und ebenso die Einstellung, die jeden geprüften aufhebt.',
        ],
      },
      {
        title: 'Was gesendet wird',
        paragraphs: [
          'Nichts. Es gibt keinen Server, kein Konto, keine Statistik und keinen Fehlerbericht. Der Vergleich läuft im Browser.',
        ],
      },
      {
        title: 'Was es darf',
        paragraphs: [
          'Speicher, ohne die übliche Grenze: für die Bibliothek. Der aktive Tab und Skripte: um die Seite, auf der Sie den Knopf drücken, zu lesen und zu unterstreichen. Das Kontextmenü: für „Diese Seite prüfen“, „Auswahl prüfen“ und „Diesen Artikel in die Bibliothek legen“. Wecker und eine Seite außer Sicht: um in die Ordner zu sehen, die abgeglichen werden, während die Bibliothek zu ist. Die Seitenleiste: für die Übersicht neben der Seite. Die genannten Nachrichtenseiten: um dort Artikel zu lesen.',
          'Wer die Erweiterung entfernt, entfernt alles, was sie aufgehoben hat.',
        ],
      },
    ],
  },
};
