import { render } from 'preact';
import { browser } from '#imports';
import { followTab } from '../../lib/messages/follow-tab.ts';
import type { TabState } from '../../lib/messages/messages.ts';
import { Panel } from '../../lib/ui/panel/panel.tsx';
import type { PanelSite } from '../../lib/ui/panel/site-line.tsx';
import { pickTexts } from '../../lib/ui/texts/pick-texts.ts';
import { siteReading } from '../welcome/choose-site.ts';
import { panelActions, panelBrowser } from './panel-actions.ts';
import '../../lib/ui/tokens.css';
import '../../lib/ui/base.css';
import '../../lib/ui/panel/panel.css';
import '../../lib/ui/chart/chart.css';

const query = new URLSearchParams(location.search);

/** Draws the panel and keeps it at the tab that is looked at: the popup at one, the side panel at each in turn. */
export function startPanel(home: 'popup' | 'side'): void {
  const place = query.has('print') ? 'paper' : home;
  const root = document.getElementById('panel');
  if (root === null) throw new Error('The page has no place for the panel.');
  const texts = pickTexts([browser.i18n.getUILanguage()]);
  document.documentElement.lang = texts.locale;
  let stop: (() => void) | undefined;
  let toPrint = place === 'paper';
  let state: TabState | null = null;
  let site: PanelSite | null = null;
  const draw = (tab: Tab, next: TabState | null) => {
    state = next;
    const events = panelActions({
      ...{ tabId: tab.id, windowId: tab.windowId, place, state, texts },
      onState: (after) => draw(tab, after),
      onSite: () => findSite(tab),
    });
    render(<Panel {...{ state, site, place, texts, events }} />, root);
  };
  const findSite = async (tab: Tab) => {
    site = await siteOfTab(tab.id);
    draw(tab, state);
  };
  const follow = async () => {
    const tab = await shownTab();
    stop?.();
    if (tab === undefined) return;
    site = null;
    draw(tab, null);
    void findSite(tab);
    stop = followTab(tab.id, panelBrowser, (state) => {
      draw(tab, state);
      if (!toPrint || state.state !== 'checked') return;
      toPrint = false;
      print();
    });
  };
  // Paper shows everything: what is folded away on the screen can't be opened there.
  addEventListener('beforeprint', () => {
    for (const details of root.querySelectorAll('details')) details.open = true;
  });
  if (home === 'side' && !query.has('tab')) browser.tabs.onActivated.addListener(() => void follow());
  void follow();
}

interface Tab {
  readonly id: number;
  readonly windowId: number;
}

/** The tab beside the panel; `?tab=` names another, for a panel that was opened as a page of its own. */
async function shownTab(): Promise<Tab | undefined> {
  const named = Number(query.get('tab'));
  const tab = named > 0 ? await browser.tabs.get(named) : await activeTab();
  return tab?.id === undefined ? undefined : { id: tab.id, windowId: tab.windowId };
}

/** The site that a tab shows, as far as the browser tells; only web pages have one. */
async function siteOfTab(tabId: number): Promise<PanelSite | null> {
  const { url = '' } = await browser.tabs.get(tabId);
  if (!/^https?:/.test(url)) return null;
  const { host } = new URL(url);
  return { host, reading: await siteReading(host) };
}

async function activeTab() {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab;
}
