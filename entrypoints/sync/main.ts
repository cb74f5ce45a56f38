import { FilesDatabase } from '../../lib/corpus/import/files-database.ts';
import { ImportClient } from '../../lib/corpus/import/import-client.ts';
import { readableFolders } from '../../lib/corpus/sync/folders.ts';
import { startImportWorker } from '../options/start-import-worker.ts';

// Nobody sees this page: what goes wrong with a folder stands beside it when the library is opened.
const database = new FilesDatabase();
const nothing = () => undefined;
const client = new ImportClient({
  database,
  startWorker: startImportWorker,
  onProgress: nothing,
  onChanged: nothing,
  onDone: () => {
    if (!client.isBusy) close();
  },
  onFailed: nothing,
  onPreview: nothing,
});

const folders = await readableFolders(database);
for (const { id } of folders) client.sync(id);
if (folders.length === 0) close();
