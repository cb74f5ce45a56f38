/** A library in memory for the interface's tests: as many articles as wanted, with what was done to them. */
import type { Article } from '../../lib/core/article.ts';
import type { Catalogue, Source, Stretch } from '../../lib/core/library/catalogue.ts';
import { holdsPhrases, holdsTerms, readQuery } from '../../lib/core/library/find-words.ts';
import type {
  FindWork,
  FoundArticles,
  LibraryRow,
  LibraryStore,
} from '../../lib/core/library/library-store.ts';

/** Answers from a list; `articleOf` makes an article when it is asked for, so that many cost nothing. */
export class ListedLibrary implements LibraryStore {
  #numbers: number[];
  readonly #articleOf: (number: number) => Article;
  readonly #edited = new Map<number, Article>();
  readonly #removed = new Map<number, number[]>();
  readonly #listeners = new Set<() => void>();
  #revision = 1;
  /** Batches that can't be brought back any more. */
  readonly forgotten: number[] = [];
  /** What each call for rows asked for. */
  readonly asked: number[][] = [];

  constructor(count: number, articleOf: (number: number) => Article) {
    this.#numbers = Array.from({ length: count }, (_, i) => i + 1);
    this.#articleOf = articleOf;
  }

  /** The article under a number as it is now. */
  at(number: number): Article {
    return this.#edited.get(number) ?? this.#articleOf(number);
  }

  get numbers(): readonly number[] {
    return this.#numbers;
  }

  async catalogue(): Promise<Catalogue> {
    const articles = this.#numbers.map((number) => ({ number, article: this.at(number) }));
    const date = ({ article }: { article: Article }) => article.published ?? '';
    const outlet = ({ article }: { article: Article }) => article.outlet;
    const by = (key: (row: LibraryRow) => string) =>
      articles.toSorted((a, b) => Number(key(a) > key(b)) - Number(key(a) < key(b)) || a.number - b.number);
    const byDate = by(date);
    const dates = byDate.map(date).filter((iso) => iso !== '');
    return {
      revision: this.#revision,
      byDate: Uint32Array.from(byDate, ({ number }) => number),
      dates: stretches(byDate.map(date)),
      months: stretches(byDate.map((row) => date(row).slice(0, 7))),
      byOutlet: Uint32Array.from(by(outlet), ({ number }) => number),
      outlets: stretches(by(outlet).map(outlet)),
      sources: this.#sources(),
      untitled: Uint32Array.from(
        articles.flatMap(({ number, article }) => (article.title === '' ? [number] : [])),
      ),
      oldest: dates[0] ?? null,
      newest: dates.at(-1) ?? null,
    };
  }

  async rows(numbers: ArrayLike<number>) {
    const wanted = Array.from(numbers);
    this.asked.push(wanted);
    const there = new Set(this.#numbers);
    return wanted.map((number) => (there.has(number) ? { number, article: this.at(number) } : undefined));
  }

  async byId(id: string) {
    const number = this.#numbers.find((each) => this.at(each).id === id);
    return number === undefined ? undefined : { number, article: this.at(number) };
  }

  async find(typed: string, _work?: FindWork): Promise<FoundArticles> {
    const query = readQuery(typed);
    const found = this.#numbers.filter((number) => {
      const article = this.at(number);
      return query.terms.length > 0 && holdsTerms(query, article) && holdsPhrases(query, article);
    });
    return { numbers: Uint32Array.from(found), complete: true };
  }

  async edit(numbers: readonly number[], edit: object) {
    for (const number of numbers) this.#edited.set(number, { ...this.at(number), ...edit });
    this.#change();
    return numbers;
  }

  async remove(numbers: readonly number[]) {
    const batch = ++this.#revision;
    this.#removed.set(batch, [...numbers]);
    const gone = new Set(numbers);
    this.#numbers = this.#numbers.filter((number) => !gone.has(number));
    this.#change();
    return { batch, articles: numbers.length };
  }

  /** Adds articles, as an import does. */
  grow(count: number): void {
    const last = this.#numbers.at(-1) ?? 0;
    this.#numbers = [...this.#numbers, ...Array.from({ length: count }, (_, i) => last + i + 1)];
    this.#change();
  }

  async clear() {
    const count = this.#numbers.length;
    this.#numbers = [];
    this.#change();
    return count;
  }

  async restore(batches: readonly number[]) {
    const back = batches.flatMap((batch) => this.#removed.get(batch) ?? []);
    this.#numbers = [...this.#numbers, ...back].sort((a, b) => a - b);
    this.#change();
    return back.length;
  }

  async forget(batches: readonly number[]) {
    this.forgotten.push(...batches);
  }

  async tidyRemoved() {
    this.forgotten.length = 0;
  }

  onChange(listener: () => void) {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #sources(): Source[] {
    const folders = Map.groupBy(this.#numbers, (number) => this.at(number).file?.split('/')[0] ?? '');
    return [...folders].map(([name, numbers]) => ({
      kind: name === '' ? 'web' : 'folder',
      name,
      numbers: Uint32Array.from(numbers),
    }));
  }

  #change(): void {
    this.#revision++;
    for (const listener of this.#listeners) listener();
  }
}

function stretches(keys: readonly string[]): Stretch[] {
  const found: { key: string; start: number; end: number }[] = [];
  for (const [i, key] of keys.entries()) {
    const last = found.at(-1);
    if (last?.key === key) last.end = i + 1;
    else found.push({ key, start: i, end: i + 1 });
  }
  return found;
}
