/** What the card becomes when its finding is hidden: one line to undo it, and two reasons that a reader may give. */
import type { VNode } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { Icon } from '../icon.tsx';
import type { Texts } from '../texts/texts.ts';
import type { CardEvents, CardView } from './card-view.ts';
import { IconButton } from './icon-button.tsx';

interface Props {
  readonly view: CardView;
  readonly events: CardEvents;
  readonly texts: Texts;
}

/** The focus goes to "Undo", because the button that hid the finding is gone. */
export function HiddenCard({ view, events, texts }: Props): VNode {
  const undo = useRef<HTMLButtonElement>(null);
  // Before the next frame: the button that had the focus is gone.
  useLayoutEffect(() => undo.current?.focus(), []);
  const { card } = texts;
  return (
    <div class="card" role="dialog" aria-labelledby="relation" tabIndex={-1}>
      <div class="head">
        <Icon name="hide" />
        <p id="relation" class="gone" role="status">
          {card.hidden}
        </p>
        <button type="button" class="quiet" ref={undo} onClick={events.onUndo}>
          <Icon name="undo" />
          {card.undo}
        </button>
        <IconButton icon="close" label={card.close} onPress={events.onClose} />
      </div>
      <div class="reasons">
        <p role="status">{view.reason === null ? card.why : card.noted}</p>
        <button
          type="button"
          aria-pressed={view.reason === 'not-same-thing'}
          onClick={() => events.onReason('not-same-thing')}
        >
          {card.notSameThing}
        </button>
        <button
          type="button"
          aria-pressed={view.reason === 'wrong-kind'}
          onClick={() => events.onReason('wrong-kind')}
        >
          {card.wrongKind}
        </button>
      </div>
    </div>
  );
}
