/** JSON: one article, a list of them, or an object that holds such a list. */
import { articleFromJson } from './article-from-json.ts';
import type { FileFormat, FormatItem } from './format.ts';

/** JSON files. */
export const json: FileFormat = {
  name: 'JSON',
  extensions: ['json'],
  // A string of JavaScript holds half a billion characters, and what is parsed takes several times as much.
  biggest: 200_000_000,
  recognises: ({ headText, extension }) =>
    extension === 'json' || /^\s*(?:\[\s*[[{\]]|\{\s*["}])/.test(headText),
  async *read(file): AsyncIterable<FormatItem> {
    const text = await file.text();
    if (text.trim() === '') {
      yield { kind: 'problem', at: '', outcome: 'failed', reason: 'It is empty.' };
      return;
    }
    let value: unknown;
    try {
      value = JSON.parse(text);
    } catch (error) {
      yield {
        kind: 'problem',
        at: '',
        outcome: 'failed',
        reason: `It is no valid JSON: ${(error as Error).message}.`,
      };
      return;
    }
    const list = listIn(value);
    if (list === undefined) {
      yield articleFromJson(value, '');
      return;
    }
    if (list.length === 0)
      yield { kind: 'problem', at: '', outcome: 'failed', reason: 'Its list of articles is empty.' };
    for (const [index, entry] of list.entries()) yield articleFromJson(entry, `entry ${index + 1}`);
  },
  examples: [
    {
      shows: 'one article',
      file: 'storm.json',
      content:
        '{"outlet":"Harbour Gazette","title":"Storm","published":"2021-05-04","url":"https://gazette.example/storm","text":"The storm cut power."}',
      gives: [
        {
          outlet: 'Harbour Gazette',
          title: 'Storm',
          published: '2021-05-04',
          url: 'https://gazette.example/storm',
          text: 'The storm cut power.',
        },
      ],
    },
    {
      shows: "schema.org's names, with a date and a publisher",
      file: 'news-article.json',
      content:
        '{"@type":"NewsArticle","headline":"Storm","articleBody":"The storm cut power.","datePublished":"2021-05-04T08:00:00Z","publisher":{"name":"Harbour Gazette"}}',
      gives: [{ title: 'Storm', outlet: 'Harbour Gazette', published: '2021-05-04T08:00:00Z', url: null }],
    },
    {
      shows: 'a list goes on after an entry that is no article',
      file: 'list.json',
      content: '{"articles":[{"title":"A","text":"One."},{"title":"B"},{"title":"C","text":"Three."}]}',
      gives: [{ title: 'A' }, { reason: /no "text"; its fields are: title/ }, { title: 'C' }],
    },
    {
      shows: 'broken JSON',
      file: 'broken.json',
      content: '{"title": "Storm',
      gives: [{ reason: /no valid JSON/ }],
    },
    {
      shows: 'JSON of another shape',
      file: 'package.json',
      content: '{"name":"x"}',
      gives: [{ reason: /no "text"/ }],
    },
    { shows: 'a bare value', file: 'number.json', content: '7', gives: [{ reason: /no object/ }] },
    {
      shows: 'an empty list',
      file: 'none.json',
      content: '[]',
      gives: [{ reason: /list of articles is empty/ }],
    },
  ],
};

/** The list of articles in a value: itself, or the only list of objects that it holds. */
function listIn(value: unknown): readonly unknown[] | undefined {
  if (Array.isArray(value)) return value;
  if (typeof value !== 'object' || value === null || 'text' in value) return undefined;
  const { articles } = value as Record<string, unknown>;
  return Array.isArray(articles) ? articles : undefined;
}
