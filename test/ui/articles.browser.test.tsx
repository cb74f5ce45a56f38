import { afterEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Article } from '../../lib/core/article.ts';
import type { FindWork, LibraryStore } from '../../lib/core/library/library-store.ts';
import { libraryPlace } from '../../lib/messages/library-address.ts';
import type { ExportState } from '../../lib/ui/library/articles/list-bar.tsx';
import { ArticlesTab } from '../../lib/ui/library/articles-tab.tsx';
import { de } from '../../lib/ui/texts/de.ts';
import { dePages } from '../../lib/ui/texts/de-pages.ts';
import { en } from '../../lib/ui/texts/en.ts';
import { enPages } from '../../lib/ui/texts/en-pages.ts';
import { articleOf, rowsInView, shownTitles } from './listed-articles.ts';
import { ListedLibrary } from './listed-library.ts';
import { axeFindings, mount, openAll, textOf } from './mount.tsx';

/** Two without an outlet or a date among twelve, one of them without a title. */
function gappedOf(number: number): Article {
  const unknown = { title: 'stated', outlet: 'unknown', published: 'unknown' } as const;
  if (number === 5) return { ...articleOf(5), outlet: '', known: unknown };
  if (number === 7) return { ...articleOf(7), published: null, title: '', known: unknown };
  return number === 2 ? { ...articleOf(2), known: { ...unknown, published: 'inferred' } } : articleOf(number);
}

const onSave = vi.fn();

async function open(
  store: LibraryStore,
  width = 1000,
  texts = en,
  pageTexts = enPages,
  exporting: ExportState = { step: 'idle' },
) {
  await page.viewport(width, 800);
  const root = mount(
    <main>
      <h1>Library</h1>
      <ArticlesTab
        {...{ store, texts, t: pageTexts.articles, exporting, onSave }}
        space={{ used: 52_300_000, left: null }}
        onAddStarters={() => undefined}
      />
    </main>,
    width,
  );
  return root;
}

/** The title in the row that has the focus. */
const focused = () => textOf(document.activeElement?.closest('tr')?.querySelector('.title'));
const firstRow = () => document.querySelector<HTMLElement>('.article-list tbody tr[tabindex="0"]');

afterEach(() => {
  onSave.mockClear();
});

describe('a row in a narrow page', () => {
  const menu = () => page.getByRole('menu', { name: 'What to do with “Title 12”' });
  const opener = () => page.getByRole('button', { name: 'What to do with “Title 12”' });

  it('has one button that no finger misses, for all that can be done with its article', async () => {
    await open(new ListedLibrary(12, articleOf), 390);
    await shownTitles();
    for (const button of document.querySelectorAll('.article-list .more')) {
      const { width, height, right } = button.getBoundingClientRect();
      expect(Math.min(width, height)).toBeGreaterThanOrEqual(44);
      expect(right).toBeLessThanOrEqual(390);
    }
    await opener().click();
    await expect.element(menu()).toBeVisible();
    const items = [...menu().element().querySelectorAll('[role="menuitem"]')];
    expect(items.map(textOf)).toEqual(['Open', 'Edit', 'Delete']);
    for (const item of items) expect(item.getBoundingClientRect().height).toBeGreaterThanOrEqual(44);
    expect(items[0]?.getAttribute('href')).toBe(
      document.querySelector('.article-list .title')?.getAttribute('href'),
    );
    expect(await axeFindings(document.body)).toEqual([]);
    await page.getByRole('menuitem', { name: 'Edit' }).click();
    await expect.element(page.getByRole('dialog')).toBeVisible();
    await page.getByRole('button', { name: 'Cancel' }).click();
    await expect.poll(() => document.activeElement).toBe(opener().element());
    await opener().click();
    await page.getByRole('menuitem', { name: 'Delete' }).click();
    await expect.poll(() => rowsInView()[0]?.title).toBe('Title 11');
    await expect.poll(focused).toBe('Title 11');
  });

  it('is done with by keys too: arrows go through the menu, Escape leads back', async () => {
    await open(new ListedLibrary(12, articleOf), 390);
    await shownTitles();
    firstRow()?.focus();
    await userEvent.tab();
    await userEvent.tab();
    await userEvent.tab();
    expect(document.activeElement).toBe(opener().element());
    await userEvent.keyboard('{Enter}');
    expect(textOf(document.activeElement)).toBe('Open');
    await userEvent.keyboard('{ArrowDown}{ArrowDown}{ArrowDown}');
    expect(textOf(document.activeElement)).toBe('Delete');
    await userEvent.keyboard('{Home}');
    expect(textOf(document.activeElement)).toBe('Open');
    await userEvent.keyboard('{Escape}');
    expect(document.querySelector('[role="menu"]')).toBeNull();
    expect(document.activeElement).toBe(opener().element());
  });

  it('closes its menu when the list moves', async () => {
    await open(new ListedLibrary(100, articleOf), 390);
    await shownTitles();
    await page.getByRole('button', { name: 'What to do with “Title 100”' }).click();
    await expect.element(page.getByRole('menu')).toBeVisible();
    document.querySelector('.article-list tbody')?.scrollTo({ top: 300 });
    await expect.poll(() => document.querySelector('[role="menu"]')).toBeNull();
  });
});

