/** One form for the ways in which a place's name is written. */

/** The form in which names are looked up: no case, accents, dots or leading "the". */
export function foldPlaceName(name: string): string {
  // Most names have nothing to fold.
  const plain = /^[a-z]+(?: [a-z]+)*$/i.test(name) ? name.toLowerCase() : unaccented(name);
  const named = plain.startsWith('the ') ? plain.slice(4) : plain;
  return named.startsWith('saint ') ? `st ${named.slice(6)}` : named;
}

function unaccented(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/[\p{M}.'’]/gu, '')
    .replace(/[-–\s]+/g, ' ')
    .toLowerCase()
    .trim();
}
