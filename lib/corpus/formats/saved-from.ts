/** Where a saved page was saved from and when: what the programs that save pages write into the file. */

/** What a saved page says of its saving. */
export interface SavedFrom {
  /** The page's address; null where the file names none. */
  readonly url: string | null;
  /** ISO 8601 day of the saving; null where the file names none. */
  readonly saved: string | null;
}

/** Such marks stand at the top, or within a page's head. */
const HEAD = 20_000;

/**
 * Reads the marks of SingleFile (a comment with "url:" and "saved date:"), of browsers ("saved from url=(0041)…"),
 * of Save Page WE (`meta` named savepage-url and savepage-date) and of HTTrack ("Mirrored from …").
 */
export function savedFrom(html: string): SavedFrom {
  const head = html.slice(0, HEAD);
  const single =
    /<!--\s*Page saved with SingleFile\s+url:\s*(\S{1,4000})(?:\s+saved date:\s*([^\n]{1,100}))?/.exec(head);
  const browser = /<!--\s*saved from url=\(\d{1,5}\)(\S{1,4000}?)\s*-->/.exec(head);
  const mirror =
    /<!--\s*Mirrored from (\S{1,4000}) by HTTrack[^>]{0,200}?, ([^,>]{3,9}, \d[^>]{5,40}?)\s*-->/.exec(head);
  const url =
    single?.[1] ??
    browser?.[1] ??
    metaNamed(head, 'savepage-url') ??
    (mirror?.[1] === undefined ? null : `http://${mirror[1]}`);
  return {
    url: pageAddress(url),
    saved: dayOf(single?.[2] ?? metaNamed(head, 'savepage-date') ?? mirror?.[2]),
  };
}

function metaNamed(head: string, name: string): string | undefined {
  return new RegExp(`<meta name="${name}" content="([^"]{1,4000})"`).exec(head)?.[1];
}

/** Only addresses of the web: a page saved twice names the first file. */
function pageAddress(text: string | null): string | null {
  if (text === null) return null;
  const url = text.replace(/&amp;/g, '&');
  return /^https?:/.test(url) && URL.canParse(url) ? new URL(url).href : null;
}

/** JavaScript writes such dates, "Thu Mar 06 2025 10:11:12 GMT+0100 (Central European Standard Time)", and reads them. */
function dayOf(text: string | undefined): string | null {
  const time = Date.parse(text?.replace(/\s*\(.*$/, '') ?? '');
  return Number.isNaN(time) ? null : new Date(time).toISOString().slice(0, 10);
}
