/** The card's first line: what the relation is, which of how many outlets, close. */
import type { VNode } from 'preact';
import { Icon } from '../icon.tsx';
import { iconOf, lookOf } from '../relation-look.ts';
import type { Texts } from '../texts/texts.ts';
import type { CardEvents, CardView } from './card-view.ts';
import { findingLabel } from './finding-label.ts';
import { IconButton } from './icon-button.tsx';

interface Props {
  readonly view: CardView;
  readonly events: CardEvents;
  readonly texts: Texts;
}

/** The head; its label names the dialog. */
export function CardHead({ view, events, texts }: Props): VNode | null {
  const finding = view.findings[view.shown];
  if (!finding) return null;
  const { card } = texts;
  const last = view.findings.length - 1;
  return (
    <div class="head">
      <h2 id="relation" class={`relation look-${lookOf(finding.relation)}`}>
        <Icon name={iconOf(finding.relation)} />
        {findingLabel(finding, view.article.published, texts)}
      </h2>
      {last > 0 && (
        <>
          <span class="position">{card.position(view.shown + 1, last + 1)}</span>
          <IconButton
            icon="up"
            label={card.previousOutlet}
            disabled={view.shown === 0}
            onPress={() => events.onFinding(view.shown - 1)}
          />
          <IconButton
            icon="down"
            label={card.nextOutlet}
            disabled={view.shown === last}
            onPress={() => events.onFinding(view.shown + 1)}
          />
        </>
      )}
      <IconButton icon="close" label={card.close} onPress={events.onClose} />
    </div>
  );
}
