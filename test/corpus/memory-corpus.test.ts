import { MemoryCorpus } from '../../lib/core/match/memory-corpus.ts';
import { describeBackend } from './backend-contract.ts';

describeBackend('the corpus in memory', async () => new MemoryCorpus());
