import type { VNode } from 'preact';
import type { ImportRecord } from '../../lib/core/library/import-report.ts';
import type { SyncedFolder } from '../../lib/core/library/synced-folder.ts';
import { askToRead } from '../../lib/corpus/import/file-handles.ts';
import { keepImported, leaveFolder, reconnectFolder, setWhenGone } from '../../lib/corpus/sync/folders.ts';
import { FolderList } from '../../lib/ui/library/folder-list.tsx';
import { CutOffImport, ImportProgress } from '../../lib/ui/library/import-progress.tsx';
import { LastImport } from '../../lib/ui/library/last-import.tsx';
import type { AppProps } from './app-props.ts';
import { fromInput, hasPickers, pickFolder } from './chosen-files.ts';
import { type ImportsState, type ImportsStore, useImports } from './imports-store.ts';

type Props = Pick<AppProps, 'imports' | 'pageTexts'>;

/** Whether there is anything to be shown of files. */
export function hasFiles({ progress, records, folders }: ImportsState): boolean {
  return progress !== null || records.length > 0 || folders.length > 0;
}

/** What runs, what was cut off, the folders, and the last import. */
export function FilesPart(props: Props): VNode {
  return (
    <div class="files-aside">
      <Running {...props} />
      <CutOff {...props} />
      <Folders {...props} />
      <Last {...props} />
    </div>
  );
}

function Running({ imports, pageTexts }: Props): VNode | null {
  const progress = useImports(imports, (state) => state.progress);
  if (progress === null) return null;
  return (
    <ImportProgress
      progress={progress}
      texts={pageTexts.import}
      onPause={() => imports.client.control('pause')}
      onGoOn={() => imports.client.control('go-on')}
      onStop={() => imports.client.control('stop')}
    />
  );
}

function CutOff({ imports, pageTexts }: Props): VNode {
  const { client, database } = imports;
  const cutOff = useImports(imports, (state) => state.cutOff);
  return (
    <>
      {cutOff.map((record) => (
        <CutOffImport
          key={record.id}
          record={record}
          texts={pageTexts.import}
          onGoOn={() => imports.attempt(() => goOn(imports, record))}
          onFiles={({ id }, files) => {
            client.goOnWith(id, fromInput(files));
            void imports.refresh();
          }}
          onStop={({ id }) =>
            imports.attempt(async () => {
              await database.imports.update(id, { state: 'stopped', ended: new Date().toISOString() });
              await imports.refresh();
            })
          }
        />
      ))}
    </>
  );
}

async function goOn(imports: ImportsStore, { id, folder }: ImportRecord): Promise<void> {
  const { client, database } = imports;
  const row = await database.imports.get(id);
  const synced = folder === null ? undefined : (await database.folders.get(folder))?.handle;
  const granted = await askToRead(synced ? [synced] : (row?.handles ?? []));
  if (granted) client.goOnWith(id);
  await imports.refresh();
}

function Folders({ imports, pageTexts }: Props): VNode {
  const { client, database } = imports;
  const folders = useImports(imports, (state) => state.folders);
  const busy = useImports(imports, (state) => state.progress !== null);
  const change = (work: () => Promise<void>) =>
    imports.attempt(async () => {
      await work();
      await imports.refresh();
    });
  const reconnect = async (folder: SyncedFolder) => {
    const handle = (await database.folders.get(folder.id))?.handle;
    const granted = handle ? await askToRead([handle]) : false;
    if (granted) client.sync(folder.id);
  };
  const chooseAgain = async (folder: SyncedFolder) => {
    const handle = await pickFolder();
    if (handle === null) return;
    await reconnectFolder(database, folder.id, handle);
    client.sync(folder.id);
  };
  return (
    <FolderList
      {...{ folders, busy }}
      now={new Date()}
      texts={pageTexts.import}
      locale={pageTexts.locale}
      onSync={({ id }) => client.sync(id)}
      onReconnect={(folder) => change(() => reconnect(folder))}
      onChooseAgain={(folder) => {
        if (hasPickers) change(() => chooseAgain(folder));
        return hasPickers;
      }}
      onFiles={({ id }, files) => client.sync(id, fromInput(files))}
      onGone={({ id }, how) => client.answerGone(id, how)}
      onWhenGone={({ id }, whenGone) => change(() => setWhenGone(database, id, whenGone))}
      onLeave={({ id }) => change(() => leaveFolder(database, id))}
    />
  );
}

function Last({ imports, pageTexts }: Props): VNode | null {
  const last = useImports(imports, (state) => state.last);
  const problems = useImports(imports, (state) => state.problems);
  if (last === null) return null;
  return (
    <LastImport
      record={last}
      problems={problems}
      texts={pageTexts.import}
      locale={pageTexts.locale}
      onReport={({ id }, outcome) => imports.openReport({ id, outcome })}
      onFields={(line) => imports.ask(line)}
      onKeep={({ id }) =>
        imports.attempt(async () => {
          // Asked first, while the press counts; a folder that isn't allowed waits in the list to be reconnected.
          const granted = await askToRead((await imports.database.imports.get(id))?.handles ?? []);
          const folder = await keepImported(imports.database, id);
          if (folder !== null && granted) imports.client.sync(folder);
          await imports.refresh();
        })
      }
    />
  );
}
