/**
 * What the library's list needs of all articles at once: numbers in the orders of date and outlet, read
 * without a single text. Filtering and sorting 100,000 articles is then a matter of going through arrays.
 */

/** Neighbours in an array of numbers that share a key. */
export interface Stretch {
  readonly key: string;
  /** Positions in the array, `end` exclusive. */
  readonly start: number;
  readonly end: number;
}

/** Where an article came from. */
export interface Source {
  readonly kind: 'web' | 'folder' | 'files';
  /** The folder, or the file that holds many articles; '' for the web and for single files. */
  readonly name: string;
  readonly numbers: Uint32Array;
}

/** What an article may lack. */
export type Gap = 'date' | 'outlet' | 'title';

/** All articles of a moment, by the numbers that the corpus gave them: ascending in the order they came. */
export interface Catalogue {
  readonly revision: number;
  /** By date, the oldest first; those without one before all others. */
  readonly byDate: Uint32Array;
  /** By date as it is stated, ascending: '' for unknown ones, else ISO. */
  readonly dates: readonly Stretch[];
  /** By month, ascending: '' for unknown dates, else as '2025-03', or '2025' where no more is known. */
  readonly months: readonly Stretch[];
  /** By outlet, ascending by its name's code units; those without one before all others. */
  readonly byOutlet: Uint32Array;
  readonly outlets: readonly Stretch[];
  /** Ascending. */
  readonly untitled: Uint32Array;
  /** Where the articles came from, the largest source first. */
  readonly sources: readonly Source[];
  /** The first and the last date (ISO), null where no article has one. */
  readonly oldest: string | null;
  readonly newest: string | null;
}

/** The numbers of the articles that lack something, in no particular order. */
export function withGap(catalogue: Catalogue, gap: Gap): Uint32Array {
  if (gap === 'title') return catalogue.untitled;
  if (gap === 'date') return unknownOf(catalogue.byDate, catalogue.months);
  return unknownOf(catalogue.byOutlet, catalogue.outlets);
}

/** The numbers of one outlet's articles. */
export function ofOutlet(catalogue: Catalogue, outlet: string): Uint32Array {
  const stretch = catalogue.outlets.find(({ key }) => key === outlet);
  return catalogue.byOutlet.subarray(stretch?.start ?? 0, stretch?.end ?? 0);
}

/** The numbers of the articles published in these days (ISO, inclusive), by date; '' is no bound. */
export function publishedBetween({ byDate, dates }: Catalogue, from: string, to: string): Uint32Array {
  // Dates longer than `to` belong to it when they begin with it; '' is an unknown date, in no range.
  const first = dates.find(({ key }) => key !== '' && key >= from);
  const last = dates.findLast(({ key }) => to === '' || key <= `${to}\uffff`);
  return byDate.subarray(first?.start ?? byDate.length, last?.end ?? 0);
}

function unknownOf(numbers: Uint32Array, stretches: readonly Stretch[]): Uint32Array {
  const [first] = stretches;
  return numbers.subarray(0, first?.key === '' ? first.end : 0);
}
