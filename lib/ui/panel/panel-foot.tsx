/** The foot of popup and side panel: that it's all done here, and once more. */
import type { VNode } from 'preact';
import type { TabState } from '../../messages/messages.ts';
import { Icon } from '../icon.tsx';
import type { Texts } from '../texts/texts.ts';
import type { PanelEvents } from './panel-events.ts';

interface Props {
  readonly state: Extract<TabState, { state: 'checked' | 'reading' }>;
  readonly texts: Texts;
  readonly events: PanelEvents;
}

/** The foot. */
export function PanelFoot({ state, texts, events }: Props): VNode {
  const reading = state.state === 'reading';
  return (
    <footer class="panel-foot">
      <Icon name="local" />
      <span>{texts.foot.local}</span>
      <button type="button" class="quiet" onClick={() => void (reading ? events.onStop() : events.onCheck())}>
        {reading ? texts.foot.stop : texts.foot.checkAgain}
      </button>
    </footer>
  );
}
