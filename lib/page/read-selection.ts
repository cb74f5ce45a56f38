/** The selected words as an article: for pages that are none, whose reader points out what is to be checked. */
import { articleId } from '../core/article-id.ts';
import { languageOf } from '../core/text/language.ts';
import { walkFlow } from './read/flow.ts';
import { readMeta } from './read/read-meta.ts';
import { TextMapBuilder } from './read/text-map.ts';
import type { Reading } from './read-article.ts';

// Shorter than any sentence that claims something.
const LEAST_SELECTED = 20;

/** What is selected; null for less than a sentence. The page's title is no part of it, so the article has none. */
export function readSelection(page: Document, url: string): Reading | null {
  const selection = page.getSelection();
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return null;
  const text = selectedText(page, selection.getRangeAt(0));
  if (text.text.length < LEAST_SELECTED) return null;
  const language = languageOf(text.text, page.documentElement.getAttribute('lang'));
  const meta = readMeta(page, url);
  if (language !== 'en') return { kind: 'not-english', language, title: meta.title };
  const { outlet, published } = meta;
  const known = { ...meta.known, title: 'unknown' } as const;
  const article = { id: articleId({ url: null, text: text.text }), title: '', outlet, published, url, known };
  return { kind: 'article', article: { ...article, text: text.text }, text, title: null };
}

function selectedText(page: Document, range: Range) {
  const builder = new TextMapBuilder();
  const steps = walkFlow(page, (element) => element.checkVisibility());
  let step = steps.next();
  while (!step.done) step = steps.next();
  for (const item of step.value.items) {
    if (item.kind === 'edge') builder.paragraph();
    else if (item.kind === 'break') builder.space();
    else if (range.intersectsNode(item.node)) {
      const { node } = item;
      const from = node === range.startContainer ? range.startOffset : 0;
      builder.append(node, from, node === range.endContainer ? range.endOffset : node.length);
    }
  }
  return builder.build();
}
