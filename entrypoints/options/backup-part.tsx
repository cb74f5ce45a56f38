import type { VNode } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { browser } from '#imports';
import type { BackupParts } from '../../lib/core/library/backup.ts';
import { foldersForBackup, restoreFolders } from '../../lib/corpus/sync/folders-backup.ts';
import { restoredSettings, settingsKeys } from '../../lib/messages/settings-backup.ts';
import { saveBlob } from '../../lib/ui/export/save-file.ts';
import { BackupTab, type RestoreState, type SaveState } from '../../lib/ui/library/backup-tab.tsx';
import type { AppProps } from './app-props.ts';
import { startBackupWorker } from './start-backup-worker.ts';

/** Backs up and restores in a worker of its own; leaving the tab or the page ends it. */
export function BackupPart({ pageTexts, imports }: AppProps): VNode {
  const [save, setSave] = useState<SaveState>({ step: 'idle' });
  const [restore, setRestore] = useState<RestoreState>({ step: 'idle' });
  const saving = useRef<Worker | null>(null);
  const restoring = useRef<Worker | null>(null);
  const written = useRef<{ readonly name: string; readonly file: Blob } | null>(null);
  const chosen = useRef<{ readonly file: Blob; parts: BackupParts } | null>(null);
  useEffect(
    () => () => {
      saving.current?.terminate();
      restoring.current?.terminate();
    },
    [],
  );

  const startSaving = async () => {
    const settings = await browser.storage.local.get([...settingsKeys]);
    const parts = { settings, folders: await foldersForBackup(imports.database) };
    const made = new Date().toISOString();
    setSave({ step: 'saving', share: 0 });
    saving.current = startBackupWorker({ type: 'write', parts, made }, (message) => {
      if (message.type === 'progress') setSave({ step: 'saving', share: message.share });
      else if (message.type === 'failed') setSave({ step: 'failed', message: message.message });
      else if (message.type === 'written') {
        const name = `second-source-${made.slice(0, 10)}.jsonl.gz`;
        written.current = { name, file: message.file };
        saveBlob(name, message.file);
        setSave({ step: 'saved', name });
      }
    });
  };
  const look = (file: File) => {
    chosen.current = { file, parts: {} };
    setRestore({ step: 'looking', share: 0 });
    restoring.current = startBackupWorker({ type: 'look', file }, (message) => {
      if (message.type === 'progress') setRestore({ step: 'looking', share: message.share });
      else if (message.type === 'failed') setRestore({ step: 'failed', message: message.message });
      else if (message.type === 'looked') {
        chosen.current = { file, parts: message.content.parts };
        setRestore({ step: 'found', content: message.content });
      }
    });
  };
  const startRestoring = () => {
    if (chosen.current === null) return;
    const { file, parts } = chosen.current;
    setRestore({ step: 'restoring', share: 0 });
    restoring.current = startBackupWorker({ type: 'restore', file }, async (message) => {
      if (message.type === 'progress') setRestore({ step: 'restoring', share: message.share });
      else if (message.type === 'failed') setRestore({ step: 'failed', message: message.message });
      else if (message.type === 'restored') {
        const kept = await browser.storage.local.get([...settingsKeys]);
        await browser.storage.local.set(restoredSettings(parts['settings'], kept));
        await restoreFolders(imports.database, parts['folders']);
        await imports.refresh();
        setRestore({ step: 'restored', result: message.result });
      }
    });
  };
  return (
    <BackupTab
      {...{ save, restore }}
      texts={pageTexts.backup}
      locale={pageTexts.locale}
      onSave={() => void startSaving()}
      onSaveAgain={() => {
        if (written.current) saveBlob(written.current.name, written.current.file);
      }}
      onStopSaving={() => {
        saving.current?.terminate();
        setSave({ step: 'idle' });
      }}
      onFile={look}
      onRestore={startRestoring}
      onStopRestoring={() => {
        restoring.current?.terminate();
        setRestore({ step: 'idle' });
      }}
    />
  );
}
