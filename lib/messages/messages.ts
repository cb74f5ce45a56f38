/**
 * What the extension's parts say to each other: one type for each direction. Text from pages is hostile,
 * so whoever receives a message checks its sender and its shape first (see `check-message.ts`).
 */
import type { Article } from '../core/article.ts';
import type { Report } from '../core/report/report.ts';

/** What is known of one tab; the popup and the side panel draw exactly one screen for each. */
export type TabState =
  /**
   * Nothing was asked of this page yet, and the extension may not read it before it's asked. `host` is '' where
   * the browser doesn't tell the page's address: then only a press on the toolbar button lets the page be read.
   */
  | { readonly state: 'not-read'; readonly host: string }
  /** The browser lets no extension read this page (its own pages, the web store). */
  | { readonly state: 'forbidden' }
  | { readonly state: 'reading'; readonly done: number; readonly total: number; readonly title: string }
  | { readonly state: 'not-an-article' }
  | { readonly state: 'not-english'; readonly language: string; readonly title: string }
  /** Checked; a report with no `compared` articles is "Nothing to compare with yet". */
  | { readonly state: 'checked'; readonly report: Report; readonly anchored: readonly boolean[] }
  | { readonly state: 'failed'; readonly message: string; readonly detail: string };

/** From the content script that reads the page to the worker. */
export type FromReader =
  /** Check this article; answered with a `CheckAnswer`. */
  | { readonly type: 'check'; readonly article: Article }
  | { readonly type: 'not-an-article' }
  | { readonly type: 'not-english'; readonly language: string; readonly title: string }
  /** After painting: for each claim of the report whether its words were found in the page. */
  | { readonly type: 'anchored'; readonly claims: readonly boolean[] };

/** The worker's answer to `check`. */
export type CheckAnswer =
  | { readonly ok: true; readonly report: Report }
  | { readonly ok: false; readonly message: string; readonly detail: string };

/** From the popup or the side panel to the worker. Each is answered with the tab's `TabState`. */
export type FromPanel =
  | { readonly type: 'tab-state'; readonly tabId: number }
  /** Read this page (under `activeTab`) and check it, again where it was checked before. */
  | { readonly type: 'check-tab'; readonly tabId: number }
  /** Give up the check that is running. */
  | { readonly type: 'stop-check'; readonly tabId: number }
  /** Put the article of this tab into the library. */
  | { readonly type: 'keep-article'; readonly tabId: number }
  /** Put the starter articles into the library (again), then check the tab. */
  | { readonly type: 'add-starters'; readonly tabId: number };

/** From the worker or a panel to the content script of one tab. Answered with `true` once understood. */
export type ToReader =
  /** Scroll to this claim of the report and open its card at this finding. */
  | { readonly type: 'show-claim'; readonly claim: number; readonly finding: number }
  /** Open the next claim after the reading position (the keyboard shortcut). */
  | { readonly type: 'next-claim' }
  /** Read the page anew and check it; a reader that can't leaves the message unanswered. */
  | { readonly type: 'read-again' }
  /** Asked of one document to learn whether its tab still shows it; being received is the answer. */
  | { readonly type: 'still-there' };
