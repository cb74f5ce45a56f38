/** A quantity: a number in a claim, with all that decides whether another number may be held against it. */
import type { Span } from '../article.ts';
import type { Dimension } from './measures.ts';
import type { Modality } from './modality.ts';
import type { Qualifier } from './qualifiers.ts';
import type { State } from './states.ts';

/** One number and what is told of it. Values of measures are in base units (see `measures.ts`). */
export interface Quantity {
  /** Offsets in the sentence's text: qualifier, number and unit ("at least 22 of them"). */
  readonly span: Span;
  /** Offsets of the number alone, with its qualifier, currency or percent sign. */
  readonly numberSpan: Span;
  /** Token indexes of the whole, `to` exclusive. */
  readonly from: number;
  readonly to: number;
  /** Bounds; null where open ("at least 22" is 22..null). */
  readonly low: number | null;
  readonly high: number | null;
  /** The number as stated; the middle of a range, the geometric middle of "dozens". */
  readonly point: number;
  /** Size of the last stated digit: what rounding may hide. */
  readonly step: number;
  readonly qualifier: Qualifier;
  readonly dimension: Dimension;
  /** Stem of the counted noun, '' where it isn't said here ("Of those, 50"). */
  readonly unit: string;
  /** The counted noun or the unit as written, for explanations. */
  readonly unitWord: string;
  /** What a measure measures or money is for: "inches of rain" -> rain; stems. */
  readonly modifiers: readonly string[];
  readonly states: readonly State[];
  /** "another 150", "an additional 10": says nothing about the total. */
  readonly extra: boolean;
  /** "the ambassador and three others": only those beside somebody who is named. */
  readonly others: boolean;
  /** "the three hostages": a group that was spoken of before. */
  readonly definite: boolean;
  /** "35 of them", "including 8 children": a part of something. */
  readonly part: boolean;
  /** "$600 per week", "a day": stem of the noun, '' for none. */
  readonly per: string;
  /** Stem of the governing verb, '' where none was found. */
  readonly governor: string;
  readonly modality: Modality;
  /** ISO 4217 code for money, the scale for temperatures, else ''; only equal ones compare. */
  readonly scale: string;
}
