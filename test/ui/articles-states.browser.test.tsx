import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import type { LibraryStore } from '../../lib/core/library/library-store.ts';
import { ArticlesTab } from '../../lib/ui/library/articles-tab.tsx';
import { DropZone } from '../../lib/ui/library/drop-zone.tsx';
import { en } from '../../lib/ui/texts/en.ts';
import { enPages } from '../../lib/ui/texts/en-pages.ts';
import { articleOf, rowsInView, shownTitles } from './listed-articles.ts';
import { ListedLibrary } from './listed-library.ts';
import { mount } from './mount.tsx';

const idle = { step: 'idle' } as const;
const nothing = () => undefined;

describe('an empty library', () => {
  const draw = (store: LibraryStore, coming: boolean) =>
    mount(
      <ArticlesTab
        {...{ store, coming, texts: en, t: enPages.articles, exporting: idle, onSave: nothing }}
        space={null}
        onAddStarters={nothing}
      />,
      1000,
    );

  it('says while files are read that their articles appear here, and shows the first as they come', async () => {
    const library = new ListedLibrary(0, articleOf);
    draw(library, true);
    await expect.element(page.getByText('Your files are being read')).toBeVisible();
    expect(page.getByText('Your library is empty').query()).toBeNull();
    expect(page.getByRole('button', { name: 'Add five starter articles' }).query()).toBeNull();
    library.grow(2);
    await expect.poll(() => rowsInView().length, { timeout: 10_000 }).toBe(2);
    expect(page.getByText('Your files are being read').query()).toBeNull();
  });

  it('says that it is empty and offers a start where nothing is read', async () => {
    draw(new ListedLibrary(0, articleOf), false);
    await expect.element(page.getByText('Your library is empty')).toBeVisible();
    await expect.element(page.getByRole('button', { name: 'Add five starter articles' })).toBeVisible();
  });
});

describe('the ways in and what happens with files', () => {
  /** A library that can't be read until it is mended. */
  class BrokenLibrary extends ListedLibrary {
    mended = false;
    override async catalogue() {
      if (!this.mended) throw new Error('The library could not be opened.');
      return super.catalogue();
    }
  }

  const aside = (
    <label>
      Interrupted <input type="file" data-choose="again" />
    </label>
  );
  const add = (
    <DropZone
      texts={enPages.import}
      onPickFiles={() => false}
      onPickFolder={() => false}
      onFiles={nothing}
      onFolder={nothing}
    />
  );
  const draw = (store: LibraryStore, width: number) =>
    mount(
      <ArticlesTab
        {...{ store, add, aside, texts: en, t: enPages.articles, exporting: idle, onSave: nothing }}
        space={null}
        onAddStarters={nothing}
      />,
      width,
    );
  const inputs = () => [...document.querySelectorAll('input[data-choose]')];

  it('are the same inputs whatever is shown, so that an open file chooser keeps its choice', async () => {
    const library = new BrokenLibrary(0, articleOf);
    draw(library, 1000);
    const first = inputs();
    expect(first.map((input) => input.getAttribute('data-choose'))).toEqual(['files', 'folder', 'again']);
    const again = page.getByRole('button', { name: 'Try again' });
    await expect.element(again).toBeVisible();
    expect(inputs().map((input, i) => input === first[i])).toEqual([true, true, true]);
    const addFiles = page.getByText(enPages.import.addFiles);
    expect(addFiles.element().checkVisibility()).toBe(false);
    expect(page.getByText('Interrupted').element().checkVisibility()).toBe(false);
    library.mended = true;
    await again.click();
    await expect.element(page.getByText('Your library is empty')).toBeVisible();
    await expect.element(addFiles).toBeVisible();
    await expect.element(page.getByText('Interrupted')).toBeVisible();
    library.grow(1);
    await expect.poll(() => rowsInView().length, { timeout: 10_000 }).toBe(1);
    expect(inputs().map((input, i) => input === first[i])).toEqual([true, true, true]);
  });

  it.each([
    [1000, 'beside'],
    [700, 'below'],
  ] as const)('stand at %i px %s the list', async (width, where) => {
    await page.viewport(width, 800);
    draw(new ListedLibrary(12, articleOf), width);
    await shownTitles();
    const [list, files] = ['.articles', 'aside'].map((one) =>
      (document.querySelector(`.articles-and-aside > ${one}`) as Element).getBoundingClientRect(),
    ) as [DOMRect, DOMRect];
    if (where === 'beside') expect([files.top, files.left > list.right]).toEqual([list.top, true]);
    else expect([files.left, files.top > list.bottom]).toEqual([list.left, true]);
  });
});
