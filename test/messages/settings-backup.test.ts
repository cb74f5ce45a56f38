import { expect, test } from 'vitest';
import { restoredSettings } from '../../lib/messages/settings-backup.ts';

const side = { quote: 'Q', focus: 'Q', title: 'T', outlet: 'O', published: null, url: null };
const verdict = (given: string) => ({
  relation: 'disagrees',
  kind: 'quantity',
  explanation: 'E.',
  reason: null,
  given,
  here: side,
  there: side,
});

test('settings become those of the backup, and what was hidden here or there stays hidden', () => {
  const saved = {
    reading: { allLines: true, hover: false },
    'reading-choice': 'click',
    keepChecked: true,
    verdicts: { a: verdict('2026-01-01'), b: verdict('2026-01-02') },
  };
  const here = { reading: { allLines: false, hover: true }, verdicts: { b: verdict('2026-03-03') } };
  expect(restoredSettings(saved, here)).toEqual({
    reading: { allLines: true, hover: false },
    'reading-choice': 'click',
    keepChecked: true,
    verdicts: { a: verdict('2026-01-01'), b: verdict('2026-03-03') },
  });
});

test('no file brings the permission to read every site, nor anything that isn’t a setting', () => {
  expect(restoredSettings({ 'reading-choice': 'everywhere', other: 1, verdicts: { x: 'y' } }, {})).toEqual(
    {},
  );
  expect(restoredSettings('nonsense', {})).toEqual({});
});
