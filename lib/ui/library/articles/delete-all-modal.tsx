/** The one question before a deletion: when nothing would be left. */
import type { VNode } from 'preact';
import type { ArticlesTexts } from '../../texts/articles-texts.ts';
import { Modal } from '../modal.tsx';

interface Props {
  readonly articles: number;
  readonly t: ArticlesTexts['deleteAll'];
  onConfirm(): void;
  onCancel(): void;
}

/** The question; the focus is on keeping. */
export function DeleteAllModal({ articles, t, onConfirm, onCancel }: Props): VNode {
  return (
    <Modal labelledBy="delete-all-title" onClose={onCancel}>
      <h2 id="delete-all-title">{t.title(articles)}</h2>
      <p>{t.text}</p>
      <p class="actions">
        {/* biome-ignore lint/a11y/noAutofocus: a dialog gives the focus to what does the least harm. */}
        <button type="button" autoFocus onClick={onCancel}>
          {t.cancel}
        </button>
        <button type="button" onClick={onConfirm}>
          {t.confirm(articles)}
        </button>
      </p>
    </Modal>
  );
}
