/**
 * A number format that is made when the first number is written. Making one costs a page's first script 10 ms and
 * more, and the texts are loaded into every page that is read, where hardly ever a number is written.
 */

/** What of `Intl.NumberFormat` the texts use. */
export interface LateNumberFormat {
  format(value: number): string;
}

/** The format of a BCP 47 locale. */
export function lateNumberFormat(locale: string): LateNumberFormat {
  let made: Intl.NumberFormat | undefined;
  return {
    format(value) {
      made ??= new Intl.NumberFormat(locale);
      return made.format(value);
    },
  };
}
