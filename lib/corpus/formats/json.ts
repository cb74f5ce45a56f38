/** JSON: one article, a list of them, or an object that holds such a list. */
import { articleFromJson } from './article-from-json.ts';
import { askForMapping } from './ask-for-mapping.ts';
import type { FieldMapping, FileFormat, FormatItem } from './format.ts';
import { listInJson } from './json-list.ts';

/** JSON files. */
export const json: FileFormat = {
  name: 'JSON',
  extensions: ['json', 'jsonld'],
  // It must be parsed in one piece, which takes several times its size in memory; JSON Lines need not.
  biggest: 100_000_000,
  recognises: ({ headText, extension }) =>
    json.extensions.includes(extension) || /^\s*(?:\[\s*[[{\]]|\{\s*["}])/.test(headText),
  async *read(file, { mapping }): AsyncIterable<FormatItem> {
    const text = await file.text();
    if (text.trim() === '') {
      yield { kind: 'problem', at: '', outcome: 'failed', reason: 'It is empty.' };
      return;
    }
    let value: unknown;
    try {
      value = JSON.parse(text);
    } catch (error) {
      yield { kind: 'problem', at: '', outcome: 'failed', reason: invalidJson(error) };
      return;
    }
    const list = listInJson(value, mapping);
    if (list === undefined) yield articleFromJson(value, '', mapping);
    else if (list.length === 0) {
      yield { kind: 'problem', at: '', outcome: 'failed', reason: 'Its list of articles is empty.' };
    } else yield* askForMapping(entriesOf(list, mapping));
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
      shows: "a page's JSON-LD: of its graph only the article",
      file: 'page.jsonld',
      content:
        '{"@context":"https://schema.org","@graph":[{"@type":"WebSite","name":"Harbour Gazette","url":"https://gazette.example/"},{"@type":["NewsArticle"],"@id":"https://gazette.example/storm#article","headline":"Storm","articleBody":"The storm cut power.","datePublished":"2021-05-04","publisher":[{"@type":"Organization","name":"Harbour Gazette"}],"mainEntityOfPage":{"@id":"https://gazette.example/storm"}}]}',
      gives: [
        {
          title: 'Storm',
          outlet: 'Harbour Gazette',
          url: 'https://gazette.example/storm',
          text: 'The storm cut power.',
        },
      ],
    },
    {
      shows: "a search service's answer: the list is found, and what each entry wraps",
      file: 'answer.json',
      content:
        '{"took":3,"tags":["a","b"],"hits":{"total":1,"hits":[{"_id":"7","_source":{"Headline":"Storm","body":["The storm cut power.","Crews came."],"publishedAt":1620115200,"source":{"id":"hg","name":"Harbour Gazette"}}}]}}',
      gives: [
        {
          title: 'Storm',
          outlet: 'Harbour Gazette',
          published: '2021-05-04T08:00:00Z',
          text: 'The storm cut power.\n\nCrews came.',
        },
      ],
    },
    {
      shows: 'a list without texts is one question, with the names to choose from',
      file: 'unknown.json',
      content: '[{"kop":"A","tekst":"One."},{"kop":"B","tekst":"Two."}]',
      gives: [{ reason: /None of its 2 entries has a "text".*kop, tekst/ }],
    },
    {
      shows: 'the same list when the reader has answered',
      file: 'unknown.json',
      mapping: { title: 'kop', text: 'tekst' },
      content: '[{"kop":"A","tekst":"One."},{"kop":"B","tekst":"Two."}]',
      gives: [
        { title: 'A', text: 'One.' },
        { title: 'B', text: 'Two.' },
      ],
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

async function* entriesOf(
  list: readonly unknown[],
  mapping: FieldMapping | undefined,
): AsyncIterable<FormatItem> {
  for (const [index, entry] of list.entries()) yield articleFromJson(entry, `entry ${index + 1}`, mapping);
}

/** The engine's sentence on JSON that it can't parse; it quotes the place. */
export function invalidJson(error: unknown): string {
  return `It is no valid JSON: ${(error as Error).message}.`;
}
