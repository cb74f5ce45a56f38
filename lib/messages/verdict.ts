/**
 * What the reader hid, as it is stored and shown: both sides with their words, so that a verdict can be read and
 * taken back without the article, and saved as a labelled pair.
 */
import type { Kind, Relation } from '../core/compare/finding.ts';
import { isRecord } from '../core/shape.ts';
import type { HideReason } from './messages.ts';

/** One side of a hidden finding. */
export interface VerdictSide {
  readonly quote: string;
  /** The words of the quotation that were underlined. */
  readonly focus: string;
  readonly title: string;
  readonly outlet: string;
  readonly published: string | null;
  readonly url: string | null;
}

/** A hidden finding. */
export interface Verdict {
  readonly relation: Relation;
  readonly kind: Kind;
  readonly explanation: string;
  /** Null where the reader gave none. */
  readonly reason: HideReason | null;
  /** When it was given, ISO 8601. */
  readonly given: string;
  readonly here: VerdictSide;
  readonly there: VerdictSide;
}

/** A verdict with the key that it is stored under (`findingKey`). */
export interface KeyedVerdict extends Verdict {
  readonly key: string;
}

/** Where the verdicts lie in the browser's local storage, by `findingKey`. */
export const verdictsKey = 'verdicts';

/** The verdicts in a stored value, by key; what isn't one is left out. */
export function asVerdicts(value: unknown): Readonly<Record<string, Verdict>> {
  if (!isRecord(value)) return {};
  const entries = Object.entries(value);
  return Object.fromEntries(entries.filter((entry): entry is [string, Verdict] => isVerdict(entry[1])));
}

/** The verdicts in a stored value as a list, the latest first. */
export function verdictList(value: unknown): KeyedVerdict[] {
  const verdicts = Object.entries(asVerdicts(value)).map(([key, verdict]) => ({ key, ...verdict }));
  return verdicts.sort((a, b) => b.given.localeCompare(a.given));
}

/** Only the worker writes them: looked for is what every version of it has written. */
function isVerdict(value: unknown): value is Verdict {
  if (!isRecord(value)) return false;
  const texts = ['relation', 'kind', 'explanation', 'given'];
  return (
    texts.every((field) => typeof value[field] === 'string') &&
    isSide(value['here']) &&
    isSide(value['there'])
  );
}

function isSide(value: unknown): boolean {
  return (
    isRecord(value) &&
    ['quote', 'focus', 'title', 'outlet'].every((field) => typeof value[field] === 'string')
  );
}
