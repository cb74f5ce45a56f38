/**
 * Corpora of any size from 5,000 real articles. The first 5,000 are the real ones; each further article has
 * the headline's words, outlet, date and length of a real one, and its text is made of runs of 3 to 6
 * consecutive sentences, each run from another real article. So words stand together as in real sentences
 * and every article speaks of a few things. What it can't have is new words: a real corpus of 100,000 has
 * more rare names than 5,000 articles do.
 */
import type { Article } from '../../lib/core/article.ts';
import { articleId } from '../../lib/core/article-id.ts';
import { sentenceSpans } from '../../lib/core/text/sentences.ts';
import { pick, seededRandom } from '../seeded-random.ts';

/** Articles of a made corpus, in order and without end; the same for the same seed. */
export function* recombined(real: readonly Article[], seed: number): Generator<Article> {
  yield* real;
  const random = seededRandom(seed);
  const sentences = new Map<Article, string[]>();
  const sentencesOf = (article: Article): string[] => {
    const known = sentences.get(article);
    if (known) return known;
    const cut = sentenceSpans(article.text).map(({ start, end }) => article.text.slice(start, end));
    sentences.set(article, cut);
    return cut;
  };
  for (let i = 0; ; i++) {
    const model = pick(real, random);
    const parts: string[] = [];
    for (let length = 0; length < model.text.length; ) {
      const source = sentencesOf(pick(real, random));
      const start = Math.floor(random() * source.length);
      const run = source.slice(start, start + 3 + Math.floor(random() * 4)).join(' ');
      parts.push(run);
      length += run.length + 2;
    }
    const url = `https://recombined.example/${seed}/${i}`;
    const text = parts.join('\n\n');
    yield { ...model, id: articleId({ url, text }), title: pick(real, random).title, url, text };
  }
}
