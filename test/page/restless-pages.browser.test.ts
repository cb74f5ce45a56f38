/** Pages that change under the reader, work against the extension, or outlive it. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { closedRoots } from './closed-roots.ts';
import { painted, startSession, until, type Visit, visit } from './reading-a-page.ts';
import { samplePage } from './sample-story.ts';

const INFORMED = 'was informed of the fault in the radar';
const home = location.href;
let current: Visit | undefined;

const open = async (): Promise<Visit> => {
  current = await visit();
  return current;
};
const host = () => document.querySelector('second-source-card');
const ours = () => [...CSS.highlights.keys()].filter((name) => name.startsWith('second-source'));
const paragraphWith = (words: string) =>
  [...document.querySelectorAll('article p')].find((each) =>
    each.textContent?.includes(words),
  ) as HTMLElement;
const rest = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

beforeEach(() => page.viewport(1280, 800));
afterEach(() => {
  current?.session.stop();
  document.body.innerHTML = '';
  history.replaceState(null, '', home);
});

describe('a page that changes', () => {
  test('keeps its lines when it draws the same text anew', async () => {
    await open();
    const article = document.querySelector('article') as Element;
    const copy = article.cloneNode(true);
    article.replaceWith(copy);
    await until(() => {
      const [range] = [...(CSS.highlights.get('second-source-differ') ?? [])] as Range[];
      return range !== undefined && copy.contains(range.startContainer) && String(range) === INFORMED;
    });
  });

  test('keeps the lines of words that moved, and lets go of those of words that went', async () => {
    await open();
    paragraphWith(INFORMED).remove();
    await until(() => painted('differ').length === 0);
    expect(painted('since')).toEqual(['At least 12 passengers']);
  });

  test('keeps the line of a sentence that an editor corrected a little', async () => {
    await open();
    const paragraph = paragraphWith(INFORMED);
    paragraph.textContent = paragraph.textContent?.replace('two crew members', 'two of the crew') ?? '';
    await until(() => painted('differ')[0] === INFORMED);
  });

  test('is read anew when more of the article is loaded', async () => {
    const { said } = await open();
    const more = document.createElement('p');
    more.textContent =
      'The harbour master said later that the buoys had been moved by the storm of last week, and that a notice to seafarers had been sent out on the evening before. It had not been read on the bridge of the Maren, as far as is known, because the printer had run out of paper.';
    paragraphWith('Divers found').after(more);
    await until(() => said.filter(({ type }) => type === 'check').length === 2);
    const last = said.findLast(({ type }) => type === 'check');
    expect(last?.type === 'check' && last.article.text).toContain('run out of paper');
  });

  test('is not checked again for what an advertisement or a ticker does', async () => {
    const { said } = await open();
    const ticker = document.createElement('div');
    document.body.append(ticker);
    for (let n = 0; n < 20; n++) {
      ticker.textContent = `Market ticker ${n}: ${'up and down, '.repeat(30)}`;
      await rest(50);
    }
    await rest(1200);
    expect(said.filter(({ type }) => type === 'check')).toHaveLength(1);
    expect(painted('differ')).toEqual([INFORMED]);
  });

  test('loses its lines and card at once when it goes on to another article, and is read anew', async () => {
    const { said, session } = await open();
    session.answer({ type: 'next-claim' });
    expect(host()).not.toBeNull();
    history.pushState(null, '', '/news/another-story');
    document.querySelector('main')?.remove();
    await until(() => ours().length === 0 && host() === null);
    const next = document.createElement('div');
    next.innerHTML = samplePage();
    document.body.append(next);
    await until(() => said.filter(({ type }) => type === 'anchored').length === 2);
    expect(painted('differ')).toEqual([INFORMED]);
  });

  test('keeps its lines and card when it only rewrites the query of its address', async () => {
    const { said, session } = await open();
    session.answer({ type: 'next-claim' });
    history.replaceState(null, '', `${location.pathname}?cleaned=1`);
    document.body.append('.');
    for (let waited = 0; waited < 15; waited++) {
      expect(painted('differ')).toEqual([INFORMED]);
      expect(host()).not.toBeNull();
      await rest(100);
    }
    expect(said.filter(({ type }) => type === 'check')).toHaveLength(1);
  });

  test('loses the lines of a text that a paywall took away', async () => {
    const { session } = await open();
    session.answer({ type: 'next-claim' });
    (document.querySelector('article') as Element).innerHTML =
      '<h1>Subscribe</h1><p>To read on, choose an offer.</p>';
    await until(() => painted('differ').length === 0 && painted('since').length === 0 && host() === null);
  });
});

describe('a hostile page', () => {
  test('can neither look into the card nor press what is in it', async () => {
    const { session } = await open();
    session.answer({ type: 'next-claim' });
    const element = host() as HTMLElement;
    expect(element.shadowRoot).toBeNull();
    expect(element.textContent).toBe('');
    const root = closedRoots.get(element) as ShadowRoot;
    const hide = [...root.querySelectorAll('button')].find((button) => button.textContent === 'Hide');
    hide?.click();
    hide?.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
    root
      .querySelector('[role=dialog]')
      ?.dispatchEvent(new KeyboardEvent('keydown', { key: 'j', bubbles: true, composed: true }));
    expect(root.textContent).toContain('Since then');
    expect(root.textContent).not.toContain('Hidden');
  });

  test('can’t open or close the card with made-up presses and keys', async () => {
    const { session } = await open();
    const box = (
      [...(CSS.highlights.get('second-source-differ') ?? [])][0] as Range
    ).getClientRects()[0] as DOMRect;
    const at = { clientX: box.left + 5, clientY: box.top + 5, bubbles: true };
    paragraphWith(INFORMED).dispatchEvent(new MouseEvent('click', at));
    expect(host()).toBeNull();
    session.answer({ type: 'next-claim' });
    document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    expect(host()).not.toBeNull();
  });

  test('doesn’t see what the reader types and presses in the card', async () => {
    const { session } = await open();
    const seen: string[] = [];
    const listener = (event: Event) => seen.push(event.type);
    document.addEventListener('keydown', listener);
    session.answer({ type: 'next-claim' });
    await userEvent.keyboard('j');
    document.removeEventListener('keydown', listener);
    expect(seen).toEqual([]);
  });

  test('can’t hide or move the card with styles of its own', async () => {
    current = await visit(
      'second-source-card { display: none !important; transform: scale(0) !important; opacity: 0 !important; }',
    );
    current.session.answer({ type: 'next-claim' });
    const dialog = closedRoots.get(host() as Element)?.querySelector('[role=dialog]') as Element;
    expect(dialog.getBoundingClientRect().width).toBe(384);
    await until(() => getComputedStyle(dialog).opacity === '1');
    expect(dialog.checkVisibility({ opacityProperty: true })).toBe(true);
  });

  test('that throws the card out gets it no more, and nothing breaks', async () => {
    const { session } = await open();
    session.answer({ type: 'next-claim' });
    host()?.remove();
    await userEvent.keyboard('{Escape}');
    expect(session.answer({ type: 'next-claim' })).toBe(true);
    expect(host()).not.toBeNull();
  });

  test('with a root font of 10 px gets a card of the same size', async () => {
    const size = async (style: string) => {
      const { session } = await visit(style);
      session.answer({ type: 'next-claim' });
      const say = closedRoots.get(host() as Element)?.querySelector('.say') as Element;
      const found = getComputedStyle(say).fontSize;
      session.stop();
      return found;
    };
    expect(await size('html { font-size: 10px; }')).toBe(await size(''));
  });
});

describe('a page that is no article', () => {
  const list = `<ul>${['Maren', 'Harbour'].map((name) => `<li><a href="/${name}">${name}: the whole story</a></li>`).join('')}</ul>
    <p id="note">Talks go on. <b>At least 12 passengers</b> were injured, none of them seriously. More soon.</p>`;
  const select = (from: Node, start: number, to: Node, end: number) =>
    document.getSelection()?.setBaseAndExtent(from, start, to, end);

  test('has its selection checked when the reader asks, exactly that and no title', async () => {
    document.body.innerHTML = list;
    current = await startSession();
    const { session, said } = current;
    expect(session.answer({ type: 'check-selection' })).toBe(false);
    const [first, bold, last] = (document.querySelector('#note') as Element).childNodes;
    select(bold?.firstChild as Node, 0, last as Node, ' were injured, none of them seriously.'.length);
    expect(session.answer({ type: 'check-selection' })).toBe(true);
    await until(() => said.some(({ type }) => type === 'check'));
    const asked = said.find((message) => message.type === 'check');
    expect(asked?.article).toMatchObject({
      title: '',
      text: 'At least 12 passengers were injured, none of them seriously.',
      known: { title: 'unknown' },
    });
    expect(first?.textContent).toBe('Talks go on. ');
  });

  test('keeps what was selected when the page goes on changing, and reads the page once it moves on', async () => {
    document.body.innerHTML = list;
    current = await startSession();
    const { session, said } = current;
    const note = document.querySelector('#note') as Element;
    select(note, 0, note, note.childNodes.length);
    session.answer({ type: 'check-selection' });
    await until(() => said.some(({ type }) => type === 'check'));
    document.body.insertAdjacentHTML('beforeend', list);
    await rest(900);
    expect(said.map(({ type }) => type)).toEqual(['not-an-article', 'check']);
    history.pushState(null, '', '/elsewhere');
    document.body.append('!');
    await until(() => said.at(-1)?.type === 'not-an-article' && said.length === 3);
  });
});

describe('a page that the reader comes back to', () => {
  test('says again what it is and is painted again, with what was hidden meanwhile', async () => {
    const { said } = await open();
    const before = said.length;
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: false }));
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    await until(() => said.length >= before + 2);
    expect(said.slice(before).map(({ type }) => type)).toEqual(['check', 'anchored']);
    expect(painted('differ')).toEqual([INFORMED]);
  });
});

describe('an extension that is gone', () => {
  test('leaves nothing on the page', async () => {
    vi.useFakeTimers({ toFake: ['setInterval'] });
    try {
      const { session, kill } = await open();
      session.answer({ type: 'next-claim' });
      kill();
      vi.advanceTimersByTime(3000);
      expect(ours()).toEqual([]);
      expect(host()).toBeNull();
      expect(session.isRunning).toBe(false);
    } finally {
      vi.useRealTimers();
    }
  });

  test('is noticed also when the page changes, and listens no more', async () => {
    const { kill } = await open();
    kill();
    document.body.append('!');
    await until(() => ours().length === 0);
    current = await startSession();
    expect(painted('differ')).toEqual([INFORMED]);
  });
});
