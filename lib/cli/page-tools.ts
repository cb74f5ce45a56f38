/** Reading saved pages without a browser: a small DOM stands in for the page's. */
import { parseHTML } from 'linkedom';
import type { FormatTools } from '../corpus/formats/format.ts';
import { readArticle } from '../page/read-article.ts';

/** Reads pages with linkedom, which runs no script and loads nothing. */
export const pageTools: FormatTools = {
  readPage(html) {
    const { document } = parseHTML(html);
    return readArticle(document as unknown as Document);
  },
};
