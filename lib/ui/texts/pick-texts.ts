/** Chooses the language of the interface. */
import { de } from './de.ts';
import { en } from './en.ts';
import type { Texts } from './texts.ts';

const catalogue: readonly Texts[] = [en, de];

/** The texts for the first of `languages` (BCP 47, most wanted first) that there are texts in; else English. */
export function pickTexts(languages: readonly string[]): Texts {
  const wanted = languages.map((language) => language.toLowerCase().split('-')[0]);
  for (const language of wanted) {
    const found = catalogue.find(
      (texts) => texts.locale.startsWith(`${language}-`) || texts.locale === language,
    );
    if (found !== undefined) return found;
  }
  return en;
}
