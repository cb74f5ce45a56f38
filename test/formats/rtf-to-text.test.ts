import { expect, test } from 'vitest';
import { rtfToText } from '../../lib/corpus/formats/rtf-to-text.ts';

const read = (rtf: string): string =>
  rtfToText(Uint8Array.from(rtf, (character) => character.charCodeAt(0))).text;

test.each([
  ['a code page for the document', String.raw`{\rtf1\ansi\ansicpg1251 \'cf\'f3\'f2\'e8\'ed}`, 'Путин'],
  ['a code page of letters with two bytes', String.raw`{\rtf1\ansi\ansicpg932 \'93\'fa\'96\'7b}`, '日本'],
  ['a second byte that is written as a letter', String.raw`{\rtf1\ansi\ansicpg932 \'83A\'83B}`, 'アィ'],
  ['bytes that nobody escaped', '{\\rtf1\\ansi caf\u00e9}', 'café'],
  ['Unicode with a stand-in of two bytes', String.raw`{\rtf1\uc2 \u26085\'93\'fa.}`, '日.'],
  ['Unicode without stand-ins', String.raw`{\rtf1\uc0 caf\u233 .}`, 'café.'],
  ['a letter beyond 16 bits', String.raw`{\rtf1 \u-10179?\u-8704?}`, '😀'],
  ['what a group changes ends with it', String.raw`{\rtf1\uc1 {\uc0\u233 a}\u233?b}`, 'éaéb'],
  ['binary data with braces in it', '{\\rtf1 {\\pict\\bin6 }}}}}}}One.}', 'One.'],
  [
    'cells of a table',
    String.raw`{\rtf1\trowd HD\cell Storm\cell\row BY\cell Jane\cell\row}`,
    'HD\n\nStorm\n\nBY\n\nJane',
  ],
  ['line breaks in the file', '{\\rtf1 The st\r\norm\\\n cut power.}', 'The storm\n\ncut power.'],
  ['too many closing braces', String.raw`{\rtf1 One.}}}} Two.`, 'One. Two.'],
  ['a list with its bullets', String.raw`{\rtf1 {\listtext\'b7\tab}One.\par}`, 'One.'],
])('%s', (_, rtf, text) => {
  expect(read(rtf)).toBe(text);
});
