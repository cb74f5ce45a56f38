/** What the worker does when the browser, not a message, tells it something of a tab. */
import { checkTab, currentState, type PanelWorld } from './answer-panel.ts';

/** The shortcut: opens the next claim; on a page that wasn't read it's the wish to have it read. */
export async function nextClaim(tabId: number, world: PanelWorld): Promise<void> {
  const opened = await world.send(tabId, { type: 'next-claim' }).catch(() => false);
  if (opened === true) return;
  if ((await currentState(tabId, world)).state === 'not-read') await checkTab(tabId, world);
}

/** The context menu over selected words: checks them, on any page; less than a sentence is left alone. */
export async function checkSelection(tabId: number, world: PanelWorld): Promise<void> {
  const ask = () => world.send(tabId, { type: 'check-selection' });
  try {
    await ask();
  } catch {
    // Nobody listens in the page yet: it becomes a page that is read, and then has its selection checked instead.
    if ((await checkTab(tabId, world)).state === 'reading') await ask();
  }
}

/**
 * A tab loads or has loaded: what is known of a page that it has left is forgotten, and the badge with it. Where
 * the browser names no documents, loading alone has to count as leaving.
 */
export async function afterLoad(tabId: number, status: string | undefined, world: PanelWorld): Promise<void> {
  if (status === undefined) return;
  const record = await world.states.read(tabId);
  if (status === 'loading' && record?.documentId === null) await world.states.forget(tabId);
  await world.setBadge(tabId, await currentState(tabId, world));
}
