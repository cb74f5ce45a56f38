/** A button that shows an icon and says its name. */
import type { VNode } from 'preact';
import { Icon, type IconName } from '../icon.tsx';

interface Props {
  readonly icon: IconName;
  readonly label: string;
  readonly disabled?: boolean;
  readonly onPress: () => void;
}

/** 32 px square; the label is its name and its tooltip. */
export function IconButton({ icon, label, disabled = false, onPress }: Props): VNode {
  return (
    <button
      type="button"
      class="icon-button"
      aria-label={label}
      title={label}
      disabled={disabled}
      onClick={onPress}
    >
      <Icon name={icon} />
    </button>
  );
}
