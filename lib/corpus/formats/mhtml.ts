/** MHTML: a page with everything in one file, as browsers save it ("Webpage, Single File"). */
import type { FileFormat, FormatItem } from './format.ts';
import { headerFields, parameterOf } from './header-fields.ts';
import { decodedBody, type MimePart, messageOf, pageIn } from './mime-parts.ts';
import { Unreadable } from './unreadable.ts';

/** Saved pages with their pictures. */
export const mhtml: FileFormat = {
  name: 'MHTML',
  extensions: ['mhtml', 'mht'],
  biggest: 150_000_000,
  recognises: ({ headText, extension }) => {
    if (!/^[!-9;-~]+:[ \t]/.test(headText)) return false;
    const [head = ''] = headText.split(/\r?\n\r?\n/, 1);
    const type = headerFields(head.split(/\r?\n/)).get('content-type') ?? '';
    return /^multipart\/related\b/i.test(type) || (mhtml.extensions.includes(extension) && type !== '');
  },
  async *read(file): AsyncIterable<FormatItem> {
    try {
      const message = messageOf(new Uint8Array(await file.content.arrayBuffer()));
      const page = pageIn(message);
      if (page === undefined) throw new Unreadable('There is no page in it; it may be incomplete.');
      const content = contentOf(page);
      const url = addressOf(page, message) ?? file.url;
      const saved = dayOf(message.fields.get('date') ?? '');
      yield {
        kind: 'file',
        at: '',
        file: {
          name: 'page.html',
          content,
          ...(url !== null && { url }),
          ...(saved !== null && { saved }),
        },
      };
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      yield { kind: 'problem', at: '', outcome: 'failed', reason: error.message };
    }
  },
  examples: [
    {
      shows:
        'a page as Chromium saves it: its address, no word of the frames in it; the day of saving is no date',
      file: 'storm.mhtml',
      content: { fixture: 'storm.mhtml' },
      gives: [
        {
          title: 'Storm cuts power to the coast',
          url: 'https://gazette.example/storm',
          published: null,
          text: 'The storm cut power to 4,000 homes along the coast on Monday, the grid’s operator said in a statement.\n\nCrews restored most of the lines by the evening, but about 600 homes in the hills were still without light.\n\nThe weather service expects the winds to ease on Wednesday, and schools are to open again on Thursday.',
        },
      ],
    },
    {
      shows: 'a page as Internet Explorer saved it, in base64 and an older encoding, named as the start',
      file: 'bridge.mht',
      content: { fixture: 'bridge.mht' },
      gives: [{ title: 'Council approves a new bridge over the river', published: '2021-05-06T16:30:00Z' }],
    },
    {
      shows: 'a file without a page',
      file: 'empty.mht',
      content:
        'MIME-Version: 1.0\nContent-Type: multipart/related; boundary="b"\n\n--b\nContent-Type: image/png\n\n--b--\n',
      gives: [{ reason: /no page in it/ }],
    },
  ],
};

/** Its bytes, as UTF-8 with a mark where the message says what they are in. */
function contentOf(page: MimePart): Blob {
  const bytes = decodedBody(page);
  const charset = parameterOf(page.fields.get('content-type') ?? '', 'charset');
  try {
    return charset === '' ? new Blob([bytes]) : new Blob(['\ufeff', new TextDecoder(charset).decode(bytes)]);
  } catch (error) {
    if (error instanceof RangeError) return new Blob([bytes]);
    throw error;
  }
}

/** Where the page was saved from; a part's own address comes before the message's. */
function addressOf(page: MimePart, message: MimePart): string | null {
  const named = [page.fields.get('content-location'), message.fields.get('snapshot-content-location')];
  return (
    named.find((address) => address !== undefined && /^https?:/i.test(address) && URL.canParse(address)) ??
    null
  );
}

/** "Fri, 07 May 2021 10:00:00 -0000" to its day. */
function dayOf(date: string): string | null {
  const time = Date.parse(date);
  return Number.isNaN(time) ? null : new Date(time).toISOString().slice(0, 10);
}
