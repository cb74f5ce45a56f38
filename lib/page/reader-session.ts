/**
 * One page and everything that Second Source does on it: read, ask, paint, open the card, follow the page when it
 * changes, and leave without a trace. Talks to the worker through `ReaderWorld` alone.
 */
import type { Finding } from '../core/compare/finding.ts';
import { findingKey } from '../core/report/finding-key.ts';
import type { Report } from '../core/report/report.ts';
import { asCheckAnswer } from '../messages/check-message.ts';
import { keysAt, placeOf } from '../messages/finding-place.ts';
import type { FindingPlace, FromReader, HideReason, ToReader } from '../messages/messages.ts';
import { plainReading, type ReadingSettings } from '../messages/reading-settings.ts';
import type { Texts } from '../ui/texts/texts.ts';
import { CardControl } from './card/card-control.ts';
import { type ClaimMark, isStillThere, markClaims } from './claim-marks.ts';
import { type PageChange, PageWatch } from './page-watch.ts';
import { clearPaint, paintMarks } from './paint/painter.ts';
import { type ReadArticle, type Reading, readingSteps } from './read-article.ts';
import { readSelection } from './read-selection.ts';
import { ReaderInput } from './reader-input.ts';
import { RereadPace } from './reread-pace.ts';
import { inSlices } from './slices.ts';

/** What a session needs from outside the page. */
export interface ReaderWorld {
  /** Asked for when a card is opened: most pages are left without one. */
  readonly texts: () => Texts;
  /** The styles of the card. */
  readonly css: string;
  /** Sends to the worker and resolves to its answer. */
  send(message: FromReader): Promise<unknown>;
  /** False once the extension was updated, switched off or removed. */
  isAlive(): boolean;
}

interface Checked {
  readonly reading: ReadArticle;
  readonly report: Report;
}

// How often the session looks whether its extension is still there, in ms; the look costs nothing.
const ALIVE_EVERY = 2000;

/** One for each page; `start` it once, `stop` it for good. */
export class ReaderSession {
  readonly #world: ReaderWorld;
  readonly #control: CardControl;
  readonly #watch: PageWatch;
  readonly #input: ReaderInput;
  readonly #stop = new AbortController();
  readonly #pace = new RereadPace(() => void this.read());
  #hidden = new Set<string>();
  #settings: ReadingSettings = plainReading;
  #run = new AbortController();
  #checked: Checked | null = null;
  #marks: readonly ClaimMark[] = [];
  /** What is checked is what the reader selected: the page's own changes are no reason to read it anew. */
  #selected = false;

