/** All text of a page as it is now, furniture and all: where words are looked for that have moved. */
import { walkFlow } from './flow.ts';
import { type TextMap, TextMapBuilder } from './text-map.ts';

/** Blocks are parted by blank lines, as in an article's text. */
export function pageText(page: Document): TextMap {
  const builder = new TextMapBuilder();
  const steps = walkFlow(page, () => true);
  let step = steps.next();
  while (!step.done) step = steps.next();
  for (const item of step.value.items) {
    if (item.kind === 'edge') builder.paragraph();
    else if (item.kind === 'break') builder.space();
    else builder.append(item.node);
  }
  return builder.build();
}
