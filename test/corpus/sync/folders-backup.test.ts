import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { addFolder, listFolders, setWhenGone } from '../../../lib/corpus/sync/folders.ts';
import { foldersForBackup, restoreFolders } from '../../../lib/corpus/sync/folders-backup.ts';
import { testWorld } from '../import/import-world.ts';

test('the folders of another computer are on the list, with what was set for them, and wait to be chosen', async () => {
  const [there, here] = [testWorld().database, testWorld().database];
  await setWhenGone(there, await addFolder(there, { name: 'Clippings', handle: null }), 'remove');
  await addFolder(there, { name: 'Talks', handle: null });
  await addFolder(here, { name: 'Talks', handle: null });
  const saved: unknown = JSON.parse(JSON.stringify(await foldersForBackup(there)));
  await restoreFolders(here, saved);
  await restoreFolders(here, saved);
  expect(await listFolders(here)).toMatchObject([
    { name: 'Talks', access: 'choose', whenGone: 'ask' },
    { name: 'Clippings', access: 'choose', whenGone: 'remove' },
  ]);
});

test('what is no folder is left out', async () => {
  const { database } = testWorld();
  await restoreFolders(database, [{ name: 7 }, 'Talks', null, { name: 'Notes', whenGone: 'never' }]);
  expect(await listFolders(database)).toMatchObject([{ name: 'Notes', whenGone: 'ask' }]);
  await restoreFolders(database, { name: 'Talks' });
  expect(await listFolders(database)).toHaveLength(1);
});
