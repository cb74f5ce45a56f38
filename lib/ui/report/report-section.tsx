/** A section of the summary that opens and closes: its head says what and how many, whether it's open or not. */
import type { ComponentChildren, VNode } from 'preact';
import { Icon } from '../icon.tsx';

interface Props {
  readonly title: string;
  /** Left out where the head has no number. */
  readonly count?: number;
  /** A few words at the right of the head. */
  readonly aside?: string;
  readonly open: boolean;
  readonly children: ComponentChildren;
}

/** The section, with the browser's own disclosure. */
export function ReportSection({ title, count, aside, open, children }: Props): VNode {
  return (
    <details class="section" open={open}>
      <summary>
        <h2>{title}</h2>
        {count !== undefined && <span class="count">{count}</span>}
        <span class="aside">{aside}</span>
        <Icon name="down" />
      </summary>
      {children}
    </details>
  );
}
