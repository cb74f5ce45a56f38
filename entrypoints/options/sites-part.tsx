import type { VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { browser } from '#imports';
import { outletHosts, outletMatches } from '../../lib/messages/hosts.ts';
import {
  asReadingChoice,
  everywhere,
  type ReadingChoice,
  readingChoiceKey,
} from '../../lib/messages/reading-choice.ts';
import { asSiteRules, isAmong, siteRulesKey } from '../../lib/messages/site-rules.ts';
import { SitesTab } from '../../lib/ui/library/sites-tab.tsx';
import { chosenSites, siteOfPattern } from '../../lib/worker/chosen-sites.ts';
import { chooseReading } from '../welcome/choose-reading.ts';
import { readSite, stopSite } from '../welcome/choose-site.ts';
import type { AppProps } from './app-props.ts';

/** The sites as the browser's permissions and its local memory have them. */
export function SitesPart({ pageTexts }: AppProps): VNode {
  const [choice, setChoice] = useState<ReadingChoice | null>(null);
  const [own, setOwn] = useState<readonly string[]>([]);
  const [stopped, setStopped] = useState<readonly string[]>([]);
  const [refused, setRefused] = useState(false);
  const read = async () => {
    const stored = await browser.storage.local.get([readingChoiceKey, siteRulesKey]);
    const { origins = [] } = await browser.permissions.getAll();
    const { always, never } = asSiteRules(stored[siteRulesKey]);
    const granted = chosenSites(origins, [...outletMatches, ...everywhere]).map(siteOfPattern);
    setOwn([...new Set([...always, ...granted])].filter((site) => !isAmong(site, never)).sort());
    setStopped(never);
    setChoice(asReadingChoice(stored[readingChoiceKey]));
  };
  useEffect(() => void read(), []);
  const choose = async (chosen: ReadingChoice) => {
    const allowed = await chooseReading(chosen);
    setRefused(!allowed);
    // The browser has checked what was pressed; drawn without a choice first, a refusal unchecks it again.
    setChoice(allowed ? chosen : null);
    await read();
  };
  return (
    <SitesTab
      texts={pageTexts}
      hosts={outletHosts}
      {...{ choice, refused, own, stopped }}
      onChoose={(chosen) => void choose(chosen)}
      onAdd={async (host) => {
        const allowed = await readSite(host);
        await read();
        return allowed;
      }}
      onRemove={async (host) => {
        await stopSite(host);
        await read();
      }}
    />
  );
}
