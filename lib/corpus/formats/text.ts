/** Plain text: an article as someone copied or exported it. */
import { articleFromText } from './article-from-text.ts';
import { isBinary } from './decode-text.ts';
import type { FileFormat, FormatItem } from './format.ts';

/** Plain text files. */
export const text: FileFormat = {
  name: 'plain text',
  extensions: ['txt', 'text', ''],
  // Four times the longest article; whole years of a paper come as exports of databases, which are split.
  biggest: 8_000_000,
  recognises: ({ head, extension }) => text.extensions.includes(extension) && !isBinary(head),
  async *read(file): AsyncIterable<FormatItem> {
    const content = await file.text();
    if (content.trim() === '') {
      yield { kind: 'problem', at: '', outcome: 'failed', reason: 'It is empty.' };
      return;
    }
    const article = articleFromText(content);
    if (article !== null) {
      yield { kind: 'article', at: '', article };
      return;
    }
    yield {
      kind: 'problem',
      at: '',
      outcome: 'failed',
      reason: 'There is no text below its header lines.',
    };
  },
  examples: [
    {
      shows: 'a text with header lines',
      file: 'storm.txt',
      content:
        'Title: Storm cuts power to the coast\nSource: Harbour Gazette\nDate: 4 May 2021\nURL: https://gazette.example/storm\n\nThe storm cut power to 4,000 homes on Monday.\n',
      gives: [
        {
          title: 'Storm cuts power to the coast',
          outlet: 'Harbour Gazette',
          published: '2021-05-04',
          url: 'https://gazette.example/storm',
          text: 'The storm cut power to 4,000 homes on Monday.\n',
          known: { title: 'stated', outlet: 'stated', published: 'stated' },
        },
      ],
    },
    {
      shows: 'a copied page: headline and date are found, the text is kept to the letter',
      file: 'copied',
      content:
        'Council approves new bridge over the river\n\n2021-05-04 10:30:00\n\nThe council approved the bridge by 12 votes to 9.',
      gives: [
        {
          title: 'Council approves new bridge over the river',
          outlet: '',
          published: '2021-05-04T10:30:00',
          text: 'Council approves new bridge over the river\n\n2021-05-04 10:30:00\n\nThe council approved the bridge by 12 votes to 9.',
          known: { title: 'inferred', outlet: 'unknown', published: 'stated' },
        },
      ],
    },
    {
      shows:
        "a wire's text: its dateline names the agency, a line of its own the day and another the address",
      file: 'wire.txt',
      content:
        'Storm cuts power to the coast of the north\n\nBy Ada Reed | May 4, 2021\nhttps://www.gazette.example/news/storm\n\nPORT REED, May 4 (Reuters) - The storm cut power to 4,000 homes on Monday.\n',
      gives: [
        {
          title: 'Storm cuts power to the coast of the north',
          outlet: 'Reuters',
          published: '2021-05-04',
          url: 'https://www.gazette.example/news/storm',
          known: { title: 'inferred', outlet: 'inferred', published: 'inferred' },
        },
      ],
    },
    {
      shows: 'header lines that say more than is kept',
      file: 'more.txt',
      content:
        'Title: Storm cuts power\nAuthor: Ada Reed\nPublication date: 4 May 2021\nSource: https://www.gazette.example/storm\nLanguage: English\n\nThe storm cut power.',
      gives: [
        {
          title: 'Storm cuts power',
          outlet: 'gazette.example',
          published: '2021-05-04',
          url: 'https://www.gazette.example/storm',
          text: 'The storm cut power.',
          known: { title: 'stated', outlet: 'inferred', published: 'stated' },
        },
      ],
    },
    {
      shows: 'a text that begins with its first sentence has no headline',
      file: 'bare.txt',
      content: 'The mayor resigned on Tuesday, a spokesman said.\nNo successor was named.',
      gives: [
        { title: '', published: null, known: { title: 'unknown', outlet: 'unknown', published: 'unknown' } },
      ],
    },
    {
      shows: 'a text in another language is left out by name',
      file: 'tempete.txt',
      content:
        "La tempête a privé d'électricité quatre mille foyers de la côte lundi, selon un communiqué du gestionnaire du réseau. Les équipes ont réparé la plupart des lignes dans la soirée, mais environ six cents foyers des collines étaient encore sans lumière. Le vent devrait faiblir mercredi.",
      gives: [{ reason: /It is in French/ }],
    },
    { shows: 'an empty file', file: 'empty.txt', content: ' \n', gives: [{ reason: /empty/ }] },
    {
      shows: 'header lines without a text',
      file: 'header.txt',
      content: 'Title: Storm cuts power\nSource: Harbour Gazette\n',
      gives: [{ reason: /no text/ }],
    },
  ],
};