  constructor(world: ReaderWorld) {
    this.#world = world;
    this.#control = new CardControl({
      texts: world.texts,
      css: world.css,
      report: () => this.#report(),
      marks: () => this.#marks,
      isHidden: (finding) => this.#isHidden(finding),
      onHide: (finding, verdict) => this.#hide(finding, verdict !== null, verdict?.reason ?? null),
      onLibrary: (finding) => {
        const place = placeOf(this.#report(), finding);
        if (place) this.#tell({ type: 'show-in-library', ...place });
      },
      onClaim: (claim) => this.#tell({ type: 'current-claim', claim }),
    });
    this.#input = new ReaderInput(
      this.#control,
      () => this.#marks,
      () => this.#settings,
    );
    this.#watch = new PageWatch(
      () => this.#forget(),
      (change) => this.#changed(change),
      (node) => this.#control.card?.isHost(node) === true,
    );
  }

  /** Reads the page and goes on from there. */
  start(): void {
    const listen = { signal: this.#stop.signal, capture: true } as const;
    this.#input.start(this.#stop.signal);
    window.addEventListener('pagehide', () => this.#control.close(), listen);
    // A page that comes back by Back has missed what happened since, and the worker has forgotten it.
    window.addEventListener('pageshow', ({ persisted }) => persisted && this.#readAgain(), listen);
    const timer = setInterval(() => {
      if (!this.#world.isAlive()) this.stop();
    }, ALIVE_EVERY);
    this.#stop.signal.addEventListener('abort', () => clearInterval(timer));
    this.#watch.start();
    void this.read();
  }

  /** Takes everything off the page and listens no more. */
  stop(): void {
    this.#stop.abort();
    this.#watch.stop();
    this.#forget();
  }

  /** Follows the reader's settings from now on. */
  follow(settings: ReadingSettings): void {
    this.#settings = settings;
    if (this.#checked) this.#paint(this.#checked);
  }

  /** Whether the session still serves its page. */
  get isRunning(): boolean {
    return !this.#stop.signal.aborted && this.#world.isAlive();
  }

  /** Does what the worker or a panel asks; false for what can't be done now. */
  answer(message: ToReader): boolean {
    if (message.type === 'read-again') return this.#readAgain();
    if (message.type === 'still-there') return true;
    // Whether the page is read at all is decided before there's a session.
    if (message.type === 'begin' || message.type === 'leave') return false;
    if (message.type === 'check-selection') return this.#checkSelection();
    if (this.#checked === null) return false;
    if (message.type === 'hidden') {
      this.#hidden = new Set(message.keys);
      this.#paint(this.#checked);
      return true;
    }
    if (message.type === 'unhide') return this.#unhide(message);
    return message.type === 'next-claim'
      ? this.#control.step(1, true)
      : this.#control.open(message.claim, message.finding, true);
  }

  /** Reads the page, has it checked and paints what was found; a later call replaces an earlier one. */
  read(): Promise<void> {
    const options = { url: location.href, isShown };
    return this.#runOn((signal) => inSlices(readingSteps(document, options), signal));
  }

  /** The same for what is selected; false where that is less than a sentence. */
  #checkSelection(): boolean {
    const reading = readSelection(document, location.href);
    if (reading === null) return false;
    this.#forget();
    this.#selected = true;
    void this.#runOn(async () => reading);
    return true;
  }

  /** A selection that was checked is checked again, as long as it's there. */
  #readAgain(): boolean {
    if (this.#selected && this.#checkSelection()) return true;
    this.#forget();
    void this.read();
    return true;
  }

  async #runOn(read: (signal: AbortSignal) => Promise<Reading>): Promise<void> {
    this.#run.abort();
    const run = new AbortController();
    this.#run = run;
    try {
      await this.#check(await read(run.signal), run.signal);
    } catch (error) {
      // A page that moved on ends its reading; an extension that went away ends the session.
      if (run.signal.aborted) return;
      if (!this.#world.isAlive()) this.stop();
      else throw error;
    }
  }

  async #check(reading: Reading, signal: AbortSignal): Promise<void> {
    if (reading.kind !== 'article') {
      this.#forget();
      const { kind: type } = reading;
      await this.#world.send(type === 'not-english' ? { ...reading, type } : { type });
      return;
    }
    if (this.#checked?.reading.article.text === reading.article.text) {
      this.#pace.wasForNothing();
      this.#paint({ ...this.#checked, reading });
      return;
    }
    const answer = asCheckAnswer(await this.#world.send({ type: 'check', article: reading.article }));
    if (signal.aborted || !answer?.ok) return;
    this.#hidden = new Set(keysAt(answer.report, answer.hidden));
    this.#paint({ reading, report: answer.report });
    await this.#world.send({ type: 'anchored', claims: this.#marks.map(({ whole }) => whole.length > 0) });
  }

  #paint(checked: Checked): void {
    this.#checked = checked;
    this.#marks = markClaims(checked.report, checked.reading, {
      allLines: this.#settings.allLines,
      isHidden: (finding) => this.#isHidden(finding),
    });
    paintMarks(
      this.#marks.flatMap(({ look, lines }) =>
        look === null ? [] : lines.map(({ ranges }) => ({ look, ranges })),
      ),
    );
    this.#control.refresh();
  }

  /** The page is another one now: nothing of the last may stay. */
  #forget(): void {
    this.#run.abort();
    this.#pace.reset();
    this.#selected = false;
    this.#control.close();
    this.#checked = null;
    this.#marks = [];
    clearPaint();
  }

  #changed({ moved, added }: PageChange): void {
    if (!this.#world.isAlive()) {
      this.stop();
    } else if (this.#selected && !moved) {
      if (this.#checked) this.#paint(this.#checked);
    } else if (moved || this.#checked === null) {
      void this.read();
    } else if (!this.#pace.grown(added)) {
      if (isStillThere(this.#checked.report, this.#checked.reading)) this.#control.card?.place();
      else this.#paint(this.#checked);
    }
  }

  #report(): Report {
    if (this.#checked === null) throw new Error('The card was opened before the page was checked.');
    return this.#checked.report;
  }

  #isHidden(finding: Finding): boolean {
    return this.#hidden.has(findingKey(this.#report().article.id, finding));
  }

  #hide(finding: Finding, hidden: boolean, reason: HideReason | null): void {
    if (this.#checked === null) return;
    const { report } = this.#checked;
    const key = findingKey(report.article.id, finding);
    if (hidden) this.#hidden.add(key);
    else this.#hidden.delete(key);
    const place = placeOf(report, finding);
    if (place) this.#tell({ type: 'hide', ...place, hidden, reason });
    this.#paint(this.#checked);
  }

  #unhide({ claim, finding }: FindingPlace): boolean {
    const found = this.#report().claims[claim]?.findings[finding];
    if (found === undefined) return false;
    this.#hide(found, false, null);
    return true;
  }

  /** Sends what needs no answer; a worker that went away for good is noticed by `isAlive`. */
  #tell(message: FromReader): void {
    this.#world.send(message).catch(() => {
      if (!this.#world.isAlive()) this.stop();
    });
  }
}

/** Whether the page shows a block at all. */
function isShown(element: Element): boolean {
  return element.checkVisibility();
}
