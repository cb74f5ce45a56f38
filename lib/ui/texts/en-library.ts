/** The library's texts in English. */
import { lateNumberFormat } from './kept-formats.ts';
import type { LibraryTexts } from './library-texts.ts';

const number = lateNumberFormat('en-GB');

/** "1 article", "5,000 articles". */
function count(amount: number, one: string, many = `${one}s`): string {
  return `${number.format(amount)} ${amount === 1 ? one : many}`;
}

/** The English texts of the library. */
export const enLibrary: LibraryTexts = {
  title: 'Library',
  parts: 'Parts of the library',
  tabs: { articles: 'Articles', sites: 'Sites', settings: 'Settings', backup: 'Backup' },
  failedTitle: 'The library couldn’t be opened',
  choices: 'While reading',
  allLines: 'Draw a line also where others report the same',
  hover: 'Open the card when the pointer rests on a line',
  keepChecked: 'Add every article that was checked to the library',
  allArticles: 'All articles',
  openSource: 'Open the page that it was read from',
  goneTitle: 'This article is no longer in your library',
  goneText: 'It was deleted since it was compared.',
  check: {
    title: 'Check and repair',
    note: 'Reads every article and every part of the index, and mends what doesn’t fit. Nothing that can be read is deleted.',
    start: 'Check the library',
    running: 'Checking the library',
    stop: 'Stop',
    failed: 'The check couldn’t be finished.',
    sound: (articles) => `All is well: ${count(articles, 'article')}, each whole and each to be found.`,
    repaired: (articles) => `The library is in order again, with ${count(articles, 'article')}.`,
    lost: (lost) => `${count(lost, 'article')} could no longer be read and had to be taken out:`,
    doubled: (doubled) => `${count(doubled, 'article')} stood there twice and now once, with what you set.`,
    indexed: (indexed) => `${count(indexed, 'article')} couldn’t be found by a search and now can.`,
    forgotten: (forgotten) =>
      `${count(forgotten, 'entry', 'entries')} for articles that aren’t there taken out.`,
    rebuilt: (rebuilt) =>
      `${count(rebuilt, 'damaged part', 'damaged parts')} of the index made again from the articles.`,
    swept: (swept) => `${count(swept, 'leftover part', 'leftover parts')} of the index cleared away.`,
  },
};
