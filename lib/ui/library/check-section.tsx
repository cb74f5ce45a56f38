/** Going through the whole library, and what came of it in plain words. */
import type { VNode } from 'preact';
import type { RepairReport } from '../../core/library/repair-report.ts';
import type { LibraryTexts } from '../texts/library-texts.ts';

/** Where the check stands. */
export type CheckState =
  | { readonly step: 'idle' }
  /** `share` from 0 to 1. */
  | { readonly step: 'running'; readonly share: number }
  | { readonly step: 'done'; readonly report: RepairReport }
  | { readonly step: 'failed'; readonly message: string };

interface Props {
  readonly check: CheckState;
  readonly t: LibraryTexts['check'];
  onStart(): void;
  onStop(): void;
}

/** The section. */
export function CheckSection({ check, t, onStart, onStop }: Props): VNode {
  return (
    <section class="check">
      <h2>{t.title}</h2>
      <p class="note">{t.note}</p>
      {check.step === 'running' ? (
        <div class="running">
          <p>
            <span role="status">{t.running}</span>
          </p>
          <progress aria-label={t.running} value={check.share} max={1} />
          <p class="actions">
            <button type="button" onClick={onStop}>
              {t.stop}
            </button>
          </p>
        </div>
      ) : (
        <p class="actions">
          <button type="button" onClick={onStart}>
            {t.start}
          </button>
        </p>
      )}
      <div class="told" role="status">
        {check.step === 'done' && <CheckReport report={check.report} t={t} />}
        {check.step === 'failed' && (
          <>
            <p>{t.failed}</p>
            <p lang="en">{check.message}</p>
          </>
        )}
      </div>
    </section>
  );
}

/** What may have been repaired, in the order in which it is told. */
const REPAIRS = ['doubled', 'indexed', 'forgotten', 'rebuilt', 'swept'] as const;

function CheckReport({ report, t }: { readonly report: RepairReport; readonly t: Props['t'] }): VNode {
  const { articles, lost } = report;
  const repaired = REPAIRS.filter((what) => report[what] > 0);
  if (lost.length === 0 && repaired.length === 0) return <p>{t.sound(articles)}</p>;
  return (
    <>
      <p>{t.repaired(articles)}</p>
      {repaired.map((what) => (
        <p key={what}>{t[what](report[what])}</p>
      ))}
      {lost.length > 0 && <p>{t.lost(lost.length)}</p>}
      {lost.length > 0 && (
        <ul class="failures" lang="en">
          {lost.map((name) => (
            <li key={name}>{name}</li>
          ))}
        </ul>
      )}
    </>
  );
}
