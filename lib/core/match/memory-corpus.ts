/** The corpus in memory: for the command line, for measuring, and as the plainest reading of the port. */
import { type Article, type ArticleRef, articleRef } from '../article.ts';
import { articleId, fingerprint } from '../article-id.ts';
import type { CorpusStats } from '../report/report.ts';
import { articleTerms } from './article-terms.ts';
import type { CorpusAnswer, CorpusBackend, CorpusQuery, UpsertResult } from './corpus-backend.ts';
import { TermFrequencies } from './term-frequencies.ts';
import { hashQuery, planSearch, rankArticles } from './term-ranking.ts';
import { keepReadersData, passesFilter, type StoredArticle, upsertOutcome } from './upsert-outcome.ts';

/** An article with the number that postings know it by. */
interface NumberedArticle extends StoredArticle {
  readonly number: number;
  readonly article: Article;
}

/** A corpus that lives as long as its object. Texts are kept as given; nothing is shared or stored. */
export class MemoryCorpus implements CorpusBackend {
  readonly #byNumber = new Map<number, NumberedArticle>();
  readonly #byId = new Map<string, NumberedArticle>();
  readonly #byFingerprint = new Map<string, NumberedArticle>();
  readonly #postings = new Map<number, number[]>();
  readonly #frequencies = new TermFrequencies();
  #nextNumber = 1;
  #revision = 1;

  async probe(): Promise<{ readonly ok: true; readonly revision: number }> {
    return { ok: true, revision: this.#revision };
  }

  async stats(): Promise<CorpusStats> {
    const refs = [...this.#byId.values()].map(({ ref }) => ref);
    const dates = refs.flatMap(({ published }) => published ?? []).sort();
    return {
      articles: refs.length,
      outlets: new Set(refs.map(({ outlet }) => outlet).filter((outlet) => outlet !== '')).size,
      newest: dates.at(-1) ?? null,
    };
  }

  async search(query: CorpusQuery): Promise<CorpusAnswer> {
    const excluded = this.#excluded(query.exclude);
    const plan = planSearch(hashQuery(query), {
      articles: this.#byId.size,
      frequency: (hash) => this.#frequencies.estimate(hash),
      excluded: excluded.size,
    });
    const barred = new Uint8Array(this.#nextNumber);
    for (const number of excluded) barred[number] = 1;
    if (query.filter)
      for (const { number, ref } of this.#byNumber.values())
        if (!passesFilter(ref, query.filter)) barred[number] = 1;
    const ranked = rankArticles(plan, this.#postings, this.#byId.size, query.limits, barred);
    const hits = ranked.flatMap(({ number, score, story }) => {
      const stored = this.#byNumber.get(number);
      return stored ? [{ article: stored.article, score, story }] : [];
    });
    return { hits, complete: true, revision: this.#revision };
  }

  async upsert(articles: readonly Article[]): Promise<readonly UpsertResult[]> {
    const results = articles.map((article) => this.#upsertOne(article));
    return results;
  }

  async delete(which: { ids: readonly string[] } | { outlet: string } | { all: true }): Promise<number> {
    const going = [...this.#byId.values()].filter(({ ref }) => {
      if ('ids' in which) return which.ids.includes(ref.id);
      return 'all' in which || ref.outlet === which.outlet;
    });
    for (const stored of going) this.#remove(stored);
    return going.length;
  }

  async get(id: string): Promise<Article | undefined> {
    return this.#byId.get(id)?.article;
  }

  async list(page: { offset: number; limit: number }): Promise<readonly ArticleRef[]> {
    return [...this.#byId.values()]
      .sort((a, b) => compareText(b.ref.published ?? '', a.ref.published ?? '') || b.number - a.number)
      .slice(page.offset, page.offset + page.limit)
      .map(({ ref }) => ref);
  }

  #upsertOne(given: Article): UpsertResult {
    const print = fingerprint(given.text);
    const same = this.#byId.get(given.id);
    const article = same ? keepReadersData(given, same.ref) : given;
    const result = upsertOutcome(article, print, same, this.#byFingerprint.get(print));
    if (same && result.outcome !== 'unchanged' && result.outcome !== 'failed') this.#remove(same);
    if (result.outcome !== 'added' && result.outcome !== 'updated') return result;
    const number = this.#nextNumber++;
    const stored = { number, article, ref: articleRef(article), fingerprint: print };
    this.#byNumber.set(number, stored);
    this.#byId.set(article.id, stored);
    this.#byFingerprint.set(print, stored);
    this.#revision++;
    const { hashes, levels } = articleTerms(article);
    this.#frequencies.count(hashes, 1);
    hashes.forEach((hash, i) => {
      const list = this.#postings.get(hash);
      const posting = number * 4 + (levels[i] ?? 0);
      if (list) list.push(posting);
      else this.#postings.set(hash, [posting]);
    });
    return result;
  }

  #remove(stored: NumberedArticle): void {
    this.#byNumber.delete(stored.number);
    this.#byId.delete(stored.ref.id);
    this.#byFingerprint.delete(stored.fingerprint);
    this.#revision++;
    const { hashes } = articleTerms(stored.article);
    this.#frequencies.count(hashes, -1);
    for (const hash of hashes) {
      const rest = (this.#postings.get(hash) ?? []).filter((posting) => posting >>> 2 !== stored.number);
      if (rest.length > 0) this.#postings.set(hash, rest);
      else this.#postings.delete(hash);
    }
  }

  #excluded(exclude: CorpusQuery['exclude']): Set<number> {
    const ids = [exclude.id, ...(exclude.url === null ? [] : [articleId({ url: exclude.url, text: '' })])];
    const stored = [...ids.map((id) => this.#byId.get(id)), this.#byFingerprint.get(exclude.fingerprint)];
    return new Set(stored.flatMap((one) => one?.number ?? []));
  }
}

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
