/** An invented article page and the report of a check of it, for tests of what a reader sees. */
import type { ArticleRef } from '../../lib/core/article.ts';
import type { Finding, Quote, Relation } from '../../lib/core/compare/finding.ts';
import type { Report } from '../../lib/core/report/report.ts';
import type { ReadArticle } from '../../lib/page/read-article.ts';

const TITLE = 'Ferry runs aground off Lysborg with 140 on board';

const PARAGRAPHS = [
  'A passenger ferry ran aground off the port of Lysborg early on Tuesday, and rescuers brought 140 people ashore in lifeboats, the coast guard said. At least 12 passengers were injured, none of them seriously.',
  'The vessel, the Maren, had left the island of Vetle at 4:30 a.m. and struck a sandbank in thick fog, according to the harbour master. “We heard a long scraping noise, and then the lights went out,” said Ida Holm, who was travelling with two children.',
  'The shipping line was informed of the fault in the radar on Monday, two crew members told the Harbour Post. The line has denied that the ferry should have stayed in port.',
  'READ: How the islands lost their bridge',
  'The transport ministry is reported to have asked for an inquiry, which is expected to take six months. It was the third accident on the route this year.',
  'Divers found no damage to the fuel tanks. The Maren is to be towed to a shipyard on Thursday, weather permitting, and the route will be served by a smaller boat until then.',
];

/** The page of the sample article; `style` is added to its own. */
export function samplePage(style = ''): string {
  const paragraphs = PARAGRAPHS.map((text) => `<p>${text}</p>`).join('\n');
  return `<style>
    body { margin: 0; font: 18px/1.6 Georgia, serif; color: #1b1b1b; background: #fff; }
    main { max-width: 640px; margin: 0 0 0 48px; padding: 24px 0 40px; }
    h1 { font-size: 34px; line-height: 1.2; }
    ${style}
  </style>
  <script type="application/ld+json">${JSON.stringify({
    '@type': 'NewsArticle',
    headline: TITLE,
    datePublished: '2025-03-04T09:10:00Z',
    publisher: { '@type': 'Organization', name: 'The Lysborg Courier' },
  })}</script>
  <header><nav><a href="#a">World</a> <a href="#b">Sport</a></nav></header>
  <main><article>
    <h1>${TITLE}</h1>
    <p class="byline">By Nora Lind, 4 March 2025</p>
    <figure><figcaption>The Maren in an earlier year. Photo: Harbour Post</figcaption></figure>
    ${paragraphs}
    <div class="newsletter"><p>Get our morning newsletter delivered to your inbox every day, free of charge and full of news.</p></div>
  </article></main>`;
}

const HERE: ArticleRef = {
  id: 'here',
  title: TITLE,
  outlet: 'The Lysborg Courier',
  published: '2025-03-04',
  url: 'https://courier.example/ferry',
};

const OTHERS = {
  post: {
    id: 'post',
    title: 'Maren: what the crew knew',
    outlet: 'Harbour Post',
    published: '2025-03-05',
    url: 'https://post.example/maren',
  },
  wire: {
    id: 'wire',
    title: 'Ferry accident: toll rises',
    outlet: 'Northern Wire',
    published: '2025-07-24',
    url: 'https://wire.example/toll',
    known: { title: 'stated', outlet: 'stated', published: 'inferred' },
  },
  long: {
    id: 'long',
    title: 'Inquiry',
    outlet: 'The Association of Independent Island Newspapers and Gazettes',
    published: '2025-03-04',
    url: null,
  },
} as const satisfies Record<string, ArticleRef>;

interface Pair {
  readonly relation: Relation;
  readonly kind: Finding['kind'];
  readonly claim: string;
  readonly focus: string;
  readonly explanation: string;
  readonly there: { readonly from: keyof typeof OTHERS; readonly quote: string; readonly focus: string };
  readonly tentative?: boolean;
  readonly values?: NonNullable<Finding['values']>;
}

const exactly = (value: number, words: string) => ({ low: value, high: value, approximate: false, words });

