/**
 * Paragraphs as the page shows them: the kept text nodes, parted where a block begins or ends or where two line
 * breaks follow each other.
 */
import type { FlowItem, FlowText } from './flow.ts';

/** One paragraph, heading, list item or cell; `texts` may hold gaps where a line broke. */
export interface Block {
  readonly element: Element;
  readonly texts: readonly (FlowText | 'gap')[];
  /** The words with white space folded. */
  readonly text: string;
  /** Share of the words' characters that stand in links, 0..1. */
  readonly linked: number;
}

/** Groups the kept texts into blocks, in document order. */
export function toBlocks(items: readonly FlowItem[], kept: ReadonlySet<FlowText>): Block[] {
  const blocks: Block[] = [];
  let texts: (FlowText | 'gap')[] = [];
  let breaks = 0;
  const close = () => {
    const block = toBlock(texts);
    if (block) blocks.push(block);
    texts = [];
    breaks = 0;
  };
  for (const item of items) {
    if (item.kind === 'edge') {
      close();
    } else if (item.kind === 'break') {
      if (++breaks === 2) close();
      else texts.push('gap');
    } else if (!item.node.data.trim()) {
      texts.push('gap');
    } else if (kept.has(item)) {
      breaks = 0;
      texts.push(item);
    } else {
      // Words that were left out part a line as a space would.
      texts.push('gap');
    }
  }
  close();
  return blocks;
}

function toBlock(texts: readonly (FlowText | 'gap')[]): Block | null {
  const words = texts.filter((item) => item !== 'gap');
  const first = words[0];
  if (!first) return null;
  const all = words.reduce((sum, item) => sum + item.node.data.trim().length, 0);
  const linked = words.reduce((sum, item) => sum + (item.link ? item.node.data.trim().length : 0), 0);
  const text = texts.map((item) => (item === 'gap' ? ' ' : item.node.data)).join('');
  return { element: first.block, texts, text: text.replace(/\s+/g, ' ').trim(), linked: linked / all };
}
