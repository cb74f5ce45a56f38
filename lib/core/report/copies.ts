/**
 * Copies and near-copies among outlets, by passages that they share word for word. Two reporters at one press
 * conference share its quotations; only a copied report shares most of its running text.
 */
import type { Account } from '../match/same-story.ts';

/** Words in a row that make a passage: long enough that two writers rarely hit on it by themselves. */
const PASSAGE = 8;
/** Share of the shorter account's passages from which on it counts as a copy; an edited wire report keeps more. */
const COPIED = 0.4;
/** Fewer passages are a headline and a caption, which prove nothing. */
const LEAST_PASSAGES = 40;

/** The passages of an account, quotations left out. */
export function passagesOf({ claims }: Account): Set<string> {
  const passages = new Set<string>();
  for (const { sentence } of claims) {
    const words =
      sentence.text
        .replace(/“[^”]*”|"[^"]*"/g, ' ')
        .toLowerCase()
        .match(/[\p{L}\p{N}]+/gu) ?? [];
    for (let i = 0; i + PASSAGE <= words.length; i++) passages.add(words.slice(i, i + PASSAGE).join(' '));
  }
  return passages;
}

/** Whether one of two accounts, given by their passages, is largely a copy of the other. */
export function isCopy(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const [short, long] = a.size <= b.size ? [a, b] : [b, a];
  if (short.size < LEAST_PASSAGES) return false;
  let shared = 0;
  for (const passage of short) if (long.has(passage)) shared++;
  return shared / short.size >= COPIED;
}
