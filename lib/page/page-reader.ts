/**
 * Whether one page is read: at once where it may be, else when it's asked for; and let go when the reader switches
 * its site off. Nothing of the page is touched before.
 */
import { isOutletHost } from '../messages/hosts.ts';
import type { ToReader } from '../messages/messages.ts';
import { plainReading, type ReadingSettings } from '../messages/reading-settings.ts';
import { isAmong } from '../messages/site-rules.ts';
import { ReaderSession, type ReaderWorld } from './reader-session.ts';

/** One for each page that the script was put into. */
export class PageReader {
  readonly #world: ReaderWorld;
  #session: ReaderSession | null = null;
  #settings: ReadingSettings = plainReading;
  /** The page was read because someone asked: then it stays so, whatever its site's rule becomes. */
  #asked = false;

  constructor(world: ReaderWorld) {
    this.#world = world;
  }

  /** False once the extension was updated, switched off or removed. */
  get isAlive(): boolean {
    return this.#world.isAlive();
  }

  /** Takes everything off the page for good. */
  stop(): void {
    this.#session?.stop();
    this.#session = null;
  }

  /** Follows the reader's settings from now on. */
  follow(settings: ReadingSettings): void {
    this.#settings = settings;
    this.#session?.follow(settings);
  }

  /** The page may be read without being asked for, or no longer. */
  allow(unasked: boolean): void {
    if (unasked) {
      this.#asked = false;
      if (this.#session === null) this.#begin();
    } else if (this.#session !== null && !this.#asked) this.#leave();
  }

  /** Does what the worker or a panel asks; false for what can't be done now. */
  answer(message: ToReader): boolean {
    if (message.type === 'still-there') return true;
    if (message.type === 'leave') {
      // Outlets are read by the manifest, not by a permission that can be taken back.
      if (isOutletHost(location.hostname) || !isAmong(location.hostname, message.sites)) return false;
      this.allow(false);
      return true;
    }
    if (this.#session !== null) return message.type === 'begin' || this.#session.answer(message);
    if (message.type !== 'begin' && message.type !== 'read-again' && message.type !== 'check-selection')
      return false;
    this.#asked = true;
    const session = this.#begin();
    return message.type === 'check-selection' ? session.answer(message) : true;
  }

  #begin(): ReaderSession {
    const session = new ReaderSession(this.#world);
    this.#session = session;
    session.follow(this.#settings);
    session.start();
    return session;
  }

  #leave(): void {
    this.stop();
    // A worker that went away has nothing to forget.
    this.#world.send({ type: 'left' }).catch(() => undefined);
  }
}
