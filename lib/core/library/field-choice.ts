/** The fields of an article that the reader can find in a file whose names no format knows. */

/** In the order in which they are asked for. */
export const articleFields = ['text', 'title', 'outlet', 'published', 'url'] as const;

/** One field of an article. */
export type ArticleField = (typeof articleFields)[number];

/** For each field the name that it has in the file, as far as the reader said so. */
export type FieldChoice = Readonly<Partial<Record<ArticleField, string>>>;

/** An article as it would be with a choice. */
export interface FieldPreview {
  readonly title: string;
  readonly outlet: string;
  /** ISO 8601 date, null where none can be read. */
  readonly published: string | null;
  readonly text: string;
}
