/** Chooses the language of the interface in the pages that others publish and in our small surfaces. */
import { de } from './de.ts';
import { en } from './en.ts';
import { pickLanguage } from './pick-language.ts';
import type { Texts } from './texts.ts';

/** The texts for the first of `languages` (BCP 47, most wanted first) that there are texts in; else English. */
export function pickTexts(languages: readonly string[]): Texts {
  return pickLanguage(languages, [en, de]);
}
