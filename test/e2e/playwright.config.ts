import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results',
  // One browser with the extension at a time: they are heavy, and a popup opens only in the active window.
  workers: 1,
  timeout: 60_000,
});
