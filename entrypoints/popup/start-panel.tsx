import { render } from 'preact';
import { browser } from '#imports';
import { askWorker, failedState, followTab, type PanelBrowser } from '../../lib/messages/follow-tab.ts';
import type { FromPanel, TabState, ToReader } from '../../lib/messages/messages.ts';
import { Panel } from '../../lib/ui/panel/panel.tsx';
import type { PanelEvents } from '../../lib/ui/panel/panel-events.ts';
import { pickTexts } from '../../lib/ui/texts/pick-texts.ts';
import '../../lib/ui/tokens.css';
import '../../lib/ui/base.css';
import '../../lib/ui/panel/panel.css';
import '../../lib/ui/chart/chart.css';

const panelBrowser: PanelBrowser = {
  ask: (message) => browser.runtime.sendMessage(message),
  watch(onChange) {
    const listener = (changes: Record<string, { newValue?: unknown }>) => {
      for (const [key, { newValue }] of Object.entries(changes)) onChange(key, newValue);
    };
    browser.storage.session.onChanged.addListener(listener);
    return () => browser.storage.session.onChanged.removeListener(listener);
  },
};

/** Draws the panel and keeps it at the tab that is looked at: the popup at one, the side panel at each in turn. */
export function startPanel(place: 'popup' | 'side'): void {
  const root = document.getElementById('panel');
  if (root === null) throw new Error('The page has no place for the panel.');
  const texts = pickTexts([browser.i18n.getUILanguage()]);
  document.documentElement.lang = texts.locale;
  let stop: (() => void) | undefined;
  const draw = (tab: Tab, state: TabState | null) => {
    const events = eventsFor(tab, place, (next) => draw(tab, next));
    render(<Panel state={state} place={place} texts={texts} events={events} />, root);
  };
  const follow = async () => {
    const tab = await shownTab();
    stop?.();
    if (tab === undefined) return;
    draw(tab, null);
    stop = followTab(tab.id, panelBrowser, (state) => draw(tab, state));
  };
  void follow();
  if (place === 'side') browser.tabs.onActivated.addListener(() => void follow());
}

interface Tab {
  readonly id: number;
  readonly windowId: number;
}

/** The tab beside the panel; `?tab=` names another, for a panel that was opened as a page of its own. */
async function shownTab(): Promise<Tab | undefined> {
  const named = Number(new URLSearchParams(location.search).get('tab'));
  const tab = named > 0 ? await browser.tabs.get(named) : await activeTab();
  return tab?.id === undefined ? undefined : { id: tab.id, windowId: tab.windowId };
}

async function activeTab() {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab;
}

function eventsFor(tab: Tab, place: 'popup' | 'side', onState: (state: TabState) => void): PanelEvents {
  const ask = async (type: FromPanel['type']) => {
    onState(await askWorker({ type, tabId: tab.id }, panelBrowser).catch(failedState));
  };
  return {
    async onShow(claim, finding) {
      const message: ToReader = { type: 'show-claim', claim, finding };
      try {
        const shown: unknown = await browser.tabs.sendMessage(tab.id, message);
        if (shown === true && place === 'popup') window.close();
      } catch {
        // The page was left or reloaded since: the worker knows what is there now.
        await ask('tab-state');
      }
    },
    onCheck: () => ask('check-tab'),
    onStop: () => ask('stop-check'),
    async onKeep() {
      const state = await askWorker({ type: 'keep-article', tabId: tab.id }, panelBrowser);
      if (state.state === 'failed') throw new Error(state.message);
    },
    onAddStarters: () => ask('add-starters'),
    async onAlways(host) {
      if (await browser.permissions.request({ origins: [`*://${host}/*`] })) await ask('check-tab');
    },
    async onOpenPanel() {
      await browser.sidePanel.open({ windowId: tab.windowId });
      window.close();
    },
    async onOpenLibrary() {
      await browser.runtime.openOptionsPage();
      if (place === 'popup') window.close();
    },
    onCopy: (text) => navigator.clipboard.writeText(text),
  };
}
