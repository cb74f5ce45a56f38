/** Answers the popup and the side panel: what is known of a tab, and what they ask to be done with it. */
import type { Article } from '../core/article.ts';
import type { FromPanel, TabState, ToReader } from '../messages/messages.ts';
import type { Texts } from '../ui/texts/texts.ts';
import type { RunningChecks } from './answer-reader.ts';
import { describeFailure } from './describe-failure.ts';
import type { TabStates } from './tab-states.ts';

/** What answering needs of the browser and of the other rooms. */
export interface PanelWorld {
  readonly states: TabStates;
  readonly texts: Texts;
  /** Rejects where no content script of ours listens in the tab. */
  send(tabId: number, message: ToReader): Promise<unknown>;
  /** Puts the content script into the tab's page; rejects where the browser doesn't allow it. */
  inject(tabId: number): Promise<void>;
  /** The page's address, undefined where the browser doesn't tell. */
  addressOf(tabId: number): Promise<string | undefined>;
  /** Whether the tab still shows that document. */
  shows(tabId: number, documentId: string): Promise<boolean>;
  setBadge(tabId: number, state: TabState): Promise<void>;
  /** Puts an article into the library; rejects with a sentence where that can't be done. */
  keep(article: Article): Promise<void>;
  addStarters(): Promise<void>;
}

/** Does what is asked and answers with the tab's state after it. Never rejects: an answer is being waited for. */
export async function answerPanel(
  message: FromPanel,
  world: PanelWorld,
  running: RunningChecks,
): Promise<TabState> {
  const { tabId } = message;
  try {
    if (message.type === 'check-tab') return await checkTab(tabId, world);
    if (message.type === 'add-starters') {
      await world.addStarters();
      return await checkTab(tabId, world);
    }
    if (message.type === 'stop-check') await stop(tabId, world, running);
    if (message.type === 'keep-article') await keepArticle(tabId, world);
    return await currentState(tabId, world);
  } catch (error) {
    return { state: 'failed', ...describeFailure(error, world.texts.worker.failed) };
  }
}

/** What is known of a tab now; a record of a page that the tab has left is forgotten. */
export async function currentState(
  tabId: number,
  world: Pick<PanelWorld, 'states' | 'shows' | 'addressOf'>,
): Promise<TabState> {
  const record = await world.states.read(tabId);
  if (record !== undefined) {
    if (record.documentId === null || (await world.shows(tabId, record.documentId))) return record.state;
    const now = await world.states.read(tabId);
    // The tab's next page may have reported while the last one was asked.
    if (now !== undefined && now.documentId !== record.documentId) return now.state;
    await world.states.forget(tabId);
  }
  return unread(await world.addressOf(tabId));
}

/** Has the tab's page read and checked; its content script goes on from there. */
export async function checkTab(tabId: number, world: PanelWorld): Promise<TabState> {
  const reading: TabState = { state: 'reading', done: 0, total: 0, title: '' };
  const readAgain = await world.send(tabId, { type: 'read-again' }).catch(() => false);
  if (readAgain === true) return reading;
  try {
    await world.inject(tabId);
    // On a site that its reader doesn't want read, the script waits for being asked: this is it.
    await world.send(tabId, { type: 'begin' }).catch(() => false);
    return reading;
  } catch (error) {
    const address = await world.addressOf(tabId);
    // Without an address the browser has closed the page to us until the toolbar button is pressed: not a failure.
    if (address === undefined || !isReadable(address)) return unread(address);
    const state: TabState = { state: 'failed', ...describeFailure(error, world.texts.worker.failed) };
    await world.states.write(tabId, { state, documentId: null });
    await world.setBadge(tabId, state);
    return state;
  }
}

async function stop(tabId: number, world: PanelWorld, running: RunningChecks): Promise<void> {
  running.get(tabId)?.abort(new Error(world.texts.worker.stopped));
  await world.states.forget(tabId);
  await world.setBadge(tabId, { state: 'not-read', host: '' });
}

async function keepArticle(tabId: number, world: PanelWorld): Promise<void> {
  const article = await world.states.readArticle(tabId);
  if (article === undefined) throw new Error(world.texts.worker.noArticle);
  await world.keep(article);
}

function unread(address: string | undefined): TabState {
  if (address === undefined) return { state: 'not-read', host: '' };
  return isReadable(address) ? { state: 'not-read', host: new URL(address).host } : { state: 'forbidden' };
}

function isReadable(address: string): boolean {
  return /^(https?|file):/.test(address);
}
