/** Says what was deleted, with the way back; stands at the window's foot. */
import type { VNode } from 'preact';
import { Icon } from '../../icon.tsx';
import type { ArticlesTexts } from '../../texts/articles-texts.ts';
import type { RemovalState } from './use-removals.ts';

interface Props {
  readonly removal: RemovalState;
  readonly t: ArticlesTexts['removal'];
  onUndo(): void;
  /** Whether somebody is about to press: the pointer or the focus is here. */
  onHold(held: boolean): void;
}

/** The bar. Its place for words is always there, so that a screen reader hears of what appears in it. */
export function RemovalBar({ removal, t, onUndo, onHold }: Props): VNode {
  return (
    <div
      class="removal-bar"
      hidden={removal.step === 'none'}
      onPointerEnter={() => onHold(true)}
      onPointerLeave={() => onHold(false)}
      onFocusIn={() => onHold(true)}
      onFocusOut={() => onHold(false)}
    >
      <p role="status">{wordsOf(removal, t)}</p>
      {removal.step === 'failed' && <p lang="en">{removal.message}</p>}
      {removal.step === 'removed' && (
        <button type="button" class="quiet" onClick={onUndo}>
          <Icon name="undo" />
          {t.undo}
        </button>
      )}
    </div>
  );
}

function wordsOf(removal: RemovalState, t: Props['t']): string {
  switch (removal.step) {
    case 'none':
      return '';
    case 'removing':
      return t.removing(removal.done, removal.total);
    case 'removed':
      return t.removed(removal.articles);
    case 'restoring':
      return t.restoring;
    case 'restored':
      return t.restored(removal.articles);
    case 'failed':
      return t.failed;
  }
}
