/** Chooses the language of the extension's own pages. */
import { dePages } from './de-pages.ts';
import { enPages } from './en-pages.ts';
import type { PageTexts } from './page-texts.ts';
import { pickLanguage } from './pick-language.ts';

/** The texts for the first of `languages` (BCP 47, most wanted first) that there are texts in; else English. */
export function pickPageTexts(languages: readonly string[]): PageTexts {
  return pickLanguage(languages, [enPages, dePages]);
}
