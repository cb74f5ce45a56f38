/** The browser as the worker's answers need it: the one place that calls its interfaces for them. */
import { browser } from 'wxt/browser';
import { checkArticle } from '../core/check-article.ts';
import type { CorpusBackend } from '../core/match/corpus-backend.ts';
import { asKeepChecked, keepCheckedKey } from '../messages/keeping-choice.ts';
import { libraryAddress } from '../messages/library-address.ts';
import type { TabState } from '../messages/messages.ts';
import { pickTexts } from '../ui/texts/pick-texts.ts';
import type { PanelWorld } from './answer-panel.ts';
import type { ReaderWorld } from './answer-reader.ts';
import { badgeColours, badgeOf } from './badge.ts';
import { tabStates } from './tab-states.ts';
import { storedVerdicts } from './verdicts.ts';

/** What the entrypoint hands in: the two things that belong to the corpus. */
export interface Library {
  /** The reader's articles; opened when they are first asked. */
  readonly corpus: CorpusBackend;
  /** Puts the starter articles in; those that are there stay as they are. */
  addStarters(): Promise<void>;
}

/** How long the toolbar button says that an article was kept (ms). */
const TOLD_MS = 3000;

/** The files that the build makes of the reader entrypoint. */
export const readerFiles = {
  js: ['/content-scripts/reader.js'],
  css: ['/content-scripts/reader.css'],
} as const;

/** Binds the answers to this browser; one for each life of the worker. */
export function browserWorld(library: Library): ReaderWorld & PanelWorld {
  const texts = pickTexts([browser.i18n.getUILanguage()]);
  const interrupted: TabState = { state: 'failed', message: texts.worker.interrupted, detail: '' };
  const states = tabStates(browser.storage.session, crypto.randomUUID(), interrupted);
  const world: ReaderWorld & PanelWorld = {
    texts,
    states,
    verdicts: storedVerdicts(browser.storage.local),
    corpus: library.corpus,
    addStarters: library.addStarters,
    check: checkArticle,
    now: () => performance.now(),
    send: (tabId, message) => browser.tabs.sendMessage(tabId, message),
    async inject(tabId) {
      const target = { tabId };
      await browser.scripting.insertCSS({ target, files: [...readerFiles.css] });
      await browser.scripting.executeScript({ target, files: [...readerFiles.js] });
    },
    addressOf: async (tabId) => (await browser.tabs.get(tabId)).url,
    async shows(tabId, documentId) {
      try {
        await browser.tabs.sendMessage(tabId, { type: 'still-there' }, { documentId });
        return true;
      } catch {
        // The browser rejects when that document is gone; there's no other way to ask.
        return false;
      }
    },
    async setBadge(tabId, state) {
      const { text, title } = badgeOf(state, texts);
      try {
        await browser.action.setBadgeText({ tabId, text });
        await browser.action.setTitle({ tabId, title });
        await browser.action.setBadgeBackgroundColor({ tabId, color: badgeColours.ground });
        await browser.action.setBadgeTextColor({ tabId, color: badgeColours.text });
      } catch {
        // The tab was closed while its article was being checked: nobody is left to see the badge.
      }
    },
    async showInLibrary(place) {
      await browser.tabs.create({ url: browser.runtime.getURL('/options.html') + libraryAddress(place) });
    },
    keepsChecked: async () =>
      asKeepChecked((await browser.storage.local.get(keepCheckedKey))[keepCheckedKey]),
    async tellKept(tabId) {
      try {
        await browser.action.setBadgeText({ tabId, text: '+' });
        await browser.action.setTitle({ tabId, title: texts.state.keptArticle });
      } catch {
        // The tab was closed meanwhile: nobody is left to see it.
        return;
      }
      await new Promise((done) => setTimeout(done, TOLD_MS));
      const record = await states.read(tabId);
      await world.setBadge(tabId, record?.state ?? { state: 'not-read', host: '' });
    },
    async keep(article) {
      const [result] = await library.corpus.upsert([article]);
      if (result?.outcome === 'failed') throw new Error(result.detail ?? 'The article couldn’t be kept.');
    },
  };
  return world;
}
