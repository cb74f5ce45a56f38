/** What the reader hid, kept on this computer until it's taken back, and looked up whenever the article is read. */
import type { ArticleRef } from '../core/article.ts';
import type { Finding, Quote } from '../core/compare/finding.ts';
import { findingKey } from '../core/report/finding-key.ts';
import type { Report } from '../core/report/report.ts';
import type { FindingPlace, HideReason } from '../messages/messages.ts';
import { asVerdicts, type Verdict, type VerdictSide, verdictsKey } from '../messages/verdict.ts';

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
  /** Forgets the verdict stored under a key, if there is one. */
  takeBack(key: string): Promise<void>;
}

/** Verdicts in `area`; `now` is the moment that they say they were given at. */
export function storedVerdicts(area: LocalArea, now = () => new Date()): Verdicts {
  let last: Promise<void> = Promise.resolve();
  const read = async () => asVerdicts((await area.get(verdictsKey))[verdictsKey]);
  /** One after the other: two at once would each write without the other's. */
  const write = (key: string, verdict: Verdict | null): Promise<void> => {
    const change = async () => {
      const { [key]: _before, ...others } = await read();
      await area.set({ [verdictsKey]: verdict === null ? others : { ...others, [key]: verdict } });
    };
    last = last.then(change, change);
    return last;
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
      const given = now().toISOString();
      const verdict = hidden ? { ...verdictOn(finding, report.article), reason, given } : null;
      return write(findingKey(report.article.id, finding), verdict);
    },
    takeBack: (key) => write(key, null),
  };
}

function verdictOn(finding: Finding, article: ArticleRef): Omit<Verdict, 'reason' | 'given'> {
  const { relation, kind, explanation, here, there } = finding;
  return { relation, kind, explanation, here: side(here, article), there: side(there, there.article) };
}

function side({ quote, start, focus }: Quote, { title, outlet, published, url }: ArticleRef): VerdictSide {
  return { quote, focus: quote.slice(focus.start - start, focus.end - start), title, outlet, published, url };
}
