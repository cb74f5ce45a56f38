/** Names of people as they are written in different outlets: initials, short forms, transliterations. */

/** A name in parts, lower case without accents. */
export interface PersonName {
  /** First name, '' where only the surname stands. */
  readonly given: string;
  /** Initials and names between the two, joined: "hw" of "George H.W. Bush". */
  readonly middle: string;
  readonly surname: string;
}

const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[\p{M}.'’]/gu, '')
    .toLowerCase();

/** Reads the words of a name; "Jr." and "Dr." are left out. */
export function nameOf(words: readonly string[]): PersonName {
  const kept = words.map(plain).filter((w) => !/^(jr|sr|ii|iii|iv|-|dr|mr|mrs|ms|prof)$/.test(w) && w !== '');
  return {
    given: kept.length > 1 ? (kept[0] ?? '') : '',
    middle: kept.slice(1, -1).join(''),
    surname: kept.at(-1) ?? '',
  };
}

/** Levenshtein distance, given up at `most` + 1. */
function distance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const swap = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? most + 1;
}

/** Spellings of one name: short names must be equal, longer ones may differ in a letter or two. */
function alike(a: string, b: string): boolean {
  if (a === b) return true;
  const length = Math.min(a.length, b.length);
  let most = 0;
  if (length >= 8) most = 2;
  else if (length >= 5) most = 1;
  return most > 0 && distance(a, b, most) <= most;
}

/** "Chris" and "Christopher", "J" and "John". */
const shortens = (a: string, b: string): boolean => a.startsWith(b) || b.startsWith(a);

/** "W" and "Walker" go together, "HW" and "W" don't; one left out goes with any. */
const middlesFit = (a: string, b: string): boolean => a === '' || b === '' || shortens(a, b);

/** 'same' where given name and surname fit, 'perhaps' where one side has only the surname, else 'other'. */
export function sameName(a: PersonName, b: PersonName): 'same' | 'perhaps' | 'other' {
  if (!alike(a.surname, b.surname)) return 'other';
  if (a.given === '' || b.given === '') return 'perhaps';
  if (!middlesFit(a.middle, b.middle)) return 'other';
  // a short form needs the very surname; two spellings of both names are one transliteration
  if (alike(a.given, b.given)) return 'same';
  return a.surname === b.surname && shortens(a.given, b.given) ? 'same' : 'other';
}
