/** Lists of links as tables: what Pocket, Instapaper, Raindrop and Omnivore export as CSV. */

import { countedTime } from './counted-time.ts';
import type { FileFormat, FormatItem } from './format.ts';
import { statedDate } from './stated-date.ts';
import { rowsOf, tableShape } from './table-rows.ts';
import { webAddress } from './web-address.ts';

/** Every heading that such lists have; a table with others may hold texts. */
const HEADINGS = new Set(
  'id title url link time_added tags status selection folder timestamp note excerpt created cover highlights favorite state labels'.split(
    ' ',
  ),
);
/** The first of these that a list has says when an address was put on it. */
const ADDED = ['time_added', 'timestamp', 'created'];

/** Reading lists as tables. */
export const readingList: FileFormat = {
  name: 'reading list (CSV)',
  extensions: ['csv'],
  biggest: 1_000_000_000,
  recognises: ({ headText }) => {
    // The first line is looked at before it is taken apart: every file passes here.
    if (!/^\uFEFF?[\w",; ]{0,300}\b(?:url|link)\b[\w",; ]{0,300}(?:[\r\n]|$)/i.test(headText)) return false;
    const headings = headingsOf(tableShape(headText.slice(0, 4096)).header);
    return headings.length > 1 && headings.every((heading) => HEADINGS.has(heading));
  },
  async *read(file): AsyncIterable<FormatItem> {
    let headings: string[] | undefined;
    let empty = true;
    for await (const { number, cells, broken } of rowsOf(file, tableShape(file.headText))) {
      const at = `row ${number}`;
      if (broken !== null) yield { kind: 'problem', at, outcome: 'failed', reason: broken };
      else if (headings === undefined) headings = headingsOf(cells);
      else if (cells.some((cell) => cell.trim() !== '')) {
        empty = false;
        yield linkOfRow(headings, cells, at);
      }
    }
    if (empty) yield { kind: 'problem', at: '', outcome: 'skipped', reason: 'There is no link in it.' };
  },
  examples: [
    {
      shows: "Pocket's list",
      file: 'part_000000.csv',
      content:
        'title,url,time_added,tags,status\r\n"Storm cuts power, again",https://gazette.example/storm,1620120000,coast|storm,unread\r\nhttps://post.example/bridge,https://post.example/bridge,1620120000,,archive\r\nNo address,,1620120000,,unread\r\n',
      gives: [
        {
          link: {
            url: 'https://gazette.example/storm',
            title: 'Storm cuts power, again',
            added: '2021-05-04T09:20:00Z',
          },
        },
        { link: { url: 'https://post.example/bridge', title: '' } },
        { reason: /no web address/ },
      ],
    },
    {
      shows: "Instapaper's list; what was marked in an article is no article",
      file: 'instapaper-export.csv',
      content:
        'URL,Title,Selection,Folder,Timestamp\nhttps://gazette.example/storm,Storm cuts power,"The storm ""Ada"" cut power.",Unread,1620120000\n',
      gives: [
        {
          link: {
            url: 'https://gazette.example/storm',
            title: 'Storm cuts power',
            added: '2021-05-04T09:20:00Z',
          },
        },
      ],
    },
    {
      shows: "Raindrop's list",
      file: 'raindrop.csv',
      content:
        'id,title,note,excerpt,url,folder,tags,created,cover,highlights,favorite\n7,Storm,,A storm.,https://gazette.example/storm,News,coast,2021-05-04T09:20:00.000Z,,,false\n',
      gives: [
        { link: { url: 'https://gazette.example/storm', title: 'Storm', added: '2021-05-04T09:20:00Z' } },
      ],
    },
    {
      shows: 'a list of headings alone',
      file: 'empty.csv',
      content: 'title,url,time_added,tags,status\n',
      gives: [{ reason: /no link/ }],
    },
  ],
};

function headingsOf(cells: readonly string[]): string[] {
  return cells.map((cell) => cell.replace('\uFEFF', '').trim().toLowerCase());
}

function linkOfRow(headings: readonly string[], cells: readonly string[], at: string): FormatItem {
  const cell = (heading: string): string => cells[headings.indexOf(heading)]?.trim() ?? '';
  const address = cell('url') || cell('link');
  const url = webAddress(address);
  if (url === null) {
    return { kind: 'problem', at, outcome: 'skipped', reason: 'There is no web address in this row.' };
  }
  const added = ADDED.map(cell).find(Boolean) ?? '';
  // Pocket writes the address where it knows no title.
  const title = cell('title') === address ? '' : cell('title').replace(/\s+/g, ' ');
  return { kind: 'link', at, link: { url, title, added: countedTime(added) ?? statedDate(added) } };
}
