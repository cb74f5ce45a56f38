/** When something went wrong: what, that nothing is lost, and the ways on. */
import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { Texts } from '../texts/texts.ts';
import type { PanelEvents } from './panel-events.ts';
import { StatePicture } from './state-picture.tsx';

interface Props {
  readonly message: string;
  readonly detail: string;
  readonly texts: Texts;
  readonly events: Pick<PanelEvents, 'onCheck' | 'onCopy'>;
}

/** The screen. */
export function FailedScreen({ message, detail, texts, events }: Props): VNode {
  const t = texts.state;
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    await events.onCopy(`${message}\n${detail}`);
    setCopied(true);
  };
  return (
    <div class="state" role="alert">
      <StatePicture kind="broken" />
      <h1 lang="en">{message}</h1>
      <p>{t.failedSafe}</p>
      <div class="actions">
        <button type="button" class="primary" onClick={() => void events.onCheck()}>
          {t.tryAgain}
        </button>
        <button type="button" onClick={() => void copy()}>
          {copied ? t.copied : t.copyDetails}
        </button>
      </div>
      {detail !== '' && <code>{detail}</code>}
    </div>
  );
}