describe('the list of 100,000 articles', () => {
  it('draws few of them and shows the right ones wherever it is scrolled to', async () => {
    const library = new ListedLibrary(100_000, articleOf);
    await open(library);
    expect((await shownTitles())[0]).toBe('Title 100000');
    const body = document.querySelector('.article-list tbody') as HTMLElement;
    expect(document.querySelector('.article-list')?.getAttribute('aria-rowcount')).toBe('100001');
    const height = body.scrollHeight / 100_000;
    for (const first of [99_000, 50_000, 7, 31_415, 99_985, 0]) {
      body.scrollTop = first * height;
      await expect
        .poll(() => rowsInView()[0]?.row)
        .toBe(Math.min(first, 100_000 - Math.floor(body.clientHeight / height)) + 2);
      await expect.poll(() => rowsInView().every(({ title }) => title !== '')).toBe(true);
      for (const { title, row } of rowsInView()) expect(title).toBe(`Title ${100_000 - (row - 2)}`);
      expect(body.querySelectorAll('tr').length).toBeLessThan(60);
    }
    expect(Math.max(...library.asked.map(({ length }) => length))).toBeLessThan(60);
  });

  it('fetches the rows where a fast scroll ends, not those that it passes', async () => {
    const library = new ListedLibrary(100_000, articleOf);
    await open(library);
    await shownTitles();
    library.asked.length = 0;
    const body = document.querySelector('.article-list tbody') as HTMLElement;
    for (let i = 1; i <= 200; i++) body.scrollTop = i * 20_000;
    await expect.poll(() => rowsInView()[0]?.row).toBeGreaterThan(60_000);
    await shownTitles();
    expect(library.asked.flat().length).toBeLessThan(400);
  });

  it('is gone through by keys from end to end; the row with the focus is always there', async () => {
    await open(new ListedLibrary(100_000, articleOf));
    await shownTitles();
    firstRow()?.focus();
    await userEvent.keyboard('{ArrowDown}{ArrowDown}');
    await expect.poll(focused).toBe('Title 99998');
    await userEvent.keyboard('{End}');
    await expect.poll(focused).toBe('Title 1');
    await expect.poll(() => rowsInView().at(-1)?.title).toBe('Title 1');
    await userEvent.keyboard('{PageUp}{ArrowUp}');
    await expect.poll(() => rowsInView().map(({ title }) => title)).toContain(focused());
    await userEvent.keyboard('{Home}');
    await expect.poll(focused).toBe('Title 100000');
    const body = document.querySelector('.article-list tbody') as HTMLElement;
    body.scrollTop = 2_000_000;
    await expect.poll(() => rowsInView()[0]?.row).toBeGreaterThan(1000);
    expect(focused(), 'after scrolling away from it').toBe('Title 100000');
  });
});

describe('rows whose articles have not come', () => {
  it('have their shape wherever the list is scrolled to: nothing is blank', async () => {
    class SilentLibrary extends ListedLibrary {
      override rows = () => new Promise<never>(() => undefined);
    }
    await open(new SilentLibrary(20_000, articleOf));
    const list = page.getByRole('grid');
    await expect.element(list).toBeVisible();
    const body = list.element().querySelector('tbody') as HTMLElement;
    body.scrollTop = body.scrollHeight / 2;
    const png = await page.screenshot({ element: body, base64: true, save: false });
    const image = await createImageBitmap(await (await fetch(`data:image/png;base64,${png}`)).blob());
    const canvas = new OffscreenCanvas(image.width, image.height).getContext('2d');
    if (canvas === null) throw new Error('There is no canvas.');
    canvas.drawImage(image, 0, 0);
    const { data } = canvas.getImageData(80, 0, 1, image.height);
    const colours = Array.from({ length: image.height }, (_, y) => data.slice(4 * y, 4 * y + 3).join(' '));
    const ground = Math.max(
      ...Map.groupBy(colours, (colour) => colour)
        .values()
        .map(({ length }) => length),
    );
    // Where a title will stand, lines between rows alone would be a sixtieth of the height.
    expect(1 - ground / image.height).toBeGreaterThan(0.15);
  });
});

