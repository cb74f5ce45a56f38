/**
 * Differences that were shown and that gold lists nowhere, judged by reading. Gold of the events isn't
 * exhaustive, so a "false alarm" may be a find; this file says which, without a word of the articles.
 */
import type { Finding, Quote } from '../../lib/core/compare/finding.ts';
import { meet } from './passages.ts';
import { isText, readEntries } from './read-entries.ts';

/** The compared words of one side: UTF-16 offsets in the document's `part`. */
export interface Place {
  readonly doc: string;
  readonly part: 'title' | 'text';
  readonly start: number;
  readonly end: number;
}

/** A pair of places and what a reader made of it. */
export interface Adjudicated {
  /** The gold set's name. */
  readonly set: string;
  readonly a: Place;
  readonly b: Place;
  readonly verdict: 'difference' | 'not a difference';
  /** One line. */
  readonly reason: string;
}

/** Reads an adjudication file; throws as `readEntries` does. */
export function readAdjudicated(path: string): readonly Adjudicated[] {
  return readEntries<Adjudicated>(
    path,
    isWhole,
    "set, two places, a verdict ('difference' or not) and a reason",
  );
}

function isWhole({ set, a, b, verdict, reason }: Partial<Adjudicated>): boolean {
  const said = verdict === 'difference' || verdict === 'not a difference';
  return isText(set) && isPlace(a) && isPlace(b) && said && isText(reason);
}

/** Whether a value read from a file is a place. */
export function isPlace(value: unknown): value is Place {
  const { doc, part, start, end } = (value ?? {}) as Partial<Place>;
  return (
    isText(doc) && (part === 'title' || part === 'text') && Number.isInteger(start) && Number.isInteger(end)
  );
}

/** The place of the words that a finding compares. */
export function placeOf(doc: string, { part, focus }: Quote): Place {
  return { doc, part, start: focus.start, end: focus.end };
}

/** Whether two places are the same words, or nearly. */
export function samePlace(a: Place, b: Place): boolean {
  return a.doc === b.doc && a.part === b.part && meet([a], [b]);
}

/** The verdict on a finding of a set between two documents, whichever of them was the reader's article. */
export function verdictOn(
  verdicts: readonly Adjudicated[],
  set: string,
  finding: Pick<Finding, 'here' | 'there'>,
  docs: { readonly here: string; readonly there: string },
): Adjudicated['verdict'] | undefined {
  const here = placeOf(docs.here, finding.here);
  const there = placeOf(docs.there, finding.there);
  return verdicts.find(
    (entry) =>
      entry.set === set &&
      ((samePlace(entry.a, here) && samePlace(entry.b, there)) ||
        (samePlace(entry.a, there) && samePlace(entry.b, here))),
  )?.verdict;
}
