/** What a reader can ask for in the popup and the side panel; the entrypoint does it. */

import type { ReportFormat } from '../export/report-file.ts';
import type { ReportEvents } from '../report/report-view.tsx';

/** One function for each thing that can be pressed. */
export interface PanelEvents extends ReportEvents {
  onStop(): Promise<void>;
  /** Put the article into the library; settles once it's there, rejects with one sentence. */
  onKeep(): Promise<void>;
  onAddStarters(): Promise<void>;
  /** Check what is selected on the page; resolves to false where too little is. */
  onCheckSelection(): Promise<boolean>;
  /** Have this site's articles read without asking; false where the browser didn't allow it. */
  onAlways(host: string): Promise<boolean>;
  /** Have this site's articles read only when asked for. */
  onStopSite(host: string): Promise<void>;
  onSave(format: ReportFormat): Promise<void>;
  onPrint(): Promise<void>;
  onOpenPanel(): Promise<void>;
  onOpenHelp(): Promise<void>;
  onOpenLibrary(): Promise<void>;
  /** Put text on the clipboard; settles once it's there. */
  onCopy(text: string): Promise<void>;
}