describe('a row', () => {
  it('says title, outlet, date and where from, and how many claims there are once they are counted', async () => {
    await open(new ListedLibrary(12, gappedOf));
    await shownTitles();
    const row = page.getByRole('row', { name: /Title 2 / });
    await expect.element(row).toHaveTextContent('Title 2Herald2 claimsnews.exampleabout 10 Jan 2020');
    const link = document.querySelector('tbody a') as HTMLAnchorElement;
    expect(libraryPlace(new URL(link.href).hash)?.article).toBe('a5');
  });

  it('is selected by Space, with all up to it by Shift, and the bar says so', async () => {
    const root = await open(new ListedLibrary(12, articleOf));
    await shownTitles();
    firstRow()?.focus();
    await userEvent.keyboard(' ');
    await expect.element(page.getByText('1 of 12 selected')).toBeVisible();
    await userEvent.keyboard('{ArrowDown}{ArrowDown}{Shift>}{ArrowDown}{ArrowDown}{/Shift}');
    await expect.element(page.getByText('4 of 12 selected')).toBeVisible();
    const selected = [...root.querySelectorAll('tbody tr[aria-selected="true"] .title')].map(textOf);
    expect(selected).toEqual(['Title 12', 'Title 10', 'Title 9', 'Title 8']);
    await userEvent.keyboard('{Escape}');
    await expect.element(page.getByRole('status').getByText('12 articles')).toBeVisible();
    await page.getByRole('checkbox', { name: 'Select all' }).click();
    await expect.element(page.getByText('12 of 12 selected')).toBeVisible();
  });

  it('opens its article by Enter', async () => {
    await open(new ListedLibrary(3, articleOf));
    await shownTitles();
    firstRow()?.focus();
    await userEvent.keyboard('{ArrowDown}{Enter}');
    await expect.poll(() => libraryPlace(location.hash)?.article).toBe('a2');
    location.hash = '';
  });
});

describe('searching', () => {
  it('shows what was found with a line around the words in bold, and says how many', async () => {
    const root = await open(new ListedLibrary(40, articleOf));
    await shownTitles();
    await page.getByRole('searchbox').fill('7 lisbon');
    await expect.element(page.getByText('1 of 40 articles')).toBeVisible();
    await expect.poll(shownTitles).toEqual(['Title 7']);
    expect([...root.querySelectorAll('.found-line b')].map(textOf)).toEqual(['7', 'Lisbon']);
    expect(textOf(root.querySelector('.found-line'))).toBe(
      'Ferries brought 7 people to the harbour of Lisbon on Monday. Nobody was hurt there, officials said.',
    );
  });

  it('says what wasn’t found, and leads back to all', async () => {
    await open(new ListedLibrary(4, articleOf));
    await shownTitles();
    await page.getByRole('searchbox').fill('pomegranate');
    await expect.element(page.getByText('No title or text has “pomegranate”.')).toBeVisible();
    await page.getByRole('button', { name: 'Clear search' }).click();
    expect(await shownTitles()).toHaveLength(4);
    await page.getByRole('searchbox').fill('the of');
    await expect.element(page.getByText(/These words stand in nearly every article/)).toBeVisible();
  });

  it('shows what was found so far, in the order of the list, while texts are still read', async () => {
    const ended = Promise.withResolvers<void>();
    class SlowLibrary extends ListedLibrary {
      override async find(typed: string, work?: FindWork) {
        const all = await super.find(typed);
        work?.onProgress?.(2, 12, work.inOrder?.(all.numbers).slice(0, 2) ?? all.numbers);
        await ended.promise;
        return all;
      }
    }
    await open(new SlowLibrary(12, articleOf));
    await shownTitles();
    await page.getByRole('searchbox').fill('"harbour of Lisbon"');
    await expect.element(page.getByText('2 of 12 texts read')).toBeVisible();
    await expect.poll(() => rowsInView().map(({ title }) => title)).toEqual(['Title 12', 'Title 11']);
    expect(textOf(document.querySelector('.found-line b'))).toBe('harbour of Lisbon');
    ended.resolve();
    await expect.poll(() => rowsInView().length).toBeGreaterThan(2);
    expect(page.getByText('2 of 12 texts read').query()).toBeNull();
  });

  it('says so where part of the index didn’t answer', async () => {
    const library = new ListedLibrary(4, articleOf);
    library.find = async () => ({ numbers: Uint32Array.of(1), complete: false });
    await open(library);
    await shownTitles();
    await page.getByRole('searchbox').fill('lisbon');
    await expect.element(page.getByText(/some articles may be missing here/)).toBeVisible();
  });
});

