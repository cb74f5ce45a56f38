/** The report of an import: every file and entry with what became of it, by outcome, and as a table to save. */
import type { VNode } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import {
  type ImportRecord,
  type ImportResult,
  type Outcome,
  outcomes,
} from '../../core/library/import-report.ts';
import { libraryAddress } from '../../messages/library-address.ts';
import type { ImportTexts } from '../texts/import-texts.ts';
import { dateFormat, numberFormat } from '../texts/kept-formats.ts';
import { placeOf } from './last-import.tsx';

/** What is looked at. */
export interface ReportView {
  readonly record: ImportRecord;
  /** Null for all. */
  readonly outcome: Outcome | null;
  /** The lines shown so far. */
  readonly lines: readonly ImportResult[];
}

interface Props {
  readonly view: ReportView;
  /** All imports whose reports are kept, the latest first. */
  readonly records: readonly ImportRecord[];
  readonly texts: ImportTexts;
  readonly locale: string;
  onView(record: ImportRecord, outcome: Outcome | null): void;
  onMore(): void;
  onSave(record: ImportRecord): void;
  onFields(line: ImportResult): void;
  onClose(): void;
}

/** The report in a window of its own over the page. */
export function ImportReport(props: Props): VNode {
  const { view, texts: t, locale, onView, onMore, onSave, onClose } = props;
  const { record, outcome, lines } = view;
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => dialog.current?.showModal(), []);
  const number = numberFormat(locale);
  const all = outcomes.reduce((sum, one) => sum + record.counts[one], 0);
  const total = outcome === null ? all : record.counts[outcome];
  return (
    <dialog ref={dialog} class="modal import-report" aria-labelledby="report-title" onClose={onClose}>
      <header>
        <h2 id="report-title">{t.report}</h2>
        <Imports {...props} />
        <p class="actions">
          <button type="button" onClick={() => onSave(record)}>
            {t.saveReport}
          </button>
          <button type="button" onClick={() => dialog.current?.close()}>
            {t.close}
          </button>
        </p>
      </header>
      <fieldset class="filters">
        <legend class="only-read-out">{t.filter}</legend>
        {[null, ...outcomes].map((one) => {
          const count = one === null ? all : record.counts[one];
          if (count === 0 && one !== outcome) return null;
          return (
            <button
              key={one ?? 'all'}
              type="button"
              aria-pressed={one === outcome}
              onClick={() => onView(record, one)}
            >
              {one === null ? t.all : t.outcomes[one]} <span class="count">{number.format(count)}</span>
            </button>
          );
        })}
      </fieldset>
      {record.message !== '' && (
        <p class="how" lang="en">
          {record.message}
        </p>
      )}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and has to be reached by key for that */}
      <section class="lines" aria-label={t.report} tabIndex={0}>
        {total === 0 ? <p class="note">{t.nothingTo}</p> : <Lines {...props} />}
        {lines.length < total && (
          <p class="actions">
            <button type="button" onClick={onMore}>
              {t.showMore}
            </button>
            <span class="note">{t.more(lines.length, total)}</span>
          </p>
        )}
      </section>
    </dialog>
  );
}

function Imports({ view, records, texts: t, locale, onView }: Props): VNode {
  const date = dateFormat(locale, 'moment');
  return (
    <label class="which">
      <span class="only-read-out">{t.reportOf}</span>
      <select
        value={view.record.id}
        onChange={({ currentTarget }) => {
          const record = records[currentTarget.selectedIndex];
          if (record) onView(record, null);
        }}
      >
        {records.map(({ id, names, chosen, started }) => (
          <option key={id} value={id}>
            {date.format(new Date(started))}: {t.names(names, chosen - names.length)}
          </option>
        ))}
      </select>
      <span class="note">{t.kept}</span>
    </label>
  );
}

function Lines({ view, texts: t, onFields }: Props): VNode {
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{t.columnFile}</th>
          <th scope="col">{t.columnOutcome}</th>
          <th scope="col">{t.columnWhat}</th>
        </tr>
      </thead>
      <tbody>
        {view.lines.map((line) => (
          <tr key={line.number}>
            <td class="file">{placeOf(line)}</td>
            <td class="outcome">{t.outcomes[line.outcome]}</td>
            <td>
              <What line={line} texts={t} onFields={onFields} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function What({
  line,
  texts: t,
  onFields,
}: Pick<Props, 'texts' | 'onFields'> & { readonly line: ImportResult }): VNode {
  const { outcome, title, reason, other, url, article, fields } = line;
  return (
    <>
      {title !== '' && (
        <p class="title" lang="en">
          {article === null ? (
            title
          ) : (
            <a href={libraryAddress({ article, part: 'text', start: 0, end: 0 })}>{title}</a>
          )}
        </p>
      )}
      {reason !== '' && (
        <p class="how" lang="en">
          {reason}
        </p>
      )}
      {outcome === 'duplicate' && other !== '' && <p class="how">{t.copyOf(other)}</p>}
      {outcome === 'renamed' && <p class="how">{t.renamedFrom(other)}</p>}
      {url !== null && <Address url={url} />}
      {fields.length > 0 && (
        <p class="actions">
          <button type="button" onClick={() => onFields(line)}>
            {t.chooseFields}
          </button>
        </p>
      )}
    </>
  );
}

/** An address to capture; only what a browser opens as a page is a link. */
function Address({ url }: { readonly url: string }): VNode {
  if (!/^https?:\/\//i.test(url)) return <p class="how">{url}</p>;
  return (
    <p class="how">
      <a href={url} target="_blank" rel="noopener noreferrer">
        {url}
      </a>
    </p>
  );
}
