/** HTML: a saved page. What is the article in it is decided by the same reader as in the browser. */
import type { FileFormat, FormatItem } from './format.ts';

/** Saved web pages. */
export const html: FileFormat = {
  name: 'web page',
  extensions: ['html', 'htm', 'xhtml'],
  biggest: 60_000_000,
  recognises: ({ headText, extension }) =>
    (html.extensions.includes(extension) && /<[a-z!]/i.test(headText)) ||
    /^\s*(?:<!--[\s\S]{0,2000}?-->\s*)*<(?:!doctype\s+html|html[\s>])/i.test(headText),
  async *read(file, { readPage }): AsyncIterable<FormatItem> {
    const text = await file.text();
    if (text.trim() === '') {
      yield { kind: 'problem', at: '', outcome: 'failed', reason: 'It is empty.' };
      return;
    }
    const page = readPage(text);
    if (page.kind === 'article') yield { kind: 'article', at: '', article: page.article };
    else if (page.kind === 'not-an-article') {
      yield { kind: 'problem', at: '', outcome: 'failed', reason: 'There is no article on this page.' };
    } else {
      yield {
        kind: 'problem',
        at: '',
        outcome: 'failed',
        reason: `Its article isn't in English (it is in "${page.language}").`,
      };
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
      shows: 'a page without text',
      file: 'blank.html',
      content: '<!doctype html><html><body><div id="app"></div></body></html>',
      gives: [{ reason: /no article/ }],
    },
  ],
};
