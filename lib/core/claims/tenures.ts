/**
 * Since which year somebody holds a post: "has run the bank since 2017", "took over in 2019", "became mayor in 2014". Told in
 * passing of whoever leads what a story is about; no quantity, so the year is read here with what is led.
 */
import { conceptOf } from '../match/concepts.ts';
import { STOP_WORDS } from '../text/stop-words.ts';
import type { Token } from '../text/tokens.ts';
import { isBody, isRank } from './descriptions.ts';

/** The year from which on somebody leads something. Token indexes, `to` exclusive. */
export interface Tenure {
  readonly year: number;
  /** Concepts of what is led or which post it is; empty where the words don't say. */
  readonly field: ReadonlySet<string>;
  readonly from: number;
  readonly to: number;
}

const PART =
  'early|late|mid|spring|summer|autumn|fall|winter|the \\w+ of|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?';
/** "2017", "mid-2017", "early May 2017", "Sept. 12, 2017", "12 May 2017", "the spring of 2017". */
const YEAR = String.raw`(?:\d{1,2} )?(?:(?:${PART})[ -]){0,2}(?:\d{1,2}, )?(?<year>(?:19|20)\d\d)\b`;
/** What may stand between a post and its year, within the clause. */
const REST = '(?<rest>[^,;:.()“”]{0,70}?)';
const POST =
  'chief|executive|ceo|president|director|manager|chairman|chairwoman|chairperson|chair|leader|boss|head|mayor|governor|chancellor|premier|minister|secretary|commissioner|superintendent|principal|dean|editor|coach|captain|commander|sheriff|bishop|archbishop|pope|king|queen|emir|sultan';

const FORMS: readonly RegExp[] = [
  // "has led the group since 2017", "who's been running it since 2017"
  `\\b(?:has|have|had|['’]s|['’]d) (?:been )?(?:run|running|led|leading|headed|heading|chaired|chairing|directed|directing|managed|managing|governed|governing|ruled|ruling|reigned|coached|coaching|commanded|commanding|edited|editing)\\b${REST} since ${YEAR}`,
  `\\b(?:at the helm|in charge|in office|in power|in command|in the (?:\\w+ )?(?:job|post|role|position)|${POST})(?<rest>) since ${YEAR}`,
  `\\b(?:took|taken|taking|assumed|assuming) (?:over|charge|office|power|command|the helm|the reins|the throne|(?:the|his|her) (?:\\w+ )?(?:job|post|role|position))\\b${REST} in ${YEAR}`,
  `\\b(?:became|been (?:appointed|named|made)|was (?:appointed|named|made)) (?:the |its |their |an? )?(?:[\\w-]+ ){0,3}?(?:${POST})\\b${REST} in ${YEAR}`,
].map((form) => new RegExp(form, 'iu'));

function fieldOf(tokens: readonly Token[], words: string): Set<string> {
  const told = new Set(words.toLowerCase().match(/[\p{L}-]+/gu));
  const nouns = tokens.filter(
    ({ lower, pos }) => told.has(lower) && (pos === 'NOUN' || pos === 'ADJ') && !STOP_WORDS.has(lower),
  );
  return new Set(
    nouns.flatMap(({ lower, stem }) => (isBody(lower) || isRank(lower) ? [] : [conceptOf(stem)])),
  );
}

/** The tenures that a sentence tells; of whom isn't read here. */
export function tenuresIn(tokens: readonly Token[], text: string): Tenure[] {
  if (!/\b(?:19|20)\d\d\b/.test(text)) return [];
  return FORMS.flatMap((form): Tenure[] => {
    const found = form.exec(text);
    if (!found?.groups) return [];
    const { year, rest = '' } = found.groups;
    const end = found.index + found[0].length;
    const from = tokens.findIndex((t) => t.start >= found.index);
    const to = tokens.findLastIndex((t) => t.end <= end) + 1;
    return [{ year: Number(year), field: fieldOf(tokens.slice(from, to), rest), from, to }];
  });
}
