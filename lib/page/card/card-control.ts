/** Opens the card at a claim and does what the reader asks on it. */
import type { Finding } from '../../core/compare/finding.ts';
import type { Report } from '../../core/report/report.ts';
import type { HideReason } from '../../messages/messages.ts';
import type { CardEvents, CardView } from '../../ui/card/card-view.ts';
import { lookOf, looks } from '../../ui/relation-look.ts';
import { supportInWords } from '../../ui/report/support.ts';
import type { Texts } from '../../ui/texts/texts.ts';
import type { ClaimMark } from '../claim-marks.ts';
import { copyText } from '../clipboard.ts';
import { groundBehind } from '../paint/ground.ts';
import { paintActive } from '../paint/painter.ts';
import { quoteToCopy } from '../quote-to-copy.ts';
import { OpenCard, type Stance } from './open-card.tsx';

/** What the control works on and reports to. */
export interface CardWorld {
  readonly texts: () => Texts;
  readonly css: string;
  report(): Report;
  marks(): readonly ClaimMark[];
  isHidden(finding: Finding): boolean;
  /** The reader hid a finding, gave a reason, or (null) took it back. */
  onHide(finding: Finding, verdict: { readonly reason: HideReason | null } | null): void;
  /** The reader wants to see a finding's other article in the library. */
  onLibrary(finding: Finding): void;
  /** The card of a claim was opened, or (null) the card was closed. */
  onClaim(claim: number | null): void;
}

interface State {
  readonly claim: number;
  readonly findings: readonly Finding[];
  readonly shown: number;
  readonly hidden: boolean;
  readonly reason: HideReason | null;
  readonly copied: boolean;
}

/** One for each page; at most one card is open. */
export class CardControl {
  readonly #world: CardWorld;
  #card: OpenCard | null = null;
  #state: State | null = null;

  constructor(world: CardWorld) {
    this.#world = world;
  }

  /** The claim whose card is open; null when none is. */
  get claim(): number | null {
    return this.#state?.claim ?? null;
  }

  /** The open card, for telling its events and its element from the page's. */
  get card(): OpenCard | null {
    return this.#card;
  }

