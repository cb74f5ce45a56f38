import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { ImportRecord, ImportResult, Outcome } from '../../lib/core/library/import-report.ts';
import type { SyncedFolder } from '../../lib/core/library/synced-folder.ts';
import { askToRead, type FolderHandle } from '../../lib/corpus/import/file-handles.ts';
import { filesWithFields, listResults } from '../../lib/corpus/import/stored-imports.ts';
import {
  addFolder,
  type ChosenFolder,
  leaveFolder,
  reconnectFolder,
  setWhenGone,
} from '../../lib/corpus/sync/folders.ts';
import { importReportAsCsv } from '../../lib/ui/export/import-report-as-csv.ts';
import { saveFile } from '../../lib/ui/export/save-file.ts';
import { DropZone } from '../../lib/ui/library/drop-zone.tsx';
import { FolderList } from '../../lib/ui/library/folder-list.tsx';
import { CutOffImport, ImportProgress } from '../../lib/ui/library/import-progress.tsx';
import { ImportReport, type ReportView } from '../../lib/ui/library/import-report.tsx';
import { LastImport } from '../../lib/ui/library/last-import.tsx';
import { MappingDialog } from '../../lib/ui/library/mapping-dialog.tsx';
import type { PageTexts } from '../../lib/ui/texts/page-texts.ts';
import { folderOf, fromDrop, fromInput, hasPickers, pickFiles, pickFolder } from './chosen-files.ts';
import { useImports } from './use-imports.ts';

/** Lines of a report that are shown at once. */
const LINES = 100;

/** A line whose fields the reader is asked about. */
interface Asked {
  readonly line: ImportResult;
  readonly paths: readonly string[];
}

