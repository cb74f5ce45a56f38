/** Chooses among languages by what a reader's browser wants. */

/** The first of `languages` (BCP 47, most wanted first) that `catalogue` has; else the catalogue's first. */
export function pickLanguage<Entry extends { readonly locale: string }>(
  languages: readonly string[],
  catalogue: readonly [Entry, ...Entry[]],
): Entry {
  for (const language of languages.map(primary)) {
    const found = catalogue.find(({ locale }) => primary(locale) === language);
    if (found !== undefined) return found;
  }
  return catalogue[0];
}

/** "de" of "de-AT". */
function primary(language: string): string {
  return language.toLowerCase().split('-')[0] ?? '';
}
