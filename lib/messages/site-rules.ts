/**
 * The sites that a reader set apart from the choice of where to read: read all the same, or not read any more.
 * Kept in `browser.storage.local`, and looked at before anything of a page is.
 */
import { isRecord, isText } from '../core/shape.ts';
import { outletHosts } from './hosts.ts';
import type { ReadingChoice } from './reading-choice.ts';

/** Names of sites; each stands for itself and every name below it. */
export interface SiteRules {
  /** Outlets that are read though the choice is to be asked. Other sites are read by the browser's permission. */
  readonly always: readonly string[];
  /** Sites that are read only when the reader asks, whatever else would have them read. */
  readonly never: readonly string[];
}

/** Where the rules lie in the browser's local storage. */
export const siteRulesKey = 'site-rules';

/** A name of the internet has no more characters. */
const longestName = 253;
/** Far more sites than anyone sets apart. */
const mostSites = 10_000;

/** The rules in a stored value; what isn't a list of names is empty. */
export function asSiteRules(value: unknown): SiteRules {
  if (!isRecord(value)) return { always: [], never: [] };
  return { always: namesIn(value['always']), never: namesIn(value['never']) };
}

/** The name that a host's rule is kept under: its outlet's, else its own without "www." and port. */
export function siteOf(host: string): string {
  const name = host.replace(/:\d+$/, '');
  return outletHosts.find((outlet) => isWithin(name, outlet)) ?? name.replace(/^www\./, '');
}

/** Whether one of these sites is the host or holds it; "*" is every site. */
export function isAmong(host: string, sites: readonly string[]): boolean {
  return sites.some((site) => site === '*' || isWithin(siteOf(host), siteOf(site)));
}

/**
 * Whether a page that the reader's script was put into may be read before anyone asks. On outlets the script is by
 * the manifest, so the choice decides; elsewhere it is by a permission that the reader gave.
 */
export function readsUnasked(host: string, choice: ReadingChoice, rules: SiteRules): boolean {
  if (isAmong(host, rules.never)) return false;
  return choice !== 'click' || !isAmong(host, outletHosts) || isAmong(host, rules.always);
}

/** The rules after a site was put on one of the lists, or (null) taken off both. */
export function withRule(rules: SiteRules, host: string, list: keyof SiteRules | null): SiteRules {
  const site = siteOf(host);
  const others = (names: readonly string[]) => names.filter((name) => !isWithin(site, name));
  const { always, never } = { always: others(rules.always), never: others(rules.never) };
  return {
    always: list === 'always' ? [...always, site].sort() : always,
    never: list === 'never' ? [...never, site].sort() : never,
  };
}

function isWithin(host: string, site: string): boolean {
  return host === site || host.endsWith(`.${site}`);
}

function namesIn(value: unknown): string[] {
  if (!Array.isArray(value)) return [];
  return value.slice(0, mostSites).filter((name) => isText(name, longestName) && name !== '');
}
