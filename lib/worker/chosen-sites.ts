/** Sites where the reader of this browser chose "Always": each was granted alone and is read without asking. */

/**
 * The match patterns to register the content script for: everything granted but what the manifest's own list
 * covers already, since a page matched twice would be read twice. Sorted.
 */
export function chosenSites(granted: readonly string[], standing: readonly string[]): string[] {
  return granted.filter((pattern) => !standing.includes(pattern)).sort();
}

/** The host that a match pattern names. */
export function siteOfPattern(pattern: string): string {
  return pattern.replace(/^[^/]*:\/\//, '').replace(/\/.*$/, '');
}
