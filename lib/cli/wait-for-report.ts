/** What the extension itself found, out of the memory that it keeps of each tab. */
import type { Report } from '../core/report/report.ts';
import type { OpenChromium } from './open-chromium.ts';

/** The part of a tab's record that is read here. */
interface TabRecord {
  readonly state?: {
    readonly state?: string;
    readonly report?: Report;
    readonly message?: string;
    readonly detail?: string;
    /** For each claim whether it was found in the page; empty until the page was painted. */
    readonly anchored?: readonly boolean[];
  };
}

/** The report for the only tab that was read, once its page is painted. Throws after `patience` ms without one. */
export async function waitForReport(chromium: OpenChromium, patience: number): Promise<Report> {
  const { inside } = chromium;
  const deadline = Date.now() + patience;
  while (Date.now() < deadline) {
    const records: TabRecord[] = Object.values(await inside.evaluate(() => chrome.storage.session.get()));
    for (const { state } of records) {
      if (state?.state === 'failed') throw new Error(`${state.message}: ${state.detail}`);
      if (state?.state === 'checked' && state.report && state.anchored?.length) return state.report;
    }
    await new Promise((done) => setTimeout(done, 200));
  }
  throw new Error(`the extension gave no report within ${patience / 1000} s.`);
}
