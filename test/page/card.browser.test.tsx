/** The card as everyone meets it: by eye, by keyboard, by screen reader, in light and dark, wide and narrow. */
import { render } from 'preact';
import { afterEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { readArticle } from '../../lib/page/read-article.ts';
import base from '../../lib/ui/base.css?inline';
import cardStyles from '../../lib/ui/card/card.css?inline';
import { Card } from '../../lib/ui/card/card.tsx';
import type { CardEvents, CardView } from '../../lib/ui/card/card-view.ts';
import { de } from '../../lib/ui/texts/de.ts';
import { en } from '../../lib/ui/texts/en.ts';
import tokens from '../../lib/ui/tokens.css?inline';
import { axeFindings } from '../ui/mount.tsx';
import { samplePage, sampleReport } from './sample-story.ts';

const EVENTS: CardEvents = {
  onClose: () => undefined,
  onFinding: () => undefined,
  onClaim: () => undefined,
  onLibrary: () => undefined,
  onCopy: () => undefined,
  onHide: () => undefined,
  onUndo: () => undefined,
  onReason: () => undefined,
};

/** The states of the card, made from the sample story. */
function states(): Readonly<Record<string, CardView>> {
  document.body.innerHTML = samplePage();
  const reading = readArticle(document);
  if (reading.kind !== 'article') throw new Error('The sample page is no article.');
  const report = sampleReport(reading);
  const view = (number: number, change: Partial<CardView> = {}): CardView => {
    const claim = report.claims[number];
    if (!claim) throw new Error(`The sample story has no claim ${number}.`);
    return {
      article: report.article,
      claim,
      line: { at: number + 1, of: report.claims.length },
      findings: claim.findings,
      shown: 0,
      support: '3 outlets with this one, 1 source. Harbour Post and this article retell Axios.',
      before: true,
      after: true,
      hidden: false,
      reason: null,
      copied: false,
      ...change,
    };
  };
  return {
    changed: view(0),
    'also reported': view(0, { shown: 1 }),
    differs: view(1),
    'other source': view(2),
    'may differ': view(4, { line: null, before: false, after: false }),
    copied: view(1, { copied: true }),
    hidden: view(1, { hidden: true }),
    'hidden with a reason': view(1, { hidden: true, reason: 'not-same-thing' }),
  };
}

function draw(view: CardView, width: number, scheme: 'light' | 'dark', texts = en): HTMLElement {
  const style = document.createElement('style');
  style.textContent = [tokens, base, cardStyles, '.card { animation: none; }'].join('\n');
  const root = document.createElement('main');
  root.style.width = `${width}px`;
  document.documentElement.style.colorScheme = scheme;
  document.documentElement.lang = 'en';
  document.body.replaceChildren(style, root);
  render(<Card view={view} events={EVENTS} texts={texts} />, root);
  return root;
}

afterEach(() => {
  document.documentElement.style.colorScheme = '';
  document.body.replaceChildren();
});

describe.each(Object.entries(states()))('the card that shows “%s”', (_name, view) => {
  test.each(['light', 'dark'] as const)('has nothing that axe objects to, in %s', async (scheme) => {
    const found = await axeFindings(draw(view, 384, scheme));
    // The card stands in somebody else's page, whose headings it can't know.
    expect(found.filter((each) => !/^(?:page-has-heading-one|heading-order)/.test(each))).toEqual([]);
  });

  test.each([
    ['English', en],
    ['German', de],
  ])('fits 300 px, and the same at twice the size of type, in %s', async (_language, texts) => {
    await page.viewport(640, 900);
    const root = draw(view, 300, 'light', texts);
    const card = root.querySelector('.card') as HTMLElement;
    expect(card.scrollWidth).toBeLessThanOrEqual(300);
    const outside = [...card.querySelectorAll('button, a, p')].filter(
      (each) => each.getBoundingClientRect().right > 300.5,
    );
    expect(outside.map((each) => each.outerHTML)).toEqual([]);
  });

  test('is a dialog that is named by its relation, and every control has a name', async () => {
    const root = draw(view, 384, 'light');
    const dialog = page.elementLocator(root).getByRole('dialog');
    await expect.element(dialog).toHaveAccessibleName(/\S/);
    for (const button of root.querySelectorAll('button, a')) {
      await expect.element(page.elementLocator(button)).toHaveAccessibleName(/\S/);
      const { width, height } = button.getBoundingClientRect();
      expect(Math.min(width, height), button.outerHTML).toBeGreaterThanOrEqual(24);
    }
  });
});
