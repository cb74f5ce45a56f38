/**
 * Where the reader runs unasked: the outlets of the starter articles and the English-language outlets that these
 * articles cite. Everywhere else the extension reads a page only when its reader asks.
 */

/** Registrable names; each stands for itself and every name below it. Sorted. */
export const outletHosts = [
  'aa.com.tr',
  'afp.com',
  'aljazeera.com',
  'arcamax.com',
  'axios.com',
  'bloomberg.com',
  'cnn.com',
  'foxnews.com',
  'jpost.com',
  'matzav.com',
  'middleeastmonitor.com',
  'reuters.com',
  'timesofisrael.com',
] as const;

/** The same as match patterns for the manifest, http and https. */
export const outletMatches: string[] = outletHosts.map((host) => `*://*.${host}/*`);

/** Whether a page of this host is one of the outlets'. */
export function isOutletHost(host: string): boolean {
  return outletHosts.some((outlet) => host === outlet || host.endsWith(`.${outlet}`));
}
