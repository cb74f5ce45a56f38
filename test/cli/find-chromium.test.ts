import { expect, test } from 'vitest';
import { findChromium, probeChromium } from '../../lib/cli/find-chromium.mjs';

test('a program that is no Chromium is passed over, and the reason is said', async () => {
  expect(probeChromium(process.execPath)).toEqual({
    ok: false,
    reason: expect.stringContaining("isn't Chromium"),
  });
  const { browser, passedOver } = await findChromium({ CHROMIUM_PATH: process.execPath });
  expect(browser).toBeUndefined();
  expect(passedOver).toHaveLength(1);
});

test('a path that names nothing is passed over', () => {
  expect(probeChromium('/nowhere/chromium')).toEqual({ ok: false, reason: 'there is no such file' });
});

test('the browser that is found says its version', async () => {
  const { browser } = await findChromium();
  expect(browser?.version).toMatch(/ \d+\./);
});
