/** RTF: what word processors and news databases save where nothing newer is wanted. */
import { articlesFromDocument } from './article-from-document.ts';
import type { FileFormat, FormatItem } from './format.ts';
import { rtfToText } from './rtf-to-text.ts';
import { Unreadable } from './unreadable.ts';

/** RTF documents. */
export const rtf: FileFormat = {
  name: 'RTF',
  extensions: ['rtf'],
  biggest: 100_000_000,
  recognises: ({ headText }) => /^\s*\{\\rtf/.test(headText),
  async *read(file): AsyncIterable<FormatItem> {
    try {
      const document = rtfToText(await file.bytes());
      yield* articlesFromDocument(document.text, document);
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      yield { kind: 'problem', at: '', outcome: 'failed', reason: error.message };
    }
  },
  examples: [
    {
      shows:
        'an article with its title and the day it was saved; fonts, pictures and fields leave nothing behind',
      file: 'storm.rtf',
      content: String.raw`{\rtf1\ansi\ansicpg1252\deff0{\fonttbl{\f0\fswiss\fcharset0 Arial;}{\f1\fnil\fcharset204 Arial Cyr;}}
{\colortbl;\red0\green0\blue0;}{\info{\title Storm cuts power to the coast}{\creatim\yr2021\mo5\dy4\hr9\min2}}
{\header Page 1}\pard\f0\fs24 The storm cut power to 4,000 homes, the caf\'e9\rquote s owner said: \'93it\'92s dark\'94.\par
{\pict\pngblip 89504e47}{\field{\*\fldinst HYPERLINK "http://x.example"}{\fldrslt Crews}} restored it on Tuesday \u8212? at 5\~a.m.\v  hidden\v0\par {\f1 \'cf\'f3\'f2\'e8\'ed} called \{twice\}.\par}`,
      gives: [
        {
          title: 'Storm cuts power to the coast',
          published: '2021-05-04',
          text: 'The storm cut power to 4,000 homes, the café’s owner said: “it’s dark”.\n\nCrews restored it on Tuesday — at 5 a.m.\n\nПутин called {twice}.',
          known: { title: 'stated', outlet: 'unknown', published: 'inferred' },
        },
      ],
    },
    {
      shows: 'header lines go before what the document says of itself',
      file: 'clipping.rtf',
      content: String.raw`{\rtf1\ansi{\info{\title Document1}}Title: Storm cuts power\par Source: Harbour Gazette\par Date: 4 May 2021\par The storm cut power.\par}`,
      gives: [
        {
          title: 'Storm cuts power',
          outlet: 'Harbour Gazette',
          published: '2021-05-04',
          text: 'The storm cut power.',
        },
      ],
    },
    {
      shows: 'a document without text',
      file: 'blank.rtf',
      content: String.raw`{\rtf1\ansi{\pict\pngblip 89504e47}\par}`,
      gives: [{ reason: /no text/ }],
    },
    {
      shows: 'groups without end',
      file: 'deep.rtf',
      content: `{\\rtf1${'{'.repeat(5000)}x`,
      gives: [{ reason: /nested/ }],
    },
  ],
};
