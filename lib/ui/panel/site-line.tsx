/** Whether this site's articles are read without being asked for, with the way to change it and what came of that. */
import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { Texts } from '../texts/texts.ts';
import type { PanelEvents } from './panel-events.ts';

/** Read without being asked for; not read because its reader stopped it; read only when asked for. */
export type SiteReading = 'read' | 'stopped' | 'asked';

/** The site that the tab shows. */
export interface PanelSite {
  readonly host: string;
  readonly reading: SiteReading;
}

interface Props {
  readonly site: PanelSite;
  readonly texts: Texts;
  readonly events: Pick<PanelEvents, 'onAlways' | 'onStopSite'>;
}

/** The line; what a press came to is said, and not left to be guessed. */
export function SiteLine({ site, texts, events }: Props): VNode {
  const { host, reading } = site;
  const t = texts.site;
  const [changed, setChanged] = useState<'yes' | 'refused' | null>(null);
  const always = async () => setChanged((await events.onAlways(host)) ? 'yes' : 'refused');
  const stop = async () => {
    await events.onStopSite(host);
    setChanged('yes');
  };
  const isRead = reading === 'read';
  const says = {
    yes: isRead ? t.fromNowOn(host) : t.noLonger(host),
    refused: t.refused,
    same: isRead ? t.isRead(host) : t.isAsked(host),
  };
  return (
    <div class="site-line">
      <p role="status">{says[changed ?? 'same']}</p>
      <button type="button" class="quiet" onClick={() => void (isRead ? stop() : always())}>
        {isRead ? t.stop : texts.state.alwaysOn(host)}
      </button>
    </div>
  );
}