const PAIRS: readonly Pair[] = [
  {
    relation: 'changed',
    kind: 'quantity',
    claim: 'At least 12 passengers were injured, none of them seriously.',
    focus: 'At least 12 passengers',
    explanation: 'At least 12 injured here; about 20 in Northern Wire, 20 weeks later.',
    there: {
      from: 'wire',
      quote: 'About 20 people were injured when the Maren struck a sandbank in March, the final report says.',
      focus: 'About 20 people',
    },
    values: {
      what: 'people injured',
      here: { low: 12, high: null, approximate: false, words: 'At least 12' },
      there: { low: 19, high: 21, approximate: true, words: 'About 20' },
    },
  },
  {
    relation: 'agrees',
    kind: 'quantity',
    claim: 'At least 12 passengers were injured, none of them seriously.',
    focus: 'At least 12 passengers',
    explanation: '12 injured here and in Harbour Post.',
    there: {
      from: 'post',
      quote: 'Twelve passengers were treated for light injuries.',
      focus: 'Twelve passengers',
    },
    values: { what: 'people injured', here: exactly(12, 'At least 12'), there: exactly(12, 'Twelve') },
  },
  {
    relation: 'disagrees',
    kind: 'outcome',
    claim:
      'The shipping line was informed of the fault in the radar on Monday, two crew members told the Harbour Post.',
    focus: 'was informed of the fault in the radar',
    explanation:
      '“was informed of the fault in the radar” here; “was not told of any fault” in Harbour Post.',
    there: {
      from: 'post',
      quote:
        'The line was not told of any fault before the accident, its chief executive said in a long statement that was read to reporters on the quay in the rain, adding that the radar had been checked twice in February by an independent firm and that every certificate had been in order on the morning of the departure, as the harbour master could confirm.',
      focus: 'was not told of any fault',
    },
  },
  {
    relation: 'attributed',
    kind: 'attribution',
    claim:
      'The transport ministry is reported to have asked for an inquiry, which is expected to take six months.',
    focus: 'is reported to have asked for an inquiry',
    explanation: 'Reported of the ministry here; said by the ministry itself in another outlet.',
    there: {
      from: 'long',
      quote: 'The ministry announced an inquiry into the accident.',
      focus: 'The ministry announced',
    },
  },
  {
    relation: 'agrees',
    kind: 'quantity',
    claim: 'It was the third accident on the route this year.',
    focus: 'the third accident',
    explanation: 'The third accident here and in Harbour Post.',
    there: { from: 'post', quote: 'The accident is the third on the route this year.', focus: 'the third' },
  },
  {
    relation: 'disagrees',
    kind: 'date',
    tentative: true,
    claim:
      'The Maren is to be towed to a shipyard on Thursday, weather permitting, and the route will be served by a smaller boat until then.',
    focus: 'on Thursday',
    explanation: 'Thursday here; the end of the week in Harbour Post.',
    there: {
      from: 'post',
      quote: 'The ferry should be in the yard by the end of the week.',
      focus: 'by the end of the week',
    },
  },
];

/** The report of a check of the sample page as it was read. */
export function sampleReport({ article }: ReadArticle): Report {
  const quote = (text: string, words: string, focus: string): Quote => {
    const start = text.indexOf(words);
    if (start === -1) throw new Error(`The sample page has no “${words}”.`);
    const from = start + words.indexOf(focus);
    return {
      quote: words,
      part: 'text',
      start,
      end: start + words.length,
      focus: { start: from, end: from + focus.length },
    };
  };
  const claims = [...new Set(PAIRS.map((pair) => pair.claim))].map((words) => {
    const { focus: _focus, ...span } = quote(article.text, words, words);
    const findings = PAIRS.filter((pair) => pair.claim === words).map(
      (pair): Finding => ({
        relation: pair.relation,
        kind: pair.kind,
        confidence: pair.tentative ? 0.4 : 0.92,
        tentative: pair.tentative ?? false,
        explanation: pair.explanation,
        here: quote(article.text, words, pair.focus),
        there: {
          ...quote(pair.there.quote, pair.there.quote, pair.there.focus),
          article: OTHERS[pair.there.from],
        },
        ...(pair.values && { values: pair.values }),
      }),
    );
    return { ...span, findings };
  });
  return {
    article: HERE,
    corpus: { articles: 3, outlets: 3, newest: '2025-07-24' },
    claims: claims.toSorted((a, b) => a.start - b.start),
    omissions: [],
    origins: [{ origin: 'Harbour Post', outlets: ['Harbour Post', 'The Lysborg Courier'] }],
    series: [],
    compared: Object.values(OTHERS),
    complete: true,
  };
}
