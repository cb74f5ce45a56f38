/** Opens the card in a page as a reader does: by a click on an underlined passage. */
import type { Page } from '@playwright/test';

/** Underlines by weight: accounts differ, changed since, told otherwise, also reported. */
const HIGHLIGHTS = [
  'second-source-differ',
  'second-source-since',
  'second-source-told',
  'second-source-also',
].flatMap((name) => [name, `${name}-on-dark`]);

/**
 * Clicks the first underlined passage whose words match `words`; without `words`, the first of the weightiest
 * kind there is. Throws where no underline does.
 */
export async function openCard(page: Page, words?: RegExp): Promise<void> {
  const place = await page.evaluate(
    ({ names, pattern }) => {
      const wanted = new RegExp(pattern, 'i');
      const range = names
        .flatMap((name) => [...(CSS.highlights.get(name) ?? [])])
        .find((each) => each instanceof Range && wanted.test(each.toString()));
      if (!(range instanceof Range)) return null;
      range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
      const [box] = range.getClientRects();
      return box ? { x: box.x + Math.min(box.width / 2, 20), y: box.y + box.height / 2 } : null;
    },
    { names: HIGHLIGHTS, pattern: words?.source ?? '' },
  );
  if (place === null)
    throw new Error(`No underlined passage${words ? ` matches ${words}` : ''} on this page.`);
  await page.mouse.click(place.x, place.y);
}
