/** Exports of news databases as text or as a web page: many articles in one file, with labelled fields. */
import { databaseArticles } from './database-articles.ts';
import { isBinary } from './decode-text.ts';
import type { FileFormat, FormatItem } from './format.ts';
import { htmlToText } from './html-to-text.ts';
import type { OpenFile } from './open-file.ts';
import { Unreadable } from './unreadable.ts';

/** Exports of Nexis, Factiva and ProQuest. */
export const databaseExport: FileFormat = {
  name: 'export of Nexis, Factiva or ProQuest',
  extensions: ['txt', 'html', 'htm'],
  biggest: 100_000_000,
  recognises: (file) => {
    if (isBinary(file.head) || !MAYBE.test(file.headText)) return false;
    try {
      return databaseArticles(plainText(file, file.headText)) !== null;
    } catch (error) {
      if (error instanceof Unreadable) return false;
      throw error;
    }
  },
  async *read(file): AsyncIterable<FormatItem> {
    try {
      yield* databaseArticles(plainText(file, await file.text())) ?? [];
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      yield { kind: 'problem', at: '', outcome: 'failed', reason: error.message };
    }
  },
  examples: [
    {
      shows:
        'Nexis as text: a front page, a body with lines like labels and like the count, a month without a day',
      file: 'nexis.txt',
      content: { fixture: 'nexis-classic.txt' },
      gives: [
        {
          title: 'Storm cuts power to the coast and to the islands, and more rain is on its way',
          outlet: 'Harbour Gazette',
          published: '2021-05-04',
          text: "The storm cut power to 4,000 homes along the coast on Monday, the grid's operator said in a statement.\n\nLENGTH: that of the damaged line is 12 kilometres, the operator's manager told reporters at the harbour.\n\n3 of 3 DOCUMENTS\n\nwere found to be out of date when the inspectors looked at the grid's plans for a storm.",
        },
        {
          title: 'Council approves new bridge',
          outlet: 'Valley Post',
          published: '2021-05-04',
          text: 'The council approved the bridge by 12 votes to 9 on Monday evening.',
        },
        {
          title: 'A year of storms',
          outlet: 'The Weekly',
          published: null,
          known: { title: 'stated', outlet: 'stated', published: 'unknown' },
        },
      ],
    },
    {
      shows: 'Nexis as a web page',
      file: 'nexis.HTML',
      content: { fixture: 'nexis-classic.html' },
      gives: [
        {
          title: 'Storm cuts power to the coast',
          outlet: 'Harbour Gazette',
          published: '2021-05-04',
          text: 'The storm cut power to 4,000 homes along the coast on Monday.\n\nCrews restored most of the lines by the evening.',
        },
        { title: 'Council approves new bridge', outlet: 'Valley Post', published: '2021-05-05' },
      ],
    },
    {
      shows: 'Factiva with indexing; a code within the text is none',
      file: 'Factiva-20210514.txt',
      content: { fixture: 'factiva-indexed.txt' },
      gives: [
        {
          title: 'Storm cuts power to the coast',
          outlet: 'Harbour Gazette',
          published: '2021-05-04',
          text: [
            "The storm cut power to 4,000 homes along the coast on Monday, the grid's operator said in a statement.",
            'Crews restored most of the lines by the evening.',
            'IN the hills about 600 homes were still without light, and',
            'CO emissions rose as old generators ran.',
            'CO',
            'is short for county on the maps of the grid, which confused the crews that came from abroad.',
            'They found the way in the end.',
            'It took them an hour.',
          ].join('\n\n'),
        },
        { title: 'Council approves new bridge', outlet: 'Valley Post', published: '2021-05-05' },
      ],
    },
    {
      shows: 'Factiva without indexing: of section, headline and byline the longest is the headline',
      file: 'factiva.txt',
      content: { fixture: 'factiva-plain.txt' },
      gives: [
        {
          title: 'Storm cuts power to the coast and the islands',
          outlet: 'Harbour Gazette',
          published: '2021-05-04',
          known: { title: 'inferred', outlet: 'stated', published: 'stated' },
        },
        {
          title: 'Council approves new bridge',
          outlet: 'Valley Post',
          text: 'The council approved the bridge by 12 votes to 9.',
        },
      ],
    },
    {
      shows: 'Factiva as a web page, with and without indexing',
      file: 'factiva.html',
      content: { fixture: 'factiva.html' },
      gives: [
        {
          title: 'Storm cuts power to the coast',
          outlet: 'Harbour Gazette',
          published: '2021-05-04',
          text: 'The storm cut power to 4,000 homes along the coast on Monday.\n\nCrews restored most of the lines by the evening.\n\nThe rest follows on Wednesday.',
        },
        {
          title: 'Council approves new bridge',
          outlet: 'Valley Post',
          text: 'The council approved the bridge by 12 votes to 9.',
        },
      ],
    },
    {
      shows:
        'ProQuest as text: a table of contents, a rule and a label within a text, an article without its text',
      file: 'ProQuestDocuments-2021-05-14.txt',
      content: { fixture: 'proquest.txt' },
      gives: [
        {
          title: 'Storm cuts power to the coast',
          outlet: 'Harbour Gazette',
          published: '2021-05-04',
          text: "The storm cut power to 4,000 homes along the coast on Monday, the grid's operator said in a statement.\n\nLocation: the masts stood on a hill above the harbour, where the wind was strongest.\n\nCrews restored most of the lines by the evening.",
        },
        { title: 'Council approves new bridge', outlet: 'Valley Post', published: '2021-05-05' },
        { reason: /no full text/ },
      ],
    },
    {
      shows: 'ProQuest as a web page',
      file: 'proquest.html',
      content: { fixture: 'proquest.html' },
      gives: [
        {
          title: 'Storm cuts power to the coast; Crews are on their way',
          outlet: 'Harbour Gazette',
          published: '2021-05-04',
          text: 'The storm cut power to 4,000 homes along the coast on Monday.\n\nCrews restored most of the lines by the evening.',
        },
        { title: 'Council approves new bridge', outlet: 'Valley Post' },
      ],
    },
  ],
};

/** Words that one of the databases puts into every article, as it writes them; pages' scripts hardly do. */
const MAYBE =
  /LOAD-DATE|Load-Date|LENGTH:|[\n>][ \t\r]*Length:|End of Document|Publication (?:title|info):|\bDocument\s+\w{2,12}(?:19|20)\d{6}\w/;

function plainText(file: OpenFile, content: string): string {
  return /^\s*</.test(file.headText) ? htmlToText(content) : content;
}
