/** A browser and a corpus for the worker's answers: memory in place of both, with everything that was done noted. */
import type { Article } from '../../lib/core/article.ts';
import { articleRef } from '../../lib/core/article.ts';
import type { CorpusBackend } from '../../lib/core/match/corpus-backend.ts';
import type { LibraryPlace } from '../../lib/messages/library-address.ts';
import type { TabState, ToReader } from '../../lib/messages/messages.ts';
import { en } from '../../lib/ui/texts/en.ts';
import type { PanelWorld } from '../../lib/worker/answer-panel.ts';
import type { ReaderWorld } from '../../lib/worker/answer-reader.ts';
import { type SessionArea, tabStates } from '../../lib/worker/tab-states.ts';
import { type LocalArea, storedVerdicts } from '../../lib/worker/verdicts.ts';
import { seedReport } from '../fixtures/seed-report.ts';

export const interrupted: TabState = { state: 'failed', message: en.worker.interrupted, detail: '' };

/** Session memory; `room` bounds its size in characters of JSON, as the browser bounds it in bytes. */
export function sessionMemory(
  room = Number.POSITIVE_INFINITY,
): SessionArea & { stored: Map<string, unknown> } {
  const stored = new Map<string, unknown>();
  return {
    stored,
    async get(key) {
      const keys = key === null ? [...stored.keys()] : [key];
      return Object.fromEntries(
        keys.filter((k) => stored.has(k)).map((k) => [k, structuredClone(stored.get(k))]),
      );
    },
    async set(items) {
      const after = { ...Object.fromEntries(stored), ...items };
      if (JSON.stringify(after).length > room) throw new Error('QUOTA_BYTES quota exceeded');
      for (const [key, value] of Object.entries(items)) stored.set(key, structuredClone(value));
    },
    async remove(keys) {
      for (const key of keys) stored.delete(key);
    },
  };
}

export const article: Article = { ...seedReport.article, text: 'Fifty-nine hostages are still held.' };
export const place = { tabId: 7, documentId: 'D1' };

/** What the worker needs, with `area` as its memory; `life` is one life of the worker. */
export function fakeWorld(area = sessionMemory(), life = 'first', local: LocalArea = sessionMemory()) {
  const done = {
    badges: [] as TabState[],
    sent: [] as ToReader[],
    injected: [] as number[],
    kept: [] as Article[],
    toldKept: [] as number[],
    shown: [] as LibraryPlace[],
  };
  const world: ReaderWorld & PanelWorld = {
    states: tabStates(area, life, interrupted),
    verdicts: storedVerdicts(local, () => new Date('2025-08-01T12:00:00Z')),
    texts: en,
    // The checks below don't ask it: what they find is given by `check`.
    corpus: {} as CorpusBackend,
    check: async (checked) => ({ ...seedReport, article: articleRef(checked) }),
    now: () => 0,
    showInLibrary: async (words) => void done.shown.push(words),
    setBadge: async (_tabId, state) => void done.badges.push(state),
    send: async (_tabId, message) => {
      done.sent.push(message);
      throw new Error('Could not establish connection. Receiving end does not exist.');
    },
    inject: async (tabId) => void done.injected.push(tabId),
    addressOf: async () => 'https://www.cnn.com/article',
    shows: async () => true,
    keep: async (kept) => void done.kept.push(kept),
    keepsChecked: async () => (await local.get('keepChecked'))['keepChecked'] === true,
    tellKept: async (tabId) => void done.toldKept.push(tabId),
    addStarters: async () => undefined,
  };
  return { world, done, area, local };
}
