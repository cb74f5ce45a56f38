/** The small drawing above a state's words: lines of two articles, in the alphabet of the interface. */
import type { VNode } from 'preact';

/** `half`: one article read, the other missing; `none`: nothing to read; `broken`: lines with gaps. */
export type PictureKind = 'half' | 'none' | 'broken';

const dashes: Readonly<Record<PictureKind, readonly [string, string]>> = {
  half: ['', '1 5'],
  none: ['1 5', '1 5'],
  broken: ['22 8', '14 8'],
};

/** The drawing; decoration. */
export function StatePicture({ kind }: { readonly kind: PictureKind }): VNode {
  const [first, second] = dashes[kind];
  return (
    <svg class="state-picture" viewBox="0 0 132 40" width="132" height="40" aria-hidden="true">
      <path class="first" stroke-dasharray={first} d="M2 6h92M2 16h74" />
      <path class="second" stroke-dasharray={second} d="M38 26h92M38 36h64" />
    </svg>
  );
}
