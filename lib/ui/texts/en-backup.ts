/** The Backup tab's texts in English. */
import type { BackupTexts } from './backup-texts.ts';
import { lateNumberFormat } from './kept-formats.ts';

const number = lateNumberFormat('en-GB');
const articles = (count: number) => `${number.format(count)} ${count === 1 ? 'article' : 'articles'}`;

/** The English texts of the Backup tab. */
export const enBackup: BackupTexts = {
  lead: 'Everything that the library holds lies in this browser, on this computer. A backup is one file with all of it.',
  saveTitle: 'Back up',
  saveNote:
    'All articles with their data, your settings, what you hid, and which folders you keep in sync. The file can be read by other programs too: it is packed JSON, one article on each line.',
  save: 'Save a backup',
  saving: 'Packing the articles',
  saved: (name) => `Saved as ${name}, where your browser saves files.`,
  saveAgain: 'Save it again',
  restoreTitle: 'Restore',
  restoreNote:
    'From a backup of this or another computer. Its articles are added to those that are here; nothing is deleted.',
  choose: 'Choose a backup',
  looking: 'Looking the file through',
  found: (made, count) => `A backup of ${made} with ${articles(count)}.`,
  adds: 'What is here already stays as it is, and settings become those of the backup.',
  restore: 'Restore',
  cancel: 'Cancel',
  stop: 'Stop',
  restoring: 'Putting the articles back',
  restored: (added, updated, there) =>
    `${articles(added)} added, ${number.format(updated)} updated, ${number.format(there)} already here.`,
  notRestored: (count) => `${articles(count)} couldn’t be restored:`,
  failedTitle: 'That didn’t work',
  close: 'Close',
  percent: (share) => `${Math.floor(share * 100)} %`,
};
