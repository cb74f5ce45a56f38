import type { VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { browser } from '#imports';
import { asKeepChecked, keepCheckedKey } from '../../lib/messages/keeping-choice.ts';
import type { FromLibrary } from '../../lib/messages/messages.ts';
import {
  asReadingSettings,
  type ReadingSettings,
  readingSettingsKey,
} from '../../lib/messages/reading-settings.ts';
import { type KeyedVerdict, verdictList, verdictsKey } from '../../lib/messages/verdict.ts';
import { saveFile } from '../../lib/ui/export/save-file.ts';
import { verdictsAsPairs } from '../../lib/ui/export/verdicts-as-pairs.ts';
import { HiddenSection } from '../../lib/ui/library/hidden-section.tsx';
import { ReadingChoices } from '../../lib/ui/library/reading-choices.tsx';
import type { AppProps } from './app-props.ts';

interface Stored {
  readonly settings: ReadingSettings;
  readonly keepChecked: boolean;
  readonly verdicts: readonly KeyedVerdict[];
}

/** The choices and what the reader hid, as they lie in the browser's local memory; nothing until they are read. */
export function SettingsPart({ texts, pageTexts }: AppProps): VNode | null {
  const [stored, setStored] = useState<Stored>();
  useEffect(() => {
    const read = async () => setStored(await readStored());
    void read();
    browser.storage.local.onChanged.addListener(read);
    return () => browser.storage.local.onChanged.removeListener(read);
  }, []);
  if (stored === undefined) return null;
  const { settings, keepChecked, verdicts } = stored;
  return (
    <>
      <ReadingChoices
        {...{ settings, keepChecked, texts: pageTexts.library }}
        onChange={(chosen) => void browser.storage.local.set({ [readingSettingsKey]: chosen })}
        onKeepChecked={(keep) => void browser.storage.local.set({ [keepCheckedKey]: keep })}
      />
      <HiddenSection
        {...{ verdicts, texts, pageTexts }}
        onUndo={takeBack}
        onSave={() => saveFile(verdictsAsPairs(verdicts))}
      />
    </>
  );
}

async function readStored(): Promise<Stored> {
  const stored = await browser.storage.local.get([readingSettingsKey, keepCheckedKey, verdictsKey]);
  return {
    settings: asReadingSettings(stored[readingSettingsKey]),
    keepChecked: asKeepChecked(stored[keepCheckedKey]),
    verdicts: verdictList(stored[verdictsKey]),
  };
}

/** Settles once the verdict is gone; the change in storage then draws the list anew. */
async function takeBack(key: string): Promise<void> {
  const message: FromLibrary = { type: 'take-back', key };
  await browser.runtime.sendMessage(message);
}
