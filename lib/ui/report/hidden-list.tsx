/** What the reader hid on this article, with the way back. */
import type { VNode } from 'preact';
import type { Texts } from '../texts/texts.ts';
import { OutletLine } from './outlet-line.tsx';
import type { PlacedFinding } from './summarise-report.ts';

interface Props {
  readonly hidden: readonly PlacedFinding[];
  readonly texts: Texts;
  onUnhide(claim: number, finding: number): Promise<void>;
}

/** The list. */
export function HiddenList({ hidden, texts, onUnhide }: Props): VNode {
  return (
    <ul class="hidden-list">
      {hidden.map(({ finding, claim, index }) => (
        <li key={`${claim} ${index}`}>
          <div>
            <p lang="en">{finding.explanation}</p>
            <OutletLine article={finding.there.article} texts={texts} />
          </div>
          <button type="button" class="quiet" onClick={() => void onUnhide(claim, index)}>
            {texts.section.unhide}
          </button>
        </li>
      ))}
    </ul>
  );
}
