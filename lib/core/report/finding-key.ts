/** A finding's identity over visits: what is compared with what, and how. */
import { hash53 } from '../article-id.ts';
import type { Finding } from '../compare/finding.ts';

/**
 * The same for the same two sentences of the same two articles, compared in the same kind; an edit elsewhere in an
 * article, which moves its offsets, doesn't change it.
 */
export function findingKey(articleId: string, { here, there, kind }: Finding): string {
  return [articleId, hash53(here.quote), there.article.id, hash53(there.quote), kind].join(' ');
}
