/** The pages' texts in English. */
import { enArticles } from './en-articles.ts';
import { enBackup } from './en-backup.ts';
import { enImport } from './en-import.ts';
import { enLibrary } from './en-library.ts';
import { enSites } from './en-sites.ts';
import type { PageTexts } from './page-texts.ts';

/** The English texts of the pages. */
export const enPages: PageTexts = {
  locale: 'en-GB',
  productName: 'Second Source',
  pages: 'Pages',
  names: { welcome: 'First steps', library: 'Library', help: 'Help', privacy: 'Privacy' },
  local: 'Everything stays on this computer',
  welcome: {
    title: 'See where other outlets tell it differently.',
    lead: 'Second Source compares the article you are reading with articles in your library: five on the hostage talks of 2025 are in it already, to try it with. It shows both accounts, word for word, and leaves the judgement to you. Nothing leaves this computer.',
    exampleTitle: 'What it looks like',
    exampleLead:
      'Two reports of the same talks. Pressing the underlined words in an article opens a card like the one beside it.',
    exampleOpen: 'Opens the card with the other account',
    linesTitle: 'Four lines to know',
    lines: {
      differ: 'Another outlet says something that doesn’t fit this.',
      since:
        'Another day, another figure or state of things. “Before then” is what it’s called where the other article is the older one.',
      told: 'The same, on someone else’s word (“Other source”) or in other terms (“Other words”).',
      also: 'Others report it too. This line is drawn only if you ask for it in the library’s settings; the summary behind the toolbar button always counts them.',
    },
    whereTitle: 'Where may Second Source read without being asked?',
    whereLead: 'You can change this at any time, here or in the library under Sites.',
    choices: {
      outlets: {
        name: 'On these news sites',
        note: 'The outlets of the five articles, and those that they cite. Everywhere else only when you press the button.',
      },
      click: {
        name: 'Only when I press the button',
        note: 'Second Source reads nothing until you press its button in the toolbar, or Alt+Shift+S.',
      },
      everywhere: {
        name: 'On every site',
        note: 'The browser will ask you to allow it. Pages that aren’t articles are left alone.',
      },
    },
    outletList: (sites) => `The ${sites} sites`,
    refused: 'The browser didn’t allow it, so nothing has changed.',
    nextTitle: 'Try it',
    nextLead:
      'The sample is one of the five articles, with its real lines and cards. After that, open an article on one of your sites: where another outlet tells it differently, the words are underlined. The more articles you keep in the library, the more there is to compare with.',
    findButton:
      'The Second Source button in the toolbar shows on how many claims accounts differ, and opens the summary. It may be behind the puzzle piece: press that, then the pin beside Second Source.',
    openSample: 'Open the sample article',
    openLibrary: 'Open the library',
    sampleNote:
      'A starter article to try it on. Press the underlined words; the Second Source button in the toolbar opens the summary.',
  },
  library: enLibrary,
  articles: enArticles,
  import: enImport,
  sites: enSites,
  backup: enBackup,
  hidden: {
    title: 'Hidden by you',
    note: 'What you hid on a card is neither underlined nor counted until you undo it here. It stays on this computer.',
    none: 'Nothing is hidden. “Hide” on a card puts a finding here.',
    noReason: 'No reason given',
    undo: 'Undo',
    undoOf: (explanation) => `Undo: ${explanation}`,
    undone: 'It is shown and counted again.',
    save: 'Save as labelled pairs (JSON Lines)',
    showAll: (count) => `Show all ${count}`,
  },
  help: {
    title: 'Help',
    sections: [
      {
        title: 'Reading an article',
        paragraphs: [
          'Open a news article. When other articles in your library tell a claim of it differently, the words that differ are underlined and the toolbar button shows on how many claims accounts differ.',
          'Click the underlined words, or press Alt+Shift+S for the next line; on a page that hasn’t been read, it has the page read. A card shows both accounts. J and K go to the next and previous line, the up and down keys to other reports on the same, Esc closes.',
          'The toolbar button opens the summary; the button at its top keeps it open beside the page.',
        ],
      },
      {
        title: 'What the lines mean',
        paragraphs: [
          'A double line: accounts differ. A dashed line: another day, another figure or state of things, since then or before then. A dotted line: another source, or other words. A plain line: others report it too.',
          '“May differ” is a less certain match. It is never underlined and never counted.',
          'No line means that nothing was found to compare with, or nothing that differs. It doesn’t mean that the claim is right.',
        ],
      },
      {
        title: 'Nothing is underlined',
        paragraphs: [
          'Look at the summary: it says how many claims could be compared, and how recent your library is. Articles are compared only with those in your library, and only in English for now.',
          'On a site that isn’t on the list, press the toolbar button and then “Check this page”, or “Always on …” to have this one site read from now on. The same place has “Stop reading this site”; the library lists all of them under Sites.',
        ],
      },
      {
        title: 'It says something that isn’t so',
        paragraphs: [
          'The comparison is made by rules and can go wrong. Read both quotations: they are the articles’ own words. “Hide” in the card takes a finding away; the library lists what you hid, with the way back.',
          'Second Source calls nothing true or false, and rates no outlet.',
        ],
      },
      {
        title: 'Your library',
        paragraphs: [
          'Everything is compared with the articles in your library, and with nothing else. Under Articles you add files and folders; “Keep this article” in the summary adds the one you are reading. A folder that is kept in sync is only read: your files are never changed.',
          'Search and filters are above the list. Each article has its own page, with the ways to set title, outlet and date right and to delete it; what was deleted can be brought back for a short while by “Undo”.',
          '“Probably” before an outlet and “about” before a date mean that the article doesn’t say, and that it was worked out from its text.',
          'Backup saves the whole library as one file and restores it, here or in another browser.',
        ],
      },
      {
        title: 'Keeping a report',
        paragraphs: [
          '“Save report” below the summary saves it as text, as a table for spreadsheets or for annotation tools, or prints it.',
        ],
      },
    ],
  },
  privacy: {
    title: 'Privacy',
    lead: 'Nothing that you read, keep or press leaves this computer.',
    sections: [
      {
        title: 'What is read',
        paragraphs: [
          'The text, title, date and outlet of the article on pages where you allowed it: the sites on the list, sites where you pressed “Always”, and any page on which you press the button. Nothing else of the page, and no other page.',
        ],
      },
      {
        title: 'What is kept',
        paragraphs: [
          'The articles of your library, in the browser’s own storage, until you delete them. What was found on a page is held while its tab is open, in memory that the browser empties when it closes. The names of the files and folders that you added, with what became of each. Your choice of where to read, and the sites that you added or stopped. The findings that you hid, with both quotations, until you undo it in the library.',
          'An article that you merely read isn’t kept. “Keep this article” keeps it, and so does the setting that keeps every checked one.',
        ],
      },
      {
        title: 'What is sent',
        paragraphs: [
          'Nothing. There is no server, no account, no statistics and no crash report. The comparison runs in the browser.',
        ],
      },
      {
        title: 'What it’s allowed to do',
        paragraphs: [
          'Storage, without the usual limit: for the library. The active tab and scripting: to read and underline the page on which you press the button. The context menu: for “Check this page”, “Check the selection” and “Add this article to the library”. Alarms and a page out of sight: to look into the folders that you keep in sync while the library is closed. The side panel: for the summary beside the page. The listed news sites: to read articles there.',
          'Removing the extension removes everything that it kept.',
        ],
      },
    ],
  },
};
