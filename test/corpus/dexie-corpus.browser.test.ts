import { openCorpus } from '../../lib/corpus/open-corpus.ts';
import { describeBackend } from './backend-contract.ts';

let count = 0;
describeBackend('the corpus in IndexedDB (Chromium)', async () => openCorpus(`contract-${count++}`));
