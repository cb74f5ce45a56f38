/** The texts of adding files in German. */
import type { ImportTexts } from './import-texts.ts';
import { lateNumberFormat } from './kept-formats.ts';

const number = lateNumberFormat('de-DE');
const count = (value: number, one: string, many: string) =>
  `${number.format(value)} ${value === 1 ? one : many}`;
const files = (value: number) => count(value, 'Datei', 'Dateien');

/** The German texts. */
export const deImport: ImportTexts = {
  addFiles: 'Dateien hinzufügen',
  keepFolder: 'Ordner abgleichen',
  keepThis: (folder) => `„${folder}“ abgleichen`,
  dropHere: 'Ziehen Sie Dateien oder Ordner irgendwo auf diese Seite.',
  dropNote:
    'Gespeicherte Seiten, PDF, Word, Text, Markdown, E-Books, Feeds, Tabellen, Archive und Exporte von Pressedatenbanken und Leselisten.',
  dropNow: 'Loslassen, um sie der Bibliothek hinzuzufügen',
  importing: 'Wird hinzugefügt',
  folders: 'Ordner',
  lastImport: 'Letzter Import',
  report: 'Bericht',
  names: (names, more) => `${names.join(', ')}${more > 0 ? ` und ${number.format(more)} weitere` : ''}`,
  listing: (found) => `Sieht nach, was da ist: bisher ${files(found)}`,
  looking: (folder, found) => `Sieht „${folder}“ durch: bisher ${files(found)}`,
  settling: 'Die Bibliothek wird geordnet',
  read: (done, all) => `${number.format(done)} von ${files(all)} gelesen`,
  entries: (entries) => `${count(entries, 'Eintrag', 'Einträge')} gelesen`,
  rate: (value) =>
    value >= 1
      ? `${number.format(Math.round(value))} je Sekunde`
      : `${number.format(Math.round(value * 60))} je Minute`,
  left: (seconds) => {
    if (seconds < 60) return `noch ${count(Math.max(1, Math.round(seconds)), 'Sekunde', 'Sekunden')}`;
    if (seconds < 5400) return `noch etwa ${count(Math.round(seconds / 60), 'Minute', 'Minuten')}`;
    return `noch etwa ${count(Math.round(seconds / 3600), 'Stunde', 'Stunden')}`;
  },
  goesOn: 'Wird es unterbrochen, geht es von hier aus weiter.',
  waiting: (imports) => `${count(imports, 'weiterer Import wartet', 'weitere Importe warten')}.`,
  paused: 'Angehalten.',
  pause: 'Anhalten',
  goOn: 'Weiter',
  stop: 'Beenden',
  interrupted: 'Unterbrochen',
  interruptedAt: (done, all) =>
    all > 0
      ? `${number.format(done)} von ${files(all)} wurden gelesen.`
      : 'Unterbrochen, bevor die erste Datei gelesen war.',
  chooseAgain: 'Dateien noch einmal wählen',
  chooseAgainNote:
    'Dieser Browser kann sie nicht von selbst wieder öffnen. Was gelesen wurde, ist bekannt und wird rasch übergangen.',
  outcomes: {
    added: 'Hinzugefügt',
    updated: 'Erneuert',
    unchanged: 'Unverändert',
    duplicate: 'Doppelt',
    renamed: 'Umbenannt',
    removed: 'Entfernt',
    'to-capture': 'Zu holen',
    skipped: 'Ausgelassen',
    failed: 'Nicht lesbar',
  },
  added: 'hinzugefügt',
  known: 'schon da',
  notRead: 'nicht gelesen',
  files,
  stopped: (done, all) => `Beendet nach ${number.format(done)} von ${files(all)}.`,
  all: 'Alle',
  filter: 'Zeigen',
  showReport: 'Ganzer Bericht',
  reportOf: 'Bericht über',
  saveReport: 'Als CSV speichern',
  close: 'Schließen',
  copyOf: (other) => `Derselbe Text wie: ${other}`,
  renamedFrom: (path) => `Hieß ${path}`,
  nothingTo: 'Dazu kam es bei keiner Datei.',
  more: (shown, all) => `${number.format(shown)} von ${number.format(all)} Zeilen`,
  showMore: 'Mehr zeigen',
  kept: 'Die Berichte der letzten 50 Importe werden aufgehoben.',
  toCapture: (links) => `${count(links, 'Adresse', 'Adressen')} zu holen`,
  toCaptureNote:
    'Eine Liste von Adressen enthält keine Artikel. Öffnen Sie sie und drücken Sie „Diesen Artikel behalten“.',
  showLinks: 'Liste zeigen',
  columnFile: 'Datei',
  columnOutcome: 'Ergebnis',
  columnWhat: 'Was',
  synced: (articles, when) => `${number.format(articles)} Artikel, abgeglichen ${when}`,
  neverSynced: 'Noch nicht abgeglichen.',
  syncNow: 'Jetzt abgleichen',
  reconnect: 'Ordner wieder verbinden',
  reconnectNote:
    'Der Browser fragt Sie noch einmal, bevor dieser Ordner gelesen wird. Seine Artikel sind alle da.',
  chooseFolder: 'Noch einmal wählen',
  chooseFolderNote:
    'Dieser Browser merkt sich keinen Weg zu einem Ordner. Wählen Sie ihn noch einmal, dann wird er verglichen.',
  missing:
    'Diesen Ordner gibt es nicht mehr. Wurde er verschoben, wählen Sie ihn am neuen Ort. Seine Artikel sind alle da.',
  gone: (gone, articles) =>
    `${count(gone, 'Datei ist', 'Dateien sind')} nicht mehr im Ordner. Auch ${number.format(articles)} Artikel aus der Bibliothek entfernen?`,
  removeGone: 'Entfernen',
  keepGone: 'Behalten',
  whenGone: 'Wenn eine Datei fehlt',
  whenGoneChoices: { ask: 'nachfragen', remove: 'ihre Artikel entfernen', keep: 'ihre Artikel behalten' },
  leave: 'Nicht mehr abgleichen',
  leaveOf: (folder) => `${folder} nicht mehr abgleichen`,
  leaveNote: 'Seine Artikel bleiben in der Bibliothek.',
  chooseFields: 'Felder wählen',
  fieldsTitle: 'Welches Feld ist was?',
  fieldsNote: 'Nötig ist nur der Text. Die Antwort gilt auch für andere Dateien mit denselben Feldern.',
  fieldNames: { title: 'Überschrift', outlet: 'Medium', published: 'Datum', url: 'Adresse', text: 'Text' },
  noField: 'keines',
  preview: 'Die ersten Artikel wären',
  previewNone: 'Mit dieser Wahl entsteht kein Artikel.',
  previewAgain:
    'Die Datei lässt sich nicht mehr öffnen. Wählen Sie sie noch einmal, um sie mit diesen Feldern zu lesen.',
  readAgain: (value) => (value === 1 ? 'Datei lesen' : `${number.format(value)} Dateien lesen`),
  untitled: 'Ohne Überschrift',
  unknownOutlet: 'Medium unbekannt',
  unknownDate: 'Datum unbekannt',
  failedTitle: 'Das hat nicht geklappt',
};
