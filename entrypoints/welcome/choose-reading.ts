import { browser } from '#imports';
import { everywhere, type ReadingChoice, readingChoiceKey } from '../../lib/messages/reading-choice.ts';

/** Takes the choice, asking the browser where that needs it; false where it didn't allow it. */
export async function chooseReading(chosen: ReadingChoice): Promise<boolean> {
  const origins = [...everywhere];
  if (chosen === 'everywhere') {
    if (!(await browser.permissions.request({ origins }))) return false;
  } else await browser.permissions.remove({ origins });
  await browser.storage.local.set({ [readingChoiceKey]: chosen });
  return true;
}
