/** Which language a text that can't be compared is in, so that a reader sees why it was left out. */

/** Enough of a text to tell its language by. */
const SAMPLE = 2000;

/** The English name of the language that a text seems to be in, "German"; null where it can't be told. */
export async function nameOfLanguage(text: string): Promise<string | null> {
  // 68 kB that most imports never need.
  const { detect } = await import('tinyld/light');
  const code = detect(text.slice(0, SAMPLE));
  return code === '' || code === 'en' ? null : languageName(code);
}

/** The English name of a language by its code, "de"; null for what is no code. */
export function languageName(code: string): string | null {
  try {
    return new Intl.DisplayNames('en', { type: 'language', fallback: 'none' }).of(code) ?? null;
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** The sentence for an article in another language, null where it can't be told which. */
export function notEnglish(language: string | null): string {
  return language === null
    ? "It isn't in English, the only language that articles can be compared in."
    : `It is in ${language}, it seems; articles can be compared in English only.`;
}
