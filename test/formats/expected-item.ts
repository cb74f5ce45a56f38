import { expect } from 'vitest';
import type { FormatExample } from '../../lib/corpus/formats/format.ts';

/** What an item must match that an example of a format names. */
export function expectedItem(expected: FormatExample['gives'][number]): object {
  if ('reason' in expected) return { kind: 'problem', reason: expect.stringMatching(expected.reason) };
  if ('link' in expected) return { kind: 'link', link: expected.link };
  return { kind: 'article', article: expected };
}
