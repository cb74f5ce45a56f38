/** From a report to lines in the page: which finding of a claim is drawn, and where its words stand now. */
import type { Span } from '../core/article.ts';
import type { Finding } from '../core/compare/finding.ts';
import type { ClaimReport, Report } from '../core/report/report.ts';
import { type Look, lookOf, looks } from '../ui/relation-look.ts';
import { anchorSpan, isIntact } from './anchor/anchor-span.ts';
import { pageText } from './read/page-text.ts';
import type { ReadArticle } from './read-article.ts';

/** One claim of the report in the page. */
export interface ClaimMark {
  /** Position among the report's claims. */
  readonly claim: number;
  /** The line drawn; null for a claim that only the popup leads to. */
  readonly look: Exclude<Look, 'none'> | null;
  /** The underlined words. */
  readonly focus: readonly Range[];
  /** The whole claim; empty when the page no longer has it. */
  readonly whole: readonly Range[];
}

// The page shows the words that differ, never whole sentences.
const MOST_WORDS = 12;

/** What decides on the lines beside the report. */
export interface MarkOptions {
  /** Draw "Also reported" too. */
  readonly allLines: boolean;
  /** Findings that the reader hid are neither drawn nor counted. */
  readonly isHidden: (finding: Finding) => boolean;
}

/** Anchors every claim of the report. */
export function markClaims(report: Report, reading: ReadArticle, options: MarkOptions): ClaimMark[] {
  const current = once(() => pageText(document));
  return report.claims.map((claim, index) => {
    const finding = drawnFinding(claim, options);
    const focus = finding ? shortened(finding.here.focus, finding.here.start, finding.here.quote) : null;
    return {
      claim: index,
      look: finding ? lookOf(finding.relation) : null,
      focus: focus && finding ? anchorSpan(reading, finding.here.part, focus, current) : [],
      whole: anchorSpan(reading, claim.part, claim, current),
    };
  });
}

/** Whether the page still has every drawn claim as it was read. */
export function isStillThere(report: Report, reading: ReadArticle): boolean {
  return report.claims.every((claim) => {
    const map = claim.part === 'title' ? reading.title : reading.text;
    return map === null || claim.findings.length === 0 || isIntact(map, claim);
  });
}

/** The first counted finding of the weightiest look that the page draws. */
function drawnFinding(claim: ClaimReport, { allLines, isHidden }: MarkOptions): Finding | null {
  const counted = claim.findings.filter((finding) => !finding.tentative && !isHidden(finding));
  for (const look of looks) {
    if (look === 'also' && !allLines) continue;
    const found = counted.find((finding) => lookOf(finding.relation) === look);
    if (found) return found;
  }
  return null;
}

/** A focus of more words than a line should hold ends after the last that fits. */
function shortened(focus: Span, from: number, quote: string): Span {
  const words = [...quote.slice(focus.start - from, focus.end - from).matchAll(/\S+/g)];
  const last = words[MOST_WORDS - 1];
  return words.length <= MOST_WORDS || !last
    ? focus
    : { start: focus.start, end: focus.start + last.index + last[0].length };
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
