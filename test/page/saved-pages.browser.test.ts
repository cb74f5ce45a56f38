/** What readers get on real pages: the article's own text, and every claim found again at exactly its words. */
import { Readability } from '@mozilla/readability';
import { describe, expect, test } from 'vitest';
import { commands } from 'vitest/browser';
import { claimsOf } from '../../lib/core/check-article.ts';
import { anchorSpan } from '../../lib/page/anchor/anchor-span.ts';
import { pageText } from '../../lib/page/read/page-text.ts';
import type { TextMap } from '../../lib/page/read/text-map.ts';
import { type ReadArticle, type Reading, readingSteps } from '../../lib/page/read-article.ts';
import type { SavedPage } from './saved-pages.ts';
import { meanOverlap, type Overlap, overlap } from './word-overlap.ts';

declare module 'vitest/browser' {
  interface BrowserCommands {
    savedPages: () => Promise<SavedPage[]>;
    savedPage: (name: string) => Promise<string>;
  }
}

interface Measured {
  readonly page: SavedPage;
  readonly reading: Reading;
  readonly plain: Overlap | null;
  readonly ours: Overlap | null;
  readonly claims: number;
  readonly byOffset: number;
  readonly byQuote: number;
  /** Milliseconds of the whole reading and of its longest step. */
  readonly time: number;
  readonly longest: number;
}

const pages = await commands.savedPages();

describe.skipIf(pages.length === 0)('saved pages (left out where ../shared/pages is missing)', async () => {
  const measured: Measured[] = [];
  for (const page of pages) measured.push(await measure(page));
  const marked = measured.filter(({ page }) => page.body !== null);
  const plain = meanOverlap(marked.flatMap((each) => each.plain ?? []));
  const ours = meanOverlap(marked.flatMap((each) => each.ours ?? []));
  const sum = (pick: (each: Measured) => number) => measured.reduce((all, each) => all + pick(each), 0);
  const claims = sum((each) => each.claims);
  // biome-ignore lint/suspicious/noConsole: the figures are what this measurement is run for
  if (measured.length > 0) console.info(figures(measured, plain, ours, claims));

  test('every marked page is read as an English article', () => {
    expect(marked.filter(({ reading }) => reading.kind !== 'article').map(({ page }) => page.name)).toEqual(
      [],
    );
  });

  test('the text holds more of the article and less of its surroundings than Readability alone gives', () => {
    expect(ours.f1).toBeGreaterThanOrEqual(plain.f1 + 0.01);
    expect(ours.precision).toBeGreaterThanOrEqual(plain.precision + 0.02);
  });

  test('at least 99 % of the claims are found at exactly their words', () => {
    expect(sum((each) => each.byOffset) / claims).toBeGreaterThanOrEqual(0.99);
  });

  test('so they are in a page that was drawn anew since it was read', () => {
    expect(sum((each) => each.byQuote) / claims).toBeGreaterThanOrEqual(0.99);
  });

  test('pages in other languages are said to be so', () => {
    const others = measured.flatMap(({ reading }) =>
      reading.kind === 'not-english' ? reading.language : [],
    );
    expect(others.toSorted()).toEqual(['de', 'fr', 'pt']);
  });
});

async function measure(page: SavedPage): Promise<Measured> {
  const html = await commands.savedPage(page.name);
  const frame = await show(html);
  const live = frame.contentDocument as Document;
  const { reading, time, longest } = timed(live, page.url);
  const plainText = new Readability(live.cloneNode(true) as Document).parse()?.textContent ?? '';
  const again = await show(html);
  const anchors = reading.kind === 'article' ? anchored(reading, again.contentDocument as Document) : null;
  const measured: Measured = {
    page,
    reading,
    plain: page.body === null ? null : overlap(page.body, plainText),
    ours:
      page.body === null ? null : overlap(page.body, reading.kind === 'article' ? reading.article.text : ''),
    ...(anchors ?? { claims: 0, byOffset: 0, byQuote: 0 }),
    time,
    longest,
  };
  frame.remove();
  again.remove();
  return measured;
}

