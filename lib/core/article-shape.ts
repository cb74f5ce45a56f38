/** Whether a value is an article: asked of what comes from a page or from a file that says it holds stored articles. */
import type { Article, Known } from './article.ts';
import { isRecord, isText } from './shape.ts';

/** The longest text that is taken as a message, in UTF-16 units; how much of it is checked the worker decides. */
const longestText = 20_000_000;
const longestLine = 2_000;
const isoDate = /^\d{4}-\d{2}-\d{2}([T ][\d:.]+(Z|[+-]\d{2}:?\d{2})?)?$/;
const webAddress = /^https?:\/\//;
const fields = new Set(['id', 'title', 'outlet', 'published', 'url', 'text', 'known']);
const knownFields = ['title', 'outlet', 'published'] as const;
const knownValues: readonly Known[] = ['stated', 'inferred', 'unknown', 'set'];

/** True for an `Article` of bounded size whose address, if any, is of the web; `file` is never the page's to say. */
export function isArticle(value: unknown): value is Article {
  if (!isRecord(value) || Object.keys(value).some((key) => !fields.has(key))) return false;
  const { title, outlet, url } = value;
  return (
    isText(title, longestLine) &&
    isText(outlet, longestLine) &&
    (url === null || (isText(url, longestLine) && webAddress.test(url) && URL.canParse(url))) &&
    isStoredArticle(value)
  );
}

/** True for an `Article` as the corpus holds it: files know longer titles, other addresses, and their own path. */
export function isStoredArticle(value: unknown): value is Article {
  if (!isRecord(value)) return false;
  const { id, title, outlet, published, url, text, file, known } = value;
  return (
    isText(id, longestLine) &&
    id !== '' &&
    [title, outlet, text, url ?? '', file ?? ''].every((words) => isText(words, longestText)) &&
    (published === null || (isText(published, longestLine) && isoDate.test(published))) &&
    (known === undefined || isKnown(known))
  );
}

function isKnown(value: unknown): boolean {
  if (!isRecord(value)) return false;
  const { url = 'stated', ...others } = value;
  const isHow = (how: unknown): boolean => knownValues.some((known) => known === how);
  return isHow(url) && knownFields.every((field) => isHow(others[field]));
}
