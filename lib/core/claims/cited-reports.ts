/**
 * The one report that a story goes back to: "Axios revealed", "confirmed the Axios report". Two accounts that speak of
 * it speak of one claim, whatever else they tell beside it. Wires are left out, because news cites them for everything.
 */
import { sourcesNamed } from '../report/outlets.ts';
import type { Claim } from './claim.ts';
import { perWording } from './per-claim.ts';

/** A report of another outlet that a claim speaks of; offsets in the sentence's text. */
export interface CitedReport {
  /** The outlet's name as it is counted. */
  readonly outlet: string;
  /** Somebody confirms or denies it here. */
  readonly weighed: boolean;
  readonly start: number;
  readonly end: number;
}

const WIRES =
  /^(?:Associated Press|Reuters|Agence France-Presse|UPI|Bloomberg News|Xinhua|TASS|Interfax|dpa|ANSA|Yonhap|Kyodo News)$/;
const REPORTS =
  /(?:['’]s?)? (?:first |also |exclusively )?(?:media |news |exclusive )?(?:report(?:ed)?|unveiled|revealed|disclosed|broke|scoop|story|article|investigation)\b/y;
const WEIGHS = /\b(?:confirm|den(?:y|ie)|dismiss|reject|disput|refut|corroborat)\w*\b/i;

/** The reports of other outlets that a claim speaks of. */
export const citedReportsOf = perWording(({ text }): readonly CitedReport[] =>
  sourcesNamed(text).flatMap((outlet) => {
    if (WIRES.test(outlet)) return [];
    for (let start = text.indexOf(outlet); start >= 0; start = text.indexOf(outlet, start + 1)) {
      REPORTS.lastIndex = start + outlet.length;
      const found = REPORTS.exec(text);
      if (found) {
        const before = text.slice(Math.max(0, start - 60), start);
        return [{ outlet, weighed: WEIGHS.test(before), start, end: REPORTS.lastIndex }];
      }
    }
    return [];
  }),
);

/** Whether two claims speak of a report of one outlet. */
export const citeOneReport = (a: Claim, b: Claim): boolean => {
  const others = citedReportsOf(b);
  return others.length > 0 && citedReportsOf(a).some((x) => others.some((y) => x.outlet === y.outlet));
};
