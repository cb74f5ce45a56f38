/** What a reader can ask for in the popup and the side panel; the entrypoint does it. */

import type { ReportFormat } from '../export/report-file.ts';

/** One function for each thing that can be pressed. */
export interface PanelEvents {
  /** Show this claim in the page and open its card at this finding. */
  onShow(claim: number, finding: number): Promise<void>;
  /** Read the page (again) and check it. */
  onCheck(): Promise<void>;
  onStop(): Promise<void>;
  /** Put the article into the library; settles once it's there, rejects with one sentence. */
  onKeep(): Promise<void>;
  onAddStarters(): Promise<void>;
  /** Ask the browser for this one site, so that its articles are read without asking. */
  onAlways(host: string): Promise<void>;
  onSave(format: ReportFormat): Promise<void>;
  onPrint(): Promise<void>;
  onOpenPanel(): Promise<void>;
  onOpenHelp(): Promise<void>;
  onOpenLibrary(): Promise<void>;
  /** Put text on the clipboard; settles once it's there. */
  onCopy(text: string): Promise<void>;
}
