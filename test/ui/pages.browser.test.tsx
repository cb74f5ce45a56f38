import type { VNode } from 'preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { ArticleEdit, LibraryStore } from '../../lib/core/library/library-store.ts';
import { outletHosts } from '../../lib/messages/hosts.ts';
import type { LibraryTab } from '../../lib/messages/library-address.ts';
import type { KeyedVerdict } from '../../lib/messages/verdict.ts';
import { ArticlePage, type ArticlePageState } from '../../lib/ui/library/article-page.tsx';
import { ArticlesTab } from '../../lib/ui/library/articles-tab.tsx';
import { CheckSection, type CheckState } from '../../lib/ui/library/check-section.tsx';
import { HiddenSection } from '../../lib/ui/library/hidden-section.tsx';
import { LibraryPage } from '../../lib/ui/library/library-page.tsx';
import { ReadingChoices } from '../../lib/ui/library/reading-choices.tsx';
import { HelpPage, PrivacyPage } from '../../lib/ui/prose/prose-page.tsx';
import { de } from '../../lib/ui/texts/de.ts';
import { dePages } from '../../lib/ui/texts/de-pages.ts';
import { en } from '../../lib/ui/texts/en.ts';
import { enPages } from '../../lib/ui/texts/en-pages.ts';
import type { Texts } from '../../lib/ui/texts/texts.ts';
import { SamplePage } from '../../lib/ui/welcome/sample-page.tsx';
import { WelcomePage } from '../../lib/ui/welcome/welcome-page.tsx';
import { anadolu, bloomberg, jazeera, matzav, monitor } from '../fixtures/seed-report.ts';
import { ListedLibrary } from './listed-library.ts';
import { axeFindings, mount, textOf } from './mount.tsx';

const sample = {
  ...{ id: 'sample', title: 'Talks fail', outlet: 'Herald', published: '2025-03-06', url: null },
  known: { title: 'stated', outlet: 'stated', published: 'inferred' },
  text: 'Herald\n\nTalks fail\n\n1 month ago\nThe talks failed on Thursday, both sides said.\n\nThe talks failed on Thursday, both sides said.',
} as const;

const articles = [bloomberg, anadolu, jazeera, monitor, matzav];
const library = () =>
  new ListedLibrary(5, (number) => ({ ...(articles[number - 1] ?? bloomberg), text: 'A text.' }));
const empty = () => new ListedLibrary(0, () => kept);
const broken = (): LibraryStore => {
  const store = library();
  store.catalogue = async () => {
    throw new Error('The library is newer than this window.');
  };
  return store;
};

const kept = { ...matzav, text: 'The first paragraph.\n\nIsrael was not kept informed.\nAnd a third line.' };

const languages = [
  { texts: en, pageTexts: enPages },
  { texts: de, pageTexts: dePages },
];

function welcome(onChoose = vi.fn(), refused = false): VNode {
  return (
    <WelcomePage
      texts={enPages}
      labels={en}
      choice="outlets"
      {...{ refused, hosts: outletHosts, onChoose }}
    />
  );
}

const verdicts: readonly KeyedVerdict[] = (['not-same-thing', 'wrong-kind', null] as const).map(
  (reason, i) => ({
    ...{ key: `k${i}`, relation: 'disagrees', kind: 'outcome', reason, given: `2025-08-0${3 - i}T10:00:00Z` },
    explanation: `Explanation ${i}.`,
    here: {
      quote: 'Israel was informed.',
      focus: 'informed',
      title: 'Talks',
      outlet: 'CNN',
      published: '2025-03-06',
      url: null,
    },
    there: {
      quote: 'Israel was not told.',
      focus: 'not told',
      title: '',
      outlet: '',
      published: null,
      url: 'https://x.example/',
    },
  }),
);

const hidden = (
  list: readonly KeyedVerdict[] = [],
  texts: Texts = en,
  pageTexts = enPages,
  events: { onUndo?: (key: string) => Promise<void>; onSave?: () => void } = {},
) => (
  <HiddenSection
    {...{ verdicts: list, texts, pageTexts }}
    onUndo={events.onUndo ?? (async () => undefined)}
    onSave={events.onSave ?? (() => undefined)}
  />
);

const choices = (pageTexts = enPages, onChange = vi.fn(), onKeepChecked = vi.fn()) => (
  <ReadingChoices
    settings={{ allLines: false, hover: true }}
    keepChecked={false}
    texts={pageTexts.library}
    {...{ onChange, onKeepChecked }}
  />
);

