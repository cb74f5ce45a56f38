/** Lists of links as web pages: bookmarks as every browser exports them, and what Pocket and Instapaper export. */
import { Parser } from 'htmlparser2';
import { countedTime } from './counted-time.ts';
import type { FileFormat, FormatItem } from './format.ts';
import { webAddress } from './web-address.ts';

/** Names of folders and notes aren't read; a title as long as this is a mistake in the file. */
const LONGEST_TITLE = 2000;
/** What folders and lists are made of. Browsers leave most of it unclosed, so that every folder would lie in the last. */
const LAYOUT = /<\/?(?:dl|dt|dd|p|h[1-6]|hr|ul|ol|li|div)\b[^<>]*>/gi;
/** What is left nests nowhere; closing an element costs the parser a look at all that are open. */
const DEEPEST = 512;

/** Bookmarks and reading lists. */
export const bookmarks: FileFormat = {
  name: 'bookmarks',
  extensions: ['html', 'htm'],
  biggest: 100_000_000,
  recognises: ({ headText }) =>
    /<!doctype\s+netscape-bookmark-file-1/i.test(headText) ||
    /<title>\s*(?:Pocket Export|Instapaper: Export)\s*<\/title>/i.test(headText),
  async *read(file): AsyncIterable<FormatItem> {
    const { links, others, tooDeep } = linksIn(await file.text());
    for (const [index, link] of links.entries()) yield { kind: 'link', at: `link ${index + 1}`, link };
    const told = (reason: string): FormatItem => ({ kind: 'problem', at: '', outcome: 'skipped', reason });
    if (tooDeep) yield told(`Its HTML is nested more than ${DEEPEST} levels deep; the rest isn't read.`);
    if (others > 0) {
      yield told(
        `${others.toLocaleString('en')} of its links ${others === 1 ? 'leads' : 'lead'} to no web page (scripts, settings, files).`,
      );
    } else if (links.length === 0) yield told('There is no link in it.');
  },
  examples: [
    {
      shows: "a browser's bookmarks; a script is none",
      file: 'bookmarks_5_14_21.html',
      content: `<!DOCTYPE NETSCAPE-Bookmark-file-1>
<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=UTF-8">
<TITLE>Bookmarks</TITLE><H1>Bookmarks</H1>
<DL><p><DT><H3 ADD_DATE="1620120000">News</H3>
<DL><p><DT><A HREF="https://gazette.example/storm?a=1&amp;b=2" ADD_DATE="1620120000" ICON="data:image/png;base64,AAAA">Storm &amp; flood</A>
<DT><A HREF="javascript:alert(1)" ADD_DATE="1620120000">Click me</A>
</DL><p><DT><A HREF="https://post.example/bridge">Bridge</A></DL><p>`,
      gives: [
        {
          link: {
            url: 'https://gazette.example/storm?a=1&b=2',
            title: 'Storm & flood',
            added: '2021-05-04T09:20:00Z',
          },
        },
        { link: { url: 'https://post.example/bridge', title: 'Bridge', added: null } },
        { reason: /1 of its links leads to no web page/ },
      ],
    },
    {
      shows: "Pocket's list",
      file: 'ril_export.html',
      content: `<!DOCTYPE html><html><!--So long and thanks for all the fish--><head><meta http-equiv="Content-Type" content="text/html; charset=UTF-8" /><title>Pocket Export</title></head>
<body><h1>Unread</h1><ul><li><a href="https://gazette.example/storm" time_added="1620120000" tags="coast,storm">Storm cuts power</a></li></ul><h1>Read Archive</h1><ul></ul></body></html>`,
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
      shows: 'a list without links',
      file: 'bookmarks.html',
      content: '<!DOCTYPE NETSCAPE-Bookmark-file-1><TITLE>Bookmarks</TITLE><DL></DL>',
      gives: [{ reason: /no link/ }],
    },
  ],
};

interface Found {
  readonly links: { url: string; title: string; added: string | null }[];
  /** Links that lead elsewhere than to a page of the web. */
  others: number;
  tooDeep: boolean;
}

function linksIn(html: string): Found {
  const found: Found = { links: [], others: 0, tooDeep: false };
  let depth = 0;
  let open: { url: string; title: string; added: string | null } | null = null;
  const parser = new Parser({
    onopentag(name, { href, add_date, time_added }) {
      depth += 1;
      if (depth > DEEPEST) {
        found.tooDeep = true;
        parser.pause();
      } else if (name === 'a' && href !== undefined) {
        const url = webAddress(href);
        if (url === null) found.others += 1;
        else {
          open = { url, title: '', added: countedTime(add_date ?? time_added ?? '') };
          found.links.push(open);
        }
      }
    },
    onclosetag(name) {
      depth -= 1;
      if (name === 'a') open = null;
    },
    ontext(characters) {
      if (open && open.title.length < LONGEST_TITLE) open.title += characters;
    },
  });
  parser.end(html.replace(LAYOUT, ' '));
  for (const link of found.links) link.title = link.title.replace(/\s+/g, ' ').trim();
  return found;
}