describe('the filters', () => {
  it('keep to an outlet, to days, to what lacks something, and are taken away together', async () => {
    await open(new ListedLibrary(12, gappedOf), 1200);
    await shownTitles();
    await page.getByRole('combobox', { name: 'Outlet' }).selectOptions('Herald (3)');
    await expect.poll(shownTitles).toEqual(['Title 11', 'Title 8', 'Title 2']);
  });

  it('narrow what a search found further and further, and leave it when they are taken away', async () => {
    const library = new ListedLibrary(12, (number) => ({
      ...articleOf(number),
      ...(number % 2 === 0 && { file: `Clippings/${number}.html` }),
      ...(number === 6 && { outlet: '', known: { title: 'stated', outlet: 'unknown', published: 'stated' } }),
      text: `${number % 3 === 0 ? 'A storm' : 'Ferries'} kept ${number} people in the harbour of Lisbon on Monday.`,
    }));
    const root = await open(library, 1200);
    await shownTitles();
    const shown = () => rowsInView().map(({ title }) => title);
    await page.getByRole('searchbox').fill('storm');
    await expect.poll(shown).toEqual(['Title 12', 'Title 9', 'Title 6', 'Title 3']);
    openAll(root);
    await page.getByLabelText('From').fill('2020-02-01');
    await expect.poll(shown).toEqual(['Title 12', 'Title 9', 'Title 6']);
    await page.getByLabelText('To', { exact: true }).fill('2020-04-30');
    await expect.poll(shown).toEqual(['Title 12', 'Title 9', 'Title 6']);
    await page.getByRole('combobox', { name: 'Source' }).selectOptions('Clippings (6)');
    await expect.poll(shown).toEqual(['Title 12', 'Title 6']);
    await page.getByRole('combobox', { name: 'Gaps' }).selectOptions('no outlet');
    await expect.poll(shown).toEqual(['Title 6']);
    await expect.element(page.getByRole('status').getByText('1 of 12 articles')).toBeVisible();
    await page.getByRole('button', { name: 'Clear filters' }).click();
    await expect.poll(shown).toEqual(['Title 12', 'Title 9', 'Title 6', 'Title 3']);
  });

  it('follow presses on a month and on an outlet, and give way when pressed again', async () => {
    const root = await open(new ListedLibrary(12, articleOf), 1200);
    await shownTitles();
    openAll(root);
    await page.getByRole('button', { name: 'Feb 2020' }).click();
    await expect.poll(shownTitles).toEqual(['Title 6', 'Title 5', 'Title 4']);
    await expect
      .element(page.getByRole('button', { name: 'Feb 2020' }))
      .toHaveAttribute('aria-pressed', 'true');
    await page.getByRole('button', { name: /^The Post 4/ }).click();
    await expect.poll(shownTitles).toEqual(['Title 4']);
    await page.getByRole('button', { name: 'Feb 2020' }).click();
    await page.getByRole('button', { name: /^The Post 4/ }).click();
    await expect.element(page.getByRole('status').getByText('12 articles')).toBeVisible();
    const bars = root.querySelectorAll<SVGElement>('.month');
    bars[3]?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    await expect
      .poll(() => rowsInView().map(({ title }) => title))
      .toEqual(['Title 12', 'Title 11', 'Title 10']);
  });
});

