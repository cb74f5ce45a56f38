import { FilesDatabase } from '../../lib/corpus/import/files-database.ts';
import { ImportDesk } from '../../lib/corpus/import/import-desk.ts';
import type { ToImporter } from '../../lib/corpus/import/import-messages.ts';
import { openCorpus } from '../../lib/corpus/open-corpus.ts';
import { readSavedPage } from '../../lib/page/read-saved-page.ts';

const desk = new ImportDesk({
  database: new FilesDatabase(),
  corpus: openCorpus(),
  tools: { readPage: readSavedPage },
  tell: (message) => self.postMessage(message),
  alone: async (work) => {
    await navigator.locks.request('second-source-import', work);
  },
});

self.addEventListener('message', ({ data }: MessageEvent<ToImporter>) => void desk.take(data));
