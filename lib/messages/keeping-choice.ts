/** Whether every article that was checked is kept in the library; off until it's chosen. */

/** The key of the choice in the browser's local memory. */
export const keepCheckedKey = 'keepChecked';

/** The choice in a stored value; what isn't a yes is a no. */
export function asKeepChecked(value: unknown): boolean {
  return value === true;
}
