/** The claims at a glance: a stretch of line for each look, as long as its share, and a legend that filters. */
import type { VNode } from 'preact';
import type { Look } from '../relation-look.ts';
import type { Texts } from '../texts/texts.ts';
import { LineSwatch } from './line-swatch.tsx';

const order: readonly Look[] = ['differ', 'since', 'told', 'also', 'none'];

interface Props {
  readonly counts: Readonly<Record<Look, number>>;
  /** The look that alone is shown, null for all. */
  readonly only: Look | null;
  readonly texts: Texts;
  onOnly(look: Look | null): void;
}

/** The bar (decoration: the legend says the same in numbers) and the legend. */
export function ShareBar({ counts, only, texts, onOnly }: Props): VNode {
  return (
    <>
      <div class="bar" aria-hidden="true">
        {order
          .filter((look) => counts[look] > 0)
          .map((look) => (
            <span key={look} class={`line look-${look}`} style={{ flexGrow: counts[look] }} />
          ))}
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset's legend can't be laid out beside its buttons */}
      <div class="legend" role="group" aria-label={texts.lead.filter}>
        {order.map((look) => (
          <button
            key={look}
            type="button"
            aria-pressed={only === look}
            disabled={counts[look] === 0}
            onClick={() => onOnly(only === look ? null : look)}
          >
            <LineSwatch look={look} />
            <span class="amount">{counts[look]}</span> <span>{texts.legend[look]}</span>
          </button>
        ))}
      </div>
    </>
  );
}
