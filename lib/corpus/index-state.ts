/** What the index consists of at a moment: read with every search, changed only together with the articles. */
import { NumberSet } from './number-set.ts';

/**
 * Raised whenever `termsOf`, the hashes, the levels or the blocks change what an index holds: one of an older
 * version is thrown away and built again from the articles. A test has a frozen sample that tells when.
 */
export const INDEX_VERSION = 1;

/** One immutable piece of the index. */
export interface Segment {
  readonly id: number;
  /** It has 2^bits blocks; a term's block is given by the highest bits of its hash. */
  readonly bits: number;
  /** Numbers of the articles in it, those that died since included. */
  readonly members: NumberSet;
  /** How many (term, article) entries it has: how much work it is to merge. */
  readonly postings: number;
  /** True as long as its terms aren't counted in the stored frequencies: a search counts them as it goes. */
  readonly uncounted?: true;
}

/** A merge on its way: blocks of `target` before `next` are written. */
export interface Merge {
  readonly sources: readonly number[];
  readonly target: Segment;
  /** Articles that were dead when it began and are left out. */
  readonly dropped: NumberSet;
  readonly next: number;
}

/** A block that was found damaged. */
export interface BlockPlace {
  readonly segment: number;
  readonly bucket: number;
}

/** The state of the index. Every article is in exactly one of: a segment, `pending`, `unindexed`. */
export interface IndexState {
  readonly version: number;
  readonly nextNumber: number;
  readonly nextSegment: number;
  readonly segments: readonly Segment[];
  /** Numbers that segments still hold though their articles are gone. */
  readonly dead: NumberSet;
  /** Articles in the table `pending`. */
  readonly pending: NumberSet;
  /** Articles that can't be found yet: after a migration. */
  readonly unindexed: NumberSet;
  readonly merge: Merge | null;
  /** Segments whose blocks are still there and no longer needed. */
  readonly garbage: readonly number[];
  readonly damaged: readonly BlockPlace[];
}

/** The same with its sets as bytes, fit to be stored. */
export type StoredIndex = Packed<IndexState>;

type Packed<T> = T extends NumberSet
  ? Uint8Array
  : T extends readonly (infer Item)[]
    ? readonly Packed<Item>[]
    : T extends object
      ? { readonly [Key in keyof T]: Packed<T[Key]> }
      : T;

/** The index of an empty corpus. */
export function emptyIndex(): IndexState {
  return {
    version: INDEX_VERSION,
    nextNumber: 1,
    nextSegment: 1,
    segments: [],
    dead: NumberSet.empty,
    pending: NumberSet.empty,
    unindexed: NumberSet.empty,
    merge: null,
    garbage: [],
    damaged: [],
  };
}

/** The numbers of the articles that are there. */
export function liveNumbers({ segments, dead, pending, unindexed }: IndexState): NumberSet {
  const all = segments.reduce((some, { members }) => some.union(members), pending.union(unindexed));
  return all.minus(dead);
}

/** Makes a state fit to be stored. */
export function packIndex(state: IndexState): StoredIndex {
  const { merge } = state;
  return {
    ...state,
    segments: state.segments.map(packSegment),
    dead: state.dead.bytes(),
    pending: state.pending.bytes(),
    unindexed: state.unindexed.bytes(),
    merge: merge && { ...merge, target: packSegment(merge.target), dropped: merge.dropped.bytes() },
  };
}

/** Reads what `packIndex` made. */
export function unpackIndex(stored: StoredIndex): IndexState {
  const { merge } = stored;
  return {
    ...stored,
    segments: stored.segments.map(unpackSegment),
    dead: NumberSet.from(stored.dead),
    pending: NumberSet.from(stored.pending),
    unindexed: NumberSet.from(stored.unindexed),
    merge: merge && {
      ...merge,
      target: unpackSegment(merge.target),
      dropped: NumberSet.from(merge.dropped),
    },
  };
}

function packSegment(segment: Segment): Packed<Segment> {
  return { ...segment, members: segment.members.bytes() };
}

function unpackSegment(stored: Packed<Segment>): Segment {
  return { ...stored, members: NumberSet.from(stored.members) };
}
