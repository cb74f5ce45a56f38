import { browser } from '#imports';
import { askWorker, failedState, type PanelBrowser } from '../../lib/messages/follow-tab.ts';
import type { FromPanel, TabState, ToReader } from '../../lib/messages/messages.ts';
import { reportFile } from '../../lib/ui/export/report-file.ts';
import { saveFile } from '../../lib/ui/export/save-file.ts';
import type { PanelEvents } from '../../lib/ui/panel/panel-events.ts';
import type { PanelPlace } from '../../lib/ui/panel/panel-place.ts';
import type { Texts } from '../../lib/ui/texts/texts.ts';
import { readSite, stopSite } from '../welcome/choose-site.ts';

/** The tab that a panel speaks of, and what is shown of it. */
export interface Shown {
  readonly tabId: number;
  readonly windowId: number;
  readonly place: PanelPlace;
  readonly state: TabState | null;
  readonly texts: Texts;
  onState(state: TabState): void;
  /** Whether the tab's site is read may have changed. */
  onSite(): Promise<void>;
}

/** The worker and session memory as this browser has them. */
export const panelBrowser: PanelBrowser = {
  ask: (message) => browser.runtime.sendMessage(message),
  read: async (key) => (await browser.storage.session.get(key))[key],
  watch(onChange) {
    const listener = (changes: Record<string, { newValue?: unknown }>) => {
      for (const [key, { newValue }] of Object.entries(changes)) onChange(key, newValue);
    };
    browser.storage.session.onChanged.addListener(listener);
    return () => browser.storage.session.onChanged.removeListener(listener);
  },
};

/** What pressing things in the panel does. */
export function panelActions(shown: Shown): PanelEvents {
  const { tabId, windowId, place, state, texts } = shown;
  const ask = async (type: FromPanel['type']) => {
    shown.onState(await askWorker({ type, tabId }, panelBrowser).catch(failedState));
  };
  const leave = () => {
    if (place === 'popup') window.close();
  };
  const openPage = async (page: string) => {
    await browser.tabs.create({ url: new URL(page, browser.runtime.getURL('/')).href });
    leave();
  };
  const tellPage = async (message: ToReader) => {
    try {
      return (await browser.tabs.sendMessage(tabId, message)) === true;
    } catch {
      // The page was left or reloaded since: the worker knows what is there now.
      await ask('tab-state');
      return false;
    }
  };
  return {
    async onShow(claim, finding) {
      if (await tellPage({ type: 'show-claim', claim, finding })) leave();
    },
    async onUnhide(claim, finding) {
      await tellPage({ type: 'unhide', claim, finding });
    },
    onCheck: () => ask('check-tab'),
    onStop: () => ask('stop-check'),
    async onKeep() {
      const after = await askWorker({ type: 'keep-article', tabId }, panelBrowser);
      if (after.state === 'failed') throw new Error(after.message);
    },
    onCheckSelection: () => tellPage({ type: 'check-selection' }),
    onAddStarters: () => ask('add-starters'),
    async onAlways(host) {
      const allowed = await readSite(host);
      await shown.onSite();
      if (allowed) await ask('check-tab');
      return allowed;
    },
    async onStopSite(host) {
      await stopSite(host);
      await shown.onSite();
      await ask('tab-state');
    },
    async onSave(format) {
      if (state?.state === 'checked') saveFile(reportFile(state, format, texts, new Date()));
    },
    onPrint: () => openPage(`sidepanel.html?tab=${tabId}&print`),
    async onOpenPanel() {
      // Firefox has a sidebar in the side panel's place, and opens it only before anything is awaited.
      const opened = import.meta.env.FIREFOX
        ? (browser as unknown as Sidebar).sidebarAction.open()
        : browser.sidePanel.open({ windowId });
      await opened;
      leave();
    },
    onOpenHelp: () => openPage('help.html'),
    async onOpenLibrary() {
      await browser.runtime.openOptionsPage();
      leave();
    },
    onCopy: (text) => navigator.clipboard.writeText(text),
  };
}

/** What Firefox has instead of `sidePanel`; Chromium's types don't know it. */
interface Sidebar {
  readonly sidebarAction: { open(): Promise<void> };
}