/** The library with what the reader hid in its settings. */
const libraryPage = (
  tab: LibraryTab,
  store: LibraryStore,
  { texts, pageTexts } = { texts: en, pageTexts: enPages },
  onTab: (tab: LibraryTab) => void = () => undefined,
) => (
  <LibraryPage
    {...{ tab, texts: pageTexts, onTab }}
    panels={{
      articles: (
        <ArticlesTab
          {...{ store, texts, t: pageTexts.articles, exporting: { step: 'idle' } }}
          space={{ used: 52_300_000, left: 78_000_000_000 }}
          onSave={() => undefined}
          onAddStarters={() => undefined}
        />
      ),
      sites: <p>Sites</p>,
      settings: [choices(pageTexts), hidden(verdicts, texts, pageTexts)],
      backup: <p>Backup</p>,
    }}
  />
);

const articlePage = (
  state: ArticlePageState,
  quoted = { start: 0, end: 0 },
  texts: Texts = en,
  pageTexts = enPages,
  events: { onEdit?: (edit: ArticleEdit) => Promise<void>; onDelete?: () => void; onUndo?: () => void } = {},
) => (
  <ArticlePage
    {...{ state, texts, pageTexts, quoted: { part: 'text', ...quoted } }}
    onEdit={events.onEdit ?? (async () => undefined)}
    onDelete={events.onDelete ?? (() => undefined)}
    onUndo={events.onUndo ?? (() => undefined)}
  />
);

const names = [
  ...(['welcome', 'sample', 'help', 'privacy'] as const),
  ...(['library', 'settings', 'empty library', 'broken library', 'article', 'gone article'] as const),
];

function pages({ texts, pageTexts }: (typeof languages)[number]): Record<(typeof names)[number], VNode> {
  return {
    welcome: (
      <WelcomePage
        {...{ texts: pageTexts, labels: texts, choice: 'click', refused: true, hosts: outletHosts }}
        onChoose={vi.fn()}
      />
    ),
    sample: <SamplePage {...{ article: sample, texts: pageTexts, labels: texts }} />,
    help: <HelpPage texts={pageTexts} />,
    privacy: <PrivacyPage texts={pageTexts} />,
    library: libraryPage('articles', library(), { texts, pageTexts }),
    settings: libraryPage('settings', library(), { texts, pageTexts }),
    article: articlePage({ step: 'shown', article: kept }, { start: 33, end: 50 }, texts, pageTexts),
    'gone article': articlePage({ step: 'gone' }, { start: 0, end: 0 }, texts, pageTexts),
    'empty library': libraryPage('articles', empty(), { texts, pageTexts }),
    'broken library': libraryPage('articles', broken(), { texts, pageTexts }),
  };
}

afterEach(() => page.viewport(414, 896));

describe.each(names)('the page "%s"', (name) => {
  it.each(['light', 'dark'] as const)('has nothing that axe objects to, in %s', async (scheme) => {
    await page.viewport(1000, 800);
    for (const language of languages) {
      expect(await axeFindings(mount(pages(language)[name], 1000, scheme))).toEqual([]);
    }
  });

  it('fits 320 px without scrolling sideways', async () => {
    await page.viewport(320, 800);
    for (const language of languages) {
      mount(pages(language)[name], 320);
      expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
    }
  });
});

describe('the first page', () => {
  it('shows both accounts of its example, and a press on the words leaves both where they are', async () => {
    const root = mount(welcome());
    const words = page.getByRole('button', { name: 'Israel was informed of the details' });
    const other = page.getByText('Israel was not kept fully informed');
    const height = root.offsetHeight;
    await words.click();
    await expect.element(other).toBeVisible();
    await userEvent.keyboard('{Enter}');
    await expect.element(other).toBeVisible();
    expect(root.offsetHeight).toBe(height);
  });

  it('asks where to read, and says what was chosen', async () => {
    const onChoose = vi.fn();
    mount(welcome(onChoose));
    await expect.element(page.getByRole('radio', { name: /On these news sites/ })).toBeChecked();
    await page.getByRole('radio', { name: /On every site/ }).click();
    expect(onChoose).toHaveBeenCalledExactlyOnceWith('everywhere');
  });

  it('names the sites that it reads', () => {
    const root = mount(welcome());
    const names = [...root.querySelectorAll('.hosts li')].map(textOf);
    expect(names).toContain('middleeastmonitor.com');
  });

  it('says so when the browser didn’t allow it', async () => {
    mount(welcome(vi.fn(), true));
    await expect
      .element(page.getByText('The browser didn’t allow it, so nothing has changed.'))
      .toBeInTheDocument();
  });

  it('leads to an article to try it on, and to the library', async () => {
    mount(welcome());
    await expect
      .element(page.getByRole('link', { name: 'Open the sample article' }))
      .toHaveAttribute('href', 'sample.html');
    await expect
      .element(page.getByRole('link', { name: 'Open the library' }))
      .toHaveAttribute('href', 'options.html');
  });
});

