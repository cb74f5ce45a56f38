/**
 * Follows one tab's state from a popup or side panel. What session memory has is shown at once; the worker, which
 * may take a moment to wake, is asked whether it still holds; after that the panel watches the record in session
 * memory, and so misses nothing while the worker dies and comes back.
 */
import { asTabState } from './check-message.ts';
import type { FromPanel, TabState } from './messages.ts';
import { recordKey, stateOfRecord } from './tab-record.ts';

/** What following needs of the browser. */
export interface PanelBrowser {
  /** Sends to the worker. */
  ask(message: FromPanel): Promise<unknown>;
  /** The value in session memory, undefined where there is none. */
  read(key: string): Promise<unknown>;
  /** Calls back for every change in session memory, `undefined` for a key that went; gives the way to stop. */
  watch(onChange: (key: string, value: unknown) => void): () => void;
}

/** Sends what a panel asks, and gives the tab's state after it. Throws one sentence where no answer came. */
export async function askWorker(message: FromPanel, browser: PanelBrowser): Promise<TabState> {
  const state = asTabState(await browser.ask(message));
  if (state === null) throw new Error('Second Source didn’t answer; close and open this once more.');
  return state;
}

/** Calls `onState` with the tab's state now and whenever it changes, until the given function is called. */
export function followTab(
  tabId: number,
  browser: PanelBrowser,
  onState: (state: TabState) => void,
): () => void {
  let changes = 0;
  let answered = false;
  const refresh = async () => {
    const before = changes;
    const state = await askWorker({ type: 'tab-state', tabId }, browser).catch(failedState);
    answered = true;
    // What changed meanwhile is newer than the answer.
    if (before === changes) onState(state);
  };
  const stop = browser.watch((key, value) => {
    if (key !== recordKey(tabId)) return;
    changes += 1;
    const state = stateOfRecord(value);
    if (state === null) void refresh();
    else onState(state);
  });
  const recall = async () => {
    const state = stateOfRecord(await browser.read(recordKey(tabId)));
    if (state !== null && changes === 0 && !answered) onState(state);
  };
  void recall();
  void refresh();
  return () => {
    changes += 1;
    stop();
  };
}

/** What a panel shows when asking itself failed. */
export function failedState(error: unknown): TabState {
  return { state: 'failed', message: error instanceof Error ? error.message : String(error), detail: '' };
}
