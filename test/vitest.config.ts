import { playwright } from '@vitest/browser-playwright';
import { configDefaults, defineConfig } from 'vitest/config';
import { requireChromium } from '../lib/cli/find-chromium.mjs';
import { savedPage, savedPages } from './page/saved-pages.ts';

const exclude = [...configDefaults.exclude, 'test/e2e/**'];

export default defineConfig({
  test: {
    // Command-line tests start processes, which a busy machine makes slow.
    testTimeout: 30_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          include: ['test/**/*.test.ts'],
          exclude: [...exclude, 'test/**/*.browser.test.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['test/**/*.browser.test.{ts,tsx}'],
          exclude,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: { executablePath: await requireChromium(), args: ['--no-sandbox'] },
            }),
            // Tests in the browser have no file system; these two hand them the saved pages.
            commands: { savedPage, savedPages },
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
});
