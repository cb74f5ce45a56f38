/**
 * What is known of each tab, kept in the browser's session memory: the worker may be killed between any two
 * messages, and what it knew must be there for the next one. Panels read the same records as they change.
 */
import type { Article } from '../core/article.ts';
import { isRecord } from '../core/shape.ts';
import { asTabState } from '../messages/check-message.ts';
import type { TabState } from '../messages/messages.ts';
import { recordKey, tabOfKey } from '../messages/tab-record.ts';

/** `browser.storage.session`, as far as it is needed here. */
export interface SessionArea {
  get(key: string | null): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(keys: string[]): Promise<void>;
}

/** A tab's state with the document that it speaks of, null where the browser names no documents. */
export interface TabRecord {
  readonly state: TabState;
  readonly documentId: string | null;
}

/** Reads and writes the records of tabs. */
export interface TabStates {
  /** Undefined where nothing is known of the tab. A check whose worker is gone reads as interrupted. */
  read(tabId: number): Promise<TabRecord | undefined>;
  /** The records of all tabs, by tab. */
  all(): Promise<ReadonlyMap<number, TabRecord>>;
  write(tabId: number, record: TabRecord): Promise<void>;
  /** The article that was last checked in the tab, for keeping it. */
  readArticle(tabId: number): Promise<Article | undefined>;
  writeArticle(tabId: number, article: Article): Promise<void>;
  /** Notes that the reader wants the tab's article in the library once it has been read. */
  wishToKeep(tabId: number): Promise<void>;
  /** Whether that was noted; it's noted no longer. */
  takeWish(tabId: number): Promise<boolean>;
  forget(tabId: number): Promise<void>;
}

/**
 * Records in `area`. `life` names this life of the worker: a check that another life began and didn't finish
 * will never finish, so its state is given as `interrupted`.
 */
export function tabStates(area: SessionArea, life: string, interrupted: TabState): TabStates {
  async function put(key: string, value: unknown): Promise<void> {
    try {
      await area.set({ [key]: value });
    } catch {
      // The area is full (10 MB, reports of other tabs): those can be made again, this one is being looked at.
      const others = Object.keys(await area.get(null)).filter((other) => other !== key);
      await area.remove(others);
      await area.set({ [key]: value });
    }
  }
  function asRecord(stored: unknown): TabRecord | undefined {
    if (!isRecord(stored)) return undefined;
    const state = asTabState(stored['state']);
    if (state === null) return undefined;
    const documentId = typeof stored['documentId'] === 'string' ? stored['documentId'] : null;
    const orphaned = state.state === 'reading' && stored['life'] !== life;
    return { state: orphaned ? interrupted : state, documentId };
  }
  return {
    read: async (tabId) => asRecord((await area.get(recordKey(tabId)))[recordKey(tabId)]),
    async all() {
      const records = new Map<number, TabRecord>();
      for (const [key, stored] of Object.entries(await area.get(null))) {
        const tabId = tabOfKey(key);
        const record = tabId === null ? undefined : asRecord(stored);
        if (tabId !== null && record !== undefined) records.set(tabId, record);
      }
      return records;
    },
    write: (tabId, record) => put(recordKey(tabId), { ...record, life }),
    async readArticle(tabId) {
      return (await area.get(articleKey(tabId)))[articleKey(tabId)] as Article | undefined;
    },
    writeArticle: (tabId, article) => put(articleKey(tabId), article),
    wishToKeep: (tabId) => put(wishKey(tabId), true),
    async takeWish(tabId) {
      const stored = await area.get(wishKey(tabId));
      await area.remove([wishKey(tabId)]);
      return stored[wishKey(tabId)] === true;
    },
    forget: (tabId) => area.remove([recordKey(tabId), articleKey(tabId), wishKey(tabId)]),
  };
}

function wishKey(tabId: number): string {
  return `keep-${tabId}`;
}

function articleKey(tabId: number): string {
  return `article-${tabId}`;
}
