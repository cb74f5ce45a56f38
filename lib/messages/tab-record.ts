/** Where the worker keeps a tab's state for the panels to read, so that a panel follows it without the worker. */

import { isRecord } from '../core/shape.ts';
import { asTabState } from './check-message.ts';
import type { TabState } from './messages.ts';

/** The key of a tab's record in the browser's session memory. */
export function recordKey(tabId: number): string {
  return `tab-${tabId}`;
}

/** The tab whose record has this key; null for any other key. */
export function tabOfKey(key: string): number | null {
  const found = /^tab-(\d+)$/.exec(key);
  return found === null ? null : Number(found[1]);
}

/** The state in a stored record, null where there is none or it isn't one. */
export function stateOfRecord(record: unknown): TabState | null {
  return isRecord(record) ? asTabState(record['state']) : null;
}
