/** From a report to lines in the page: which finding of a claim is drawn, and where its words stand now. */
import type { Span } from '../core/article.ts';
import type { Finding, Quote } from '../core/compare/finding.ts';
import type { ClaimReport, Report } from '../core/report/report.ts';
import { type Look, lookOf, looks } from '../ui/relation-look.ts';
import { anchorSpan, isIntact } from './anchor/anchor-span.ts';
import { pageText } from './read/page-text.ts';
import type { ReadArticle } from './read-article.ts';

/** The words that one finding underlines. */
export interface DrawnLine {
  /** Position among the claim's findings. */
  readonly finding: number;
  readonly ranges: readonly Range[];
}

/** One claim of the report in the page. */
export interface ClaimMark {
  /** Position among the report's claims. */
  readonly claim: number;
  /** The line drawn; null for a claim that only the popup leads to. */
  readonly look: Exclude<Look, 'none'> | null;
  /** The underlined words, for each finding of that look; words that two findings share are drawn once. */
  readonly lines: readonly DrawnLine[];
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
    const drawn = drawnFindings(claim, options);
    const anchor = (finding: number, here: Quote): DrawnLine => ({
      finding,
      ranges: anchorSpan(reading, here.part, shortened(here), current),
    });
    return {
      claim: index,
      look: drawn[0] ? lookOf(drawn[0].relation) : null,
      lines: drawn.map((finding) => anchor(claim.findings.indexOf(finding), finding.here)),
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

/** The counted findings of the weightiest look that the page draws, without those whose words are drawn already. */
function drawnFindings(claim: ClaimReport, { allLines, isHidden }: MarkOptions): Finding[] {
  const counted = claim.findings.filter((finding) => !finding.tentative && !isHidden(finding));
  const drawable = looks.filter((look) => look !== 'also' || allLines);
  const look = drawable.find((each) => counted.some(({ relation }) => lookOf(relation) === each));
  const drawn: Finding[] = [];
  for (const finding of counted) {
    const { part, focus } = finding.here;
    const shared = drawn.some(
      ({ here }) => here.part === part && here.focus.start < focus.end && focus.start < here.focus.end,
    );
    if (lookOf(finding.relation) === look && !shared) drawn.push(finding);
  }
  return drawn;
}

/** The focus of a quotation; one of more words than a line should hold ends after the last that fits. */
function shortened({ focus, start, quote }: Quote): Span {
  const words = [...quote.slice(focus.start - start, focus.end - start).matchAll(/\S+/g)];
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
