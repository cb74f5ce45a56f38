import type { VNode } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { CheckSection, type CheckState } from '../../lib/ui/library/check-section.tsx';
import type { AppProps } from './app-props.ts';
import { startBackupWorker } from './start-backup-worker.ts';

/** Checks the library in a worker of its own; leaving the tab ends it, and it can be begun again. */
export function CheckPart({ pageTexts }: AppProps): VNode {
  const [check, setCheck] = useState<CheckState>({ step: 'idle' });
  const worker = useRef<Worker | null>(null);
  useEffect(() => () => worker.current?.terminate(), []);
  const start = () => {
    setCheck({ step: 'running', share: 0 });
    worker.current = startBackupWorker({ type: 'check' }, (message) => {
      if (message.type === 'progress') setCheck({ step: 'running', share: message.share });
      else if (message.type === 'failed') setCheck({ step: 'failed', message: message.message });
      else if (message.type === 'checked') setCheck({ step: 'done', report: message.report });
    });
  };
  const stop = () => {
    worker.current?.terminate();
    setCheck({ step: 'idle' });
  };
  return <CheckSection {...{ check, t: pageTexts.library.check }} onStart={start} onStop={stop} />;
}