/** Lays a saved page out in a frame; it loads nothing and runs none of its scripts. */
async function show(html: string): Promise<HTMLIFrameElement> {
  const frame = document.createElement('iframe');
  frame.style.cssText = 'width: 1280px; height: 900px';
  const policy = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`;
  const withPolicy = /<head[^>]*>/i.test(html) ? html.replace(/<head[^>]*>/i, `$&${policy}`) : policy + html;
  const loaded = new Promise((resolve) => {
    frame.addEventListener('load', resolve, { once: true });
  });
  frame.srcdoc = withPolicy;
  document.body.append(frame);
  await loaded;
  return frame;
}

function timed(live: Document, url: string | null): { reading: Reading; time: number; longest: number } {
  const steps = readingSteps(live, { url, isShown: (element) => element.checkVisibility() });
  const begun = performance.now();
  let longest = 0;
  for (;;) {
    const from = performance.now();
    const step = steps.next();
    const now = performance.now();
    longest = Math.max(longest, now - from);
    if (step.done) return { reading: step.value, time: now - begun, longest };
  }
}

/** Anchors every claim in the page that was read, and in a copy of it whose nodes are all different. */
function anchored(
  reading: ReadArticle,
  copy: Document,
): { claims: number; byOffset: number; byQuote: number } {
  const page: TextMap = pageText(copy);
  const lost: ReadArticle = { ...reading, title: null, text: { ...reading.text, pieces: [] } };
  const never = (): TextMap => ({ text: '', pieces: [] });
  let byOffset = 0;
  let byQuote = 0;
  const claims = claimsOf(reading.article);
  for (const { sentence } of claims) {
    const quote = reading.article[sentence.part].slice(sentence.start, sentence.end);
    if (sameWords(anchorSpan(reading, sentence.part, sentence, never), quote)) byOffset++;
    if (
      sameWords(
        anchorSpan(lost, sentence.part, sentence, () => page),
        quote,
      )
    )
      byQuote++;
  }
  return { claims: claims.length, byOffset, byQuote };
}

function sameWords(ranges: readonly Range[], quote: string): boolean {
  const bare = (text: string) => text.replace(/\s+/g, '');
  return bare(ranges.map(String).join('')) === bare(quote);
}

type Mean = ReturnType<typeof meanOverlap>;

/** The figures for people: a line for each page, then the sums. */
function figures(all: readonly Measured[], plain: Mean, ours: Mean, claims: number): string {
  const mean = (name: string, { precision, recall, f1 }: Mean) =>
    `${name}: precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}, F1 ${f1.toFixed(3)}`;
  const times = all.map(({ time }) => time).toSorted((a, b) => a - b);
  const steps = all.map(({ longest }) => longest).toSorted((a, b) => a - b);
  const found = (key: 'byOffset' | 'byQuote') => all.reduce((sum, each) => sum + each[key], 0);
  return [
    ...all.map(pageLine),
    mean('plain Readability', plain),
    mean('Second Source', ours),
    `claims anchored: ${found('byOffset')} by offset, ${found('byQuote')} by quotation, of ${claims}`,
    `reading a page: median ${times[times.length >> 1]?.toFixed(0)} ms, longest ${times.at(-1)?.toFixed(0)} ms; ` +
      `longest step: median ${steps[steps.length >> 1]?.toFixed(0)} ms, longest ${steps.at(-1)?.toFixed(0)} ms`,
  ].join('\n');
}

function pageLine({ page, ours, plain, claims, byOffset, byQuote, time, reading }: Measured): string {
  const both = ({ precision, recall }: Overlap) => `${precision.toFixed(3)}/${recall.toFixed(3)}`;
  return [
    page.name.slice(0, 32).padEnd(32),
    reading.kind,
    ours && plain ? `ours ${both(ours)}, plain ${both(plain)}` : 'not marked',
    `claims ${byOffset} and ${byQuote} of ${claims}`,
    `${time.toFixed(0)} ms`,
  ].join('  ');
}
