/**
 * Folders are synced now and then while the library is closed. The worker itself can't read files: what takes them
 * apart is big, and loads its rarer parts when they are needed, which a service worker may not. So the browser is
 * asked for a page that nobody sees. Only Chromium keeps a way to folders, so only there is an alarm.
 */
import { browser } from 'wxt/browser';

/** The alarm's name. */
export const syncAlarm = 'sync-folders';
/** Minutes between two looks: a folder of clippings changes a few times a day. */
const EVERY_MINUTES = 30;

/** Sets the alarm while there are folders to be synced, and takes it away when there are none. */
export async function setSyncAlarm(wanted: boolean): Promise<void> {
  if (browser.alarms === undefined) return;
  if (!wanted) await browser.alarms.clear(syncAlarm);
  else if ((await browser.alarms.get(syncAlarm)) === undefined) {
    await browser.alarms.create(syncAlarm, { periodInMinutes: EVERY_MINUTES });
  }
}

/** Opens the page that syncs, unless it's open; it closes itself. */
export async function openSyncPage(): Promise<void> {
  const contexts = await browser.runtime.getContexts({ contextTypes: ['OFFSCREEN_DOCUMENT'] });
  if (contexts.length > 0) return;
  await browser.offscreen.createDocument({
    url: '/sync.html',
    reasons: ['WORKERS'],
    justification: 'Reads the files that are new in the folders that you keep in sync.',
  });
}