describe('articles without a date or an outlet', () => {
  it('stand first, which is said, and are set together', async () => {
    const library = new ListedLibrary(12, gappedOf);
    await open(library, 1200);
    expect((await shownTitles()).slice(0, 3)).toEqual([
      'Title 5',
      'Ferries brought 7 people to the harbour of Lisbon on …',
      'Title 12',
    ]);
    await expect.element(page.getByText(/^2 articles have no known date or outlet/)).toBeVisible();
    await page.getByRole('button', { name: 'Select them' }).click();
    await page.getByRole('button', { name: 'Edit', exact: true }).click();
    await expect.element(page.getByRole('dialog')).toHaveAccessibleName('Edit 2 articles');
    await page
      .getByRole('combobox', { name: /^Outlet/ })
      .last()
      .fill('The Courier');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await expect.element(page.getByRole('dialog')).not.toBeInTheDocument();
    expect([library.at(5).outlet, library.at(7).outlet]).toEqual(['The Courier', 'The Courier']);
    expect([library.at(5).published, library.at(7).published]).toEqual([articleOf(5).published, null]);
    await expect.element(page.getByText(/^One article has no known date or outlet/)).toBeVisible();
  });

  it('offer to set it in their row', async () => {
    const library = new ListedLibrary(12, gappedOf);
    await open(library, 1200);
    await shownTitles();
    await page.getByRole('button', { name: 'Set date' }).click();
    await page
      .getByLabelText(/^Published/)
      .last()
      .fill('2020-02-29');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await expect.poll(() => library.at(7).published).toBe('2020-02-29');
  });
});

describe('editing one article', () => {
  it('begins with what is known and how, and changes only what was changed', async () => {
    const library = new ListedLibrary(3, (number) => ({
      ...articleOf(number),
      published: '2020-01-01T10:30:00Z',
    }));
    const edit = vi.spyOn(library, 'edit');
    await open(library);
    await shownTitles();
    firstRow()?.focus();
    await userEvent.keyboard('e');
    const dialog = page.getByRole('dialog');
    await expect.element(dialog.getByLabelText(/^Title/)).toHaveValue('Title 3');
    await expect.element(dialog.getByLabelText(/^Published/)).toHaveValue('2020-01-01');
    await dialog.getByLabelText(/^Title/).fill('  Another\n title ');
    await userEvent.keyboard('{Tab}');
    await dialog.getByRole('button', { name: 'Save' }).click();
    await expect.poll(() => edit.mock.calls).toEqual([[[3], { title: 'Another title' }]]);
    await expect.poll(focused).toBe('Another title');
  });

  it('takes no address that can’t be opened, and says what one looks like', async () => {
    const library = new ListedLibrary(1, articleOf);
    await open(library);
    await shownTitles();
    firstRow()?.focus();
    await userEvent.keyboard('e');
    await page.getByLabelText(/^Address/).fill('javascript:alert(1)');
    await expect.element(page.getByText(/^This is no web address/)).toBeVisible();
    await expect.element(page.getByRole('button', { name: 'Save', exact: true })).toBeDisabled();
    await userEvent.keyboard('{Escape}');
    await expect.element(page.getByRole('dialog')).not.toBeInTheDocument();
    expect(library.at(1).url).toBe(articleOf(1).url);
  });

  it('says why it couldn’t be stored, and keeps what was typed', async () => {
    const library = new ListedLibrary(1, articleOf);
    library.edit = async () => {
      throw new Error('The disk is full.');
    };
    await open(library);
    await shownTitles();
    firstRow()?.focus();
    await userEvent.keyboard('e');
    await page.getByLabelText(/^Title/).fill('New');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await expect.element(page.getByRole('alert')).toHaveTextContent('The disk is full.');
    await expect.element(page.getByLabelText(/^Title/)).toHaveValue('New');
  });
});

