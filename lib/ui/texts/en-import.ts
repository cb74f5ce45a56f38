/** The texts of adding files in English. */
import type { ImportTexts } from './import-texts.ts';
import { lateNumberFormat } from './kept-formats.ts';

const number = lateNumberFormat('en-GB');
const count = (value: number, one: string, many = `${one}s`) =>
  `${number.format(value)} ${value === 1 ? one : many}`;

/** The English texts. */
export const enImport: ImportTexts = {
  addFiles: 'Add files',
  keepFolder: 'Keep a folder in sync',
  keepThis: (folder) => `Keep “${folder}” in sync`,
  dropHere: 'Drop files or folders anywhere on this page.',
  dropNote:
    'Saved pages, PDF, Word, text, Markdown, e-books, feeds, tables, archives, and exports of news databases and reading lists.',
  dropNow: 'Drop to add to your library',
  importing: 'Adding',
  folders: 'Folders',
  lastImport: 'Last import',
  report: 'Report',
  names: (names, more) => `${names.join(', ')}${more > 0 ? ` and ${number.format(more)} more` : ''}`,
  listing: (files) => `Looking what there is: ${count(files, 'file')} so far`,
  looking: (folder, files) => `Looking through “${folder}”: ${count(files, 'file')} so far`,
  settling: 'Putting the library in order',
  read: (done, files) => `${number.format(done)} of ${count(files, 'file')} read`,
  entries: (entries) => `${count(entries, 'entry', 'entries')} read`,
  rate: (files) =>
    files >= 1
      ? `${number.format(Math.round(files))} a second`
      : `${number.format(Math.round(files * 60))} a minute`,
  left: (seconds) => {
    if (seconds < 60) return `${count(Math.max(1, Math.round(seconds)), 'second')} left`;
    if (seconds < 5400) return `about ${count(Math.round(seconds / 60), 'minute')} left`;
    return `about ${count(Math.round(seconds / 3600), 'hour')} left`;
  },
  goesOn: 'If it is interrupted, it goes on from here.',
  waiting: (imports) => `${count(imports, 'more import waits', 'more imports wait')}.`,
  paused: 'Paused.',
  pause: 'Pause',
  goOn: 'Go on',
  stop: 'Stop',
  interrupted: 'Interrupted',
  interruptedAt: (done, files) =>
    files > 0
      ? `${number.format(done)} of ${count(files, 'file')} were read.`
      : 'It was interrupted before the first file was read.',
  chooseAgain: 'Choose the files again',
  chooseAgainNote:
    'This browser can’t open them again by itself. What was read is known and is passed over quickly.',
  outcomes: {
    added: 'Added',
    updated: 'Updated',
    unchanged: 'Unchanged',
    duplicate: 'Duplicate',
    renamed: 'Renamed',
    removed: 'Removed',
    'to-capture': 'To capture',
    skipped: 'Skipped',
    failed: 'Failed',
  },
  added: 'added',
  known: 'already here',
  notRead: 'not read',
  files: (files) => count(files, 'file'),
  stopped: (done, files) => `Stopped after ${number.format(done)} of ${count(files, 'file')}.`,
  all: 'All',
  filter: 'Show',
  showReport: 'Whole report',
  reportOf: 'Report of',
  saveReport: 'Save as CSV',
  close: 'Close',
  copyOf: (other) => `The same text as: ${other}`,
  renamedFrom: (path) => `Was ${path}`,
  nothingTo: 'Nothing came to this.',
  more: (shown, all) => `${number.format(shown)} of ${number.format(all)} lines`,
  showMore: 'Show more',
  kept: 'The reports of the last 50 imports are kept.',
  toCapture: (links) => `${count(links, 'address', 'addresses')} to capture`,
  toCaptureNote: 'A list of links holds no articles. Open them and press “Keep this article”.',
  showLinks: 'Show the list',
  columnFile: 'File',
  columnOutcome: 'Outcome',
  columnWhat: 'What',
  synced: (articles, when) => `${count(articles, 'article')}, synced ${when}`,
  neverSynced: 'Not synced yet.',
  syncNow: 'Sync now',
  reconnect: 'Reconnect this folder',
  reconnectNote: 'The browser asks you again before this folder is read. Its articles are all here.',
  chooseFolder: 'Choose it again',
  chooseFolderNote:
    'This browser keeps no way to a folder. Choose it again and it is compared with what is here.',
  missing:
    'There is no such folder any more. If it was moved, choose it where it is now. Its articles are all here.',
  gone: (files, articles) =>
    `${count(files, 'file is', 'files are')} gone from this folder. Remove ${count(articles, 'article')} from the library too?`,
  removeGone: 'Remove',
  keepGone: 'Keep',
  whenGone: 'When a file is gone',
  whenGoneChoices: { ask: 'ask me', remove: 'remove its articles', keep: 'keep its articles' },
  leave: 'Stop syncing',
  leaveOf: (folder) => `Stop syncing ${folder}`,
  leaveNote: 'Its articles stay in the library.',
  chooseFields: 'Choose the fields',
  fieldsTitle: 'Which field is which?',
  fieldsNote: 'Only the text is needed. The answer is kept for other files with the same fields.',
  fieldNames: { title: 'Headline', outlet: 'Outlet', published: 'Date', url: 'Address', text: 'Text' },
  noField: 'none',
  preview: 'The first articles would be',
  previewNone: 'No article comes of this choice.',
  previewAgain: 'The file can’t be opened any more. Choose it again to read it with these fields.',
  readAgain: (files) => (files === 1 ? 'Read the file' : `Read ${number.format(files)} files`),
  untitled: 'No headline',
  unknownOutlet: 'outlet unknown',
  unknownDate: 'date unknown',
  failedTitle: 'That didn’t work',
};
