/** The foot of popup and side panel: that it's all done here, how to keep it, and once more. */
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
      {state.state === 'checked' && state.report.claims.length > 0 && (
        <SaveMenu texts={texts} events={events} />
      )}
      <div class="foot-row">
        <Icon name="local" />
        <span>{texts.foot.local}</span>
        <button
          type="button"
          class="quiet"
          onClick={() => void (reading ? events.onStop() : events.onCheck())}
        >
          {reading ? texts.foot.stop : texts.foot.checkAgain}
        </button>
      </div>
    </footer>
  );
}

function SaveMenu({ texts, events }: { readonly texts: Texts; readonly events: PanelEvents }): VNode {
  const t = texts.foot;
  return (
    <details class="save">
      <summary>
        <Icon name="backup" />
        <span>{t.save}</span>
        <Icon name="down" />
      </summary>
      <div class="save-list">
        <button type="button" class="quiet" onClick={() => void events.onSave('markdown')}>
          {t.saveMarkdown}
        </button>
        <button type="button" class="quiet" onClick={() => void events.onSave('csv')}>
          {t.saveCsv}
        </button>
        <button type="button" class="quiet" onClick={() => void events.onSave('annotations')}>
          {t.saveAnnotations}
        </button>
        <button type="button" class="quiet" onClick={() => void events.onPrint()}>
          {t.print}
        </button>
      </div>
    </details>
  );
}
