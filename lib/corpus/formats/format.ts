/**
 * The contract of a file format. A format is one file in this folder plus one line in `registry.ts`; it tells
 * by content whether a file is its own, turns it into articles, and brings examples that one test runs.
 */
import type { Article } from '../../core/article.ts';
import type { OpenFile } from './open-file.ts';

/** A file as it came, from a disk, a drop or another file. */
export interface SourceFile {
  /** Its name with extension, without folders. */
  readonly name: string;
  /** Its bytes, read in pieces, so that a big file needn't be held at once. */
  readonly content: Blob;
  /** The address that it was saved from, where an archive or a list says so and the file itself may not. */
  readonly url?: string;
  /** The ISO 8601 day on which it was saved from there, where an archive says so. */
  readonly saved?: string;
}

/** What a file says of one article; id and path are given by whoever reads the file. */
export type ArticleData = Omit<Article, 'id' | 'file'>;

/** An address without its article, from a list of bookmarks or of things to read. */
export interface Link {
  readonly url: string;
  /** '' where the list names none. */
  readonly title: string;
  /** ISO 8601 date on which it was put on the list, null where unknown. */
  readonly added: string | null;
}

/** Why a place of a file gave no article: it could have been one and can't be read, or it is none. */
export type Unread = 'failed' | 'skipped';

/** What stands at one place of a file. */
export type FormatItem =
  | {
      readonly kind: 'article';
      readonly at: string;
      readonly article: ArticleData;
      /** One sentence on what a reader should know of how it was read, e.g. letters that were lost. */
      readonly note?: string;
    }
  | {
      readonly kind: 'problem';
      /** Where in the file, e.g. "line 12"; '' for the file as a whole. */
      readonly at: string;
      readonly outcome: Unread;
      /** One sentence without the file's name: what is wrong and, where there is one, the way out. */
      readonly reason: string;
      /** The names of the fields that were found, where a reader could say which of them holds the text. */
      readonly fields?: readonly string[];
    }
  | { readonly kind: 'link'; readonly at: string; readonly link: Link }
  /** A file within the file, to be read as one of its own; `at` is its path in there. `unpacked` knows its bytes. */
  | { readonly kind: 'file'; readonly at: string; readonly file: SourceFile };

/** What a web page turned out to be. */
export type PageContent =
  | { readonly kind: 'article'; readonly article: ArticleData }
  | { readonly kind: 'not-an-article' }
  | { readonly kind: 'not-english'; readonly language: string };

/** The fields of an article that a table or a list can have under other names. */
export type MappedField = 'title' | 'outlet' | 'published' | 'url' | 'text';

/** For each field the name that the reader gave: a column's heading, a JSON object's key. */
export type FieldMapping = Readonly<Partial<Record<MappedField, string>>>;

/** What formats need and this room can't have, and what the reader said about the file. */
export interface FormatTools {
  /** Reads a page's HTML without running or loading anything in it; `url` is where the page was saved from. */
  readPage(html: string, url?: string | null): PageContent;
  /** Names that go before the usual ones. */
  readonly mapping?: FieldMapping;
  /** Told how many bytes were unpacked, kept or not; throws once one file has unpacked too much, all within it together. */
  unpacked?(bytes: number): void;
  /** Aborted when nobody waits for the file any more; long loops look at it. */
  readonly signal?: AbortSignal;
}

/** How one kind of file becomes articles. */
export interface FileFormat {
  /** As people call it, for reports: "plain text". */
  readonly name: string;
  /** Lower case, without the dot; '' for a name without extension. */
  readonly extensions: readonly string[];
  /**
   * The most bytes that are read; a bigger file is one problem that says so. Formats that hold the whole file as
   * one string say what they can hold, those that read in pieces what is still reasonable.
   */
  readonly biggest: number;
  /** Whether the content is of this format, by the head of the file; its extension is a hint. */
  recognises(file: OpenFile): boolean;
  /** Every article in the file, in order. Never throws for what is in the file: that is an item with a reason. */
  read(file: OpenFile, tools: FormatTools): AsyncIterable<FormatItem>;
  /** Files of this format, good and bad, with what must come of them. */
  readonly examples: readonly FormatExample[];
}

/** One file and what reading it must give. */
export interface FormatExample {
  /** What this example shows, as a test's name. */
  readonly shows: string;
  readonly file: string;
  /** Text as UTF-8, or the name of a file in `test/fixtures/formats`, for what is no text. */
  readonly content: string | { readonly fixture: string };
  /** Field names given by a reader, where the example is about them. */
  readonly mapping?: FieldMapping;
  /** For each item, files within read too, the fields that matter. */
  readonly gives: readonly (
    | Partial<ArticleData>
    | { readonly reason: RegExp }
    | { readonly link: Partial<Link> }
  )[];
}
