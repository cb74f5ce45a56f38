/**
 * The text of an RTF document. Written by hand: the packages that read RTF want Node's streams (rtf-parser,
 * rtf-stream-parser) or draw into a page (rtf.js); text needs a fraction of the format.
 */
import { Unreadable } from './unreadable.ts';

/** What a document says of itself and in itself. */
export interface RtfText {
  /** Paragraphs joined by blank lines, lines within one by line breaks. */
  readonly text: string;
  /** Of its properties, '' where it has none. */
  readonly title: string;
  /** ISO day on which it was made, as its properties say. */
  readonly created: string | null;
}

/** Groups that hold no text of the document. Those that begin with "\*" are left out too, see `tokens`. */
const UNSEEN = new Set(
  'fonttbl colortbl stylesheet pict object nonshppict header headerl headerr headerf footer footerl footerr footerf footnote annotation atnid atnauthor atntime fldinst listtable listoverridetable revtbl rsidtbl filetbl xmlnstbl themedata colorschememapping latentstyles datastore listtext pntext tc tcn xe rxe txe private info'.split(
    ' ',
  ),
);
/** Words for characters, and what ends a line or a paragraph; a cell of a table is a paragraph. */
const CHARACTERS: Readonly<Record<string, string>> = {
  par: '\n\n',
  sect: '\n\n',
  page: '\n\n',
  cell: '\n\n',
  nestcell: '\n\n',
  row: '\n\n',
  line: '\n',
  tab: '\t',
  emdash: '\u2014',
  endash: '\u2013',
  lquote: '\u2018',
  rquote: '\u2019',
  ldblquote: '\u201c',
  rdblquote: '\u201d',
  bullet: '\u2022',
  emspace: ' ',
  enspace: ' ',
  qmspace: ' ',
};
/** Windows' numbers of character sets, as font tables give them, to what decodes them. */
const ENCODING_OF_CHARSET: Readonly<Record<number, string>> = {
  77: 'macintosh',
  128: 'shift_jis',
  129: 'euc-kr',
  134: 'gbk',
  136: 'big5',
  161: 'windows-1253',
  162: 'windows-1254',
  163: 'windows-1258',
  177: 'windows-1255',
  178: 'windows-1256',
  186: 'windows-1257',
  204: 'windows-1251',
  222: 'windows-874',
  238: 'windows-1250',
};
/** The same for code pages. */
const ENCODING_OF_PAGE: Readonly<Record<number, string>> = {
  866: 'ibm866',
  874: 'windows-874',
  932: 'shift_jis',
  936: 'gbk',
  949: 'euc-kr',
  950: 'big5',
  10000: 'macintosh',
  65001: 'utf-8',
};
const DEFAULT_ENCODING = 'windows-1252';
/** Word itself stops far earlier. */
const DEEPEST = 1000;
/** Programs write one or two. */
const MOST_STAND_INS = 20;
const TOKEN =
  /\\([a-zA-Z]{1,32})(-?\d{1,10})? ?|\\'([0-9a-fA-F]{2})|\\([^a-zA-Z])|([{}])|([^\\{}\r\n]+)|[\r\n\\]/gy;

/** What holds within one group and is as before after it. */
interface Group {
  unseen: boolean;
  hidden: boolean;
  /** Characters that stand in for each Unicode one and are left out. */
  standIns: number;
  font: number;
  /** What the group is for, where that matters here. */
  destination: string;
}

/** Reads the bytes of a document. Throws `Unreadable`. */
export function rtfToText(bytes: Uint8Array): RtfText {
  // One character for each byte, so that places in the string are places in the bytes.
  const source = new TextDecoder(DEFAULT_ENCODING).decode(bytes);
  const reader = new RtfReader(bytes);
  for (const match of source.matchAll(TOKEN)) reader.take(match);
  return reader.result();
}

