import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { domSpan } from '../../lib/page/read/text-map.ts';
import { type ReadArticle, readArticle } from '../../lib/page/read-article.ts';

const FIRST =
  'The council of Marrow Bay voted on Monday to close the old swimming pool, which has been leaking for years, and to build a new one beside the school.';
const SECOND =
  'It will cost 4.2 million, the mayor said, and it is to open in the spring of next year. Two members of the council were against it.';
const THIRD =
  'The pool had been the pride of the town since it was opened by a prince in 1931, and many who learned to swim there came to the meeting.';

function page(body: string, head = '', lang = 'en'): Document {
  const html = `<!doctype html><html lang="${lang}"><head>${head}</head><body>${body}</body></html>`;
  return parseHTML(html).document as unknown as Document;
}

function read(
  body: string,
  head = '',
  url: string | null = 'https://www.bay.example/news/pool',
): ReadArticle {
  const reading = readArticle(page(body, head), { url });
  if (reading.kind !== 'article') throw new Error(`Read as ${reading.kind}.`);
  return reading;
}

const paragraphs = (...texts: readonly string[]) => texts.map((text) => `<p>${text}</p>`).join('');
const story = `<main><article><h1>Marrow Bay closes its pool</h1>${paragraphs(FIRST, SECOND, THIRD)}</article></main>`;

describe('the text', () => {
  test('is the paragraphs, joined by blank lines', () => {
    expect(read(story).article.text).toBe([FIRST, SECOND, THIRD].join('\n\n'));
  });

  test.each([
    [
      'a caption',
      '<figure><img><figcaption>The pool in its last summer, seen from the road.</figcaption></figure>',
    ],
    ['a lead to another story', '<p>READ: How the bridge was lost to the storm</p>'],
    ['a linked lead', '<p><a href="/x">Bridge closed for a third winter after storm</a></p>'],
    ['a page machine’s words', '<p>Exit mobile version</p>'],
    ['a byline', '<p>By Nora Lind and Per van der Berg</p>'],
    ['a time', '<p>Updated 4 March 2025, 10:15 GMT</p>'],
    ['an invitation', '<p>Sign up for our morning newsletter and never miss a story from the bay.</p>'],
    ['rights', '<p>© 2025 The Bay Courier. All rights reserved.</p>'],
    ['a credit', '<p>The pool in May. (Photo: Nora Lind)</p>'],
    ['who helped', '<p>Per Holm contributed to this report.</p>'],
    [
      'neighbouring stories',
      `<div class="related-stories"><h3>Storm takes the bridge</h3><p>The bridge over the Marrow fell in the storm on Sunday night, and nobody was hurt, the police said.</p></div>`,
    ],
    [
      'what the page hides',
      `<p style="display:none">Hidden words for search engines, which nobody sees in the page.</p>`,
    ],
    ['a repeated paragraph', `<p>${FIRST}</p>`],
    ['the headline again', '<p>Marrow Bay closes its pool</p>'],
  ])('leaves out %s', (_what, html) => {
    const body = `<main><article><h1>Marrow Bay closes its pool</h1>${paragraphs(FIRST, SECOND)}${html}${paragraphs(THIRD)}</article></main>`;
    expect(read(body).article.text).toBe([FIRST, SECOND, THIRD].join('\n\n'));
  });

  test.each([
    'By Friday the water had risen to the second step, and the pool was closed.',
    'Read together, the two reports leave little doubt about the state of the walls.',
    'March 3, 2025 was the coldest day that anyone in the bay could remember.',
    'Get in early, the mayor told the children, and you will have it to yourselves.',
    'More than 40 people spoke, and the meeting went on until after midnight.',
    '“No,” she said.',
    'Photographs of the walls were shown to the council, and some looked away.',
    'EXCLUSIVE: The mayor told this newspaper on Monday that the pool will never open again, whatever the council says.',
    'Support for the plan was wider than anyone had thought, and the vote took less than a minute.',
    'Follow the money, said one of the two who had voted against the plan.',
  ])('keeps “%s”', (sentence) => {
    const body = `<main><article>${paragraphs(FIRST, sentence, SECOND, THIRD)}</article></main>`;
    expect(read(body).article.text).toContain(sentence);
  });

  test('parts paragraphs at double line breaks and joins lines at single ones', () => {
    const body = `<main><article><div>${FIRST}<br>And more.<br><br>${SECOND}<br/> <br/>${THIRD}</div></article></main>`;
    expect(read(body).article.text).toBe([`${FIRST} And more.`, SECOND, THIRD].join('\n\n'));
  });

  test('leads back to the page’s text nodes, whatever stands in between', () => {
    const body = `<main><article>${paragraphs('The <b>council</b>\n   of <a href="#">Marrow&nbsp;Bay</a>voted on Monday, as had been expected by all who had followed it.', SECOND, THIRD)}</article></main>`;
    const { article, text } = read(body);
    expect(article.text.slice(0, 38)).toBe('The council of Marrow Bayvoted on Mond');
    const start = article.text.indexOf('Marrow Bay');
    const span = domSpan(text, { start, end: start + 10 });
    expect(span?.start.node.data.slice(span.start.offset)).toMatch(/^Marrow/);
    expect(span?.end.node.data.slice(0, span.end.offset)).toMatch(/Bay$/);
  });

  test('changes nothing in the document', () => {
    const document = page(story);
    const before = document.toString();
    readArticle(document, { url: null });
    expect(document.toString()).toBe(before);
  });
});

