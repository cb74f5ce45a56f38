/** Puts the article that is read into the library, and says that it did. */
import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { Texts } from '../texts/texts.ts';

interface Props {
  readonly texts: Texts;
  onKeep(): Promise<void>;
}

/** The button, then the sentence in its place. */
export function KeepButton({ texts, onKeep }: Props): VNode {
  const [said, setSaid] = useState('');
  const keep = async () => {
    try {
      await onKeep();
      setSaid(texts.state.keptArticle);
    } catch (error) {
      setSaid(error instanceof Error ? error.message : String(error));
    }
  };
  if (said !== '') {
    return (
      <p class="said" role="status">
        {said}
      </p>
    );
  }
  return (
    <button type="button" onClick={() => void keep()}>
      {texts.state.keepArticle}
    </button>
  );
}
