/**
 * Writes `lib/core/lexicon/commonness.json`: in how many of 5,000 news articles the commoner concepts stand, in steps
 * of about a third. Only counts leave the articles. Run by hand:
 * `node_modules/.bin/node lib/cli/build-commonness.ts ARTICLES.jsonl.gz`.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { argv, stdout } from 'node:process';
import { claimsOf } from '../core/check-article.ts';
import { packedArticles } from './packed-articles.ts';

/** Articles that a concept must stand in to be listed: what is rarer counts as rare as that. */
const LEAST = 25;
/** The number of articles that counts are given for. */
const OF = 5000;
/** Each step is so many times the one before. */
const STEP = 4 / 3;

const file = join(import.meta.dirname, '../core/lexicon/commonness.json');
const articles = packedArticles(argv[2] ?? '../shared/corpus/news-5000.jsonl.gz');
const counts = new Map<string, number>();
for (const article of articles) {
  const concepts = new Set(claimsOf(article).flatMap((claim) => [...claim.concepts]));
  for (const concept of concepts) counts.set(concept, (counts.get(concept) ?? 0) + 1);
}

const words: Record<string, string> = {};
for (let from = LEAST; from < OF; from *= STEP) {
  const ofStep = [...counts]
    .map(([concept, count]): [string, number] => [concept, (count / articles.length) * OF])
    .filter(([, count]) => count >= from && count < from * STEP)
    .map(([concept]) => concept)
    .sort();
  words[Math.round(from * Math.sqrt(STEP))] = ofStep.join(' ');
}
writeFileSync(file, `${JSON.stringify({ of: OF, least: LEAST, words }, null, 2)}\n`);
stdout.write(`${file}: ${Object.values(words).join(' ').split(' ').length} concepts\n`);
