/**
 * What the reader hid, kept on this computer until it's taken back: with the words of both sides, so that the
 * verdicts can be saved as labelled pairs, and looked up again whenever the article is read.
 */
import type { ArticleRef } from '../core/article.ts';
import type { Finding, Kind, Relation } from '../core/compare/finding.ts';
import { findingKey } from '../core/report/finding-key.ts';
import type { Report } from '../core/report/report.ts';
import type { FindingPlace, HideReason } from '../messages/messages.ts';
import { isRecord } from '../messages/shape.ts';

/** One side of a hidden finding. */
export interface VerdictSide {
  readonly quote: string;
  readonly outlet: string;
  readonly published: string | null;
  readonly url: string | null;
}

/** A hidden finding as it is stored. */
export interface Verdict {
  readonly relation: Relation;
  readonly kind: Kind;
  /** Null where the reader gave none. */
  readonly reason: HideReason | null;
  readonly here: VerdictSide;
  readonly there: VerdictSide;
}

/** `browser.storage.local`, as far as it is needed here. */
export interface LocalArea {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
}

/** Reads and writes what the reader hid. */
export interface Verdicts {
  /** The places of a report's findings that were hidden. */
  hiddenIn(report: Report): Promise<readonly FindingPlace[]>;
  /** Stores (or, without `hidden`, forgets) the verdict on one finding; nothing where the report has none there. */
  give(
    report: Report,
    place: FindingPlace,
    verdict: { readonly hidden: boolean; readonly reason: HideReason | null },
  ): Promise<void>;
}

/** Where the verdicts lie in the browser's local storage, by `findingKey`. */
export const verdictsKey = 'verdicts';

/** Verdicts in `area`. */
export function storedVerdicts(area: LocalArea): Verdicts {
  let last: Promise<void> = Promise.resolve();
  const read = async () => {
    const stored = (await area.get(verdictsKey))[verdictsKey];
    return isRecord(stored) ? stored : {};
  };
  return {
    async hiddenIn(report) {
      const stored = await read();
      return report.claims.flatMap(({ findings }, claim) =>
        findings.flatMap((finding, index) =>
          findingKey(report.article.id, finding) in stored ? [{ claim, finding: index }] : [],
        ),
      );
    },
    give(report, place, { hidden, reason }) {
      const finding = report.claims[place.claim]?.findings[place.finding];
      if (finding === undefined) return Promise.resolve();
      const key = findingKey(report.article.id, finding);
      const write = async () => {
        const { [key]: _before, ...others } = await read();
        const after = hidden ? { ...others, [key]: verdictOn(finding, report.article, reason) } : others;
        await area.set({ [verdictsKey]: after });
      };
      // One after the other: two at once would each write without the other's.
      last = last.then(write, write);
      return last;
    },
  };
}

function verdictOn(finding: Finding, article: ArticleRef, reason: HideReason | null): Verdict {
  const { relation, kind, here, there } = finding;
  return { relation, kind, reason, here: side(here.quote, article), there: side(there.quote, there.article) };
}

function side(quote: string, { outlet, published, url }: ArticleRef): VerdictSide {
  return { quote, outlet, published, url };
}
