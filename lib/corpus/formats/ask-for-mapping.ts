/** Lists whose entries keep their text under an unknown name: one question to the reader, not a million problems. */
import type { FormatItem } from './format.ts';

/** So many entries without a text and none with one: the rest will be alike. */
const ENOUGH = 100;

/**
 * The same items; where the list opens with nothing but entries that lack a text, one problem with the names of
 * all their fields stands for them, and after `ENOUGH` of them the rest isn't read.
 */
export async function* askForMapping(items: AsyncIterable<FormatItem>): AsyncIterable<FormatItem> {
  let held: (FormatItem & { kind: 'problem' })[] | null = [];
  for await (const item of items) {
    if (held !== null && item.kind === 'problem' && item.fields !== undefined) {
      held.push(item);
      if (held.length < ENOUGH) continue;
      yield question(held, `None of its first ${ENOUGH} entries has a "text"`);
      return;
    }
    if (held !== null) yield* held;
    held = null;
    yield item;
  }
  if (held === null || held.length < 2) yield* held ?? [];
  else yield question(held, `None of its ${held.length} entries has a "text"`);
}

function question(held: readonly (FormatItem & { kind: 'problem' })[], what: string): FormatItem {
  const fields = [...new Set(held.flatMap((item) => item.fields ?? []))];
  const named = fields.slice(0, 8).join(', ');
  return {
    kind: 'problem',
    at: '',
    outcome: 'failed',
    reason: `${what}. Say which of its fields holds it: ${named}${fields.length > 8 ? ', …' : ''}.`,
    fields,
  };
}
