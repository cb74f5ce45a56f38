/**
 * WACZ: web archives in a ZIP with the list of the pages that somebody wanted, so that the frames and adverts
 * around them stay out (https://specs.webrecorder.net/wacz/1.1.1/).
 */
import type { FileFormat, FormatItem, FormatTools } from './format.ts';
import { linesOf } from './lines-of.ts';
import { OpenFile } from './open-file.ts';
import { Unreadable } from './unreadable.ts';
import { readWarc, type WantedPages } from './warc.ts';
import { firstEntryName, isZip, nameIn, type ZipEntry, zipEntries } from './zip-entries.ts';

/** An archive has a dozen entries, one of a long crawl some hundreds. */
const MOST_ENTRIES = 20_000;
/** Addresses that are held while the archives are read. */
const MOST_PAGES = 500_000;

/** Web archives packed for exchange. */
export const wacz: FileFormat = {
  name: 'WACZ',
  extensions: ['wacz'],
  biggest: 16_000_000_000,
  recognises: (file) =>
    isZip(file) &&
    (wacz.extensions.includes(file.extension) || /^archive\/[^/]+\.warc/.test(firstEntryName(file))),
  async *read(file, tools): AsyncIterable<FormatItem> {
    try {
      const entries = await listOf(file.content, tools);
      const pages = await wantedPages(entries);
      let archives = 0;
      for (const entry of entries) {
        if (!/^archive\/.+\.warc(?:\.gz)?$/.test(entry.path)) continue;
        archives += 1;
        yield* readArchive(entry, tools, pages);
      }
      if (archives === 0)
        throw new Unreadable('There is no web archive in it; it may be broken or of another kind.');
      for (const url of pages?.missing() ?? []) {
        const reason = 'Its list of pages names this page, but it holds no copy of it that was loaded.';
        yield { kind: 'problem', at: url, outcome: 'failed', reason };
      }
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      yield { kind: 'problem', at: '', outcome: 'failed', reason: error.message };
    }
  },
  examples: [
    {
      shows:
        'the listed pages, one behind a redirect; an advert is none of them; a page that is missing is told',
      file: 'coast.wacz',
      content: { fixture: 'coast.wacz' },
      gives: [
        { title: 'Storm cuts power to the coast', url: 'https://gazette.example/storm' },
        { title: 'Council approves a new bridge over the river', url: 'https://post.example/bridge' },
        { reason: /3 other records/ },
        { reason: /names this page, but/ },
      ],
    },
  ],
};

async function listOf(zip: Blob, tools: FormatTools): Promise<ZipEntry[]> {
  const entries: ZipEntry[] = [];
  for await (const entry of zipEntries(zip, tools)) {
    entries.push(entry);
    if (entries.length > MOST_ENTRIES) throw new Unreadable(`It has more than ${MOST_ENTRIES} entries.`);
  }
  return entries;
}

async function* readArchive(
  entry: ZipEntry,
  tools: FormatTools,
  pages: PageList | undefined,
): AsyncIterable<FormatItem> {
  try {
    yield* readWarc(await entry.open(), entry.path.endsWith('.gz'), tools, pages);
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    yield { kind: 'problem', at: entry.path, outcome: 'failed', reason: error.message };
  }
}

/** Undefined where no list is in it, or an empty one: then every page is wanted. */
async function wantedPages(entries: readonly ZipEntry[]): Promise<PageList | undefined> {
  const pages = new PageList();
  for (const entry of entries) {
    if (!/^pages\/[^/]+\.jsonl$/.test(entry.path)) continue;
    const file = await OpenFile.open({ name: nameIn(entry.path), content: await entry.open() });
    for await (const line of linesOf(file)) pages.addLine(line ?? '');
  }
  return pages.size === 0 ? undefined : pages;
}

/** The addresses that an archive's lists name. */
class PageList implements WantedPages {
  readonly #listed = new Set<string>();
  /** For a page that moved, the address that the list has for it. */
  readonly #movedFrom = new Map<string, string>();
  readonly #found = new Set<string>();

  get size(): number {
    return this.#listed.size;
  }

  /** The first line of a list describes it and has no address. */
  addLine(line: string): void {
    const url = urlIn(line);
    if (url === undefined) return;
    this.#listed.add(withoutFragment(url));
    if (this.#listed.size > MOST_PAGES) throw new Unreadable(`It lists more than ${MOST_PAGES} pages.`);
  }

  has(url: string): boolean {
    const address = withoutFragment(url);
    return this.#listed.has(address) || this.#movedFrom.has(address);
  }

  moved(from: string, to: string): void {
    const first = this.#movedFrom.get(withoutFragment(from)) ?? withoutFragment(from);
    this.#movedFrom.set(withoutFragment(to), first);
  }

  found(url: string): void {
    const address = withoutFragment(url);
    this.#found.add(this.#movedFrom.get(address) ?? address);
  }

  missing(): string[] {
    return [...this.#listed].filter((url) => !this.#found.has(url));
  }
}

function urlIn(line: string): string | undefined {
  try {
    const { url } = JSON.parse(line) as { url?: unknown };
    return typeof url === 'string' ? url : undefined;
  } catch {
    // A broken line of the list loses a name; its page is then among the records that are passed over.
    return undefined;
  }
}

function withoutFragment(url: string): string {
  return url.replace(/#.*$/s, '');
}
