/** Addresses as files write them, and what they tell. */

/** The address as the web's parser writes it; null for what is none. */
export function webAddress(text: string): string | null {
  const address = text.trim();
  return /^https?:\/\//i.test(address) && URL.canParse(address) ? new URL(address).href : null;
}

/** "https://www.gazette.example/storm" as "gazette.example", the name of an outlet that states none. */
export function siteName(url: string | null): string {
  return url === null ? '' : new URL(url).hostname.replace(/^(?:www|m|amp|edition)\./, '');
}
