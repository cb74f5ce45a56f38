/** What a reader gets on a page: lines under the words that differ, and a card for each. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { findingKey } from '../../lib/core/report/finding-key.ts';
import { readArticle } from '../../lib/page/read-article.ts';
import { closedRoots } from './closed-roots.ts';
import { painted, startSession, until, type Visit, visit } from './reading-a-page.ts';
import { samplePage, sampleReport } from './sample-story.ts';

const INFORMED = 'was informed of the fault in the radar';
let current: Visit | undefined;

async function open(...args: Parameters<typeof visit>): Promise<Visit> {
  current = await visit(...args);
  return current;
}

/** The card as the reader sees it; null while none is open. */
function card(): HTMLElement | null {
  const host = document.querySelector('second-source-card');
  return host && (closedRoots.get(host)?.querySelector<HTMLElement>('[role=dialog]') ?? null);
}

function words(): string {
  return card()?.textContent ?? '';
}

/** A real press in the middle of words of the page. */
async function pressWords(text: string): Promise<void> {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const at = (node as Text).data.indexOf(text);
    if (at === -1) continue;
    const range = document.createRange();
    range.setStart(node, at);
    range.setEnd(node, at + text.length);
    const box = range.getClientRects()[0] as DOMRect;
    await pressAt(box.left + box.width / 2, box.top + box.height / 2);
    return;
  }
  throw new Error(`The page has no “${text}”.`);
}

async function pressAt(x: number, y: number): Promise<void> {
  const origin = document.documentElement.getBoundingClientRect();
  await userEvent.click(document.documentElement, { position: { x: x - origin.left, y: y - origin.top } });
}

function button(name: string): HTMLButtonElement {
  const buttons = [...(card()?.querySelectorAll('button') ?? [])];
  const found = buttons.find((each) => (each.ariaLabel ?? each.textContent)?.startsWith(name));
  if (!found) throw new Error(`The card has no button “${name}”.`);
  return found;
}

/** A real press on a button of the card, by its name. */
async function pressButton(name: string): Promise<void> {
  const box = button(name).getBoundingClientRect();
  await pressAt(box.left + box.width / 2, box.top + box.height / 2);
}

beforeEach(() => page.viewport(1280, 800));
afterEach(() => {
  current?.session.stop();
  document.body.innerHTML = '';
});

describe('the page', () => {
  test('shows a line under the words that differ, one style for each relation, and no other', async () => {
    await open();
    expect(painted('differ')).toEqual([INFORMED]);
    expect(painted('since')).toEqual(['At least 12 passengers']);
    expect(painted('told')).toEqual(['is reported to have asked for an inquiry']);
    expect(painted('also')).toEqual([]);
    const paragraph = document.querySelector('article p:nth-of-type(2)') as Element;
    const line = (name: string) => getComputedStyle(paragraph, `::highlight(second-source-${name})`);
    expect(line('differ').textDecorationStyle).toBe('double');
    expect(line('since').textDecorationStyle).toBe('dashed');
    expect(line('told').textDecorationStyle).toBe('dotted');
  });

  test('shows also where others report the same, if the reader chose so', async () => {
    const { session } = await open();
    session.follow({ allLines: true, hover: false });
    expect(painted('also')).toEqual(['the third accident']);
    expect(painted('since')).toEqual(['At least 12 passengers']);
    session.follow({ allLines: false, hover: false });
    expect(painted('also')).toEqual([]);
  });

  test('keeps every element and every place as it was', async () => {
    document.body.innerHTML = samplePage();
    const before = document.body.innerHTML;
    const boxes = () =>
      [...document.body.querySelectorAll('*')].map((each) => JSON.stringify(each.getBoundingClientRect()));
    const places = boxes();
    current = await startSession();
    await pressWords(INFORMED);
    expect(card()).not.toBeNull();
    expect(boxes()).toEqual(places);
    expect(document.body.innerHTML).toBe(before);
  });

  test('gets lighter lines on a dark ground, measured and not guessed from the theme', async () => {
    await open('main { background: #101214; color: #eee; }');
    expect(painted('differ')).toEqual([]);
    expect(painted('differ-on-dark')).toEqual([INFORMED]);
  });

  test('tells the worker which claims were found', async () => {
    const { said } = await open();
    expect(said.at(-1)).toEqual({ type: 'anchored', claims: [true, true, true, true, true] });
  });

  test('that is no article is said to be none and gets no line', async () => {
    document.body.innerHTML = '<ul><li><a href="/a">One</a></li><li><a href="/b">Two</a></li></ul>';
    current = await startSession();
    expect(current.said).toEqual([{ type: 'not-an-article' }]);
    expect([...CSS.highlights.keys()]).toEqual([]);
  });

  test('stays as it is when the check fails', async () => {
    document.body.innerHTML = samplePage();
    const said: string[] = [];
    current = await startSession(() => {
      said.push('asked');
      return null;
    }, 1);
    expect(said).toEqual(['asked']);
    expect([...CSS.highlights.keys()]).toEqual([]);
  });
});

