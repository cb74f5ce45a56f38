/**
 * Asks Readability which of the page's text is the article. It takes the copy apart and moves its text nodes,
 * but mostly keeps them; when it starts over it parses the copy again, and the words alone lead back.
 */
import { Readability } from '@mozilla/readability';
import type { Flow, FlowText } from './flow.ts';

/** The text nodes that Readability takes for the article; empty when it finds none. Uses up the copy. */
export function keptText(flow: Flow, title: string): ReadonlySet<FlowText> {
  flow.copy.title = title;
  const content = new Readability<Node>(flow.copy, {
    serializer: (node) => node,
    disableJSONLD: true,
    keepClasses: true,
  }).parse()?.content;
  const kept = new Set<FlowText>();
  if (!content) return kept;
  const byWords = lookupByWords(flow);
  forEachText(content, (text) => {
    const found = flow.origins.get(text) ?? byWords(text.data);
    if (found) kept.add(found);
  });
  return kept;
}

/** Finds texts by their words, each time the next one in document order, so that repeated words stay in step. */
function lookupByWords(flow: Flow): (words: string) => FlowText | undefined {
  const waiting = new Map<string, number[]>();
  const items = flow.items;
  items.forEach((item, index) => {
    const words = item.kind === 'text' ? fold(item.node.data) : '';
    if (words) waiting.set(words, [...(waiting.get(words) ?? []), index]);
  });
  let cursor = -1;
  return (words) => {
    const next = waiting.get(fold(words))?.find((index) => index > cursor);
    if (next === undefined) return undefined;
    cursor = next;
    return items[next] as FlowText;
  };
}

// Parsing again may change white space.
function fold(words: string): string {
  return words.replace(/\s+/g, ' ').trim();
}

/** Visits each non-blank text below a node, in order. */
function forEachText(node: Node, visit: (text: Text) => void): void {
  for (let child = node.firstChild; child; child = child.nextSibling) {
    if (child.nodeType === 1) forEachText(child, visit);
    else if (child.nodeType === 3 && (child as Text).data.trim()) visit(child as Text);
  }
}