class RtfReader {
  readonly #bytes: Uint8Array;
  readonly #outer: Group[] = [];
  #group: Group = { unseen: false, hidden: false, standIns: 1, font: -1, destination: '' };
  readonly #encodingOfFont = new Map<number, string>();
  #encoding = DEFAULT_ENCODING;
  #standInsLeft = 0;
  /** Everything before it is data that a picture or an object brings. */
  #resumeAt = 0;
  /** Bytes of letters that may need their neighbours to be decoded. */
  #pending: number[] = [];
  readonly #text: string[] = [];
  #title = '';
  #created: Record<string, number> = {};

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  take(match: RegExpMatchArray): void {
    if ((match.index ?? 0) < this.#resumeAt) return;
    const [token, word, number, hex, symbol, brace, characters] = match;
    if (hex !== undefined) {
      if (!this.#standIn() && this.#isRead()) this.#pending.push(Number.parseInt(hex, 16));
    } else if (characters !== undefined) {
      if (this.#isRead()) this.#characters(match.index ?? 0, characters.length);
    } else {
      this.#decodePending();
      if (brace === '{') this.#open();
      else if (brace === '}') this.#close();
      else if (word !== undefined) this.#word(word, number, (match.index ?? 0) + token.length);
      else if (symbol !== undefined) this.#symbol(symbol);
    }
  }

  result(): RtfText {
    this.#decodePending();
    const paragraphs = this.#text
      .join('')
      .split(/\n{2,}/)
      .map((paragraph) => paragraph.trim())
      .filter(Boolean);
    const { yr, mo, dy } = this.#created;
    const created =
      yr && mo && dy ? `${yr}-${String(mo).padStart(2, '0')}-${String(dy).padStart(2, '0')}` : null;
    return { text: paragraphs.join('\n\n'), title: this.#title.trim(), created };
  }

  #open(): void {
    this.#outer.push(this.#group);
    if (this.#outer.length > DEEPEST)
      throw new Unreadable(`Its groups are nested more than ${DEEPEST} levels deep.`);
    this.#group = { ...this.#group };
    this.#standInsLeft = 0;
  }

  #close(): void {
    this.#group = this.#outer.pop() ?? this.#group;
    this.#standInsLeft = 0;
  }

  #symbol(symbol: string): void {
    if (symbol === '*') {
      this.#group.unseen = true;
      return;
    }
    if (this.#standIn()) return;
    if (symbol === '~') this.#emit(' ');
    else if (symbol === '_') this.#emit('-');
    else if (symbol === '\n' || symbol === '\r') this.#emit('\n\n');
    else if ('\\{}'.includes(symbol)) this.#emit(symbol);
  }

  #word(word: string, number: string | undefined, end: number): void {
    const character = CHARACTERS[word];
    if (character !== undefined) {
      if (!this.#standIn()) this.#emit(character);
    } else if (UNSEEN.has(word)) {
      this.#group.unseen = true;
      this.#group.destination = word;
    } else if (word === 'title' || word === 'creatim') this.#group.destination = word;
    else if (word === 'plain') this.#group.hidden = false;
    else if (word === 'v' || word === 'deleted') this.#group.hidden = number !== '0';
    else if (word === 'mac') this.#encoding = 'macintosh';
    else if (number !== undefined) this.#numbered(word, Number(number), end);
  }

  /** Words that say something by their number. */
  #numbered(word: string, value: number, end: number): void {
    if (word === 'u') {
      this.#emit(String.fromCharCode(value & 0xffff));
      this.#standInsLeft = this.#group.standIns;
    } else if (word === 'uc') this.#group.standIns = Math.min(Math.max(value, 0), MOST_STAND_INS);
    else if (word === 'bin') this.#resumeAt = end + Math.max(value, 0);
    else if (word === 'ansicpg') this.#encoding = encodingOfPage(value);
    else if (word === 'f') this.#group.font = value;
    else if (word === 'fcharset' || word === 'cpg') this.#describeFont(word, value);
    else if (this.#group.destination === 'creatim') this.#created[word] = value;
  }

  #describeFont(word: 'fcharset' | 'cpg', value: number): void {
    if (this.#group.destination !== 'fonttbl') return;
    const encoding = word === 'cpg' ? encodingOfPage(value) : ENCODING_OF_CHARSET[value];
    if (encoding !== undefined) this.#encodingOfFont.set(this.#group.font, encoding);
  }

  #characters(start: number, length: number): void {
    let at = start;
    for (; at < start + length && this.#standIn(); ) at += 1;
    for (; at < start + length; at += 1) this.#pending.push(this.#bytes[at] ?? 0);
  }

  /** Whether what comes next only stands in for the Unicode character before it. */
  #standIn(): boolean {
    if (this.#standInsLeft === 0) return false;
    this.#standInsLeft -= 1;
    return true;
  }

  #decodePending(): void {
    if (this.#pending.length === 0) return;
    const encoding = this.#encodingOfFont.get(this.#group.font) ?? this.#encoding;
    this.#emit(new TextDecoder(encoding).decode(Uint8Array.from(this.#pending)));
    this.#pending = [];
  }

  #emit(characters: string): void {
    if (this.#group.destination === 'title') this.#title += characters;
    else if (this.#isRead()) this.#text.push(characters);
  }

  #isRead(): boolean {
    return this.#group.destination === 'title' || !(this.#group.unseen || this.#group.hidden);
  }
}

function encodingOfPage(page: number): string {
  if (page >= 1250 && page <= 1258) return `windows-${page}`;
  return ENCODING_OF_PAGE[page] ?? DEFAULT_ENCODING;
}
