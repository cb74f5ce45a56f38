/**
 * Towns that no gazetteer knows, by how a sentence speaks of them: "in Arden", "set off from Porto Vello, near the border",
 * "the detector at Linley, a village to the east". After "at", "to" and "from" stand people and firms as well, so that
 * these need a movement before them or a place behind.
 */
import { monthOf, weekdayOf } from '../lexicon/calendar.ts';
import { countryOfDemonym } from '../lexicon/gazetteer.ts';
import { isMovement } from '../lexicon/movements.ts';
import type { Token } from '../text/tokens.ts';

/** Nouns that say that a name is a place's. */
const KIND =
  /^(?:city|town|township|village|hamlet|capital|port|suburb|borough|municipality|commune|island|islet|settlement|neighbou?rhood|resort|region|district|county|province|prefecture)$/;
const NEARBY =
  /^(?:in|on|near|outside|north|south|east|west|where|northern|southern|eastern|western|about|some)$/;
const ALONE = /^(?:in|near|outside|off|around)$/;
const NO_TOWN =
  /^(?:mr|mrs|ms|dr|sir|president|parliament|congress|senate|house|court|school|church|god|christ|english|arabic|hebrew|latin|mandarin|hindi|urdu|internet|facebook|twitter|instagram|youtube|telegram|tiktok|whatsapp|reddit|google|christmas|easter|passover|thanksgiving|hanukkah|diwali|ramadan|lent|covid|opec|nato|round|phase|part|chapter|section|article|group|game|week|day|act|room|area|zone|gate|line)$/;

/** Lemmas before "in" that go on with whom or what, not where: "trust in Arden", "shares in Arden". */
const IN_WHOM =
  /^(?:believe|belief|trust|confidence|faith|invest|investor|investment|share|stake|interest|star|role|write|publish|specialize|specialise|versed)$/;

const isName = (token: Token | undefined): boolean =>
  token?.pos === 'PROPN' && /^\p{Lu}\p{Ll}/u.test(token.text) && monthOf(token.text) === undefined;

function isPlain(tokens: readonly Token[], from: number, to: number): boolean {
  const next = tokens[to];
  if (next?.lower === "'s" || next?.lower === '’s' || next?.text === '-' || next?.text === '&') return false;
  if (next?.pos === 'NOUN' || next?.pos === 'NUM' || next?.pos === 'PROPN') return false;
  return tokens
    .slice(from, to)
    .every(
      ({ text, lower }) =>
        weekdayOf(text) === undefined &&
        countryOfDemonym(text) === undefined &&
        !NO_TOWN.test(lower.replace('.', '')),
    );
}

/** ", a village", ", in southern Spain", ", east of Lyon", ", where". */
function isExplained(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.text !== ',') return false;
  if (NEARBY.test(tokens[at + 1]?.lower ?? '')) return true;
  return tokens.slice(at + 1, at + 6).some(({ lower }, i, words) => {
    const before = words.slice(0, i);
    return KIND.test(lower) && before.every(({ pos }) => pos === 'DET' || pos === 'ADJ' || pos === 'PROPN');
  });
}

/** The end of an unknown town's name at token `at`, which a preposition stands right before; `at` where there is none. */
export function unlistedEnd(tokens: readonly Token[], at: number): number {
  let to = at;
  while (to < at + 3 && isName(tokens[to])) to++;
  if (to === at || !isPlain(tokens, at, to) || IN_WHOM.test(tokens[at - 2]?.lemma ?? '')) return at;
  if (ALONE.test(tokens[at - 1]?.lower ?? '') || isExplained(tokens, to)) return to;
  const moves = tokens
    .slice(Math.max(0, at - 6), at - 1)
    .some((token) => token.pos === 'VERB' && isMovement(token.lemma));
  return moves && /^(?:to|from|into|at)$/.test(tokens[at - 1]?.lower ?? '') ? to : at;
}
