import { readdirSync } from 'node:fs';
import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: '.',
  outputDir: '../../.test-results',
  // One browser with the extension at a time: they are heavy, and a popup opens only in the active window.
  workers: 1,
  timeout: 60_000,
  // Each file is a project, so that it has a browser of its own, with nothing in it from the files before.
  projects: readdirSync(import.meta.dirname)
    .filter((file) => file.endsWith('.test.ts'))
    .sort()
    .map((file) => ({ name: file.replace('.test.ts', ''), testMatch: file })),
});
