/** The same article from a second place: whose it is, and what each place knows better. */
import { type Article, type ArticleRef, articleRef } from '../../core/article.ts';
import { fingerprint } from '../../core/article-id.ts';
import type { StoredArticle } from '../../core/match/upsert-outcome.ts';
import { joinCopies } from './join-copies.ts';

/** An article that is stored, or is about to be; its fingerprint is worked out when somebody asks. */
export type Known = StoredArticle | { readonly ref: ArticleRef; readonly text: string };

/**
 * The same article from a second place stays where it came from first, or with nobody where the reader added it
 * by hand: otherwise each of two folders would claim it at every sync. Each place may know what the other lacks.
 */
export function inItsPlace(
  article: Article,
  known: Map<string, Known>,
): { article: Article; copyOf: ArticleRef | null } {
  const { text } = article;
  const before = known.get(article.id);
  let ref = articleRef(article);
  let copyOf: ArticleRef | null = null;
  if (before && isSameText(before, article)) {
    if (before.ref.file === article.file) ref = joinCopies(ref, before.ref);
    else {
      ref = joinCopies(before.ref, ref);
      copyOf = before.ref;
    }
  }
  known.set(article.id, { ref, text });
  return { article: { ...ref, text }, copyOf };
}

function isSameText(known: Known, { text }: Article): boolean {
  return fingerprint(text) === ('text' in known ? fingerprint(known.text) : known.fingerprint);
}
