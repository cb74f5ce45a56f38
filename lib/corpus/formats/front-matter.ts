/** What stands above a note or a clipping between two lines of "---": YAML, or what people make of it by hand. */
import { FAILSAFE_SCHEMA, load, YAMLException } from 'js-yaml';
import { isObject, type Json } from './article-from-json.ts';

/** A file's front matter and what follows it. */
export interface FrontMatter {
  readonly fields: Json;
  readonly body: string;
  /** False where it is no valid YAML and was read line by line. */
  readonly valid: boolean;
}

/** More than this above a text is no front matter. */
const LONGEST = 50_000;

/** Whether a text opens with front matter. */
export function hasFrontMatter(head: string): boolean {
  const found = split(head);
  return found !== null && /^[\w -]{1,60}:(?:\s|$)/m.test(found.yaml);
}

/** Splits a text; one without front matter has no fields and is all body. */
export function frontMatter(text: string): FrontMatter {
  const found = split(text);
  if (found === null) return { fields: {}, body: text, valid: true };
  const { yaml, body } = found;
  try {
    // All scalars stay the words that were written: dates, numbers, "no".
    const fields = load(yaml, { schema: FAILSAFE_SCHEMA, json: true });
    if (isObject(fields)) return { fields, body, valid: true };
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
  }
  return { fields: byLine(yaml), body, valid: false };
}

function split(text: string): { yaml: string; body: string } | null {
  const opening = /^---[ \t]*\r?\n/.exec(text);
  const closing = /^(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/gm;
  closing.lastIndex = opening?.[0].length ?? 0;
  const close = opening && closing.exec(text.slice(0, LONGEST));
  if (!close) return null;
  return {
    yaml: text.slice(opening[0].length, close.index),
    body: text.slice(close.index + close[0].length),
  };
}

/** "title: Storm: cuts power" is no YAML, and yet its meaning is plain. */
function byLine(yaml: string): Json {
  const fields = new Map<string, string>();
  for (const line of yaml.split('\n')) {
    const [, name = '', value = ''] = /^([\w -]{1,60}):[ \t]+(\S.*)$/.exec(line.trimEnd()) ?? [];
    if (name !== '' && !fields.has(name)) fields.set(name, value.replace(/^(["'])(.*)\1$/, '$2'));
  }
  return Object.fromEntries(fields);
}
