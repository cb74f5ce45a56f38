/** Answers a content script: checks its article against the library and keeps the tab's state and badge true. */
import type { Article } from '../core/article.ts';
import type { CheckOptions } from '../core/check-article.ts';
import type { CorpusBackend } from '../core/match/corpus-backend.ts';
import type { Report } from '../core/report/report.ts';
import type { LibraryPlace } from '../messages/library-address.ts';
import type { CheckAnswer, CheckedState, FindingPlace, FromReader, TabState } from '../messages/messages.ts';
import type { Texts } from '../ui/texts/texts.ts';
import { describeFailure } from './describe-failure.ts';
import { followVerdicts, type VerdictWorld } from './follow-verdicts.ts';
import { type KeepingWorld, keepIfWanted } from './keep-article.ts';

/** What answering needs of the browser and of the other rooms. */
export interface ReaderWorld extends VerdictWorld, KeepingWorld {
  readonly texts: Texts;
  readonly corpus: CorpusBackend;
  check(article: Article, corpus: CorpusBackend, options: CheckOptions): Promise<Report>;
  /** Opens the library at words of one of its articles. */
  showInLibrary(place: LibraryPlace): Promise<void>;
  /** Milliseconds, from any start; how often progress is written depends on it. */
  now(): number;
}

/** Which page of which tab speaks. */
export interface Place {
  readonly tabId: number;
  readonly documentId: string | null;
}

/** The checks that run in this life of the worker, by tab; stopping one is all that it's good for. */
export type RunningChecks = Map<number, AbortController>;

/** Articles longer than this (UTF-16 units; some 150,000 words) aren't checked: no article is, a dump may be. */
const longestChecked = 1_000_000;
/** Progress is written at most so often, in ms: a reader sees no more, and each write is read by every panel. */
const progressEvery = 150;

/** Answers `check` with a `CheckAnswer`, the other messages with nothing. Never rejects over a bad article. */
export async function answerReader(
  message: FromReader,
  place: Place,
  world: ReaderWorld,
  running: RunningChecks,
): Promise<CheckAnswer | undefined> {
  if (message.type === 'check') return checkForTab(message.article, place, world, running);
  if (message.type === 'show-in-library') return showInLibrary(message, place, world);
  if (message.type === 'anchored' || message.type === 'current-claim' || message.type === 'hide') {
    const record = await world.states.read(place.tabId);
    if (record?.state.state !== 'checked' || record.documentId !== place.documentId) return undefined;
    await show(place, await noted(message, record.state, world), world);
    // The same article may be open in another tab.
    if (message.type === 'hide') await followVerdicts(world);
    return undefined;
  }
  running.get(place.tabId)?.abort(superseded());
  if (message.type === 'left') {
    await world.states.forget(place.tabId);
    await world.setBadge(place.tabId, { state: 'not-read', host: '' });
  } else if (message.type === 'not-english') {
    await show(place, { state: message.type, language: message.language, title: message.title }, world);
  } else {
    await show(place, { state: message.type }, world);
  }
  return undefined;
}

/** The state of a checked page after something was done on it. */
async function noted(
  message: Extract<FromReader, { type: 'anchored' | 'current-claim' | 'hide' }>,
  state: CheckedState,
  world: ReaderWorld,
): Promise<CheckedState> {
  if (message.type === 'anchored') return { ...state, anchored: message.claims };
  if (message.type === 'current-claim') return { ...state, current: message.claim };
  await world.verdicts.give(state.report, message, message);
  return { ...state, hidden: await world.verdicts.hiddenIn(state.report) };
}

/** Shows what the tab's own report quotes; a message can name no other article. */
async function showInLibrary(
  { claim, finding }: FindingPlace,
  place: Place,
  world: ReaderWorld,
): Promise<undefined> {
  const record = await world.states.read(place.tabId);
  if (record?.state.state !== 'checked' || record.documentId !== place.documentId) return;
  const there = record.state.report.claims[claim]?.findings[finding]?.there;
  if (there) await world.showInLibrary({ ...there, article: there.article.id });
}

async function checkForTab(
  article: Article,
  place: Place,
  world: ReaderWorld,
  running: RunningChecks,
): Promise<CheckAnswer> {
  running.get(place.tabId)?.abort(superseded());
  const control = new AbortController();
  running.set(place.tabId, control);
  const { title } = article;
  const progress = (done: number, total: number) =>
    show(place, { state: 'reading', done, total, title }, world);
  let written = world.now();
  let pending: Promise<void> = progress(0, 0);
  try {
    if (article.text.length > longestChecked) throw new Error(world.texts.worker.tooLong);
    await world.states.writeArticle(place.tabId, article);
    const report = await world.check(article, world.corpus, {
      signal: control.signal,
      onProgress(done, total) {
        if (control.signal.aborted || world.now() - written < progressEvery) return;
        written = world.now();
        pending = pending.then(() => progress(done, total));
      },
    });
    await pending;
    control.signal.throwIfAborted();
    const hidden = await world.verdicts.hiddenIn(report);
    const kept = await keepIfWanted(article, place.tabId, world);
    await show(place, { state: 'checked', report, anchored: [], hidden, current: null }, world);
    if (kept === 'kept-as-wished') void world.tellKept(place.tabId);
    return { ok: true, report, hidden };
  } catch (error) {
    const failure = describeFailure(error, world.texts.worker.failed);
    const shown = control.signal.aborted
      ? pending
      : pending.then(() => show(place, { state: 'failed', ...failure }, world));
    // Where even the failure can't be stored for the panels, the page is told it all the same.
    await Promise.allSettled([shown]);
    return { ok: false, ...failure };
  } finally {
    if (running.get(place.tabId) === control) running.delete(place.tabId);
  }
}

async function show(place: Place, state: TabState, world: ReaderWorld): Promise<void> {
  await world.states.write(place.tabId, { state, documentId: place.documentId });
  await world.setBadge(place.tabId, state);
}

function superseded(): Error {
  return new Error('The page has moved on to another article.');
}
