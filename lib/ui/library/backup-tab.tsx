/** Saving the whole library to one file and bringing it back: each step says what happens and what it did. */
import type { ComponentChildren, VNode } from 'preact';
import { useRef } from 'preact/hooks';
import type { BackupContent, RestoreResult } from '../../core/library/backup.ts';
import type { BackupTexts } from '../texts/backup-texts.ts';

/** Where saving stands. */
export type SaveState =
  | { readonly step: 'idle' }
  /** `share` from 0 to 1. */
  | { readonly step: 'saving'; readonly share: number }
  | { readonly step: 'saved'; readonly name: string }
  | { readonly step: 'failed'; readonly message: string };

/** Where restoring stands. */
export type RestoreState =
  | { readonly step: 'idle' }
  | { readonly step: 'looking' | 'restoring'; readonly share: number }
  | { readonly step: 'found'; readonly content: BackupContent }
  | { readonly step: 'restored'; readonly result: RestoreResult }
  | { readonly step: 'failed'; readonly message: string };

interface Props {
  readonly save: SaveState;
  readonly restore: RestoreState;
  readonly texts: BackupTexts;
  readonly locale: string;
  onSave(): void;
  onSaveAgain(): void;
  /** Ends what runs, and closes what is said of it. */
  onStopSaving(): void;
  onFile(file: File): void;
  onRestore(): void;
  onStopRestoring(): void;
}

/** How many sentences of failed articles are shown; more help nobody. */
const FAILURES_SHOWN = 20;

/** The whole tab. */
export function BackupTab(props: Props): VNode {
  const { texts: t, save, onSave, onSaveAgain, onStopSaving } = props;
  return (
    <div class="backup">
      <p class="lead">{t.lead}</p>
      <section>
        <h2>{t.saveTitle}</h2>
        <p class="note">{t.saveNote}</p>
        {save.step === 'saving' ? (
          <Running words={t.saving} share={save.share} texts={t} onStop={onStopSaving} />
        ) : (
          <p class="actions">
            <button type="button" class="primary" onClick={onSave}>
              {t.save}
            </button>
          </p>
        )}
        <div class="told" role="status">
          {save.step === 'saved' && <p>{t.saved(save.name)}</p>}
        </div>
        {save.step === 'saved' && (
          <button type="button" class="quiet" onClick={onSaveAgain}>
            {t.saveAgain}
          </button>
        )}
        {save.step === 'failed' && <Failure message={save.message} texts={t} onClose={onStopSaving} />}
      </section>
      <section>
        <h2>{t.restoreTitle}</h2>
        <p class="note">{t.restoreNote}</p>
        <Restore {...props} />
      </section>
    </div>
  );
}

function Restore({ restore, texts: t, locale, onFile, onRestore, onStopRestoring }: Props): VNode {
  const chooser = useRef<HTMLInputElement>(null);
  switch (restore.step) {
    case 'looking':
    case 'restoring':
      return (
        <Running
          words={restore.step === 'looking' ? t.looking : t.restoring}
          share={restore.share}
          texts={t}
          onStop={onStopRestoring}
        />
      );
    case 'found': {
      const { made, articles } = restore.content;
      const date = new Date(made).toLocaleDateString(locale, { dateStyle: 'long' });
      return (
        <div class="sheet found" role="status">
          <p>
            <b>{t.found(date, articles)}</b>
          </p>
          <p>{t.adds}</p>
          <p class="actions">
            <button type="button" class="primary" onClick={onRestore}>
              {t.restore}
            </button>
            <button type="button" onClick={onStopRestoring}>
              {t.cancel}
            </button>
          </p>
        </div>
      );
    }
    case 'failed':
      return <Failure message={restore.message} texts={t} onClose={onStopRestoring} />;
    case 'idle':
    case 'restored':
      return (
        <>
          <p class="actions">
            <button type="button" onClick={() => chooser.current?.click()}>
              {t.choose}
            </button>
          </p>
          <input
            ref={chooser}
            type="file"
            hidden
            accept=".gz,application/gzip"
            onChange={({ currentTarget }) => {
              const [file] = currentTarget.files ?? [];
              currentTarget.value = '';
              if (file) onFile(file);
            }}
          />
          {restore.step === 'restored' && <Restored result={restore.result} texts={t} />}
        </>
      );
  }
}

function Restored({ result, texts }: { readonly result: RestoreResult; readonly texts: BackupTexts }): VNode {
  const { added, updated, unchanged, duplicate, failed } = result.counts;
  return (
    <div class="told" role="status">
      <p>{texts.restored(added, updated, unchanged + duplicate)}</p>
      {failed > 0 && <p>{texts.notRestored(failed)}</p>}
      {failed > 0 && (
        <ul class="failures" lang="en">
          {result.failures.slice(0, FAILURES_SHOWN).map((failure) => (
            <li key={failure}>{failure}</li>
          ))}
        </ul>
      )}
    </div>
  );
}

interface RunningProps {
  readonly words: string;
  readonly share: number;
  readonly texts: BackupTexts;
  onStop(): void;
}

function Running({ words, share, texts, onStop }: RunningProps): VNode {
  return (
    <div class="running">
      <p>
        <span role="status">{words}</span> <span class="percent">{texts.percent(share)}</span>
      </p>
      <progress aria-label={words} value={share} max={1} />
      <p class="actions">
        <button type="button" onClick={onStop}>
          {texts.stop}
        </button>
      </p>
    </div>
  );
}

interface FailureProps {
  readonly message: ComponentChildren;
  readonly texts: BackupTexts;
  onClose(): void;
}

function Failure({ message, texts, onClose }: FailureProps): VNode {
  return (
    <div class="sheet failure" role="alert">
      <p>
        <b>{texts.failedTitle}</b>
      </p>
      <p lang="en">{message}</p>
      <p class="actions">
        <button type="button" onClick={onClose}>
          {texts.close}
        </button>
      </p>
    </div>
  );
}
