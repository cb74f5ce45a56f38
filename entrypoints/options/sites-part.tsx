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
import { SitesTab } from '../../lib/ui/library/sites-tab.tsx';
import { chosenSites } from '../../lib/worker/chosen-sites.ts';
import { chooseReading } from '../welcome/choose-reading.ts';
import type { AppProps } from './app-props.ts';

/** The sites as the browser's permissions and its local memory have them. */
export function SitesPart({ pageTexts }: AppProps): VNode {
  const [choice, setChoice] = useState<ReadingChoice | null>(null);
  const [own, setOwn] = useState<readonly string[]>([]);
  const [refused, setRefused] = useState(false);
  const read = async () => {
    const stored = await browser.storage.local.get(readingChoiceKey);
    const { origins = [] } = await browser.permissions.getAll();
    setOwn(chosenSites(origins, [...outletMatches, ...everywhere]).map(hostOf));
    setChoice(asReadingChoice(stored[readingChoiceKey]));
  };
  useEffect(() => void read(), []);
  const choose = async (chosen: ReadingChoice) => {
    // The browser has checked what was pressed; drawn without a choice first, a refusal unchecks it again.
    setChoice(null);
    setRefused(!(await chooseReading(chosen)));
    await read();
  };
  return (
    <SitesTab
      texts={pageTexts}
      hosts={outletHosts}
      {...{ choice, refused, own }}
      onChoose={(chosen) => void choose(chosen)}
      onAdd={async (host) => {
        const allowed = await browser.permissions.request({ origins: [patternOf(host)] });
        await read();
        return allowed;
      }}
      onRemove={async (host) => {
        await browser.permissions.remove({ origins: [patternOf(host)] });
        await read();
      }}
    />
  );
}

function patternOf(host: string): string {
  return `*://${host}/*`;
}

function hostOf(pattern: string): string {
  return pattern.replace(/^[^/]*:\/\//, '').replace(/\/.*$/, '');
}
