import type { FromBackupWorker, ToBackupWorker } from '../../lib/messages/backup-messages.ts';

/** Begins a job in a worker of its own, which ends with its answer. */
export function startBackupWorker(
  job: ToBackupWorker,
  onMessage: (message: FromBackupWorker) => unknown,
): Worker {
  const worker = new Worker(new URL('./backup-worker.ts', import.meta.url), { type: 'module' });
  worker.addEventListener('message', ({ data }: MessageEvent<FromBackupWorker>) => {
    if (data.type !== 'progress') worker.terminate();
    void onMessage(data);
  });
  worker.addEventListener('error', ({ message }) => void onMessage({ type: 'failed', message }));
  worker.postMessage(job);
  return worker;
}