describe('what the article says of itself', () => {
  const data = (fields: object) => `<script type="application/ld+json">${JSON.stringify(fields)}</script>`;

  test('comes from JSON-LD first, also inside a graph', () => {
    const head = `${data({
      '@graph': [
        { '@type': 'WebSite', name: 'Bay' },
        {
          '@type': ['NewsArticle'],
          headline: 'Marrow Bay closes its pool',
          datePublished: '2025-03-04T09:10:00+0100',
          publisher: { name: 'The Bay Courier' },
        },
      ],
    })}<meta property="og:site_name" content="bay">`;
    expect(read(story, head).article).toMatchObject({
      title: 'Marrow Bay closes its pool',
      outlet: 'The Bay Courier',
      published: '2025-03-04T09:10:00+01:00',
    });
  });

  test('comes from Open Graph and meta else, and broken JSON-LD does no harm', () => {
    const head = `<script type="application/ld+json">{"@type": "NewsArticle",</script>
      <meta property="og:site_name" content="Bay Courier"><meta property="article:published_time" content="2025-03-04">
      <link rel="canonical" href="/news/the-pool">`;
    expect(read(story, head).article).toMatchObject({
      outlet: 'Bay Courier',
      published: '2025-03-04',
      url: 'https://www.bay.example/news/the-pool',
    });
    expect(read(story, head).article.known).toBeUndefined();
  });

  test('is marked as inferred where it was worked out from the address', () => {
    const { article } = read(story, '', 'https://www.bay.example/2025/03/04/pool');
    expect(article).toMatchObject({ outlet: 'bay.example', published: '2025-03-04' });
    expect(article.known).toEqual({ title: 'stated', outlet: 'inferred', published: 'inferred' });
  });

  test('is unknown where nothing tells it', () => {
    const { article } = read(`<main>${paragraphs(FIRST, SECOND, THIRD)}</main>`, '', null);
    expect(article).toMatchObject({ title: '', outlet: '', published: null, url: null });
    expect(article.known).toEqual({ title: 'unknown', outlet: 'unknown', published: 'unknown' });
  });

  test.each([
    ['the front page', '<link rel="canonical" href="https://www.bay.example/">'],
    ['another site', '<link rel="canonical" href="https://elsewhere.test/pool">'],
    ['no web address', '<link rel="canonical" href="javascript:alert(1)">'],
  ])('keeps the page’s own address where the canonical one is %s', (_what, head) => {
    expect(read(story, head).article.url).toBe('https://www.bay.example/news/pool');
  });

  test('has the headline as the reader sees it, with its place in the page', () => {
    const { article, title } = read(
      story,
      '<title>Pool: what the vote means | Bay Courier</title><meta property="og:title" content="Pool: what the vote means">',
    );
    expect(article.title).toBe('Marrow Bay closes its pool');
    expect(title?.text).toBe(article.title);
  });
});

describe('a page that is no English article', () => {
  test('is said to be none when it is a list of teasers', () => {
    const teasers = Array.from(
      { length: 30 },
      (_, n) => `<li><a href="/${n}">Headline number ${n} of a busy day</a></li>`,
    );
    expect(
      readArticle(page(`<main><ul>${teasers.join('')}</ul></main>`), { url: 'https://bay.example/' }).kind,
    ).toBe('not-an-article');
  });

  test.each(['', '<p>Loading.</p>', '<div></div>'])(
    'is said to be none when it has hardly any text: %s',
    (body) => {
      expect(readArticle(page(body)).kind).toBe('not-an-article');
    },
  );

  const german = paragraphs(
    'Der Gemeinderat hat am Montag beschlossen, das alte Schwimmbad zu schließen, das seit Jahren undicht ist, und neben der Schule ein neues zu bauen.',
    'Es soll 4,2 Millionen kosten, sagte die Bürgermeisterin, und im Frühjahr des nächsten Jahres öffnen. Zwei Mitglieder des Rates waren dagegen.',
    'Das Bad war der Stolz der Stadt, seit ein Prinz es im Jahr 1931 eröffnet hatte, und viele, die dort schwimmen gelernt hatten, kamen zur Sitzung.',
  );

  test('is named by the language that the page declares', () => {
    expect(readArticle(page(`<main><h1>Bad schließt</h1>${german}</main>`, '', 'de-AT'))).toMatchObject({
      kind: 'not-english',
      language: 'de',
      title: 'Bad schließt',
    });
  });

  test('is noticed when the page wrongly declares English, and English when it declares another language', () => {
    expect(readArticle(page(`<main>${german}</main>`, '', 'en'))).toMatchObject({ language: 'unknown' });
    expect(readArticle(page(story, '', 'de')).kind).toBe('article');
  });
});
