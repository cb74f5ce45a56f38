/** Which sentences of an article are claims, without reading the facts in them: for counting and showing. */
import type { Article, Sentence } from '../article.ts';
import { sentencesOf } from '../text/sentences.ts';
import { isClaim } from './is-claim.ts';

/** The claims' sentences in text order; repeated sentences count once. */
export function claimSentences(article: Article): Sentence[] {
  const seen = new Set<string>();
  return sentencesOf(article).filter((sentence) => {
    if (!isClaim(sentence) || seen.has(sentence.text)) return false;
    seen.add(sentence.text);
    return true;
  });
}
