/** An article from parsed JSON, under the names that exports and schema.org use. */
import { articleFromFields, type StatedFields } from './article-from-fields.ts';
import { FIELDS, fieldNames } from './article-names.ts';
import type { FieldMapping, FormatItem } from './format.ts';

/** An object of parsed JSON, or of YAML. */
export type Json = Readonly<Record<string, unknown>>;

/** Names of the object in which some services wrap what they say of an article, beside its address or its number. */
const WRAPPERS = [
  '_source',
  'fields',
  'article',
  'attributes',
  'node',
  'document',
  'data',
  'item',
  'metadata',
];
/** Names shown to a reader who is to say which one holds the text; more are a table gone wrong. */
const MOST_NAMES = 100;

/** The article that an object holds, or why it holds none; `at` says where in the file the object stands. */
export function articleFromJson(value: unknown, at: string, mapping: FieldMapping = {}): FormatItem {
  if (!isObject(value)) {
    return {
      kind: 'problem',
      at,
      outcome: 'failed',
      reason: 'It is no object with an article\'s "title" and "text".',
    };
  }
  const fields = statedIn(value, mapping);
  if (fields.text === undefined) {
    const names = Object.keys(value).slice(0, MOST_NAMES);
    return {
      kind: 'problem',
      at,
      outcome: 'failed',
      reason: `It has no "text"; its fields are: ${names.slice(0, 6).join(', ') || 'none'}.`,
      ...(names.length > 0 && { fields: names }),
    };
  }
  return articleFromFields(fields, at);
}

/** Whether an object has a field that could be an article's text. */
export function hasText(value: unknown, mapping: FieldMapping = {}): boolean {
  return isObject(value) && statedIn(value, mapping).text !== undefined;
}

/** What an object states under the usual names, or those that the reader gave. */
export function statedIn(value: Json, mapping: FieldMapping = {}): StatedFields {
  // What stands in a wrapper is more particular than what stands round it.
  const inner = WRAPPERS.map((name) => value[name]).filter(isObject);
  const all: Json = Object.assign({}, value, ...inner.toReversed());
  const names = fieldNames(Object.keys(all), mapping);
  const stated: Record<string, string> = {};
  for (const field of FIELDS) {
    for (const name of names.get(field) ?? []) {
      const words = field === 'text' ? textOf(all[name]) : wordsOf(all[name]);
      if (words === undefined) continue;
      stated[field] = words;
      if (words.trim() !== '') break;
    }
  }
  return stated;
}

/** Whether a value is an object with names, not a list. */
export function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A value as words; of an object its name or its id, as schema.org nests them; of a list its first entry. */
function wordsOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value)) return Array.isArray(value[0]) ? undefined : wordsOf(value[0]);
  if (!isObject(value)) return undefined;
  const { name, title, url, '@id': id } = value;
  return [name, title, url, id].find((part) => typeof part === 'string');
}

/** A text as it stands, or its paragraphs, each a string or an object with one, joined by blank lines. */
function textOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  if (!Array.isArray(value)) return undefined;
  const parts = value.map((part) => (isObject(part) ? (part['text'] ?? part['content']) : part));
  return parts.length > 0 && parts.every((part) => typeof part === 'string') ? parts.join('\n\n') : undefined;
}
