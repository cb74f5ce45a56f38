/** The layouts in which news databases export, filled with any articles; see the fixtures for real details. */

/** What an export says of an article. */
export interface Exported {
  readonly title: string;
  readonly outlet: string;
  /** ISO day. */
  readonly published: string;
  readonly paragraphs: readonly string[];
}

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);
const WIDTH = 78;

/** One export of many articles for each layout. */
export const layouts: Readonly<Record<string, (articles: readonly Exported[]) => string>> = {
  'LexisNexis, classic': (articles) =>
    `\n\nDownload Request: Selected Items\nTerms: (storm)\n\n${articles
      .map(
        ({ title, outlet, published, paragraphs }, index) =>
          `${centred(`${index + 1} of ${articles.length} DOCUMENTS`)}\n\n\n\n${centred(outlet)}\n\n${centred(`${american(published)} Monday`)}\n\n${wrapped(title)}\n\nBYLINE: Jane Miller\n\nSECTION: NEWS; Pg. 3\n\nLENGTH: 355 words\n\n\n${paragraphs.map(wrapped).join('\n\n')}\n\nLOAD-DATE: ${american(published)}\n\nLANGUAGE: ENGLISH\n\nPUBLICATION-TYPE: Newspaper\n\n\n${centred('Copyright 2021 Harbour Gazette')}\n${centred('All Rights Reserved')}\n\n`,
      )
      .join('')}`,
  'Nexis Uni': (articles) =>
    `User Name: A Reader\n\nDocuments (${articles.length})\n\n${articles
      .map(({ title }, index) => `${index + 1}. ${title}\n\nClient/Matter: -None-\n\n`)
      .join('')}${articles
      .map(
        ({ title, outlet, published, paragraphs }) =>
          `${title}\n\n${outlet}\n\n${american(published)} Tuesday\n\nCopyright 2021 All Rights Reserved\n\nSection: NEWS; Pg. 3\n\nLength: 61 words\n\nByline: Jane Miller\n\nBody\n\n${paragraphs.join('\n\n')}\n\nClassification\n\nLanguage: ENGLISH\n\nPublication-Type: Newspaper\n\nSubject: STORMS (90%)\n\nLoad-Date: ${american(published)}\n\nEnd of Document\n\n`,
      )
      .join('')}`,
  'Factiva with indexing': (articles) =>
    articles
      .map(
        ({ title, outlet, published, paragraphs: [lead = '', ...rest] }, index) =>
          `HD\t${title}\nBY\tJane Miller\nWC\t61 words\nPD\t${british(published)}\nSN\t${outlet}\nSC\tHARGAZ\nLA\tEnglish\nCY\tCopyright 2021\nLP\t${lead}\n\nTD\t${rest.join('\n\n')}\n\nRE\tuk : United Kingdom\nNS\tgcat : Political/General News\nPUB\tHarbour Gazette Ltd.\nAN\t${accession(index)}\n\n`,
      )
      .join(''),
  'Factiva without indexing': (articles) =>
    articles
      .map(
        ({ title, outlet, published, paragraphs }, index) =>
          `${title}\n\n61 words\n\n${british(published)}\n\n${outlet}\n\nHARGAZ\n\nEnglish\n\nCopyright 2021. All Rights Reserved.\n\n${paragraphs.join('\n\n')}\n\n${accession(index)}\n\n`,
      )
      .join(''),
  ProQuest: (articles) =>
    `${articles
      .map(
        ({ title, outlet, published, paragraphs }, index) =>
          `${RULE}\n\nDocument ${index + 1} of ${articles.length}\n\n${title}\n\nAuthor: Miller, Jane\n\nPublication info: ${outlet} ; Harbour [Harbour]: A.3.\n\nFull text: ${paragraphs.join('\n\n')}\n\nSubject: Storms\n\nPublication title: ${outlet}; Harbour\n\nPublication date: ${american(published)}\n\nDatabase: ProQuest Newsstream\n\n`,
      )
      .join('')}${RULE}\n\nContact ProQuest\n`,
};

const RULE = '_'.repeat(60);

function american(day: string): string {
  const [year, month, date] = day.split('-');
  return `${MONTHS[Number(month) - 1]} ${Number(date)}, ${year}`;
}

function british(day: string): string {
  const [year, month, date] = day.split('-');
  return `${Number(date)} ${MONTHS[Number(month) - 1]} ${year}`;
}

function accession(index: number): string {
  return `Document HARGAZ0020210504eh54${String(index).padStart(5, '0')}`;
}

function centred(words: string): string {
  return words.padStart(Math.floor((WIDTH + words.length) / 2));
}

function wrapped(words: string): string {
  const lines = [''];
  for (const word of words.split(' ')) {
    const line = lines.at(-1) ?? '';
    if (line !== '' && line.length + word.length >= WIDTH) lines.push(word);
    else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`;
  }
  return lines.join('\n');
}
