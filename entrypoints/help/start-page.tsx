import { render, type VNode } from 'preact';
import { browser } from '#imports';
import type { PageName } from '../../lib/ui/frame/page-frame.tsx';
import type { PageTexts } from '../../lib/ui/texts/page-texts.ts';
import { pickPageTexts } from '../../lib/ui/texts/pick-page-texts.ts';
import '../../lib/ui/tokens.css';
import '../../lib/ui/base.css';
import '../../lib/ui/frame/frame.css';
import '../../lib/ui/prose/prose.css';

/** Draws one of the extension's own pages; the function it gives draws it again. */
export function startPage(name: PageName, draw: (texts: PageTexts) => VNode): () => void {
  const texts = pickPageTexts([browser.i18n.getUILanguage()]);
  const root = document.getElementById('page');
  if (root === null) throw new Error('The page has no place for its content.');
  document.documentElement.lang = texts.locale;
  document.title = `${texts.productName}: ${texts.names[name]}`;
  const redraw = () => render(draw(texts), root);
  redraw();
  return redraw;
}