describe('the card', () => {
  test('opens on a press on the words, with both outlets’ words, what differs, and how much later', async () => {
    await open();
    await pressWords(INFORMED);
    expect(words()).toContain('Accounts differ');
    expect(words()).toContain(
      '“was informed of the fault in the radar” here; “was not told of any fault” in Harbour Post.',
    );
    expect([...(card()?.querySelectorAll('mark') ?? [])].map((mark) => mark.textContent)).toEqual([
      INFORMED,
      'was not told of any fault',
    ]);
    expect(words()).toContain('1 day later');
    expect(words()).toContain('Line 2 of 3');
    expect(painted('active')).toEqual([
      'The shipping line was informed of the fault in the radar on Monday, two crew members told the Harbour Post.',
    ]);
  });

  test('opened by a press leaves the focus in the page; opened by key it takes it and gives it back', async () => {
    document.body.innerHTML = `${samplePage()}<button id="own">Own</button>`;
    current = await startSession();
    const own = document.querySelector<HTMLElement>('#own');
    own?.focus({ preventScroll: true });
    current.session.answer({ type: 'next-claim' });
    expect(document.activeElement?.localName).toBe('second-source-card');
    await userEvent.keyboard('{Escape}');
    expect(card()).toBeNull();
    expect(document.activeElement).toBe(own);
    expect(painted('active')).toEqual([]);
    await pressWords(INFORMED);
    expect(document.activeElement?.localName).not.toBe('second-source-card');
  });

  test('opens at Enter where the caret stands in a line', async () => {
    await open();
    const text = [...(CSS.highlights.get('second-source-differ') ?? [])][0] as Range;
    document.getSelection()?.collapse(text.startContainer, text.startOffset + 3);
    await userEvent.keyboard('{Enter}');
    expect(words()).toContain('Accounts differ');
    document.getSelection()?.removeAllRanges();
  });

  test('goes through the lines of the text with J and K, to the last and the first, and through reports with the arrows', async () => {
    const { session } = await open();
    session.answer({ type: 'next-claim' });
    expect(words()).toContain('Since then');
    await userEvent.keyboard('{ArrowDown}');
    expect(words()).toContain('12 injured here and in Harbour Post.');
    await userEvent.keyboard('j');
    expect(words()).toContain('Accounts differ');
    await userEvent.keyboard('j');
    expect(words()).toContain('Other source');
    expect(words()).toContain('Line 3 of 3');
    await userEvent.keyboard('j');
    expect(words()).toContain('Line 3 of 3');
    await userEvent.keyboard('kk');
    expect(words()).toContain('Line 1 of 3');
    await userEvent.keyboard('k');
    expect(words()).toContain('Since then');
  });

  test('keeps its buttons under the pointer while a reader goes from line to line and from report to report', async () => {
    await open('article { padding-block: 900px; }');
    await pressWords('At least 12 passengers');
    const place = () => {
      const { x, y } = button('Next line').getBoundingClientRect();
      return { x, y };
    };
    // A page scrolls by whole pixels.
    const stays = () => {
      expect(Math.abs(place().x - first.x)).toBeLessThanOrEqual(2);
      expect(Math.abs(place().y - first.y)).toBeLessThanOrEqual(2);
    };
    await Promise.all((card()?.getAnimations() ?? []).map(({ finished }) => finished));
    const first = place();
    await pressButton('Next report');
    stays();
    for (const [name, line] of [
      ['Next line', 'Line 2 of 3'],
      ['Next line', 'Line 3 of 3'],
      ['Previous line', 'Line 2 of 3'],
    ] as const) {
      await pressButton(name);
      expect(words()).toContain(line);
      stays();
    }
  });

  test('tells the reports of one outlet apart by their words', async () => {
    await open();
    await pressWords('At least 12 passengers');
    const rows = [...(card()?.querySelectorAll('.outlets button') ?? [])].map((row) => row.textContent);
    expect(rows).toEqual(['Northern Wire “About 20”Since then', 'Harbour Post “Twelve”Also reported']);
  });

  test('underlines every word that differs in a claim, and opens at the one that was pressed', async () => {
    await open('', (read) => {
      if (read.kind !== 'article') return null;
      const report = sampleReport(read);
      const claims = report.claims.map((claim, index) => {
        const [first] = claim.findings;
        if (index !== 1 || !first) return claim;
        const start = read.article.text.indexOf('two crew members');
        const here = { ...first.here, focus: { start, end: start + 'two crew members'.length } };
        return { ...claim, findings: [first, { ...first, here, explanation: 'Two here; one there.' }] };
      });
      return { ...report, claims };
    });
    expect(painted('differ')).toEqual([INFORMED, 'two crew members']);
    await pressWords('two crew members');
    expect(words()).toContain('Two here; one there.');
    await pressWords(INFORMED);
    expect(words()).toContain('was not told of any fault” in Harbour Post');
  });

  test('opens when the pointer rests on a line, if the reader chose so', async () => {
    const { session } = await open();
    const [line] = [...(CSS.highlights.get('second-source-differ') ?? [])] as Range[];
    const box = line?.getClientRects()[0] as DOMRect;
    const at = { position: { x: box.left + 9, y: box.top + 5 + window.scrollY } };
    await userEvent.hover(document.documentElement, at);
    await new Promise((resolve) => setTimeout(resolve, 700));
    expect(card()).toBeNull();
    session.follow({ allLines: false, hover: true });
    await userEvent.hover(document.documentElement, { position: { x: 5, y: 5 } });
    await userEvent.hover(document.documentElement, at);
    await until(() => card() !== null);
    expect(words()).toContain('Accounts differ');
  });

  test('shows a less certain match only when it’s asked for, says so, and draws no line', async () => {
    const { session } = await open();
    expect(session.answer({ type: 'show-claim', claim: 4, finding: 0 })).toBe(true);
    expect(words()).toContain('May differ');
    expect(words()).toContain('isn’t counted');
    expect(words()).toContain('Perhaps about something else');
    expect(words()).toContain('Not underlined');
  });

  test('sets the two values of a changed quantity side by side, older first', async () => {
    await open();
    await pressWords('At least 12 passengers');
    const figures = [...(card()?.querySelectorAll('.figure') ?? [])].map((each) => each.textContent);
    expect(figures).toEqual(['12 or more', 'about 20']);
    expect(words()).toContain('20 weeks');
  });

  test('never covers its claim, in the window of a desk, a tablet or a phone', async () => {
    for (const [width, height] of [
      [1280, 800],
      [900, 700],
      [390, 740],
      [320, 568],
    ] as const) {
      await page.viewport(width, height);
      const { session } = await open();
      for (const claim of [0, 1, 2, 3, 4]) {
        session.answer({ type: 'show-claim', claim, finding: 0 });
        const own = card()?.getBoundingClientRect() as DOMRect;
        const lines = [...(CSS.highlights.get('second-source-active') ?? [])].flatMap((range) => [
          ...(range as Range).getClientRects(),
        ]);
        const covered = lines.filter(
          (line) =>
            line.left < own.right && line.right > own.left && line.top < own.bottom && line.bottom > own.top,
        );
        expect(covered, `claim ${claim} at ${width} × ${height}`).toEqual([]);
        expect(own.left).toBeGreaterThanOrEqual(0);
        expect(own.right).toBeLessThanOrEqual(width);
      }
      session.stop();
    }
  });

  test('doesn’t open on a press on something that lies over the words', async () => {
    await open();
    const notice = document.createElement('div');
    notice.style.cssText = 'position: fixed; inset: 0; background: #0003';
    document.body.append(notice);
    await pressWords(INFORMED);
    expect(card()).toBeNull();
    notice.remove();
    await pressWords(INFORMED);
    expect(card()).not.toBeNull();
  });

  test('closes on a press elsewhere, and not on one inside', async () => {
    await open();
    await pressWords(INFORMED);
    await pressButton('Show all');
    expect(words()).toContain('as the harbour master could confirm');
    await pressWords('We heard a long');
    expect(card()).toBeNull();
  });

  test('hides a finding with its line, and takes that back', async () => {
    await open();
    await pressWords(INFORMED);
    await pressButton('Hide');
    expect(words()).toContain('Hidden, and no longer counted.');
    expect(painted('differ')).toEqual([]);
    expect(
      closedRoots.get(document.querySelector('second-source-card') as Element)?.activeElement?.textContent,
    ).toBe('Undo');
    await pressButton('Undo');
    expect(painted('differ')).toEqual([INFORMED]);
    expect(words()).toContain('Accounts differ');
  });

  test('follows what was hidden or taken back elsewhere', async () => {
    const { session } = await open();
    const reading = readArticle(document, { url: location.href });
    if (reading.kind !== 'article') throw new Error('The sample page is no article.');
    const { article, claims } = sampleReport(reading);
    const keys = claims.flatMap(({ findings }) => findings.map((finding) => findingKey(article.id, finding)));
    session.answer({ type: 'hidden', keys: keys.slice(2, 3) });
    expect(painted('differ')).toEqual([]);
    session.answer({ type: 'hidden', keys: [] });
    expect(painted('differ')).toEqual([INFORMED]);
  });

  test('says of a claim that others report too how many do, and whom they retell', async () => {
    const { session } = await open();
    session.answer({ type: 'show-claim', claim: 3, finding: 0 });
    expect(words()).toContain('2 outlets with this one, 1 source. This article retells Harbour Post.');
  });

  test('leads to the other article in the library', async () => {
    const { said } = await open();
    await pressWords(INFORMED);
    await pressButton('Open in the library');
    expect(said.at(-1)).toEqual({ type: 'show-in-library', claim: 1, finding: 0 });
  });

  test('copies both quotations with their sources', async () => {
    await open();
    await pressWords(INFORMED);
    const copied = new Promise<string>((resolve) => {
      const clipboard = navigator.clipboard;
      clipboard.writeText = async (text) => resolve(text);
    });
    await pressButton('Copy');
    const text = await copied;
    expect(text).toContain('told the Harbour Post.”\nThe Lysborg Courier, 4 Mar 2025, Ferry runs aground');
    expect(text).toContain(
      'could confirm.”\nHarbour Post, 5 Mar 2025, Maren: what the crew knew, https://post.example/maren',
    );
    await until(() => words().includes('Copied'));
  });

  test('shows hostile words as words', async () => {
    const evil = '<img src=x onerror="document.title=1"> & <b>bold</b>';
    await open('', (read) => {
      if (read.kind !== 'article') return null;
      const report = sampleReport(read);
      const claims = report.claims.map((claim) => ({
        ...claim,
        findings: claim.findings.map((finding) => ({
          ...finding,
          explanation: evil,
          there: {
            ...finding.there,
            article: { ...finding.there.article, outlet: evil, url: 'javascript:alert(1)' },
          },
        })),
      }));
      return { ...report, claims };
    });
    await pressWords(INFORMED);
    expect(words()).toContain(evil);
    expect(card()?.querySelector('img, mark b, a')).toBeNull();
  });
});
