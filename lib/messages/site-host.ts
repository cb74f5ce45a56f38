/** A site as a reader types it. */

/** The host that "example.com", "www.example.com/news" or "https://example.com" names; null for no site's name. */
export function siteHost(typed: string): string | null {
  const words = typed.trim().replace(/^\*\./, '');
  const address = /^[a-z][a-z+.-]*:\/\//i.test(words) ? words : `https://${words}`;
  if (/\s/.test(words) || !URL.canParse(address)) return null;
  const { protocol, hostname } = new URL(address);
  const named = /^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(hostname);
  return named && /^https?:$/.test(protocol) ? hostname : null;
}
