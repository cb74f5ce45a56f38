/** A short stretch of a relation's line: the same line as under the page's words. */
import type { VNode } from 'preact';
import type { Look } from '../relation-look.ts';

/** The line, decoration beside its label. */
export function LineSwatch({ look }: { readonly look: Look }): VNode {
  return <span class={`line look-${look}`} aria-hidden="true" />;
}