/** The parts of the library that have to do with files. */
export function useImportParts({ import: texts, locale }: PageTexts): {
  readonly add: VNode;
  readonly aside: VNode | undefined;
} {
  const { state, client, database, refresh, fail } = useImports();
  const [view, setView] = useState<ReportView | null>(null);
  const [asked, setAsked] = useState<Asked | null>(null);
  const told = (work: () => Promise<void>) => {
    fail('');
    work().catch((error: unknown) => fail(error instanceof Error ? error.message : String(error)));
  };
  const keepFolder = (folder: ChosenFolder, files: readonly File[] | null) =>
    told(async () => {
      client.sync(await addFolder(database, folder), files && fromInput(files));
      await refresh();
    });
  const show = (record: ImportRecord, outcome: Outcome | null, shown = 0) =>
    told(async () => {
      const lines = await listResults(database, {
        import: record.id,
        outcome,
        offset: 0,
        limit: shown + LINES,
      });
      setView({ record, outcome, lines });
    });
  const ask = (line: ImportResult) =>
    told(async () => setAsked({ line, paths: await filesWithFields(database, line) }));
  const change = (work: () => Promise<void>) => told(() => work().then(refresh));
  const last = state.records.find(({ state: now }) => now === 'done' || now === 'stopped');

  const add = (
    <>
      <DropZone
        texts={texts}
        onPickFiles={() => {
          if (hasPickers) told(async () => ifAny(await pickFiles(), (chosen) => client.add(chosen)));
          return hasPickers;
        }}
        onPickFolder={() => {
          if (hasPickers) {
            told(async () => {
              const handle = await pickFolder();
              if (handle) keepFolder({ name: handle.name, handle }, null);
            });
          }
          return hasPickers;
        }}
        onFiles={(files) => told(() => client.add(fromInput(files)))}
        onFolder={(files) => keepFolder(folderOf(files), files)}
        onDrop={(items) => {
          // Read off at once: after the drop the browser forgets what was dropped.
          const chosen = fromDrop(items);
          told(async () => ifAny(await chosen, (all) => client.add(all)));
        }}
      />
      {state.failure !== '' && (
        <div class="import-failure" role="alert">
          <h2>{texts.failedTitle}</h2>
          <p lang="en">{state.failure}</p>
        </div>
      )}
      {view && (
        <ImportReport
          view={{ ...view, record: state.records.find(({ id }) => id === view.record.id) ?? view.record }}
          records={state.records}
          {...{ texts, locale }}
          onView={show}
          onMore={() => show(view.record, view.outcome, view.lines.length)}
          onSave={(record) => told(() => save(record))}
          onFields={ask}
          onClose={() => setView(null)}
        />
      )}
      {asked && (
        <MappingDialog
          path={asked.line.path}
          fields={asked.line.fields}
          files={asked.paths.length}
          preview={previewOf(state.preview, asked.line.path)}
          texts={texts}
          onChoice={(choice) => client.preview(asked.line.import, asked.line.path, choice)}
          onRead={(mapping) => {
            const { fields } = asked.line;
            told(() => client.readAgain(asked.line.import, { fields, paths: asked.paths, mapping }));
          }}
          onFiles={(files) => client.chooseAgain(asked.line.import, fromInput(files))}
          onClose={() => setAsked(null)}
        />
      )}
    </>
  );

  const save = async (record: ImportRecord) => {
    const all = { import: record.id, outcome: null, offset: 0, limit: Number.POSITIVE_INFINITY };
    const name = `import-${record.started.slice(0, 10)}-${record.id}.csv`;
    saveFile({ name, type: 'text/csv', text: importReportAsCsv(await listResults(database, all)) });
  };
  const reconnect = (folder: SyncedFolder) =>
    told(async () => {
      const handle = (await database.folders.get(folder.id))?.handle;
      if (handle && (await askToRead([handle]))) client.sync(folder.id);
      await refresh();
    });
  const replace = async (folder: SyncedFolder, handle: FolderHandle | null) => {
    if (!handle) return;
    await reconnectFolder(database, folder.id, handle);
    client.sync(folder.id);
  };

  const shown =
    state.progress !== null || state.cutOff.length > 0 || state.folders.length > 0 || last !== undefined;
  const aside = (
    <div class="files-aside">
      {state.progress && (
        <ImportProgress
          progress={state.progress}
          texts={texts}
          onPause={() => client.control('pause')}
          onGoOn={() => client.control('go-on')}
          onStop={() => client.control('stop')}
        />
      )}
      {state.cutOff.map((record) => (
        <CutOffImport
          key={record.id}
          {...{ record, texts }}
          onGoOn={({ id, folder }) =>
            told(async () => {
              const row = await database.imports.get(id);
              const synced = folder === null ? undefined : (await database.folders.get(folder))?.handle;
              const granted = await askToRead(synced ? [synced] : (row?.handles ?? []));
              if (granted) client.goOnWith(id);
              await refresh();
            })
          }
          onFiles={({ id }, files) => {
            client.goOnWith(id, fromInput(files));
            void refresh();
          }}
          onStop={({ id }) =>
            change(async () => {
              await database.imports.update(id, { state: 'stopped', ended: new Date().toISOString() });
            })
          }
        />
      ))}
      <FolderList
        folders={state.folders}
        busy={client.isBusy}
        now={new Date()}
        {...{ texts, locale }}
        onSync={({ id }) => client.sync(id)}
        onReconnect={reconnect}
        onChooseAgain={(folder) => {
          if (hasPickers) change(async () => replace(folder, await pickFolder()));
          return hasPickers;
        }}
        onFiles={({ id }, files) => client.sync(id, fromInput(files))}
        onGone={({ id }, how) => client.answerGone(id, how)}
        onWhenGone={({ id }, whenGone) => change(() => setWhenGone(database, id, whenGone))}
        onLeave={({ id }) => change(() => leaveFolder(database, id))}
      />
      {last && (
        <LastImport
          record={last}
          problems={state.problems}
          {...{ texts, locale }}
          onReport={show}
          onFields={ask}
        />
      )}
    </div>
  );
  return { add, aside: shown ? aside : undefined };
}

function previewOf(
  preview: ReturnType<typeof useImports>['state']['preview'],
  path: string,
): Parameters<typeof MappingDialog>[0]['preview'] {
  if (preview === null || preview.path !== path) return null;
  if (preview.items === null) return 'gone';
  return preview.items.flatMap((item) => (item.kind === 'article' ? [item.article] : []));
}

async function ifAny<T>(list: readonly T[], work: (list: readonly T[]) => Promise<void>): Promise<void> {
  if (list.length > 0) await work(list);
}