describe('the sample article', () => {
  it('has each sentence once, without what was left of the page around it, and its date as the guess it is', () => {
    const root = mount(<SamplePage {...{ article: sample, texts: enPages, labels: en }} />);
    expect([...root.querySelectorAll('article > *')].map(textOf)).toEqual([
      'Talks fail',
      'Herald · about 6 Mar 2025',
      'The talks failed on Thursday, both sides said.',
    ]);
  });
});

describe('the tabs of the library', () => {
  it('show one part at a time, under a head that is in the tab', async () => {
    mount(libraryPage('settings', library()));
    await expect.element(page.getByRole('tab', { selected: true })).toHaveTextContent('Settings');
    await expect.element(page.getByRole('tabpanel')).toHaveAccessibleName('Settings');
    await expect.element(page.getByRole('checkbox').first()).toBeVisible();
    await expect.element(page.getByText('5 articles')).not.toBeInTheDocument();
  });

  it('are gone through by arrow keys, home and end, round at both ends', async () => {
    const asked: string[] = [];
    const draw = (tab: LibraryTab) =>
      mount(libraryPage(tab, library(), undefined, (next) => asked.push(next)));
    for (const [tab, key, next] of [
      ['articles', 'ArrowRight', 'sites'],
      ['articles', 'ArrowLeft', 'backup'],
      ['backup', 'ArrowRight', 'articles'],
      ['sites', 'End', 'backup'],
      ['backup', 'Home', 'articles'],
    ] as const) {
      const root = draw(tab);
      root.querySelector<HTMLElement>('[aria-selected="true"]')?.focus();
      await userEvent.keyboard(`{${key}}`);
      expect(asked.at(-1)).toBe(next);
      expect(document.activeElement?.id).toBe(`tab-${next}`);
    }
  });
});

describe('an article of the library', () => {
  it('is shown whole, with the quoted words marked across their paragraph', () => {
    const root = mount(pages({ texts: en, pageTexts: enPages }).article, 800);
    expect(textOf(root.querySelector('article'))).toContain('Israel was not kept informed.And a third line.');
    expect([...root.querySelectorAll('mark')].map(textOf)).toEqual(['not kept informed']);
  });

  it('that was deleted is said to be gone', () => {
    const root = mount(pages({ texts: en, pageTexts: enPages })['gone article'], 800);
    expect(textOf(root)).toContain('This article is no longer in your library');
  });
});

describe('what can be done with an article of the library', () => {
  it('shows which of its sentences can be compared, when asked', async () => {
    const root = mount(articlePage({ step: 'shown', article: kept }, { start: 33, end: 50 }), 800);
    expect(root.querySelectorAll('.claim')).toHaveLength(0);
    await page.getByRole('button', { name: 'Show which' }).click();
    const claims = [...root.querySelectorAll('.claim')].map((each) => each.textContent).join('|');
    expect(claims).toContain('Israel was |not kept informed|.');
    expect([...root.querySelectorAll('mark')].map(textOf)).toEqual(['not kept informed']);
  });

  it('is edited in place, deleted at once, and brought back', async () => {
    const events = { onEdit: vi.fn(async () => undefined), onDelete: vi.fn(), onUndo: vi.fn() };
    mount(articlePage({ step: 'shown', article: kept }, undefined, en, enPages, events), 800);
    await page.getByRole('button', { name: 'Edit' }).click();
    await page.getByLabelText(/^Outlet/).fill('Courier');
    await page.getByRole('button', { name: 'Save' }).click();
    expect(events.onEdit).toHaveBeenCalledExactlyOnceWith({ outlet: 'Courier' });
    await page.getByRole('button', { name: 'Delete' }).click();
    expect(events.onDelete).toHaveBeenCalledOnce();
    mount(articlePage({ step: 'deleted' }, undefined, en, enPages, events), 800);
    await page.getByRole('button', { name: 'Undo' }).click();
    expect(events.onUndo).toHaveBeenCalledOnce();
  });
});

