import '../lib/corpus/wake-storage.ts';
import { browser, defineBackground } from '#imports';
import { FilesDatabase } from '../lib/corpus/import/files-database.ts';
import { openCorpusAhead } from '../lib/corpus/open-corpus.ts';
import { seedArticles } from '../lib/corpus/seed-articles.ts';
import { readableFolders } from '../lib/corpus/sync/folders.ts';
import {
  asFromLibrary,
  asFromPanel,
  asFromReader,
  isPanel,
  readerOf,
} from '../lib/messages/check-message.ts';
import { outletMatches } from '../lib/messages/hosts.ts';
import { answerPanel, checkTab } from '../lib/worker/answer-panel.ts';
import { answerReader, type RunningChecks } from '../lib/worker/answer-reader.ts';
import { browserWorld, readerFiles } from '../lib/worker/browser-world.ts';
import { chosenSites, siteOfPattern } from '../lib/worker/chosen-sites.ts';
import { afterLoad, checkSelection, nextClaim } from '../lib/worker/follow-browser.ts';
import { answerLibrary } from '../lib/worker/follow-verdicts.ts';
import { keepFromMenu } from '../lib/worker/keep-article.ts';
import { openSyncPage, syncAlarm } from '../lib/worker/sync-alarm.ts';
import manifest from '../seeds/manifest.json' with { type: 'json' };

const seedTexts = import.meta.glob<string>('../seeds/*.txt', {
  query: '?raw',
  import: 'default',
  eager: true,
});

// No module: Chromium keeps the compiled code of a plain script for the next start of the worker, of a module none.
export default defineBackground({
  main() {
    const running: RunningChecks = new Map();
    const corpus = openCorpusAhead();
    const addStarters = async () => {
      await corpus.upsert(seedArticles(manifest, seedText));
    };
    const world = browserWorld({ corpus, addStarters });
    // A page opened while the extension is being installed is compared with the starter articles too.
    let starters: Promise<unknown> = Promise.resolve();
    const self = { id: browser.runtime.id, base: browser.runtime.getURL('/') };

    browser.runtime.onMessage.addListener((message: unknown, sender, respond) => {
      const reader = readerOf(sender, self);
      const fromReader = reader === null ? null : asFromReader(message);
      if (reader !== null && fromReader !== null) {
        void starters
          .then(() => answerReader(fromReader, reader, world, running))
          .then(respond, leaveNobodyWaiting(respond));
        return true;
      }
      const ownPage = isPanel(sender, self);
      const fromLibrary = ownPage ? asFromLibrary(message) : null;
      if (fromLibrary !== null) {
        void answerLibrary(fromLibrary, world).then(respond, leaveNobodyWaiting(respond));
        return true;
      }
      const fromPanel = ownPage ? asFromPanel(message) : null;
      if (fromPanel === null) return false;
      void answerPanel(fromPanel, world, running).then(respond);
      return true;
    });

    browser.runtime.onInstalled.addListener(async ({ reason }) => {
      // Not after an update: whoever deleted the starter articles doesn't want them back.
      const adding =
        reason === 'install' ? corpus.installSeeds(seedArticles(manifest, seedText)) : Promise.resolve();
      starters = Promise.allSettled([adding]);
      if (reason === 'install') await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
      await browser.contextMenus.removeAll();
      browser.contextMenus.create({
        id: 'check-page',
        title: world.texts.menu.checkPage,
        contexts: ['page'],
      });
      browser.contextMenus.create({
        id: 'check-selection',
        title: world.texts.menu.checkSelection,
        contexts: ['selection'],
      });
      browser.contextMenus.create({
        id: 'keep-article',
        title: world.texts.menu.keepArticle,
        contexts: ['page', 'selection'],
      });
      await adding;
    });
    browser.contextMenus.onClicked.addListener(async ({ menuItemId }, tab) => {
      if (tab?.id === undefined) return;
      if (menuItemId === 'check-selection') await checkSelection(tab.id, world);
      else if (menuItemId === 'keep-article') await keepFromMenu(tab.id, world);
      else await checkTab(tab.id, world);
    });
    browser.commands.onCommand.addListener(async (_command, tab) => {
      if (tab?.id !== undefined) await nextClaim(tab.id, world);
    });
    // What was deleted in a library page that was then closed leaves the disk.
    browser.runtime.onStartup.addListener(() => corpus.library.tidyRemoved());
    browser.tabs.onUpdated.addListener((tabId, { status }) => afterLoad(tabId, status, world));
    browser.tabs.onRemoved.addListener((tabId) => world.states.forget(tabId));

    browser.alarms?.onAlarm.addListener(async ({ name }) => {
      if (name !== syncAlarm) return;
      const folders = await readableFolders(new FilesDatabase());
      if (folders.length > 0) await openSyncPage();
    });
    browser.permissions.onAdded.addListener(registerChosenSites);
    browser.permissions.onRemoved.addListener(async ({ origins = [] }) => {
      await registerChosenSites();
      const sites = origins.map(siteOfPattern);
      for (const { id } of await browser.tabs.query({})) {
        // Most tabs have no reader of ours that could leave.
        if (id !== undefined) await world.send(id, { type: 'leave', sites }).catch(() => false);
      }
    });
  },
});

/** Ends the sender's waiting and lets the error be seen where the worker's errors are. */
function leaveNobodyWaiting(respond: () => void): (error: unknown) => void {
  return (error) => {
    respond();
    throw error;
  };
}

function seedText(file: string): string {
  const text = seedTexts[`../seeds/${file}`];
  if (text === undefined) throw new Error(`The starter article ${file} is missing from this build.`);
  return text;
}

async function registerChosenSites(): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  const matches = chosenSites(origins, outletMatches);
  await browser.scripting.unregisterContentScripts();
  if (matches.length === 0) return;
  const [js, css, excludeMatches] = [[...readerFiles.js], [...readerFiles.css], outletMatches];
  await browser.scripting.registerContentScripts([{ id: 'chosen-sites', matches, excludeMatches, js, css }]);
}
