/**
 * What the extension's parts say to each other: one type for each direction. Text from pages is hostile,
 * so whoever receives a message checks its sender and its shape first (see `check-message.ts`).
 */
import type { Article } from '../core/article.ts';
import type { Report } from '../core/report/report.ts';

/** Where a finding stands in a report: positions in its claims and in the claim's findings. */
export interface FindingPlace {
  readonly claim: number;
  readonly finding: number;
}

/** Why a reader hid a finding: it compares different things, or what it says of them is wrong. */
export type HideReason = 'not-same-thing' | 'wrong-kind';

/** A checked article. */
export interface CheckedState {
  readonly state: 'checked';
  readonly report: Report;
  /** For each claim whether the page holds its words; empty while the page is still being searched. */
  readonly anchored: readonly boolean[];
  /** Findings that the reader hid, here or on an earlier visit: neither underlined nor counted. */
  readonly hidden: readonly FindingPlace[];
  /** The claim whose card is open in the page, null for none. */
  readonly current: number | null;
}

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
  | CheckedState
  | { readonly state: 'failed'; readonly message: string; readonly detail: string };

/** From the content script that reads the page to the worker. */
export type FromReader =
  /** Check this article; answered with a `CheckAnswer`. */
  | { readonly type: 'check'; readonly article: Article }
  | { readonly type: 'not-an-article' }
  | { readonly type: 'not-english'; readonly language: string; readonly title: string }
  /** The page was let go because its site is no longer to be read. */
  | { readonly type: 'left' }
  /** After painting: for each claim of the report whether its words were found in the page. */
  | { readonly type: 'anchored'; readonly claims: readonly boolean[] }
  /** The card of this claim is open now; null when it was closed. */
  | { readonly type: 'current-claim'; readonly claim: number | null }
  /** Show the other article of this finding, at the quoted words, in the library. */
  | ({ readonly type: 'show-in-library' } & FindingPlace)
  /** A finding was hidden, the reason for it was given, or (`hidden` false) it was taken back. */
  | ({ readonly type: 'hide'; readonly hidden: boolean; readonly reason: HideReason | null } & FindingPlace);

/** The worker's answer to `check`. */
export type CheckAnswer =
  | { readonly ok: true; readonly report: Report; readonly hidden: readonly FindingPlace[] }
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

/** From the library page to the worker; answered once it's done. */
export type FromLibrary =
  /** Take back what was hidden under this key (`findingKey`). */
  | { readonly type: 'take-back'; readonly key: string }
  /** Put the starter articles into the library, again where they were deleted. */
  | { readonly type: 'bring-starters' };

/** From the worker or a panel to the content script of one tab. Answered with `true` once understood. */
export type ToReader =
  /** Scroll to this claim of the report and open its card at this finding. */
  | ({ readonly type: 'show-claim' } & FindingPlace)
  /** Take back that this finding was hidden. */
  | ({ readonly type: 'unhide' } & FindingPlace)
  /** These findings (`findingKey`) are the hidden ones of the page's report now. */
  | { readonly type: 'hidden'; readonly keys: readonly string[] }
  /** Check the selected words, on a page that is no article; false where too few are selected. */
  | { readonly type: 'check-selection' }
  /** Open the next claim after the reading position (the keyboard shortcut). */
  | { readonly type: 'next-claim' }
  /** Read the page anew and check it; a reader that can't leaves the message unanswered. */
  | { readonly type: 'read-again' }
  /** Read the page now, if it was waiting to be asked for. */
  | { readonly type: 'begin' }
  /** These sites are no longer read unasked: what was read of them unasked is let go. */
  | { readonly type: 'leave'; readonly sites: readonly string[] }
  /** Asked of one document to learn whether its tab still shows it; being received is the answer. */
  | { readonly type: 'still-there' };
