/** HTML: a saved page. What is the article in it is decided by the same reader as in the browser. */
import type { FileFormat, FormatItem } from './format.ts';
import { type LeanHtml, leanHtml } from './lean-html.ts';
import { languageName, nameOfLanguage, notEnglish } from './name-of-language.ts';
import { savedFrom } from './saved-from.ts';

// What is left of a page without its pictures and scripts. Reading takes about 0.1 ms for an element and 0.5 s for
// a million characters; the richest of 40 real pages had 2,200 elements and 450,000 characters. Browsers don't
// nest deeper than 512.
const LONGEST = 8_000_000;
const MOST_ELEMENTS = 50_000;
const DEEPEST = 512;

/** Saved web pages. */
export const html: FileFormat = {
  name: 'web page',
  extensions: ['html', 'htm', 'xhtml'],
  biggest: 60_000_000,
  recognises: ({ headText, extension }) =>
    (html.extensions.includes(extension) && /<[a-z!]/i.test(headText)) ||
    /^<(?:!doctype\s+html|html[\s>])/i.test(behindComments(headText)),
  async *read(file, { readPage }): AsyncIterable<FormatItem> {
    const whole = await file.text();
    if (whole.trim() === '') {
      yield { kind: 'problem', at: '', outcome: 'failed', reason: 'It is empty.' };
      return;
    }
    const lean = leanHtml(whole);
    const reason = tooMuch(lean);
    if (reason !== '') {
      yield { kind: 'problem', at: '', outcome: 'failed', reason };
      return;
    }
    const marks = savedFrom(lean.html);
    const saved = marks.saved ?? file.saved;
    const page = readPage(lean.html, marks.url ?? file.url);
    if (page.kind === 'article') {
      const { article } = page;
      yield {
        kind: 'article',
        at: '',
        article,
        ...(article.published === null &&
          saved !== null && {
            note: `It was saved on ${saved}; the page doesn't say when it was published.`,
          }),
      };
    } else if (page.kind === 'not-an-article') {
      yield { kind: 'problem', at: '', outcome: 'failed', reason: 'There is no article on this page.' };
    } else {
      const language = languageName(page.language) ?? (await nameOfLanguage(wordsOf(lean.html)));
      yield { kind: 'problem', at: '', outcome: 'skipped', reason: notEnglish(language) };
    }
  },
  examples: [
    {
      shows: 'a page with its data, its menu left out',
      file: 'storm.html',
      content: `<!doctype html><html lang="en"><head><title>Storm cuts power | Harbour Gazette</title>
        <meta property="og:site_name" content="Harbour Gazette"><meta property="og:title" content="Storm cuts power to the coast">
        <meta property="article:published_time" content="2021-05-04T08:00:00Z"></head>
        <body><nav><a href="/">Home</a> <a href="/sport">Sport</a></nav><article><h1>Storm cuts power to the coast</h1>
        <p>The storm cut power to 4,000 homes along the coast on Monday, the grid's operator said in a statement.</p>
        <p>Crews restored most of the lines by the evening, but about 600 homes in the hills were still without light.</p>
        <p>The weather service expects the winds to ease on Wednesday, and schools are to open again on Thursday.</p></article></body></html>`,
      gives: [
        {
          title: 'Storm cuts power to the coast',
          outlet: 'Harbour Gazette',
          published: '2021-05-04T08:00:00Z',
        },
      ],
    },
    {
      shows: 'it is known by its content, whatever its name',
      file: 'saved',
      content: '<!-- saved --><!doctype html><html><body><p>Hello.</p></body></html>',
      gives: [{ reason: /no article/ }],
    },
    {
      shows: "SingleFile's mark tells where it was saved; the pictures in it are left out",
      file: 'single-file.html',
      content: `<!DOCTYPE html> <html lang=en><!--
 Page saved with SingleFile
 url: https://www.gazette.example/2021/05/04/storm
 saved date: Wed May 05 2021 10:11:12 GMT+0200 (Central European Summer Time)
--><meta charset=utf-8><title>Storm cuts power to the coast</title><img src=data:image/png;base64,${'A'.repeat(9000)}>
        <h1>Storm cuts power to the coast</h1>
        <p>The storm cut power to 4,000 homes along the coast on Monday, the grid's operator said in a statement.</p>
        <p>Crews restored most of the lines by the evening, but about 600 homes in the hills were still without light.</p>
        <p>The weather service expects the winds to ease on Wednesday, and schools are to open again on Thursday.</p>`,
      gives: [
        {
          title: 'Storm cuts power to the coast',
          outlet: 'gazette.example',
          published: '2021-05-04',
          url: 'https://www.gazette.example/2021/05/04/storm',
        },
      ],
    },
    {
      shows: 'a page that is nested deeper than any browser shows',
      file: 'deep.html',
      content: `<!doctype html><html><body>${'<div>'.repeat(600)}Hello.`,
      gives: [{ reason: /600 levels/ }],
    },
    {
      shows: 'a page in another language is left out by name',
      file: 'sturm.html',
      content: `<!doctype html><html lang="de-CH"><head><title>Sturm</title></head><body><article><h1>Sturm kappt den Strom an der Küste</h1>
        <p>Der Sturm hat am Montag die Stromversorgung von 4000 Haushalten an der Küste unterbrochen, wie der Netzbetreiber mitteilte.</p>
        <p>Die meisten Leitungen wurden bis zum Abend wiederhergestellt, etwa 600 Haushalte in den Hügeln blieben ohne Licht.</p>
        <p>Der Wetterdienst erwartet, dass der Wind am Mittwoch nachlässt; die Schulen sollen am Donnerstag wieder öffnen.</p></article></body></html>`,
      gives: [{ reason: /It is in German/ }],
    },
    {
      shows: 'a page without text',
      file: 'blank.html',
      content: '<!doctype html><html><body><div id="app"></div></body></html>',
      gives: [{ reason: /no article/ }],
    },
  ],
};

/** What follows the white space and the comments that a file opens with. */
function behindComments(head: string): string {
  let at = 0;
  for (;;) {
    while (/\s/.test(head[at] ?? '')) at += 1;
    if (!head.startsWith('<!--', at)) return head.slice(at, at + 100);
    const end = head.indexOf('-->', at + 4);
    if (end < 0) return '';
    at = end + 3;
  }
}

/** A page's words, menus and all: enough to tell a language by. */
function wordsOf(html: string): string {
  const body = html.slice(Math.max(0, html.search(/<body\b/i)), LONGEST);
  return body.replace(/<[^<>]*>/g, ' ').replace(/\s+/g, ' ');
}

/** Why a page is too much to be read, by what is over its bound and nothing else; '' where nothing is. */
function tooMuch({ html: { length }, elements, depth }: LeanHtml): string {
  const over = [
    length > LONGEST && `${length.toLocaleString('en')} characters`,
    elements > MOST_ELEMENTS && `${elements.toLocaleString('en')} elements`,
    depth > DEEPEST && `${depth.toLocaleString('en')} levels of elements in each other`,
  ].filter(Boolean);
  if (over.length === 0) return '';
  return `It is no page of one article: without its pictures and scripts it has ${over.join(', ')}. Save the article alone, for instance from the browser's reader view.`;
}
