/**
 * Outlet, address and day of an article that states none in its data, from the few lines of its text that speak of
 * it: datelines, bylines, copyright, a bare address, what blog software leaves. Only where they hardly mean another
 * thing; a guess would be worse than a question to the reader.
 */
import { statedDate } from './stated-date.ts';
import { siteName, webAddress } from './web-address.ts';

/** What a text lets be worked out; '' and null where it lets nothing. */
export interface Inferred {
  readonly outlet: string;
  readonly url: string | null;
  /** ISO 8601 day. */
  readonly published: string | null;
}

/** Agencies as datelines and bylines write them, and the names that readers know them by. */
const AGENCIES: Readonly<Record<string, string>> = {
  AP: 'Associated Press',
  'Associated Press': 'Associated Press',
  'The Associated Press': 'Associated Press',
  Reuters: 'Reuters',
  REUTERS: 'Reuters',
  'Thomson Reuters': 'Reuters',
  AFP: 'AFP',
  'Agence France-Presse': 'AFP',
  UPI: 'UPI',
  'United Press International': 'UPI',
  Xinhua: 'Xinhua',
  dpa: 'dpa',
  PTI: 'PTI',
  ANI: 'ANI',
  IANS: 'IANS',
  AAP: 'AAP',
  CP: 'The Canadian Press',
  'The Canadian Press': 'The Canadian Press',
  Bloomberg: 'Bloomberg',
  'Bloomberg News': 'Bloomberg',
  CNN: 'CNN',
  CNBC: 'CNBC',
  Kyodo: 'Kyodo',
  TASS: 'TASS',
  EFE: 'EFE',
  ANSA: 'ANSA',
  IRNA: 'IRNA',
  SANA: 'SANA',
  WAFA: 'WAFA',
  Yonhap: 'Yonhap',
};
/** A page's own lines stand near its top or its end. */
const TOP_LINES = 12;
const END_LINES = 8;
/** Longer lines are prose, or captions with days of their own. */
const LONGEST_LINE = 90;

const NAMES = Object.keys(AGENCIES).join('|');
/** "(Reuters) - ", "LONDON (AP) — ", "PARIS, March 6 (AFP) - " at the beginning of a paragraph. */
const DATELINE = new RegExp(`^(?:\\p{Lu}[\\p{L}\\d.,’'/ -]{1,60}\\s)?\\((${NAMES})\\)\\s*(?:[-–—:]|--)`, 'u');
/** "By JANE DOE, Associated Press", "Jane Doe, Bloomberg News". */
const BYLINE = new RegExp(
  `^(?:By\\s[^\\n]{3,80}?|\\p{Lu}[\\p{L}.’' -]{3,60},)[\\s,/|-]+(?:of\\s)?(${NAMES})(?:\\son)?$`,
  'u',
);
/** The picture of a site's icon, in texts copied from blogs. */
const SITE_ICON = /^Site icon (\p{Lu}[^\n]{1,60})$/u;
const COPYRIGHT =
  /^(?:copyright|©|\(c\))[\s©]*(?:\(c\)\s*)?(?:(?:19|20)\d\d(?:\s?[-–]\s?\d{2,4})?,?\s+)(?:by\s+)?(\p{Lu}[\p{L}\d&’' -]{1,40}?)(?:\s(?:Inc|LLC|L\.?P|Ltd|Limited|Corp|Co|plc)\b|[.,|]|$)/iu;
/** Sellers of columns, who own them without being where they appeared. */
const SELLERS = /syndicat|content agency|creators|features|productions|getty|all rights/i;
/** A line that is an address, or names it as the source. */
const ADDRESS =
  /^(?:(?:source|link|url|original|read (?:the )?(?:original|more) (?:at|on)|via|from)\s?:?\s*)?(https?:\/\/\S+)$/i;
/** Words and signs that tell a line about the article from a headline that names a day. */
const ABOUT = /\b(?:by|published|posted|updated|modified|filed|edt|est|gmt|utc)\b|[|•·]|\d[:.]\d\d\b/i;
const DAY =
  /\b(?:\d{1,2}(?:st|nd|rd|th)?\s+[A-Z][a-z]{2,8}\.?,?\s+(?:19|20)\d\d|[A-Z][a-z]{2,8}\.?\s+\d{1,2}(?:st|nd|rd|th)?,?\s+(?:19|20)\d\d|(?:19|20)\d\d-\d\d-\d\d)\b/;

/** Reads the lines of a text, trimmed. */
export function inferFromText(lines: readonly string[]): Inferred {
  const filled = lines.filter((line) => line !== '');
  const top = filled.slice(0, TOP_LINES);
  const end = filled.slice(TOP_LINES).slice(-END_LINES);
  const url = addressIn(top) ?? addressIn(end);
  return { outlet: outletIn(top, end) || siteName(url), url, published: dayIn(top) ?? dayInAddress(url) };
}

function outletIn(top: readonly string[], end: readonly string[]): string {
  for (const line of top) {
    const icon = SITE_ICON.exec(line)?.[1];
    if (icon !== undefined) return icon;
    const agency =
      DATELINE.exec(line)?.[1] ?? (line.length <= LONGEST_LINE ? BYLINE.exec(line)?.[1] : undefined);
    if (agency !== undefined) return AGENCIES[agency] ?? '';
  }
  for (const line of end) {
    const owner = line.length <= 200 ? COPYRIGHT.exec(line)?.[1] : undefined;
    if (owner !== undefined && !SELLERS.test(owner)) return AGENCIES[owner] ?? owner;
  }
  return '';
}

/** The address that stands alone on a line, if only one does. */
function addressIn(lines: readonly string[]): string | null {
  const found = new Set(lines.flatMap((line) => webAddress(ADDRESS.exec(line)?.[1] ?? '') ?? []));
  const [only] = found;
  return found.size === 1 && only !== undefined && new URL(only).pathname !== '/' ? only : null;
}

function dayIn(top: readonly string[]): string | null {
  for (const line of top) {
    if (line.length > LONGEST_LINE || !ABOUT.test(line)) continue;
    const day = statedDate(DAY.exec(line)?.[0] ?? '');
    if (day !== null) return day;
  }
  return null;
}

/** "/2019/11/18/" in an address. */
function dayInAddress(url: string | null): string | null {
  const found = /\/((?:19|20)\d\d)[/-](\d\d)[/-](\d\d)\b/.exec(url ?? '');
  return found === null ? null : statedDate(found.slice(1).join('-'));
}
