/** What office documents hold: the export of a news database, or one article and what the document says of itself. */
import { articleFromText } from './article-from-text.ts';
import { databaseArticles } from './database-articles.ts';
import type { FormatItem } from './format.ts';

/** A document's own data. */
export interface DocumentProperties {
  /** '' where it has none. */
  readonly title: string;
  /** ISO 8601 day or time at which it was made; null where unknown. */
  readonly created: string | null;
}

/** Titles that programs give: "Microsoft Word - Dokument1", "storm.docx", "Untitled". */
const NO_TITLE =
  /^microsoft word\b|\.(?:docx?|rtf|odt|pdf)$|^(?:untitled|unbenannt|document|dokument) ?\d*$/i;

/** Header lines at the top; each is a paragraph of its own in a document. */
const HEADER = /^(?:[A-Za-z]+:[ \t]+\S.*\n\n){2,}/;

/** Every article in a document's text, whose paragraphs are joined by blank lines. */
export function articlesFromDocument(text: string, { title, created }: DocumentProperties): FormatItem[] {
  const exported = databaseArticles(text);
  if (exported !== null) return exported;
  if (text.trim() === '') {
    return [{ kind: 'problem', at: '', outcome: 'failed', reason: 'There is no text in it.' }];
  }
  const article = articleFromText(text.replace(HEADER, (header) => header.replaceAll('\n\n', '\n')));
  if (article === null) {
    return [
      { kind: 'problem', at: '', outcome: 'failed', reason: 'There is no text below its header lines.' },
    ];
  }
  const known = article.known ?? { title: 'stated', outlet: 'stated', published: 'stated' };
  const titled = known.title !== 'stated' && title !== '' && !NO_TITLE.test(title);
  // The day on which somebody saved an article is a guess at the day on which it was published.
  const dated = article.published === null && created !== null;
  return [
    {
      kind: 'article',
      at: '',
      article: {
        ...article,
        ...(titled && { title }),
        ...(dated && { published: created }),
        known: { ...known, ...(titled && { title: 'stated' }), ...(dated && { published: 'inferred' }) },
      },
    },
  ];
}
