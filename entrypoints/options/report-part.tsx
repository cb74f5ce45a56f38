import type { VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { ImportRecord, ImportResult, Outcome } from '../../lib/core/library/import-report.ts';
import { filesWithFields, listResults } from '../../lib/corpus/import/stored-imports.ts';
import { importReportAsCsv } from '../../lib/ui/export/import-report-as-csv.ts';
import { saveFile } from '../../lib/ui/export/save-file.ts';
import { ImportReport } from '../../lib/ui/library/import-report.tsx';
import { MappingDialog } from '../../lib/ui/library/mapping-dialog.tsx';
import type { AppProps } from './app-props.ts';
import { fromInput } from './chosen-files.ts';
import { type ImportsState, type ImportsStore, useImports } from './imports-store.ts';

type Props = Pick<AppProps, 'imports' | 'pageTexts'>;

/** Lines of a report that are shown at once. */
const LINES = 100;

/** The report that is open, and the question about fields that is open. */
export function ReportPart(props: Props): VNode {
  const opened = useImports(props.imports, (state) => state.opened);
  const asked = useImports(props.imports, (state) => state.asked);
  return (
    <>
      {opened && <OpenReport {...props} {...opened} />}
      {asked && <OpenQuestion key={asked.number} {...props} line={asked} />}
    </>
  );
}

function OpenReport(props: Props & NonNullable<ImportsState['opened']>): VNode | null {
  const { imports, pageTexts, id, outcome } = props;
  const records = useImports(imports, (state) => state.records);
  const revision = useImports(imports, (state) => state.revision);
  const [lines, setLines] = useState<readonly ImportResult[]>([]);
  const [shown, setShown] = useState(LINES);
  useEffect(() => {
    void listResults(imports.database, { import: id, outcome, offset: 0, limit: shown }).then(setLines);
  }, [id, outcome, shown, revision]);
  const record = records.find((one) => one.id === id);
  if (record === undefined) return null;
  const show = (next: ImportRecord, of: Outcome | null) => {
    setShown(LINES);
    imports.openReport({ id: next.id, outcome: of });
  };
  return (
    <ImportReport
      view={{ record, outcome, lines }}
      records={records}
      texts={pageTexts.import}
      locale={pageTexts.locale}
      onView={show}
      onMore={() => setShown(shown + LINES)}
      onSave={(of) => imports.attempt(() => save(imports, of))}
      onFields={(line) => imports.ask(line)}
      onClose={() => imports.openReport(null)}
    />
  );
}

async function save({ database }: ImportsStore, { id, started }: ImportRecord): Promise<void> {
  const all = { import: id, outcome: null, offset: 0, limit: Number.POSITIVE_INFINITY };
  const text = importReportAsCsv(await listResults(database, all));
  saveFile({ name: `import-${started.slice(0, 10)}-${id}.csv`, type: 'text/csv', text });
}

function OpenQuestion({ imports, pageTexts, line }: Props & { readonly line: ImportResult }): VNode {
  const { client, database } = imports;
  const { path, fields, import: id } = line;
  const preview = useImports(imports, (state) => state.preview);
  const [paths, setPaths] = useState<readonly string[]>([path]);
  useEffect(() => void filesWithFields(database, line).then(setPaths), []);
  return (
    <MappingDialog
      {...{ path, fields }}
      files={paths.length}
      preview={preview?.path === path ? articlesOf(preview) : null}
      texts={pageTexts.import}
      onChoice={(choice) => client.preview(id, path, choice)}
      onRead={(mapping) => imports.attempt(() => client.readAgain(id, { fields, paths, mapping }))}
      onFiles={(files) => client.chooseAgain(id, fromInput(files))}
      onClose={() => imports.ask(null)}
    />
  );
}

function articlesOf({
  items,
}: NonNullable<ImportsState['preview']>): Parameters<typeof MappingDialog>[0]['preview'] {
  if (items === null) return 'gone';
  return items.flatMap((item) => (item.kind === 'article' ? [item.article] : []));
}
