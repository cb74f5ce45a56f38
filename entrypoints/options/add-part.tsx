import type { VNode } from 'preact';
import { addFolder, type ChosenFolder } from '../../lib/corpus/sync/folders.ts';
import { DropZone } from '../../lib/ui/library/drop-zone.tsx';
import type { AppProps } from './app-props.ts';
import { folderOf, fromInput, hasPickers, pickFiles, pickFolder } from './chosen-files.ts';
import { useImports } from './imports-store.ts';
import { ReportPart } from './report-part.tsx';

/** The ways in, what went wrong, and the windows that open over the page. */
export function AddPart({ imports, pageTexts }: AppProps): VNode {
  const { client, database } = imports;
  const texts = pageTexts.import;
  const failure = useImports(imports, (state) => state.failure);
  const keepFolder = (folder: ChosenFolder, files: readonly File[] | null) =>
    imports.attempt(async () => {
      client.sync(await addFolder(database, folder), files && fromInput(files));
      await imports.refresh();
    });
  return (
    <>
      <DropZone
        texts={texts}
        onPickFiles={() => {
          if (hasPickers) imports.attempt(async () => client.add(await pickFiles()));
          return hasPickers;
        }}
        onPickFolder={() => {
          if (hasPickers) {
            imports.attempt(async () => {
              const handle = await pickFolder();
              if (handle) keepFolder({ name: handle.name, handle }, null);
            });
          }
          return hasPickers;
        }}
        onFiles={(files) => imports.attempt(() => client.add(fromInput(files)))}
        onFolder={(files) => keepFolder(folderOf(files), files)}
      />
      {failure !== '' && (
        <div class="import-failure" role="alert">
          <h2>{texts.failedTitle}</h2>
          <p lang="en">{failure}</p>
        </div>
      )}
      <ReportPart {...{ imports, pageTexts }} />
    </>
  );
}
