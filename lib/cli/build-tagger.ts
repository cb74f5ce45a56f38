/**
 * Writes `lib/core/lexicon/tagger.json` from wink-nlp's English lite model (MIT): which words there are and what they
 * can be, the rules that correct a word by its neighbours, and the lemmas that no rule gives. Kept are words that
 * news uses (counted in the articles of `../shared` where it exists) and all that can be more than one part of
 * speech; the rest are guessed right by their endings. `test/core/text/tagger.test.ts` holds the tags against the
 * model's own. Run by hand: `node_modules/.bin/node lib/cli/build-tagger.ts ARTICLES.jsonl.gz`.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { argv, stdout } from 'node:process';
import { packedArticles } from './packed-articles.ts';
import { WinkModel } from './wink-model.ts';

/** How many letters a list's key has, as in `word-classes.ts`. */
const KEY = 3;

const file = join(import.meta.dirname, '../core/lexicon/tagger.json');
const articles = packedArticles(argv[2] ?? '../shared/corpus/news-5000.jsonl.gz');
const model = new WinkModel();

function newsWords(): Set<string> {
  const words = new Set<string>();
  for (const { title, text } of articles)
    for (const [word] of `${title}\n${text}`.matchAll(/\p{L}+/gu)) words.add(word.toLowerCase());
  return words;
}

/** Each word's class as it is written in the file. */
function wordClasses(): Map<string, string> {
  const wanted = newsWords();
  // A rule for lemmas only gives words that are known.
  for (const word of [...wanted]) for (const { lemma } of model.uses(word)) wanted.add(lemma);
  const found = new Map<string, string>();
  for (const { word, first, possible, base, group } of model.words()) {
    if (!/^[!-~]+$/.test(word) || /\d/.test(word)) continue;
    const ordinary = possible.length < 2 && group === 0 && /^[a-z]+$/.test(word);
    if (ordinary && !wanted.has(word)) continue;
    const marks = `${base ? ' +' : ''}${group ? ` #${group}` : ''}`;
    found.set(word, `${first}/${possible.join(',')}${marks}`);
  }
  return found;
}

const byWord = wordClasses();
const classes = [...new Set(byWord.values())].sort();
const words: Record<string, string> = {};
for (const [word, written] of [...byWord].sort(([a], [b]) => (a < b ? -1 : 1))) {
  const key = word.slice(0, KEY);
  words[key] = `${words[key] ?? ''} ${word.slice(KEY)}:${classes.indexOf(written)}`;
}
for (const key in words) words[key] += ' ';
const data = { classes, words, rules: model.rules(), prefixes: model.prefixes().join(' '), lemmas: {} };
const write = (): void => writeFileSync(file, `${JSON.stringify(data, null, 1)}\n`);
write();

// The rules for lemmas read the words that were just written.
const { regularLemma } = await import('../core/text/lemma.ts');
const lemmas: Record<string, string> = {};
for (const word of byWord.keys()) {
  if (!/^[a-z]+$/.test(word)) continue;
  const wrong = model.uses(word).filter(({ pos, lemma }) => regularLemma(word, pos) !== lemma);
  const [first] = wrong;
  if (!first) continue;
  const always = model.uses(word).every(({ lemma }) => lemma === first.lemma);
  if (always) lemmas[word] = first.lemma;
  else for (const { pos, lemma } of wrong) lemmas[`${word}/${pos}`] = lemma;
}
data.lemmas = lemmas;
write();
stdout.write(`${byWord.size} words of ${classes.length} classes, ${Object.keys(lemmas).length} lemmas\n`);
