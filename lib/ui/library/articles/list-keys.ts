/** What the keys mean in the list of articles. */

/** What a key asks for. */
export type ListCommand =
  /** Go to this position, and select all on the way. */
  | { readonly to: number; readonly extend: boolean }
  | { readonly toggle: true; readonly extend: boolean }
  | 'open'
  | 'edit'
  | 'delete'
  | 'select all'
  | 'select none';

/** What of a key's event counts. */
export type PressedKey = Pick<KeyboardEvent, 'key' | 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey'>;

/** Where in the list it was pressed. */
interface Place {
  readonly active: number;
  readonly last: number;
  /** Rows that a page key goes. */
  readonly page: number;
  /** On the row itself, not on a link or a button in it. */
  readonly onRow: boolean;
}

/** The command of a key, null where it means nothing here. */
export function listCommand(pressed: PressedKey, place: Place): ListCommand | null {
  const { key, altKey, shiftKey } = pressed;
  if (altKey) return null;
  const { active, last, page } = place;
  const steps: Record<string, number> = {
    ArrowDown: active + 1,
    ArrowUp: active - 1,
    PageDown: active + page,
    PageUp: active - page,
    Home: 0,
    End: last,
  };
  const to = steps[key];
  if (to !== undefined) return { to: Math.max(0, Math.min(last, to)), extend: shiftKey };
  if (pressed.ctrlKey || pressed.metaKey) return key.toLowerCase() === 'a' ? 'select all' : null;
  if (key === ' ') return place.onRow ? { toggle: true, extend: shiftKey } : null;
  if (key === 'Enter') return place.onRow ? 'open' : null;
  const others: Record<string, ListCommand> = {
    e: 'edit',
    E: 'edit',
    Delete: 'delete',
    Escape: 'select none',
  };
  return others[key] ?? null;
}
