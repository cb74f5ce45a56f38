/** An import that runs, or one that was cut off and waits to be gone on with. */
import type { VNode } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { ImportRecord, ImportProgress as Progress } from '../../core/library/import-report.ts';
import type { ImportTexts } from '../texts/import-texts.ts';
import { FolderInput } from './drop-zone.tsx';

interface RunningProps {
  readonly progress: Progress;
  readonly texts: ImportTexts;
  onPause(): void;
  onGoOn(): void;
  onStop(): void;
}

/** How often screen readers hear how far it is, in ms: what is drawn moves several times a second. */
const SAID_EVERY = 10_000;

/** What is being read, how far it is, and the ways to pause and to stop it. */
export function ImportProgress({ progress, texts: t, onPause, onGoOn, onStop }: RunningProps): VNode {
  const { names, folder, phase, paused, done, files, path, entries, rate, left, waiting } = progress;
  const share = phase === 'listing' || files === 0 ? undefined : done / files;
  // A file with one article is its only entry: nothing to count.
  const ofFile = entries > 1 && t.entries(entries);
  const said = useNowAndThen([phase === 'reading' && t.read(done, files), ofFile].filter(Boolean).join(', '));
  return (
    <section class="import-running" aria-labelledby="importing-title">
      <h2 id="importing-title">{t.importing}</h2>
      <div class="sheet">
        <p class="name one-line">{t.names(names, 0)}</p>
        <progress aria-label={t.importing} max={1} {...(share !== undefined && { value: share })} />
        {phase === 'listing' && (
          <p class="how">{folder === null ? t.listing(files) : t.looking(names[0] ?? '', files)}</p>
        )}
        {phase === 'settling' && <p class="how">{t.settling}</p>}
        {phase === 'reading' && (
          <>
            <p class="how">
              {[t.read(done, files), rate > 0 && t.rate(rate), left !== null && !paused && t.left(left)]
                .filter(Boolean)
                .join(', ')}
            </p>
            <p class="path" title={path}>
              <span class="one-line">{paused ? t.paused : path}</span>
              {ofFile && <span class="entries">{ofFile}</span>}
            </p>
          </>
        )}
        <p class="only-read-out" role="status">
          {said}
        </p>
        <p class="note">
          {t.goesOn} {waiting > 0 && t.waiting(waiting)}
        </p>
        {phase !== 'settling' && (
          <p class="actions">
            {paused ? (
              <button type="button" onClick={onGoOn}>
                {t.goOn}
              </button>
            ) : (
              <button type="button" onClick={onPause}>
                {t.pause}
              </button>
            )}
            <button type="button" onClick={onStop}>
              {t.stop}
            </button>
          </p>
        )}
      </div>
    </section>
  );
}

/** The words as they were when they were last to be said; nothing at first. */
function useNowAndThen(words: string): string {
  const [said, setSaid] = useState('');
  const now = useRef(words);
  now.current = words;
  useEffect(() => {
    const timer = setInterval(() => setSaid(now.current), SAID_EVERY);
    return () => clearInterval(timer);
  }, []);
  return said;
}

interface CutOffProps {
  readonly record: ImportRecord;
  readonly texts: ImportTexts;
  onGoOn(record: ImportRecord): void;
  /** Its files, chosen once more. */
  onFiles(record: ImportRecord, files: readonly File[]): void;
  /** Leaves it as it is. */
  onStop(record: ImportRecord): void;
}

/** One that was interrupted, or paused because the disk was full. */
export function CutOffImport({ record, texts: t, onGoOn, onFiles, onStop }: CutOffProps): VNode {
  const files = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement>(null);
  const { names, chosen, done, reopens, message } = record;
  const title = `cut-off-${record.id}`;
  // Files that came from a folder are found again only with that folder.
  const again = () => (chosen === 1 && record.files > 1 ? folder : files).current?.click();
  return (
    <section class="import-running" aria-labelledby={title}>
      <h2 id={title}>{t.interrupted}</h2>
      <div class="sheet">
        <p class="name one-line">{t.names(names, chosen - names.length)}</p>
        <p class="how">{t.interruptedAt(done, record.files)}</p>
        {message !== '' && (
          <p class="how" lang="en">
            {message}
          </p>
        )}
        {!reopens && <p class="note">{t.chooseAgainNote}</p>}
        <p class="actions">
          <button type="button" onClick={() => (reopens ? onGoOn(record) : again())}>
            {reopens ? t.goOn : t.chooseAgain}
          </button>
          <button type="button" onClick={() => onStop(record)}>
            {t.stop}
          </button>
        </p>
        <input
          ref={files}
          type="file"
          multiple
          hidden
          data-choose="again"
          onChange={({ currentTarget }) => onFiles(record, [...(currentTarget.files ?? [])])}
        />
        <FolderInput inputRef={folder} onFiles={(list) => onFiles(record, list)} />
      </div>
    </section>
  );
}
