/**
 * What readers said of differences shown on articles that nobody tuned the engine to: ids, offsets and verdicts,
 * no word of the articles. Old verdicts tell of a later engine which wrong findings are gone and which right ones
 * stayed.
 */
import type { Finding, Kind, Relation } from '../../../lib/core/compare/finding.ts';
import { isPlace, type Place, placeOf, samePlace } from '../adjudicated.ts';
import { isText, readEntries } from '../read-entries.ts';

/** One shown difference and what a reader made of it. */
export interface FreshVerdict {
  /** Seed of the draw that it came in. */
  readonly seed: number;
  /** The compared words; `doc` is the article's id in the collection. */
  readonly here: Place;
  readonly there: Place;
  /** Whether the two articles tell one story by `same-story.ts`, or only this claim led from one to the other. */
  readonly sameStory: boolean;
  readonly relation: Relation;
  readonly kind: Kind;
  /** As the engine of that day had it. */
  readonly confidence: number;
  /** `right`: accounts of one thing that do differ, so that a reader should be shown it. */
  readonly verdict: 'right' | 'wrong';
  /** One line. */
  readonly reason: string;
  /** What another reader said, who knew no verdict; counted apart. */
  readonly second?: Pick<FreshVerdict, 'verdict' | 'reason'>;
}

/** A finding that was drawn and that nobody has read yet. */
export type Drawn = Omit<FreshVerdict, 'verdict' | 'reason' | 'second'>;

/** Reads the verdicts; throws as `readEntries` does. */
export function readFreshVerdicts(path: string): FreshVerdict[] {
  return readEntries<FreshVerdict>(
    path,
    isWhole,
    "seed, two places, sameStory, relation, kind, confidence, a verdict ('right' or 'wrong') and a reason",
  );
}

function isWhole(entry: Partial<FreshVerdict>): boolean {
  const { seed, here, there, sameStory, relation, kind, confidence, second } = entry;
  const found = isPlace(here) && isPlace(there) && isText(relation) && isText(kind);
  const drawn = Number.isInteger(seed) && typeof sameStory === 'boolean' && typeof confidence === 'number';
  return found && drawn && isJudged(entry) && (second === undefined || isJudged(second));
}

const isJudged = ({ verdict, reason }: Partial<FreshVerdict>): boolean =>
  (verdict === 'right' || verdict === 'wrong') && isText(reason);

/** A finding as it is recorded, without its words. */
export function drawnFrom(finding: Finding, doc: string, seed: number, sameStory: boolean): Drawn {
  return {
    seed,
    here: placeOf(doc, finding.here),
    there: placeOf(finding.there.article.id, finding.there),
    sameStory,
    relation: finding.relation,
    kind: finding.kind,
    confidence: Math.round(finding.confidence * 1000) / 1000,
  };
}

/** Whether two records are of one finding, whichever article the reader had open. */
export function sameFinding(a: Pick<Drawn, 'here' | 'there'>, b: Pick<Drawn, 'here' | 'there'>): boolean {
  return (
    (samePlace(a.here, b.here) && samePlace(a.there, b.there)) ||
    (samePlace(a.here, b.there) && samePlace(a.there, b.here))
  );
}
