/** Which bare numbers are ages: "John Smith, 45,", "who is 54", "turned 54", "a woman of 71", "At 29, he". */
import type { Token } from '../text/tokens.ts';
import type { NumberSpan } from './numbers.ts';
import { isPersonNoun } from './person-nouns.ts';
import type { Unit } from './units.ts';

/** Nobody is older. */
export const OLDEST = 120;
/** Up to here "At 9, he" may as well tell the hour. */
const HOURS = 12;

/** Whether a number that counts or measures nothing else is how old somebody is. */
export function isAge(tokens: readonly Token[], number: NumberSpan, unit: Unit): boolean {
  if (unit.dimension !== 'count' || number.low > OLDEST) return false;
  const before = tokens[number.from - 1]?.lower ?? '';
  if (/^aged?$/.test(before) || (before === 'of' && tokens[number.from - 2]?.lower === 'age')) return true;
  if (number.form !== 'plain') return false;
  if (isBirthday(tokens, number)) return true;
  if (unit.unit !== '') return false;
  return (
    isLimit(tokens, number.to) ||
    isReached(tokens, number) ||
    isOfWhomIsToldOf(tokens, number) ||
    isBesideName(tokens, number)
  );
}

/** "were 12 or younger". */
const isLimit = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === 'or' && /^(younger|older)$/.test(tokens[at + 1]?.lower ?? '');

/** "turned 54 in January", "turns 48 next month", where "next month" isn't what is counted. */
function isBirthday(tokens: readonly Token[], { from, to }: NumberSpan): boolean {
  const before = tokens[from - 1];
  if (before?.lemma !== 'turn' || before.pos !== 'VERB') return false;
  const next = tokens[to];
  return !next || next.pos === 'PUNCT' || BIRTHDAY.test(next.lower);
}

const BIRTHDAY = /^(?:in|on|last|next|this|later|earlier|today|tomorrow|yesterday|and|but|while)$/;

/** "died at 87", "At 29, he may return". */
function isReached(tokens: readonly Token[], { from, to, low }: NumberSpan): boolean {
  const [before, earlier, next] = [tokens[from - 1], tokens[from - 2], tokens[to]?.lower ?? ''];
  if (before?.lower !== 'at')
    return before?.lemma === 'turn' && before.pos === 'VERB' && !/^(into|to)$/.test(next);
  if (earlier?.lemma === 'die') return true;
  const opens = earlier === undefined || earlier.pos === 'PUNCT' || earlier.pos === 'CCONJ';
  return opens && low > HOURS && next === ',' && /^(he|she)$/.test(tokens[to + 1]?.lower ?? '');
}

/** Who is spoken of by sex and age alone. */
const SOMEBODY = /^(man|woman|boy|girl|youth|lad|pensioner|teenager)$/;

/** "who is 54,", "She was just 31 and", "were 9 when", "a man of 71". */
function isOfWhomIsToldOf(tokens: readonly Token[], { from, to }: NumberSpan): boolean {
  const next = tokens[to];
  let verb = from - 1;
  while (/^(only|just|now|still|then)$/.test(tokens[verb]?.lower ?? '')) verb--;
  const [is, who] = [tokens[verb]?.lower ?? '', tokens[verb - 1]?.lower ?? ''];
  if (is === 'of') return SOMEBODY.test(who);
  if (!/^(was|is|were)$/.test(is)) return false;
  if (next?.lower === 'when') return true;
  return /^(he|she|who)$/.test(who) && (/^[,.;)]$/.test(next?.text ?? '') || next?.lower === 'and');
}

/** "John Smith, 45, said", "a boy, 9, was". */
function isBesideName(tokens: readonly Token[], { from, to }: NumberSpan): boolean {
  const [comma, after] = [tokens[from - 1], tokens[to]];
  // "Lee Ruiz Jr., 33, was": a dot ends no sentence
  const name = tokens[from - (tokens[from - 2]?.text === '.' ? 3 : 2)];
  if (comma?.text !== ',' || !/^[,.]$/.test(after?.text ?? '')) return false;
  return name?.pos === 'PROPN' || (isPersonNoun(name?.lower ?? '') && after?.text === ',');
}
