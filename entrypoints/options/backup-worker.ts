import { checkBackup, restoreBackup } from '../../lib/corpus/backup/read-backup.ts';
import { writeBackup } from '../../lib/corpus/backup/write-backup.ts';
import { openCorpus } from '../../lib/corpus/open-corpus.ts';
import type { FromBackupWorker, ToBackupWorker } from '../../lib/messages/backup-messages.ts';

const corpus = openCorpus();
const say = (message: FromBackupWorker) => self.postMessage(message);
const onShare = (share: number) => say({ type: 'progress', share });

self.addEventListener('message', async ({ data }: MessageEvent<ToBackupWorker>) => {
  try {
    say(await answer(data));
  } catch (error) {
    say({ type: 'failed', message: error instanceof Error ? error.message : String(error) });
  }
});

async function answer(message: ToBackupWorker): Promise<FromBackupWorker> {
  if (message.type === 'look')
    return { type: 'looked', content: await checkBackup(message.file, { onProgress: onShare }) };
  if (message.type === 'restore') {
    const result = await restoreBackup(message.file, corpus, { onProgress: onShare });
    await corpus.settle();
    return { type: 'restored', result };
  }
  if (message.type === 'check') {
    const report = await corpus.checkAndRepair(({ done, total }) => onShare(total === 0 ? 1 : done / total));
    return { type: 'checked', report };
  }
  const { articles } = await corpus.stats();
  const onProgress = (done: number) => onShare(Math.min(1, done / articles));
  const file = await writeBackup(corpus, message.parts, { made: new Date(message.made), onProgress });
  return { type: 'written', file };
}
