/** The mark: two opening quotation marks, the second of another voice. The same drawing as the toolbar icon's. */
import type { VNode } from 'preact';

/** The mark at the size that the style sheet gives it; decoration beside the product's name. */
export function Mark(): VNode {
  return (
    <svg class="mark" viewBox="0 0 32 32" width="18" height="18" aria-hidden="true">
      <rect class="mark-ground" width="32" height="32" rx="7" />
      <path class="mark-first" d={firstQuotationMark} />
      <path class="mark-second" d={secondQuotationMark} />
    </svg>
  );
}

const firstQuotationMark =
  'M4.6 17.2a5.2 5.2 0 1 0 5.2 -5.2c-0.52 -2.6 1.56 -4.78 4.26 -5.82c0.83 -0.31 0.62 -1.66 -0.31 -1.56c-5.62 0.62 -9.15 6.24 -9.15 12.58z';
const secondQuotationMark =
  'M17 21.6a5.2 5.2 0 1 0 5.2 -5.2c-0.52 -2.6 1.56 -4.78 4.26 -5.82c0.83 -0.31 0.62 -1.66 -0.31 -1.56c-5.62 0.62 -9.15 6.24 -9.15 12.58z';
