/** The Backup tab's texts in German. */
import type { BackupTexts } from './backup-texts.ts';
import { lateNumberFormat } from './kept-formats.ts';

const number = lateNumberFormat('de-DE');
const articles = (count: number) => `${number.format(count)} Artikel`;

/** The German texts of the Backup tab. */
export const deBackup: BackupTexts = {
  lead: 'Alles, was die Bibliothek enthält, liegt in diesem Browser, auf diesem Computer. Eine Sicherung ist eine Datei mit allem.',
  saveTitle: 'Sichern',
  saveNote:
    'Alle Artikel mit ihren Angaben, Ihre Einstellungen, was Sie ausgeblendet haben, und welche Ordner abgeglichen werden. Auch andere Programme können die Datei lesen: gepacktes JSON, ein Artikel je Zeile.',
  save: 'Sicherung speichern',
  saving: 'Die Artikel werden gepackt',
  saved: (name) => `Gespeichert als ${name}, wo Ihr Browser Dateien ablegt.`,
  saveAgain: 'Noch einmal speichern',
  restoreTitle: 'Wiederherstellen',
  restoreNote:
    'Aus einer Sicherung von diesem oder einem anderen Computer. Ihre Artikel kommen zu den vorhandenen hinzu; nichts wird gelöscht.',
  choose: 'Sicherung wählen',
  looking: 'Die Datei wird durchgesehen',
  found: (made, count) => `Eine Sicherung vom ${made} mit ${articles(count)}.`,
  adds: 'Was schon hier ist, bleibt, wie es ist; die Einstellungen werden die der Sicherung.',
  restore: 'Wiederherstellen',
  cancel: 'Abbrechen',
  stop: 'Anhalten',
  restoring: 'Die Artikel werden zurückgelegt',
  restored: (added, updated, there) =>
    `${articles(added)} hinzugefügt, ${number.format(updated)} erneuert, ${number.format(there)} schon da.`,
  notRestored: (count) => `${articles(count)} konnten nicht wiederhergestellt werden:`,
  failedTitle: 'Das hat nicht geklappt',
  close: 'Schließen',
  percent: (share) => `${Math.floor(share * 100)} %`,
};
