import { defineConfig } from 'wxt';

export default defineConfig({
  imports: false,
  publicDir: 'lib/ui/public',
  manifestVersion: 3,
  // The browsers that the manifest asks for. For older ones the build would rewrite `light-dark()` into queries of
  // the system's theme, and the card would follow that instead of the page under it.
  vite: () => ({
    build: { cssTarget: ['chrome126', 'firefox142'] },
    // A worker that can load its rarer parts when they are needed.
    worker: { format: 'es' },
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: [
      ...['storage', 'unlimitedStorage', 'activeTab', 'scripting', 'contextMenus'],
      // For folders in sync, which only this browser keeps a way to.
      ...(browser === 'chrome' ? ['alarms', 'offscreen'] : []),
    ],
    // Asked for one site at a time, when a reader presses "Always on …"; nothing is granted at installation.
    optional_host_permissions: ['http://*/*', 'https://*/*'],
    commands: {
      'next-claim': { suggested_key: { default: 'Alt+Shift+S' }, description: '__MSG_nextClaim__' },
    },
    // What the code takes for granted: sets that unite and intersect (122), `light-dark()` (123), `URL.parse` (126).
    ...(browser === 'chrome' && { minimum_chrome_version: '126' }),
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'second-source@second-source.example',
          strict_min_version: '142.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
});
