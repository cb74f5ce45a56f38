/** The rows of a section: the first few, and the rest when asked for. */
import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { FindingRow, type RowContext } from './finding-row.tsx';
import type { ClaimRow } from './summarise-report.ts';

interface Props {
  readonly rows: readonly Pick<ClaimRow, 'first' | 'others'>[];
  readonly context: RowContext;
}

/** The list. */
export function FindingList({ rows, context }: Props): VNode {
  const [all, setAll] = useState(false);
  const shown = all ? rows : rows.slice(0, context.rowsAtFirst);
  return (
    <>
      <ul>
        {shown.map(({ first, others }) => (
          <FindingRow
            key={`${first.claim} ${first.index}`}
            placed={first}
            others={others}
            context={context}
          />
        ))}
      </ul>
      {shown.length < rows.length && (
        <button type="button" class="quiet" onClick={() => setAll(true)}>
          {context.texts.section.showMore(rows.length - shown.length)}
        </button>
      )}
    </>
  );
}
