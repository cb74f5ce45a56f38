/** DOCX: Word's documents, and what news databases export by default. */
import { articlesFromDocument } from './article-from-document.ts';
import { docxToText } from './docx-to-text.ts';
import type { FileFormat, FormatItem } from './format.ts';
import type { OpenFile } from './open-file.ts';
import { Unreadable } from './unreadable.ts';

/** Word documents. */
export const docx: FileFormat = {
  name: 'Word (DOCX)',
  extensions: ['docx', 'docm', 'doc'],
  biggest: 500_000_000,
  recognises: (file) => {
    if (isOldWord(file)) return true;
    if (!file.startsWith([0x50, 0x4b, 0x03, 0x04])) return false;
    return ['docx', 'docm'].includes(file.extension) || namesPart(file.head);
  },
  async *read(file, tools): AsyncIterable<FormatItem> {
    if (isOldWord(file)) {
      const reason =
        'It is a document of Word 2003 or older. Open it in Word or LibreOffice, save it as DOCX, add that.';
      yield { kind: 'problem', at: '', outcome: 'failed', reason };
      return;
    }
    try {
      const document = await docxToText(file.content, tools);
      yield* articlesFromDocument(document.text, document);
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      yield { kind: 'problem', at: '', outcome: 'failed', reason: error.message };
    }
  },
  examples: [
    {
      shows: 'an article with its properties; deleted and hidden words are left out, a text box is kept',
      file: 'storm.docx',
      content: { fixture: 'storm.docx' },
      gives: [
        {
          title: 'Storm cuts power to the coast',
          published: '2021-05-04',
          text: 'The storm cut power to 4,000 homes & farms.\n\nIn the box.\n\nCrews restored\tmost lines\nby the evening.',
          known: { title: 'stated', outlet: 'unknown', published: 'inferred' },
        },
      ],
    },
    {
      shows: 'an export of Nexis Uni, with the page that lists its documents',
      file: 'export',
      content: { fixture: 'nexis-uni.docx' },
      gives: [
        {
          title: 'Storm cuts power to the coast',
          outlet: 'Harbour Gazette',
          published: '2021-05-04',
          text: 'The storm cut power to 4,000 homes along the coast on Monday.\n\nEnd of Document\n\nwas all that the paper in the grid’s safe said.',
        },
        { title: 'Council approves new bridge', outlet: 'Valley Post', published: '2021-05-05' },
        { reason: /could not supply/ },
      ],
    },
    {
      shows: 'XML that defines entities of its own',
      file: 'laughs.docx',
      content: { fixture: 'laughs.docx' },
      gives: [{ reason: /entities of its own/ }],
    },
    {
      shows: 'a package without a text',
      file: 'hollow.docx',
      content: { fixture: 'hollow.docx' },
      gives: [{ reason: /text is missing/ }],
    },
  ],
};

/** The mark of what office programs wrote until 2007; other programs' documents have it too. */
function isOldWord(file: OpenFile): boolean {
  return file.extension === 'doc' && file.startsWith([0xd0, 0xcf, 0x11, 0xe0]);
}

/** Whether a part of Word's stands among the first ones of a ZIP, whatever the file is called. */
function namesPart(head: Uint8Array): boolean {
  return /word\/[\w.]+\.xml/.test(new TextDecoder('windows-1252').decode(head));
}
