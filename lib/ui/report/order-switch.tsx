/** Whether the side panel lists the claims as the page has them or by what was found. */
import type { VNode } from 'preact';
import type { Texts } from '../texts/texts.ts';

/** The two orders. */
export type ClaimOrder = 'page' | 'kind';

interface Props {
  readonly claims: number;
  readonly order: ClaimOrder;
  readonly texts: Texts;
  onOrder(order: ClaimOrder): void;
}

/** The head of the claims with its switch. */
export function OrderSwitch({ claims, order, texts, onOrder }: Props): VNode {
  const t = texts.section;
  const names = { page: t.pageOrder, kind: t.byKind };
  return (
    <div class="order">
      <h2>{t.claims}</h2>
      <span class="count">{claims}</span>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset's legend can't be laid out beside its buttons */}
      <div class="switch" role="group" aria-label={t.order}>
        {(['page', 'kind'] as const).map((one) => (
          <button key={one} type="button" aria-pressed={order === one} onClick={() => onOrder(one)}>
            {names[one]}
          </button>
        ))}
      </div>
    </div>
  );
}