describe('checking the library', () => {
  const report = { articles: 5, lost: [], doubled: 0, indexed: 0, forgotten: 0, rebuilt: 0, swept: 0 };
  const section = (check: CheckState, onStart = vi.fn(), onStop = vi.fn()) => (
    <CheckSection {...{ check, t: enPages.library.check, onStart, onStop }} />
  );

  it('says that all is well, or what was wrong and is mended', () => {
    expect(textOf(mount(section({ step: 'done', report })).querySelector('[role="status"]'))).toBe(
      'All is well: 5 articles, each whole and each to be found.',
    );
    const mended = { ...report, lost: ['Fire'], doubled: 1, indexed: 1, forgotten: 2, rebuilt: 1, swept: 3 };
    expect(textOf(mount(section({ step: 'done', report: mended })).querySelector('[role="status"]'))).toBe(
      [
        'The library is in order again, with 5 articles.',
        '1 article stood there twice and now once, with what you set.',
        '1 article couldn’t be found by a search and now can.',
        '2 entries for articles that aren’t there taken out.',
        '1 damaged part of the index made again from the articles.',
        '3 leftover parts of the index cleared away.',
        '1 article could no longer be read and had to be taken out:Fire',
      ].join(''),
    );
  });

  it('begins and stops when pressed, and says why it failed', async () => {
    const [onStart, onStop] = [vi.fn(), vi.fn()];
    mount(section({ step: 'failed', message: 'The disk went away.' }, onStart));
    await expect.element(page.getByText('The disk went away.')).toBeVisible();
    await page.getByRole('button', { name: 'Check the library' }).click();
    expect(onStart).toHaveBeenCalledOnce();
    const root = mount(section({ step: 'running', share: 0.5 }, onStart, onStop));
    expect(await axeFindings(root)).toEqual([]);
    await page.getByRole('button', { name: 'Stop' }).click();
    expect(onStop).toHaveBeenCalledOnce();
  });
});

describe('what the reader hid', () => {
  it('is listed with both quotations, whose they are and why it was hidden', () => {
    const root = mount(hidden(verdicts), 700);
    const items = [...root.querySelectorAll('li')].map(textOf);
    expect(items[0]).toBe(
      'Explanation 0.“Israel was informed.”CNN · 6 Mar 2025“Israel was not told.”Outlet unknown · date unknownAccounts differ · Not the same thingUndo',
    );
    expect(items.map((item) => / · ([^·]+)Undo$/.exec(item)?.[1])).toEqual([
      'Not the same thing',
      'Same thing, wrongly described',
      'No reason given',
    ]);
  });

  it('is taken back one by one; the focus stays in the list, and it is said', async () => {
    const onUndo = vi.fn(async () => undefined);
    const root = mount(hidden(verdicts, en, enPages, { onUndo }), 700);
    await page.getByRole('button', { name: 'Undo: Explanation 1.' }).click();
    expect(onUndo.mock.calls).toEqual([['k1']]);
    await expect.element(page.getByRole('status')).toHaveTextContent('It is shown and counted again.');
    expect(document.activeElement).toBe(root.querySelector('h2'));
  });

  it('is saved when asked, and a long list is shown whole when asked', async () => {
    const onSave = vi.fn();
    const many = Array.from({ length: 12 }, (_, i) => ({ ...verdicts[0], key: `k${i}` }) as KeyedVerdict);
    const root = mount(hidden(many, en, enPages, { onSave }), 700);
    await page.getByRole('button', { name: /^Save as labelled pairs/ }).click();
    expect(onSave).toHaveBeenCalledOnce();
    expect(root.querySelectorAll('li')).toHaveLength(10);
    await page.getByRole('button', { name: 'Show all 12' }).click();
    expect(root.querySelectorAll('li')).toHaveLength(12);
  });

  it('says how something gets there while there is nothing, and offers nothing to press', () => {
    const root = mount(hidden(), 700);
    expect(textOf(root)).toContain('Nothing is hidden. “Hide” on a card puts a finding here.');
    expect(root.querySelector('button')).toBeNull();
  });
});

describe('the choices about reading', () => {
  it('show what holds and give the whole choice when one is changed', async () => {
    const [onChange, onKeepChecked] = [vi.fn(), vi.fn()];
    const root = mount(choices(enPages, onChange, onKeepChecked), 400);
    const boxes = [...root.querySelectorAll('input')];
    expect(boxes.map((box) => box.checked)).toEqual([false, true, false]);
    await userEvent.click(boxes[0] as HTMLElement);
    expect(onChange).toHaveBeenLastCalledWith({ allLines: true, hover: true });
    await userEvent.click(boxes[2] as HTMLElement);
    expect(onKeepChecked).toHaveBeenLastCalledWith(true);
  });
});
