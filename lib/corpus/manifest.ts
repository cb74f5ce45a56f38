/**
 * A manifest says what texts can't say of themselves: a folder's `manifest.json` gives outlet, day and
 * headline for the plain texts beside it, and how each is known. The starter articles come with one.
 */
import type { Known } from '../core/article.ts';

/** What is known of one text. */
export interface ManifestEntry {
  /** Name of the text's file, in the manifest's folder. */
  readonly file: string;
  readonly title: string;
  readonly outlet: string;
  /** ISO 8601 date, null where unknown. */
  readonly published: string | null;
  readonly url: string | null;
  readonly known: Readonly<Record<ManifestField, Known>>;
  /** In words, for whoever wants to check: where in the text it says so, or what it was worked out from. */
  readonly basis: Readonly<Record<ManifestField, string>>;
}

/** The data of an article that a manifest accounts for. */
export type ManifestField = 'title' | 'outlet' | 'published';

const FIELDS: readonly ManifestField[] = ['title', 'outlet', 'published'];
const KNOWN: ReadonlySet<unknown> = new Set<Known>(['stated', 'inferred', 'unknown']);

/** The entries of a parsed `manifest.json`; throws one sentence naming the first entry that isn't right. */
export function manifestEntries(json: unknown): readonly ManifestEntry[] {
  if (!isRecord(json) || !Array.isArray(json['articles'])) {
    throw new Error('The manifest has no list "articles".');
  }
  return json['articles'].map((entry: unknown, index) => {
    const wrong = isRecord(entry) ? wrongField(entry) : 'its shape';
    if (wrong !== undefined) throw new Error(`Entry ${index + 1} of the manifest isn't right: see ${wrong}.`);
    return entry as ManifestEntry;
  });
}

/** True for parsed JSON that looks like a manifest rather than like an article. */
export function isManifest(json: unknown): boolean {
  return isRecord(json) && Array.isArray(json['articles']) && json['articles'].every(isRecord);
}

function wrongField(entry: Record<string, unknown>): string | undefined {
  if (typeof entry['file'] !== 'string' || entry['file'] === '') return '"file"';
  for (const field of ['title', 'outlet'] as const) {
    if (typeof entry[field] !== 'string') return `"${field}" of ${entry['file']}`;
  }
  for (const field of ['published', 'url'] as const) {
    if (entry[field] !== null && typeof entry[field] !== 'string') return `"${field}" of ${entry['file']}`;
  }
  const { known, basis } = entry;
  for (const field of FIELDS) {
    if (!isRecord(known) || !KNOWN.has(known[field])) return `"known.${field}" of ${entry['file']}`;
    if (!isRecord(basis) || typeof basis[field] !== 'string') return `"basis.${field}" of ${entry['file']}`;
  }
  return undefined;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
