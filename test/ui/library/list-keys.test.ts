import { describe, expect, it } from 'vitest';
import { listCommand } from '../../../lib/ui/library/articles/list-keys.ts';
import { daysOf } from '../../../lib/ui/library/articles/list-wish.ts';
import { nextSelection } from '../../../lib/ui/library/articles/next-selection.ts';

const place = { active: 5, last: 9, page: 4, onRow: true };
const plain = { altKey: false, ctrlKey: false, metaKey: false, shiftKey: false };
const command = (key: string, more: Partial<typeof plain & typeof place> = {}) =>
  listCommand({ ...plain, key, ...more }, { ...place, ...more });

describe('a key in the list', () => {
  it.each([
    ['ArrowDown', 6],
    ['ArrowUp', 4],
    ['PageDown', 9],
    ['PageUp', 1],
    ['Home', 0],
    ['End', 9],
  ])('%s goes to its row, and with Shift selects on the way', (key, to) => {
    expect(command(key)).toEqual({ to, extend: false });
    expect(command(key, { shiftKey: true })).toEqual({ to, extend: true });
  });

  it('stays within the list', () => {
    expect(command('ArrowDown', { active: 9 })).toEqual({ to: 9, extend: false });
    expect(command('PageUp', { active: 2 })).toEqual({ to: 0, extend: false });
  });

  it('means something on the row that a link or button in it has for itself', () => {
    expect(command(' ')).toEqual({ toggle: true, extend: false });
    expect(command('Enter')).toBe('open');
    expect([command(' ', { onRow: false }), command('Enter', { onRow: false })]).toEqual([null, null]);
    expect(command('Delete', { onRow: false })).toBe('delete');
  });

  it('leaves the browser’s own keys alone', () => {
    expect(command('e', { ctrlKey: true })).toBeNull();
    expect(command('ArrowLeft', { altKey: true })).toBeNull();
    expect(command('x')).toBeNull();
    expect(command('a', { ctrlKey: true })).toBe('select all');
  });
});

describe('the selection', () => {
  const numbers = Uint32Array.of(10, 20, 30, 40);

  it('takes a row in and out, and whole stretches in either direction', () => {
    expect([...nextSelection(new Set(), numbers, { toggle: 1 })]).toEqual([20]);
    expect([...nextSelection(new Set([20, 99]), numbers, { toggle: 1 })]).toEqual([99]);
    expect([...nextSelection(new Set([40]), numbers, { from: 2, to: 0 })]).toEqual([40, 10, 20, 30]);
  });
});

describe('a month or year that was pressed', () => {
  it.each([
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2025-12', '2025-12-01', '2025-12-31'],
    ['1999', '1999-01-01', '1999-12-31'],
  ])('%s is its days', (key, from, to) => {
    expect(daysOf(key)).toEqual({ from, to });
  });
});
