import 'fake-indexeddb/auto';
import { openCorpus } from '../../lib/corpus/open-corpus.ts';
import { describeBackend } from './backend-contract.ts';

let count = 0;
describeBackend('the corpus in IndexedDB (a stand-in)', async () => openCorpus(`contract-${count++}`));
