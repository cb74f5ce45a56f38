/**
 * Whether a message may be believed. A page can't send messages itself, but a renderer that a page took over
 * can, in the content script's name; so the worker trusts nothing but what the browser says of the sender, takes
 * from a content script only what a content script has to say, and copies known fields of the right shape.
 */
import { isArticle } from '../core/article-shape.ts';
import { isCount, isRecord, isText } from '../core/shape.ts';
import type {
  CheckAnswer,
  CheckedState,
  FindingPlace,
  FromLibrary,
  FromPanel,
  FromReader,
  TabState,
  ToReader,
} from './messages.ts';

/** What the browser says of a sender; a part of `runtime.MessageSender`. */
export interface Sender {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly frameId?: number | undefined;
  readonly documentId?: string | undefined;
  readonly tab?: { readonly id?: number | undefined } | undefined;
}

/** This extension's own id and the address that its pages start with ("chrome-extension://…/"). */
export interface Self {
  readonly id: string;
  readonly base: string;
}

/** The longest list of claims that is believed: far above any article, far below what would harm. */
const mostClaims = 20_000;
/** The longest language name or title, in UTF-16 units. */
const longestLine = 2_000;

/** The page of ours that is read as any other: the sample article. */
const samplePage = 'sample.html';

/**
 * The tab and document of a content script of ours in a page's top frame, or of the sample article, which is read
 * by the same code; null for every other sender.
 */
export function readerOf(sender: Sender, self: Self): { tabId: number; documentId: string | null } | null {
  if (sender.id !== self.id || sender.frameId !== 0 || sender.tab?.id === undefined) return null;
  if (isOwnPage(sender, self) && sender.url?.split(/[?#]/)[0] !== self.base + samplePage) return null;
  return { tabId: sender.tab.id, documentId: sender.documentId ?? null };
}

/** Whether the sender is a page of this extension (popup, side panel, library), in a tab or not. */
export function isPanel(sender: Sender, self: Self): boolean {
  return sender.id === self.id && isOwnPage(sender, self);
}

/** Whether the sender is the worker or a page of this extension: all that a content script listens to. */
export function isOwnSide(sender: Sender, self: Self): boolean {
  return sender.id === self.id && (sender.tab === undefined || isOwnPage(sender, self));
}

function isOwnPage(sender: Sender, self: Self): boolean {
  return sender.url?.startsWith(self.base) === true;
}

const plainFromReader = [
  { type: 'not-an-article' },
  { type: 'left' },
] as const satisfies readonly FromReader[];

/** What a content script said, or null where it isn't one of the things that it may say. */
export function asFromReader(message: unknown): FromReader | null {
  if (!isRecord(message)) return null;
  const { type, article, language, title, claims, claim, finding, hidden, reason } = message;
  if (type === 'check' && isArticle(article)) return { type, article };
  if (type === 'not-english' && isText(language, longestLine) && isText(title, longestLine)) {
    return { type, language, title };
  }
  if (type === 'anchored' && Array.isArray(claims) && claims.length <= mostClaims) {
    return claims.every((found) => typeof found === 'boolean') ? { type, claims } : null;
  }
  if (type === 'show-in-library' && isCount(claim) && isCount(finding)) return { type, claim, finding };
  if (type === 'current-claim' && (claim === null || isCount(claim))) return { type, claim };
  if (type === 'hide' && isCount(claim) && isCount(finding) && typeof hidden === 'boolean') {
    if (reason === null || reason === 'not-same-thing' || reason === 'wrong-kind') {
      return { type, claim, finding, hidden, reason };
    }
  }
  return plainFromReader.find((known) => known.type === type) ?? null;
}

const panelTypes: readonly FromPanel['type'][] = [
  'tab-state',
  'check-tab',
  'stop-check',
  'keep-article',
  'add-starters',
];

/** What a popup or side panel asked, or null. */
export function asFromPanel(message: unknown): FromPanel | null {
  if (!isRecord(message) || !isCount(message['tabId'])) return null;
  const type = panelTypes.find((known) => known === message['type']);
  return type === undefined ? null : { type, tabId: message['tabId'] };
}

/** What the library page asked, or null. */
export function asFromLibrary(message: unknown): FromLibrary | null {
  if (!isRecord(message)) return null;
  if (message['type'] === 'bring-starters') return { type: 'bring-starters' };
  if (message['type'] !== 'take-back') return null;
  return isText(message['key'], longestLine) ? { type: 'take-back', key: message['key'] } : null;
}

const plainToReader = [
  { type: 'begin' },
  { type: 'check-selection' },
  { type: 'next-claim' },
  { type: 'read-again' },
  { type: 'still-there' },
] as const satisfies readonly ToReader[];

/** What the content script is asked to do, or null. */
export function asToReader(message: unknown): ToReader | null {
  if (!isRecord(message)) return null;
  const { type, claim, finding, keys, sites } = message;
  if ((type === 'show-claim' || type === 'unhide') && isCount(claim) && isCount(finding)) {
    return { type, claim, finding };
  }
  if (type === 'hidden' && Array.isArray(keys) && keys.length <= mostClaims) {
    return keys.every((key) => isText(key, longestLine)) ? { type, keys } : null;
  }
  if (type === 'leave' && Array.isArray(sites) && sites.length <= mostClaims) {
    return sites.every((site) => isText(site, longestLine)) ? { type, sites } : null;
  }
  return plainToReader.find((known) => known.type === type) ?? null;
}

/** The worker's answer to `check`, or null where the worker went away before it answered. */
export function asCheckAnswer(answer: unknown): CheckAnswer | null {
  if (!isRecord(answer)) return null;
  const { ok, report, hidden, message, detail } = answer;
  if (ok === true && isReport(report) && isPlaces(hidden)) return { ok, report, hidden };
  if (ok === false && typeof message === 'string' && typeof detail === 'string')
    return { ok, message, detail };
  return null;
}

/** A tab's state as the worker stored or sent it, or null. */
export function asTabState(value: unknown): TabState | null {
  if (!isRecord(value)) return null;
  const { state, host, done, total, title, language, message, detail } = value;
  if (state === 'not-read' && typeof host === 'string') return { state, host };
  if (state === 'forbidden' || state === 'not-an-article') return { state };
  if (state === 'reading' && isCount(done) && isCount(total) && typeof title === 'string') {
    return { state, done, total, title };
  }
  if (state === 'not-english' && typeof language === 'string' && typeof title === 'string') {
    return { state, language, title };
  }
  if (state === 'checked') return asCheckedState(value);
  if (state === 'failed' && typeof message === 'string' && typeof detail === 'string') {
    return { state, message, detail };
  }
  return null;
}

function asCheckedState({ report, anchored, hidden, current }: Record<string, unknown>): TabState | null {
  if (!isReport(report) || !Array.isArray(anchored) || !isPlaces(hidden)) return null;
  if (current !== null && !isCount(current)) return null;
  return { state: 'checked', report, anchored, hidden, current };
}

function isPlaces(value: unknown): value is readonly FindingPlace[] {
  const isPlace = (one: unknown) => isRecord(one) && isCount(one['claim']) && isCount(one['finding']);
  return Array.isArray(value) && value.every(isPlace);
}

/** A report comes from our own worker alone, so its lists are looked for and not what's in them. */
function isReport(value: unknown): value is CheckedState['report'] {
  if (!isRecord(value) || !isRecord(value['article']) || !isRecord(value['corpus'])) return false;
  const lists = ['claims', 'omissions', 'origins', 'series', 'compared'];
  return lists.every((list) => Array.isArray(value[list])) && typeof value['complete'] === 'boolean';
}
