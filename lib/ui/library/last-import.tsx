/** The last import in short: how much came in, what was not read and why, and the way to the whole report. */
import type { VNode } from 'preact';
import type { ImportRecord, ImportResult, Outcome } from '../../core/library/import-report.ts';
import { Icon } from '../icon.tsx';
import type { ImportTexts } from '../texts/import-texts.ts';
import { numberFormat } from '../texts/kept-formats.ts';

interface Props {
  readonly record: ImportRecord;
  /** The first lines of what failed or was skipped. */
  readonly problems: readonly ImportResult[];
  readonly texts: ImportTexts;
  readonly locale: string;
  /** Opens the report at one outcome, null for all. */
  onReport(record: ImportRecord, outcome: Outcome | null): void;
  onFields(line: ImportResult): void;
  /** Keeps its folder in sync from now on. */
  onKeep(record: ImportRecord): void;
}

/** The card. */
export function LastImport(props: Props): VNode {
  const { record, problems, texts: t, locale, onReport, onFields, onKeep } = props;
  const { counts, names, chosen, files, state, done } = record;
  const number = numberFormat(locale);
  const figures = [
    [counts.added + counts.updated, t.added],
    [counts.unchanged + counts.duplicate, t.known],
    [counts.failed + counts.skipped, t.notRead],
  ] as const;
  const links = counts['to-capture'];
  return (
    <section class="last-import" aria-labelledby="last-import-title">
      <div class="head">
        <h2 id="last-import-title">{t.lastImport}</h2>
        <button type="button" class="quiet" onClick={() => onReport(record, null)}>
          {t.showReport}
        </button>
      </div>
      <div class="sheet">
        <div class="sum">
          <p class="name">{t.names(names, chosen - names.length)}</p>
          <p class="how">{state === 'stopped' ? t.stopped(done, files) : t.files(files)}</p>
          <dl>
            {figures.map(([figure, name]) => (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{number.format(figure)}</dd>
              </div>
            ))}
          </dl>
          {record.keepable !== '' && (
            <p class="actions">
              <button type="button" onClick={() => onKeep(record)}>
                <Icon name="sync" />
                {t.keepThis(record.keepable)}
              </button>
            </p>
          )}
        </div>
        {links > 0 && (
          <div class="problem">
            <p class="name">{t.toCapture(links)}</p>
            <p class="how">{t.toCaptureNote}</p>
            <p class="actions">
              <button type="button" onClick={() => onReport(record, 'to-capture')}>
                {t.showLinks}
              </button>
            </p>
          </div>
        )}
        {problems.map((line) => (
          <div class="problem" key={line.number}>
            <p class="name">{placeOf(line)}</p>
            <p class="how" lang="en">
              {line.reason}
            </p>
            {line.fields.length > 0 && (
              <p class="actions">
                <button type="button" onClick={() => onFields(line)}>
                  {t.chooseFields}
                </button>
              </p>
            )}
          </div>
        ))}
      </div>
    </section>
  );
}

/** The file with the place in it. */
export function placeOf({ path, at }: ImportResult): string {
  return at === '' ? path : `${path}, ${at}`;
}
