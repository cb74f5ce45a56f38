/** What a page's thread is busy with while something is measured, from the browser's own trace. */
import type { CDPSession } from '@playwright/test';

/** One task of the thread; until it ends, the page answers nothing. */
export interface PageTask {
  /** ms by the clock, waiting for a processor included. */
  readonly wall: number;
  /** ms of the thread's own time. */
  readonly cpu: number;
  /** The mark that was set last before it, '' for none. */
  readonly phase: string;
  /** What took most of it, as the browser names such things: "FunctionCall", "Layout". */
  readonly mostly: string;
}

/**
 * Notes from now on the tasks of the thread of the page whose address holds `address`; the function that it gives
 * ends that and answers them, the longest first. What the page marks with `performance.mark` are the phases.
 */
export async function watchTasks(cdp: CDPSession, address: string): Promise<() => Promise<PageTask[]>> {
  const categories = ['devtools.timeline', 'toplevel', 'v8', 'blink.user_timing'];
  const end = await trace(cdp, categories, (event) => isWanted(event, address));
  return async () => tasksOf(await end(), address);
}

/** Traces the browser from now on; the function that it gives ends that and answers the events that were wanted. */
export async function trace(
  cdp: CDPSession,
  includedCategories: string[],
  wanted: (event: TraceEvent) => boolean,
): Promise<() => Promise<TraceEvent[]>> {
  const events: TraceEvent[] = [];
  cdp.on('Tracing.dataCollected', ({ value }) => {
    for (const event of value as unknown as TraceEvent[]) if (wanted(event)) events.push(event);
  });
  await cdp.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig: { includedCategories } });
  return async () => {
    const ended = new Promise((resolve) => {
      cdp.once('Tracing.tracingComplete', resolve);
    });
    await cdp.send('Tracing.end');
    await ended;
    return events;
  };
}

/** What the browser noted of one stretch of work. */
interface TraceEvent {
  readonly name: string;
  readonly cat: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds, as are `dur` and `tdur`. */
  readonly ts: number;
  readonly dur: number;
  readonly tdur?: number;
  readonly args: { readonly name?: string; readonly data?: { readonly url?: string } };
}

/** Shorter events (microseconds) are left out while they come in: there are millions. */
const SHORTEST = 2000;

function isWanted({ name, cat, dur, args }: TraceEvent, address: string): boolean {
  const isMark = cat.includes('blink.user_timing');
  return dur > SHORTEST || isMark || name === 'thread_name' || (args.data?.url?.includes(address) ?? false);
}

function tasksOf(all: readonly TraceEvent[], address: string): PageTask[] {
  const threads = all.filter(({ args }) => args.name === 'CrRendererMain').map(threadOf);
  const pages = new Set(all.filter(({ args }) => args.data?.url?.includes(address)).map(threadOf));
  const page = new Set(threads.filter((thread) => pages.has(thread)));
  const events = all.filter((event) => page.has(threadOf(event))).sort((a, b) => a.ts - b.ts);
  const marks = events.filter(({ cat }) => cat.includes('blink.user_timing'));
  const whole = events.filter(({ ph }) => ph === 'X');
  return whole
    .filter(({ name }) => name.endsWith('RunTask'))
    .map((task) => ({
      wall: task.dur / 1000,
      cpu: (task.tdur ?? 0) / 1000,
      phase: marks.findLast(({ ts }) => ts <= task.ts)?.name ?? '',
      mostly: mostlyOf(task, whole),
    }))
    .sort((a, b) => b.wall - a.wall);
}

/** The innermost event that makes up most of a task. */
function mostlyOf(task: TraceEvent, events: readonly TraceEvent[]): string {
  const within = events.filter(
    (event) => event !== task && event.ts >= task.ts && event.ts + event.dur <= task.ts + task.dur,
  );
  return within.findLast(({ dur }) => dur > task.dur / 2)?.name ?? 'many small things';
}

function threadOf({ pid, tid }: TraceEvent): string {
  return `${pid}/${tid}`;
}