  /**
   * Opens the card of a claim at a finding (a position in the report's list; without one the weightiest). False
   * when the claim has nothing to show or isn't in the page.
   */
  open(claim: number, finding: number | null, focus: boolean): boolean {
    const reported = this.#world.report().claims[claim];
    const mark = this.#world.marks().find((each) => each.claim === claim);
    const asked = finding === null ? undefined : reported?.findings[finding];
    const findings = byWeight(reported?.findings ?? []).filter(
      (each) => each === asked || !this.#world.isHidden(each),
    );
    const range = mark?.whole[0];
    if (!range || findings.length === 0) return false;
    const kept = this.#card !== null && focus;
    const before = this.#card?.stance ?? null;
    this.close();
    const shown = asked ? findings.indexOf(asked) : 0;
    this.#state = { claim, findings, shown, hidden: false, reason: null, copied: false };
    const view = this.#view();
    if (!view) return false;
    paintActive(mark.whole);
    if (before) toSamePlace(range, before);
    intoView(range);
    this.#card = new OpenCard(view, {
      height: before?.height ?? null,
      texts: this.#world.texts(),
      css: this.#world.css,
      scheme: groundBehind(range.startContainer),
      focus: focus || kept,
      events: this.#events,
      claim: () => this.#world.marks().find((each) => each.claim === claim)?.whole ?? [],
    });
    this.#world.onClaim(claim);
    return true;
  }

  /**
   * Opens the next (or previous) underlined claim of the text. From an open card it ends at the first and the last;
   * when no card is open it starts at the reading position.
   */
  step(by: 1 | -1, focus: boolean): boolean {
    const drawn = this.#drawn();
    const next = this.claim === null ? fromHere(drawn, by) : beside(drawn, this.claim, by);
    return next !== undefined && this.open(next.claim, null, focus);
  }

  /** The underlined claims in reading order, which is that of the report. */
  #drawn(): readonly ClaimMark[] {
    return this.#world.marks().filter(({ look, whole }) => look !== null && whole.length > 0);
  }

  /** After the page was painted anew: the open claim gets its ground back, or its card goes with it. */
  refresh(): void {
    if (this.#state === null) return;
    const mark = this.#world.marks().find((each) => each.claim === this.#state?.claim);
    if (!mark || mark.whole.length === 0) {
      this.close();
      return;
    }
    paintActive(mark.whole);
    this.#card?.place();
  }

  /** Closes the card, if one is open. */
  close(): void {
    if (this.#card !== null) this.#world.onClaim(null);
    this.#card?.close();
    this.#card = null;
    this.#state = null;
    paintActive([]);
  }

  readonly #events: CardEvents = {
    onClose: () => this.close(),
    onFinding: (shown) => this.#change({ shown, copied: false }),
    onClaim: (step) => this.step(step, true),
    onLibrary: () => {
      const finding = this.#state?.findings[this.#state.shown];
      if (finding) this.#world.onLibrary(finding);
    },
    onCopy: () => void this.#copy(),
    onHide: () => this.#hide({ hidden: true }, { reason: null }),
    onUndo: () => this.#hide({ hidden: false, reason: null }, null),
    onReason: (reason) => this.#hide({ reason }, { reason }),
  };

  #hide(change: Partial<State>, verdict: { readonly reason: HideReason | null } | null): void {
    const finding = this.#state?.findings[this.#state.shown];
    if (!finding) return;
    this.#change(change);
    this.#world.onHide(finding, verdict);
  }

  async #copy(): Promise<void> {
    const finding = this.#state?.findings[this.#state.shown];
    if (!finding) return;
    const copied = await copyText(quoteToCopy(this.#world.report().article, finding, this.#world.texts()));
    this.#change({ copied });
  }

  #change(change: Partial<State>): void {
    if (this.#state === null) return;
    this.#state = { ...this.#state, ...change };
    const view = this.#view();
    if (view) this.#card?.show(view);
  }

  #view(): CardView | null {
    const report = this.#world.report();
    const state = this.#state;
    const claim = state && report.claims[state.claim];
    if (!state || !claim) return null;
    const drawn = this.#drawn();
    const at = drawn.findIndex((mark) => mark.claim === state.claim) + 1;
    return {
      article: report.article,
      claim,
      line: at > 0 ? { at, of: drawn.length } : null,
      findings: state.findings,
      shown: state.shown,
      support: supportInWords(claim, report, (finding) => this.#world.isHidden(finding), this.#world.texts()),
      before: beside(drawn, state.claim, -1) !== undefined,
      after: beside(drawn, state.claim, 1) !== undefined,
      hidden: state.hidden,
      reason: state.reason,
      copied: state.copied,
    };
  }
}

/** Findings in the order in which they are paged through: counted before tentative, weightier looks first. */
function byWeight(findings: readonly Finding[]): Finding[] {
  const rank = ({ tentative, relation }: Finding) =>
    looks.indexOf(lookOf(relation)) + (tentative ? looks.length : 0);
  return findings.toSorted((a, b) => rank(a) - rank(b));
}

/** The nearest of the drawn claims after (or before) the open one. */
function beside(drawn: readonly ClaimMark[], open: number, by: 1 | -1): ClaimMark | undefined {
  return by === 1 ? drawn.find(({ claim }) => claim > open) : drawn.findLast(({ claim }) => claim < open);
}

/** The first of the drawn claims after (or before) the reading position; at either end of the text round to the other. */
function fromHere(drawn: readonly ClaimMark[], by: 1 | -1): ClaimMark | undefined {
  return by === 1
    ? (drawn.find(isAhead) ?? drawn[0])
    : (drawn.findLast((mark) => !isAhead(mark)) ?? drawn.at(-1));
}

/** Whether a claim isn't above what the window shows. */
function isAhead({ whole }: ClaimMark): boolean {
  return (whole[0]?.getBoundingClientRect().bottom ?? -1) > 0;
}

/**
 * Scrolls a claim to where the one before it stood, as far as the page can be scrolled: then the card comes to the
 * same place, and its buttons stay under the pointer that pressed them.
 */
function toSamePlace(range: Range, { edge, at }: Stance): void {
  if (at < 0 || at > window.innerHeight) return;
  window.scrollBy({ top: range.getBoundingClientRect()[edge] - at, behavior: 'instant' });
}

/** Brings a claim into the window when it isn't, at a third of its height; at once, because nothing else moves. */
function intoView(range: Range): void {
  const seen = range.getBoundingClientRect();
  if (seen.top >= 0 && seen.bottom <= window.innerHeight) return;
  range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
  const now = range.getBoundingClientRect();
  if (now.top < 0 || now.bottom > window.innerHeight) {
    window.scrollBy({ top: now.top - window.innerHeight / 3, behavior: 'instant' });
  }
}
