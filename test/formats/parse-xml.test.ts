import { expect, test } from 'vitest';
import { childElements, parseXml, textContent } from '../../lib/corpus/formats/parse-xml.ts';
import { Unreadable } from '../../lib/corpus/formats/unreadable.ts';

test('a document comes with its elements, attributes, texts and CDATA', () => {
  const root = parseXml(
    '\n<?xml version="1.0"?><!DOCTYPE rss PUBLIC "-//X//DTD X//EN" "http://x.example/x.dtd"><rss v="2"><a:t>One &amp; <![CDATA[<two>]]></a:t></rss>',
  );
  expect(root).toMatchObject({ name: 'rss', attributes: { v: '2' } });
  expect(childElements(root, 't').map(textContent)).toEqual(['One & <two>']);
});

test("HTML's entities and bare ampersands are left as they stand", () => {
  expect(textContent(parseXml('<t>Bell & Sons&nbsp;Ltd \u0001</t>'))).toContain('Bell & Sons&nbsp;Ltd');
});

const laughs = [
  '<!ENTITY a "ha">',
  ...'bcdefgh'.split('').map((name, i) => `<!ENTITY ${name} "${`&${'abcdefg'[i]};`.repeat(10)}">`),
];

test.each([
  ['entities that hold entities', `<!DOCTYPE t [${laughs.join('\n')}]><t>&h;</t>`, /entities of its own/],
  [
    'an entity from elsewhere',
    '<!DOCTYPE t [<!ELEMENT t ANY><!ENTITY x SYSTEM "file:///etc/passwd">]><t>&x;</t>',
    /entities of its own/,
  ],
  ['a hundred thousand levels', '<t>'.repeat(100_000), /levels deep/],
  ['a tag that closes another', '<a>\n<b></a></b>', /no valid XML: .* in line 2/],
  ['a document that breaks off', '<a><b>', /no valid XML/],
  ['nothing', ' ', /no valid XML/],
])('%s: one clear sentence, no expansion', (_, document, reason) => {
  expect(() => parseXml(document)).toThrow(Unreadable);
  expect(() => parseXml(document)).toThrow(reason);
});
