/**
 * The contract of a file format. A format is one file in this folder plus one line in `registry.ts`; it tells
 * by content whether a file is its own, turns it into articles, and brings examples that one test runs.
 */
import type { Article } from '../../core/article.ts';

/** A file as it came, from a disk, a drop or an archive. */
export interface SourceFile {
  /** Its name with extension, without folders. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What a file says of one article; id and path are given by whoever reads the file. */
export type ArticleData = Omit<Article, 'id' | 'file'>;

/** One article of a file, or one place in it that couldn't be read. */
export type FormatItem =
  | { readonly ok: true; readonly article: ArticleData }
  | {
      readonly ok: false;
      /** Where in the file, e.g. "line 12"; '' for the file as a whole. */
      readonly at: string;
      /** One sentence without the file's name: what is wrong and, where there is one, the way out. */
      readonly reason: string;
    };

/** What a web page turned out to be. */
export type PageContent =
  | { readonly kind: 'article'; readonly article: ArticleData }
  | { readonly kind: 'not-an-article' }
  | { readonly kind: 'not-english'; readonly language: string };

/** What formats need and this room can't have: pages are read with a DOM, which differs from place to place. */
export interface FormatTools {
  /** Reads a page's HTML without running anything in it. */
  readPage(html: string): PageContent;
}

/** How one kind of file becomes articles. */
export interface FileFormat {
  /** As people call it, for reports: "plain text". */
  readonly name: string;
  /** Lower case, without the dot; '' for a name without extension. */
  readonly extensions: readonly string[];
  /** Whether the content is of this format; `text` is the whole file decoded, `extension` a hint. */
  recognises(text: string, extension: string): boolean;
  /** Every article in the file, in order. Never throws for what is in the file: that is an item with a reason. */
  read(text: string, tools: FormatTools): Iterable<FormatItem>;
  /** Files of this format, good and bad, with what must come of them. */
  readonly examples: readonly FormatExample[];
}

/** One file and what reading it must give. */
export interface FormatExample {
  /** What this example shows, as a test's name. */
  readonly shows: string;
  readonly file: string;
  readonly content: string;
  /** For each item the fields that matter; an item of `{ reason }` is one that couldn't be read. */
  readonly gives: readonly (Partial<ArticleData> | { readonly reason: RegExp })[];
}
