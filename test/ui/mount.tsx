/** Draws a part of the interface into a real page, with its styles, and looks at it as a reader or axe would. */
import axe from 'axe-core';
import { render, type VNode } from 'preact';
import base from '../../lib/ui/base.css?inline';
import chart from '../../lib/ui/chart/chart.css?inline';
import frame from '../../lib/ui/frame/frame.css?inline';
import articlePage from '../../lib/ui/library/article-page.css?inline';
import articleList from '../../lib/ui/library/articles/article-list.css?inline';
import listBar from '../../lib/ui/library/articles/list-bar.css?inline';
import listTools from '../../lib/ui/library/articles/list-tools.css?inline';
import pictures from '../../lib/ui/library/articles/pictures.css?inline';
import rowMenu from '../../lib/ui/library/articles/row-menu.css?inline';
import articlesTab from '../../lib/ui/library/articles-tab.css?inline';
import backupTab from '../../lib/ui/library/backup-tab.css?inline';
import dropZone from '../../lib/ui/library/drop-zone.css?inline';
import filesAside from '../../lib/ui/library/files-aside.css?inline';
import importWindows from '../../lib/ui/library/import-windows.css?inline';
import library from '../../lib/ui/library/library.css?inline';
import modal from '../../lib/ui/library/modal.css?inline';
import settingsTab from '../../lib/ui/library/settings-tab.css?inline';
import sitesTab from '../../lib/ui/library/sites-tab.css?inline';
import panel from '../../lib/ui/panel/panel.css?inline';
import prose from '../../lib/ui/prose/prose.css?inline';
import tokens from '../../lib/ui/tokens.css?inline';
import welcome from '../../lib/ui/welcome/welcome.css?inline';

const sheets = [
  ...[tokens, base, panel, chart, frame, prose, welcome],
  ...[
    library,
    articlesTab,
    pictures,
    listTools,
    listBar,
    articleList,
    rowMenu,
    modal,
    articlePage,
    settingsTab,
    sitesTab,
    backupTab,
    dropZone,
    filesAside,
    importWindows,
  ],
];

/** Draws `node` at the given width; everything drawn before goes. */
export function mount(node: VNode, width = 400, scheme: 'light' | 'dark' = 'light'): HTMLElement {
  document.head.querySelector('style[data-ui]')?.remove();
  const style = document.createElement('style');
  style.dataset['ui'] = '';
  style.textContent = sheets.join('\n');
  document.head.append(style);
  document.documentElement.lang = 'en';
  document.documentElement.style.colorScheme = scheme;
  document.title = 'Second Source';
  document.body.replaceChildren();
  const root = document.createElement('div');
  root.style.width = `${width}px`;
  document.body.append(root);
  render(node, root);
  return root;
}

/** What axe has against what is drawn, by WCAG 2.2 AA and its best practices: rule and place. */
export async function axeFindings(root: HTMLElement): Promise<string[]> {
  const results = await axe.run(root, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  });
  return results.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

/** Opens everything that is folded away. */
export function openAll(root: HTMLElement): void {
  for (const details of root.querySelectorAll('details')) details.open = true;
}

/** The element's text as it is read, in one line. */
export function textOf(element: Element | null | undefined): string {
  return (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
}
