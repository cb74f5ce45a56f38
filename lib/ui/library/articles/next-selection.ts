/** Which articles are selected after one more press. */

/** A row pressed alone, or together with all between it and the row pressed before; positions in the list. */
export type Press = { readonly toggle: number } | { readonly from: number; readonly to: number };

/** The selection after the press; what was selected elsewhere stays. */
export function nextSelection(
  selected: ReadonlySet<number>,
  numbers: Uint32Array,
  press: Press,
): ReadonlySet<number> {
  const next = new Set(selected);
  if ('toggle' in press) {
    const number = numbers[press.toggle];
    if (number !== undefined && !next.delete(number)) next.add(number);
    return next;
  }
  const [first, last] = press.from < press.to ? [press.from, press.to] : [press.to, press.from];
  for (const number of numbers.subarray(first, last + 1)) next.add(number);
  return next;
}
