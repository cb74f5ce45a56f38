/** Where the reader of this browser lets articles be read: the one choice of the first page. */

/**
 * `outlets`: on the sites of the manifest's list. `click`: nowhere before the toolbar button is pressed.
 * `everywhere`: on every site; the browser's permission for it is asked when it's chosen.
 */
export type ReadingChoice = 'outlets' | 'click' | 'everywhere';

/** The choices in the order in which they are offered. */
export const readingChoices = ['outlets', 'click', 'everywhere'] as const satisfies readonly ReadingChoice[];

/** Where the choice lies in the browser's local storage. */
export const readingChoiceKey = 'reading-choice';

/** What `everywhere` asks of the browser. */
export const everywhere: readonly string[] = ['http://*/*', 'https://*/*'];

/** The choice in a stored value; without one, the list of outlets that the installation named. */
export function asReadingChoice(value: unknown): ReadingChoice {
  return readingChoices.find((choice) => choice === value) ?? 'outlets';
}