describe('deleting', () => {
  it('takes an article out at once, moves the focus to the next, and brings it back', async () => {
    const library = new ListedLibrary(12, articleOf);
    await open(library);
    await shownTitles();
    firstRow()?.focus();
    await userEvent.keyboard('{ArrowDown}{Delete}');
    await expect.element(page.getByText('1 article deleted.')).toBeVisible();
    await expect.poll(focused).toBe('Title 10');
    await userEvent.keyboard('{Delete}');
    await expect.element(page.getByText('2 articles deleted.')).toBeVisible();
    await expect.poll(focused).toBe('Title 9');
    expect(library.numbers).not.toContain(11);
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.element(page.getByText('2 articles are back.')).toBeVisible();
    expect(document.activeElement?.closest('tbody'), 'the focus is in the list').not.toBeNull();
    await expect.element(page.getByRole('status').getByText('12 articles')).toBeVisible();
  });

  it('is undone by Ctrl+Z, and for good after a while', async () => {
    const library = new ListedLibrary(12, articleOf);
    await open(library);
    await shownTitles();
    firstRow()?.focus();
    await userEvent.keyboard('{Delete}');
    await expect.element(page.getByRole('button', { name: 'Undo' })).toBeVisible();
    await userEvent.keyboard('{Control>}z{/Control}');
    await expect.element(page.getByText('1 article is back.')).toBeVisible();
    // A pointer that rests on the bar would keep it there.
    await page.getByRole('heading', { name: 'Library' }).hover();
    await userEvent.keyboard('{Home}{Delete}');
    await expect.poll(() => library.forgotten, { timeout: 20_000 }).toHaveLength(1);
    await expect.element(page.getByRole('button', { name: 'Undo' })).not.toBeInTheDocument();
  });

  it('of everything asks once, with the number, and keeps by default', async () => {
    const library = new ListedLibrary(12, articleOf);
    await open(library);
    await shownTitles();
    firstRow()?.focus();
    await userEvent.keyboard('{Control>}a{/Control}{Delete}');
    await expect.element(page.getByRole('dialog')).toHaveAccessibleName('Delete all 12 articles?');
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByRole('dialog')).not.toBeInTheDocument();
    expect(library.numbers).toHaveLength(12);
    await userEvent.keyboard('{Delete}');
    await page.getByRole('button', { name: 'Delete 12 articles' }).click();
    await expect.element(page.getByText('Your library is empty')).toBeVisible();
    expect(library.numbers).toEqual([]);
  });

  it('that fails says why, and shows the article again', async () => {
    const library = new ListedLibrary(3, articleOf);
    library.remove = async () => {
      throw new Error('The disk is full.');
    };
    await open(library);
    await shownTitles();
    firstRow()?.focus();
    await userEvent.keyboard('{Delete}');
    await expect.element(page.getByText('The disk is full.')).toBeVisible();
    await expect.poll(() => rowsInView()).toHaveLength(3);
  });
});

describe('saving', () => {
  it('says so when it failed, and why', async () => {
    const failed = { step: 'failed', message: 'The library couldn’t be read.' } as const;
    await open(new ListedLibrary(12, articleOf), 1000, en, enPages, failed);
    await expect
      .element(page.getByRole('alert'))
      .toHaveTextContent('The articles couldn’t be saved. The library couldn’t be read.');
  });

  it('gives what is selected, in the order of the list, else all that it shows', async () => {
    await open(new ListedLibrary(12, articleOf));
    await shownTitles();
    const save = async (name: RegExp) => {
      await page.getByText('Save', { exact: true }).click();
      await page.getByRole('button', { name }).click();
    };
    await save(/^As JSON Lines/);
    expect(onSave.mock.calls[0]?.[0]).toBe('jsonl');
    expect(onSave.mock.calls[0]?.[1]).toHaveLength(12);
    firstRow()?.focus();
    await userEvent.keyboard('{ArrowDown} {ArrowDown}{ArrowDown} ');
    await save(/^As Markdown/);
    expect([onSave.mock.calls[1]?.[0], ...(onSave.mock.calls[1]?.[1] ?? [])]).toEqual(['markdown', 11, 9]);
  });
});

describe('the tab', () => {
  const languages = [
    [en, enPages],
    [de, dePages],
  ] as const;

  it.each(['list', 'found', 'selected', 'edited', 'deleted'] as const)(
    'with articles %s has nothing that axe objects to, in both languages',
    async (what) => {
      for (const [texts, pageTexts] of languages) {
        const root = await open(new ListedLibrary(12, gappedOf), 1000, texts, pageTexts);
        await shownTitles();
        openAll(root);
        firstRow()?.focus();
        if (what === 'found') {
          await page.getByRole('searchbox').fill('lisbon');
          await expect.poll(() => root.querySelector('.found-line b')).not.toBeNull();
        }
        if (what !== 'list' && what !== 'found') await userEvent.keyboard(' ');
        if (what === 'edited') await userEvent.keyboard('e');
        if (what === 'deleted') await userEvent.keyboard('{Delete}');
        await new Promise((resolve) => requestAnimationFrame(resolve));
        expect(await axeFindings(document.body)).toEqual([]);
      }
    },
  );

  it.each([320, 560, 900])('fits %i px without scrolling sideways', async (width) => {
    for (const [texts, pageTexts] of languages) {
      await open(new ListedLibrary(12, gappedOf), width, texts, pageTexts);
      await shownTitles();
      expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
    }
  });

  it('reads the library again when it changes', async () => {
    const library = new ListedLibrary(3, articleOf);
    await open(library);
    await shownTitles();
    await library.remove([2]);
    // It isn't read more often than every second or two: an import changes it all the time.
    const titles = () => rowsInView().map(({ title }) => title);
    await expect.poll(titles, { timeout: 10_000 }).toEqual(['Title 3', 'Title 1']);
  });
});
