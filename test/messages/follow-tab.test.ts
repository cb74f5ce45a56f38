import { describe, expect, it, vi } from 'vitest';
import { askWorker, followTab, type PanelBrowser } from '../../lib/messages/follow-tab.ts';
import type { TabState } from '../../lib/messages/messages.ts';

const reading: TabState = { state: 'reading', done: 1, total: 4, title: 'Talks' };
const unread: TabState = { state: 'not-read', host: 'www.cnn.com' };

/** A browser whose worker answers with what `answer` gives. */
function browserWith(answer: () => Promise<unknown>, stored?: unknown) {
  const listeners = new Set<(key: string, value: unknown) => void>();
  const browser: PanelBrowser = {
    ask: vi.fn(answer),
    read: async () => stored,
    watch(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  const change = (key: string, value: unknown) => {
    for (const listener of listeners) listener(key, value);
  };
  return { browser, change, listeners };
}

describe('following a tab', () => {
  it('shows what the worker knows, then what changes, of this tab alone', async () => {
    const { browser, change } = browserWith(async () => unread);
    const seen: TabState[] = [];
    followTab(7, browser, (state) => seen.push(state));
    await vi.waitFor(() => expect(seen).toEqual([unread]));
    change('tab-8', { state: { state: 'not-an-article' } });
    change('article-7', { id: 'a1' });
    change('tab-7', { state: reading, documentId: 'D1' });
    expect(seen).toEqual([unread, reading]);
  });

  it('shows what is in session memory while the worker wakes, then what the worker says', async () => {
    const answer = Promise.withResolvers<TabState>();
    const { browser } = browserWith(() => answer.promise, { state: reading });
    const seen: TabState[] = [];
    followTab(7, browser, (state) => seen.push(state));
    await vi.waitFor(() => expect(seen).toEqual([reading]));
    answer.resolve(unread);
    await vi.waitFor(() => expect(seen).toEqual([reading, unread]));
  });

  it('asks again when the tab’s record is gone', async () => {
    const { browser, change } = browserWith(async () => unread);
    const seen: TabState[] = [];
    followTab(7, browser, (state) => seen.push(state));
    await vi.waitFor(() => expect(seen).toHaveLength(1));
    change('tab-7', undefined);
    await vi.waitFor(() => expect(seen).toHaveLength(2));
    expect(browser.ask).toHaveBeenCalledTimes(2);
  });

  it('never puts a late answer over a newer change', async () => {
    const answer = Promise.withResolvers<TabState>();
    const { browser, change } = browserWith(() => answer.promise);
    const seen: TabState[] = [];
    followTab(7, browser, (state) => seen.push(state));
    change('tab-7', { state: reading });
    answer.resolve(unread);
    await new Promise((resolve) => setTimeout(resolve));
    expect(seen).toEqual([reading]);
  });

  it('says so when the worker can’t be asked', async () => {
    const { browser } = browserWith(async () => Promise.reject(new Error('Could not establish connection.')));
    const seen: TabState[] = [];
    followTab(7, browser, (state) => seen.push(state));
    await vi.waitFor(() => expect(seen[0]).toMatchObject({ state: 'failed' }));
  });

  it('is silent once stopped', async () => {
    const { browser, change, listeners } = browserWith(async () => unread);
    const seen: TabState[] = [];
    const stop = followTab(7, browser, (state) => seen.push(state));
    stop();
    change('tab-7', { state: reading });
    await new Promise((resolve) => setTimeout(resolve));
    expect(seen).toEqual([]);
    expect(listeners.size).toBe(0);
  });

  it('refuses an answer of another shape with one sentence', async () => {
    const { browser } = browserWith(async () => ({ state: 'unheard-of' }));
    await expect(askWorker({ type: 'tab-state', tabId: 7 }, browser)).rejects.toThrow(/didn’t answer/);
  });
});
