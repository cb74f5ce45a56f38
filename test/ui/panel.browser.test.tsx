import { render } from 'preact';
import { describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { TabState } from '../../lib/messages/messages.ts';
import { Panel } from '../../lib/ui/panel/panel.tsx';
import type { PanelEvents } from '../../lib/ui/panel/panel-events.ts';
import type { PanelPlace } from '../../lib/ui/panel/panel-place.ts';
import type { SiteReading } from '../../lib/ui/panel/site-line.tsx';
import { de } from '../../lib/ui/texts/de.ts';
import { en } from '../../lib/ui/texts/en.ts';
import type { Texts } from '../../lib/ui/texts/texts.ts';
import { seedReport } from '../fixtures/seed-report.ts';
import { axeFindings, mount, openAll, textOf } from './mount.tsx';

const checked = {
  ...{ state: 'checked', report: seedReport, anchored: [], hidden: [], current: null },
} as const satisfies TabState;
const nothing = { ...seedReport, claims: [], compared: [], omissions: [], origins: [], series: [] };
const states: Readonly<Record<string, TabState | null>> = {
  opening: null,
  summary: checked,
  'nothing differs': {
    ...checked,
    report: { ...seedReport, series: [], claims: seedReport.claims.filter((c) => c.findings.length === 0) },
  },
  incomplete: { ...checked, report: { ...seedReport, complete: false } },
  'nothing to compare': { ...checked, report: nothing },
  'empty library': { ...checked, report: { ...nothing, corpus: { articles: 0, outlets: 0, newest: null } } },
  'reading the page': { state: 'reading', done: 0, total: 0, title: '' },
  reading: { state: 'reading', done: 11, total: 18, title: 'Talks' },
  'not an article': { state: 'not-an-article' },
  'not English': { state: 'not-english', language: 'de', title: 'Gespräche' },
  'not read': { state: 'not-read', host: 'www.middleeastmonitor.com' },
  'needs a press': { state: 'not-read', host: '' },
  forbidden: { state: 'forbidden' },
  failed: { state: 'failed', message: 'The library couldn’t be opened.', detail: 'VersionError: 1 < 2' },
};

const pressed = () => vi.fn(async (..._pressed: unknown[]): Promise<boolean> => false);
const done = () => vi.fn(async (..._pressed: unknown[]): Promise<void> => undefined);

type Answered = 'onCheckSelection' | 'onAlways';

function events(): { [Event in Exclude<keyof PanelEvents, Answered>]: ReturnType<typeof done> } & {
  [Event in Answered]: ReturnType<typeof pressed>;
} {
  return {
    ...{ onShow: done(), onCheck: done(), onStop: done(), onKeep: done(), onAddStarters: done() },
    ...{
      onAlways: pressed(),
      onStopSite: done(),
      onSave: done(),
      onPrint: done(),
      onOpenPanel: done(),
      onOpenHelp: done(),
    },
    ...{ onOpenLibrary: done(), onCopy: done(), onUnhide: done(), onCheckSelection: pressed() },
  };
}

const siteThat = (reading: SiteReading) => ({ host: 'www.middleeastmonitor.com', reading });

function draw(
  state: TabState | null,
  options: { width?: number; texts?: Texts; place?: PanelPlace; reading?: SiteReading } = {},
) {
  const { width = 400, texts = en, place = 'popup', reading = 'asked' } = options;
  const asked = events();
  const panel = <Panel {...{ state, site: siteThat(reading), place, texts }} events={asked} />;
  const root = mount(panel, width);
  return { root, done: asked };
}

function section(root: HTMLElement, title: string): HTMLDetailsElement {
  const found = [...root.querySelectorAll('details')].find(
    (one) => textOf(one.querySelector('h2')) === title,
  );
  if (found === undefined) throw new Error(`There is no section "${title}".`);
  return found;
}

describe.each(Object.entries(states))('the state "%s"', (_name, state) => {
  it.each(['light', 'dark'] as const)(
    'has nothing that axe objects to, in %s, everything open',
    async (scheme) => {
      const root = mount(
        <Panel state={state} site={siteThat('read')} place="popup" texts={en} events={events()} />,
        400,
        scheme,
      );
      openAll(root);
      expect(await axeFindings(root)).toEqual([]);
    },
  );

  it.each([300, 320])('fits %i px without scrolling sideways', (width) => {
    for (const texts of [en, de]) {
      const { root } = draw(state, { width, texts, place: 'side' });
      openAll(root);
      expect(root.scrollWidth).toBeLessThanOrEqual(width);
    }
  });

  it('says what is the case in its first heading', () => {
    const { root } = draw(state);
    expect(textOf(root.querySelector('h1'))).not.toBe('');
  });
});

describe('the summary', () => {
  it('says in one sentence on how many claims accounts differ, and what was compared', () => {
    const { root } = draw(checked);
    expect(textOf(root.querySelector('.lead'))).toBe(
      'On 2 of 10 claims, accounts differ.Compared with 4 articles from 4 outlets in your library.',
    );
  });

  it('counts each claim once, in the legend', () => {
    const { root } = draw(checked);
    expect([...root.querySelectorAll('.legend button')].map(textOf)).toEqual([
      '2 Accounts differ',
      '2 Since then',
      '1 Other source or words',
      '2 Also reported',
      '2 No counterpart',
    ]);
  });

  it('opens with what differs and what has changed; the rest waits', () => {
    const { root } = draw(checked);
    const heads = [...root.querySelectorAll('details.section')].map((one) => [
      textOf(one.querySelector('h2')),
      (one as HTMLDetailsElement).open,
    ]);
    expect(heads).toEqual([
      ['Accounts differ', true],
      ['Since then', true],
      ['Not in this article', false],
      ['Other source or words', false],
      ['Also reported', false],
      ['May differ', false],
      ['Who says so', false],
      ['No counterpart', false],
    ]);
  });

  it('shows what differs and the head of what has changed in the height of a popup', () => {
    const { root } = draw(checked);
    expect(section(root, 'Since then').getBoundingClientRect().top).toBeLessThan(600 - 38);
  });

  it('shows for each finding our sentence, the other outlet’s words with theirs marked, outlet and date', () => {
    const { root } = draw(checked);
    const row = section(root, 'Accounts differ').querySelector('.finding');
    expect(textOf(row?.querySelector('.say'))).toBe(
      '“Israel was informed of the details” here; “not kept fully informed” in Matzav.com.',
    );
    expect(textOf(row?.querySelector('mark'))).toBe('Israel was not kept fully informed');
    expect(textOf(row?.querySelector('.from'))).toBe('Matzav.comabout 6 Mar 2025');
  });

  it('shows the claim in the page when its row is pressed, by pointer or by key', async () => {
    const { done } = draw(checked);
    await page.getByRole('button', { name: /informed of the details/ }).click();
    expect(done.onShow).toHaveBeenLastCalledWith(4, 0);
    await userEvent.keyboard('{Tab}{Enter}');
    expect(done.onShow).toHaveBeenLastCalledWith(5, 0);
  });

  it('doesn’t offer to show words that the page doesn’t hold', () => {
    const { root } = draw({ ...checked, anchored: seedReport.claims.map(() => false) });
    const differ = section(root, 'Accounts differ');
    expect(differ.querySelectorAll('button')).toHaveLength(0);
    expect(textOf(differ)).toContain('These words couldn’t be found again in the page.');
  });

  it('filters by the legend, and back', async () => {
    const { root } = draw(checked);
    await page.getByRole('button', { name: '2 Also reported' }).click();
    expect([...root.querySelectorAll('details.section h2')].map(textOf)).toEqual(['Also reported']);
    expect(section(root, 'Also reported').open).toBe(true);
    await page.getByRole('button', { name: '2 Also reported' }).click();
    expect(root.querySelectorAll('details.section')).toHaveLength(8);
  });

  it('shows three rows of many in a popup, and the rest when asked', async () => {
    const differing = seedReport.claims[4];
    if (differing === undefined) throw new Error('The fixture has lost its claim.');
    const claims = Array.from({ length: 7 }, (_, i) => ({ ...differing, start: i * 100 }));
    const { root } = draw({ ...checked, report: { ...seedReport, claims } });
    expect(section(root, 'Accounts differ').querySelectorAll('.finding')).toHaveLength(3);
    await page.getByRole('button', { name: 'Show 4 more' }).click();
    expect(section(root, 'Accounts differ').querySelectorAll('.finding')).toHaveLength(7);
  });

  it('says how much has no counterpart, also when nothing differs', () => {
    const note =
      '2 of 2 claims have no counterpart in your library. That isn’t agreement. Newest article: 24 Jul 2025.';
    const { root } = draw(states['nothing differs'] ?? null);
    expect(textOf(root.querySelector('.lead-sentence'))).toBe('No account differs on 2 claims.');
    expect(textOf(root.querySelector('.rest'))).toBe(note);
  });

  it('reads out the chart’s values as a table', () => {
    const { root } = draw(checked);
    const table = root.querySelector('figure table');
    expect(textOf(table?.querySelector('caption'))).toBe('Hostages alive, by outlet and date');
    expect(
      [...(table?.querySelectorAll('tbody tr') ?? [])].map((row) => [...row.children].map(textOf)),
    ).toEqual([
      ['This article', 'about 6 Mar 2025', '22, two unknown'],
      ['probably Al Jazeera', '6 Mar 2025', 'approximately 24'],
      ['probably Anadolu Agency', '9 Mar 2025', 'at least 22'],
      ['Bloomberg News', '24 Jul 2025', 'roughly 20'],
    ]);
  });

  it('shows text of others as text', () => {
    const hostile = '<img src=x onerror="document.title=1"><script>1</script>';
    const first = seedReport.claims[4];
    const found = first?.findings[0];
    if (first === undefined || found === undefined) throw new Error('The fixture has lost its claim.');
    const there = { ...found.there, article: { ...found.there.article, outlet: hostile } };
    const claims = [{ ...first, findings: [{ ...found, explanation: hostile, there }] }];
    const { root } = draw({
      ...checked,
      report: { ...seedReport, article: { ...seedReport.article, title: hostile }, claims },
    });
    openAll(root);
    expect(root.querySelector('img, script')).toBeNull();
    expect(textOf(root.querySelector('h1'))).toBe(hostile);
    expect(textOf(root.querySelector('.say'))).toBe(hostile);
  });

  it('saves and prints', async () => {
    const { done } = draw(checked);
    await page.getByText('Save report').click();
    await page.getByRole('button', { name: 'As a table for spreadsheets' }).click();
    expect(done.onSave).toHaveBeenCalledWith('csv');
    await page.getByRole('button', { name: 'Print' }).click();
    expect(done.onPrint).toHaveBeenCalled();
  });

  it('names in the side panel what further outlets have on a claim', async () => {
    const { root } = draw(checked, { place: 'side', width: 360 });
    await page.getByRole('button', { name: 'By kind' }).click();
    expect(textOf(section(root, 'Since then').querySelector('.others'))).toBe(
      'probably Anadolu Agency Also reported',
    );
  });
});

describe('what the reader hid', () => {
  const hidden = { ...checked, hidden: [{ claim: 4, finding: 0 }] };

  it('is said to be hidden where its claim has nothing else', () => {
    const state = { ...checked, hidden: [{ claim: 5, finding: 0 }] };
    const { root } = draw(state, { place: 'side', width: 360 });
    expect(textOf(root.querySelectorAll('.claims > li')[5])).toMatch(/Hidden by you$/);
  });

  it('is neither counted nor listed with the others', () => {
    const { root } = draw(hidden);
    expect(textOf(root.querySelector('.lead-sentence'))).toBe('On 1 of 10 claims, accounts differ.');
    expect(textOf(section(root, 'Accounts differ'))).not.toContain('informed of the details');
  });

  it('is kept at the end, and comes back when asked', async () => {
    const { root, done: asked } = draw(hidden);
    section(root, 'Hidden by you').open = true;
    await page.getByRole('button', { name: 'Show again' }).click();
    expect(asked.onUnhide).toHaveBeenCalledWith(4, 0);
  });
});

describe('the side panel', () => {
  it('lists every claim in the order of the page, with what others have on it', () => {
    const { root } = draw(checked, { place: 'side', width: 360 });
    const claims = [...root.querySelectorAll('.claims > li')];
    expect(claims).toHaveLength(10);
    expect(textOf(claims[2])).toBe(
      '“Fifty-nine hostages are still held by Hamas in Gaza.”Bloomberg News Since thenprobably Anadolu Agency Also reported',
    );
    expect(textOf(claims[7])).toContain('May differ, not counted');
    expect(textOf(claims[9])).toContain('No counterpart');
  });

  it('marks the claim whose card is open in the page, with both accounts, and brings it into view', async () => {
    const { root } = draw({ ...checked, current: 4 }, { place: 'side', width: 360 });
    const [current, ...more] = root.querySelectorAll('.claims > [aria-current="true"]');
    expect(more).toEqual([]);
    expect(textOf(current)).toContain('“not kept fully informed” in Matzav.com.');
    await expect.poll(() => current?.getBoundingClientRect().bottom).toBeLessThanOrEqual(innerHeight);
  });

  it('shows a finding in the page when it’s pressed', async () => {
    const { done: asked } = draw(checked, { place: 'side', width: 360 });
    await page.getByRole('button', { name: 'Bloomberg News Since then' }).first().click();
    expect(asked.onShow).toHaveBeenCalledWith(2, 0);
  });

  it('can list by kind instead', async () => {
    const { root } = draw(checked, { place: 'side', width: 360 });
    await page.getByRole('button', { name: 'By kind' }).click();
    expect(root.querySelector('.claims')).toBeNull();
    expect(section(root, 'Accounts differ').querySelectorAll('.finding')).toHaveLength(2);
  });

  it.each(['light', 'dark'] as const)('has nothing that axe objects to, in %s', async (scheme) => {
    const state = { ...checked, current: 4, hidden: [{ claim: 5, finding: 0 }] };
    const root = mount(
      <Panel state={state} site={siteThat('stopped')} place="side" texts={en} events={events()} />,
      360,
      scheme,
    );
    openAll(root);
    expect(await axeFindings(root)).toEqual([]);
  });
});

describe('on paper', () => {
  it('shows every finding, quotation and omission whole, and nothing to press but what leads there', () => {
    const differing = seedReport.claims[4];
    if (differing === undefined) throw new Error('The fixture has lost its claim.');
    const claims = Array.from({ length: 30 }, (_, i) => ({ ...differing, start: i * 100 }));
    const state = { ...checked, report: { ...seedReport, claims } };
    const { root } = draw(state, { place: 'paper', width: 700 });
    openAll(root);
    expect(section(root, 'Accounts differ').querySelectorAll('.finding')).toHaveLength(30);
    expect(textOf(root.querySelector('.finding .words'))).toContain(
      'they are taking place, the official noted.”',
    );
    expect(section(root, 'Not in this article').querySelectorAll('li')).toHaveLength(4);
    expect(root.querySelector('.panel-head button, .panel-foot, .quiet')).toBeNull();
  });
});

describe('the ways on', () => {
  it('checks what is selected on a page that is no article, and says what to do where nothing is', async () => {
    const { root, done: asked } = draw({ state: 'not-an-article' });
    await userEvent.click(page.getByRole('button', { name: 'Check the selection' }));
    expect(asked.onCheckSelection).toHaveBeenCalledOnce();
    await vi.waitFor(() => expect(textOf(root)).toContain('Select at least one sentence on the page'));
    asked.onCheckSelection.mockResolvedValue(true);
    await userEvent.click(page.getByRole('button', { name: 'Check the selection' }));
    await vi.waitFor(() => expect(textOf(root)).not.toContain('Select at least one sentence on the page'));
  });

  it('says so when the browser didn’t allow a site, and changes nothing', async () => {
    const { done } = draw({ state: 'not-read', host: 'www.middleeastmonitor.com' });
    await page.getByRole('button', { name: 'Always on www.middleeastmonitor.com' }).click();
    expect(done.onAlways).toHaveBeenCalledWith('www.middleeastmonitor.com');
    await expect
      .element(page.getByText('The browser didn’t allow it, so nothing has changed.'))
      .toBeVisible();
  });

  it('says whether the site is read automatically, stops it, and says that it did', async () => {
    const asked = events();
    const redraw = (reading: SiteReading, root?: HTMLElement) => {
      const panel = (
        <Panel
          {...{ state: states['not an article'] ?? null, texts: en, place: 'popup' }}
          site={siteThat(reading)}
          events={asked}
        />
      );
      if (root === undefined) return mount(panel, 400);
      render(panel, root);
      return root;
    };
    const root = redraw('read');
    await expect
      .element(page.getByText('Articles on www.middleeastmonitor.com are read automatically.'))
      .toBeVisible();
    asked.onStopSite.mockImplementation(async () => void redraw('stopped', root));
    await page.getByRole('button', { name: 'Stop reading this site' }).click();
    await expect
      .element(
        page.getByText('From now on, articles on www.middleeastmonitor.com are read only when you ask.'),
      )
      .toBeVisible();
    asked.onAlways.mockImplementation(async () => redraw('read', root) !== null);
    await page.getByRole('button', { name: 'Always on www.middleeastmonitor.com' }).click();
    await expect
      .element(page.getByText('From now on, articles on www.middleeastmonitor.com are read automatically.'))
      .toBeVisible();
  });

  it('checks a page on demand, or always on this one site', async () => {
    const { done } = draw(states['not read'] ?? null);
    await page.getByRole('button', { name: 'Check this page' }).click();
    expect(done.onCheck).toHaveBeenCalled();
    await page.getByRole('button', { name: 'Always on www.middleeastmonitor.com' }).click();
    expect(done.onAlways).toHaveBeenCalledWith('www.middleeastmonitor.com');
  });

  it('keeps an article that nothing could be compared with, and says so', async () => {
    const { root, done } = draw(states['nothing to compare'] ?? null);
    expect(textOf(root.querySelector('.state p'))).toBe(
      'None of the 5 articles in your library covers this story. The newest is from 24 Jul 2025.',
    );
    await page.getByRole('button', { name: 'Keep this article' }).click();
    await expect.element(page.getByText('This article is in your library now.')).toBeInTheDocument();
    expect(done.onKeep).toHaveBeenCalled();
  });

  it('says why an article couldn’t be kept', async () => {
    const { done } = draw(states['nothing to compare'] ?? null);
    done.onKeep.mockRejectedValue(new Error('The library is full.'));
    await page.getByRole('button', { name: 'Keep this article' }).click();
    await expect.element(page.getByText('The library is full.')).toBeInTheDocument();
  });

  it('says in the popup that a page is closed, in the side panel that the button has to be pressed', () => {
    const unknown = states['needs a press'] ?? null;
    expect(textOf(draw(unknown).root.querySelector('h1'))).toBe('This page can’t be read');
    expect(textOf(draw(unknown, { place: 'side' }).root.querySelector('h1'))).toBe(
      'This page hasn’t been read',
    );
  });

  it('stops reading', async () => {
    const { root, done } = draw(states['reading'] ?? null);
    expect(textOf(root.querySelector('.reading p'))).toBe('11 of 18 claims compared');
    await page.getByRole('button', { name: 'Stop' }).click();
    expect(done.onStop).toHaveBeenCalled();
  });

  it('tries again after a failure and copies what went wrong', async () => {
    const { done } = draw(states['failed'] ?? null);
    await page.getByRole('button', { name: 'Copy details' }).click();
    expect(done.onCopy).toHaveBeenCalledWith('The library couldn’t be opened.\nVersionError: 1 < 2');
    await expect.element(page.getByRole('button', { name: 'Copied' })).toBeInTheDocument();
    await page.getByRole('button', { name: 'Try again' }).click();
    expect(done.onCheck).toHaveBeenCalled();
  });

  it('starts an empty library', async () => {
    const { done } = draw(states['empty library'] ?? null);
    await page.getByRole('button', { name: 'Add five starter articles' }).click();
    expect(done.onAddStarters).toHaveBeenCalled();
  });
});

describe('in German', () => {
  it('says everything of its own in German, and leaves quotations as they are', () => {
    const { root } = draw(checked, { texts: de });
    expect(textOf(root.querySelector('.lead-sentence'))).toBe(
      'Bei 2 von 10 Aussagen weichen Darstellungen ab.',
    );
    expect(textOf(root.querySelector('.article-head p'))).toBe('Middle East Monitor · etwa 6. März 2025');
    expect(root.querySelector('.words')?.getAttribute('lang')).toBe('en');
  });
});
