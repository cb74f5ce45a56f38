/** The reader's settings and verdicts as a backup carries them from one browser to another. */
import { isRecord } from '../core/shape.ts';
import { asKeepChecked, keepCheckedKey } from './keeping-choice.ts';
import { asReadingChoice, readingChoiceKey } from './reading-choice.ts';
import { asReadingSettings, readingSettingsKey } from './reading-settings.ts';
import { asSiteRules, siteRulesKey } from './site-rules.ts';
import { asVerdicts, verdictsKey } from './verdict.ts';

/** What of the browser's local storage goes into a backup. */
export const settingsKeys = [
  readingSettingsKey,
  readingChoiceKey,
  keepCheckedKey,
  siteRulesKey,
  verdictsKey,
] as const;

/**
 * What to store after restoring: the settings of the backup, and the verdicts of both. Reading every site needs
 * the browser's permission, which no file can bring: that choice is left as it is here.
 */
export function restoredSettings(
  saved: unknown,
  here: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  if (!isRecord(saved)) return {};
  const choice = asReadingChoice(saved[readingChoiceKey]);
  const verdicts = { ...asVerdicts(saved[verdictsKey]), ...asVerdicts(here[verdictsKey]) };
  return {
    ...(saved[readingSettingsKey] !== undefined && {
      [readingSettingsKey]: asReadingSettings(saved[readingSettingsKey]),
    }),
    ...(saved[keepCheckedKey] !== undefined && {
      [keepCheckedKey]: asKeepChecked(saved[keepCheckedKey]),
    }),
    ...(saved[readingChoiceKey] !== undefined && choice !== 'everywhere' && { [readingChoiceKey]: choice }),
    ...(saved[siteRulesKey] !== undefined && { [siteRulesKey]: asSiteRules(saved[siteRulesKey]) }),
    ...(Object.keys(verdicts).length > 0 && { [verdictsKey]: verdicts }),
  };
}
