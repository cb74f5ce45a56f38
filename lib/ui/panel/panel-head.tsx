/** The head of popup and side panel: whose it is, and the ways from here. */
import type { VNode } from 'preact';
import { Icon, type IconName } from '../icon.tsx';
import { Mark } from '../mark.tsx';
import type { Texts } from '../texts/texts.ts';
import type { PanelEvents } from './panel-events.ts';
import type { PanelPlace } from './panel-place.ts';

interface Props {
  readonly place: PanelPlace;
  readonly texts: Texts;
  readonly events: PanelEvents;
}

/** The head. */
export function PanelHead({ place, texts, events }: Props): VNode {
  return (
    <header class="panel-head">
      <Mark />
      <span class="brand">{texts.productName}</span>
      {place === 'popup' && (
        <IconButton icon="panel" name={texts.head.openPanel} onPress={() => void events.onOpenPanel()} />
      )}
      {place !== 'paper' && (
        <>
          <IconButton icon="info" name={texts.head.help} onPress={() => void events.onOpenHelp()} />
          <IconButton icon="library" name={texts.head.library} onPress={() => void events.onOpenLibrary()} />
        </>
      )}
    </header>
  );
}

function IconButton(props: { icon: IconName; name: string; onPress: () => void }): VNode {
  return (
    <button
      type="button"
      class="icon-button"
      aria-label={props.name}
      title={props.name}
      onClick={props.onPress}
    >
      <Icon name={props.icon} />
    </button>
  );
}
