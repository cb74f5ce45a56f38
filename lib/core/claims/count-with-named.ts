/**
 * "The ambassador and three other Americans were killed": four Americans were. Elsewhere the number is told whole, so the
 * count of the others goes on with whoever stands before it.
 */
import type { Token } from '../text/tokens.ts';
import { isPersonNoun } from './person-nouns.ts';
import type { Quantity } from './quantity.ts';
import { isSetting } from './settings.ts';

const DOER =
  /^(?:gunm[ae]n|(?:shooter|attacker|assailant|suspect|bomber|killer|hijacker|assassin|terrorist)s?)$/;

/** Whether a noun is of those who may have done it: they may or may not be counted among those who were hit. */
export const mayHaveDoneIt = (noun: string): boolean => DOER.test(noun);

/** A dot within a sentence ends an abbreviation: "Brig. Gen. Lee". */
const isOfPhrase = (token: Token | undefined): boolean =>
  token !== undefined &&
  (/^(NOUN|PROPN|ADJ|DET)$/.test(token.pos) || (/^[-.]$/.test(token.text) && token.glued));

/** Where the one person who stands before "and two others" begins; undefined for several, or for what is no person. */
function onePersonBefore(tokens: readonly Token[], from: number): number | undefined {
  const last = tokens[from - 2];
  if (tokens[from - 1]?.lower !== 'and' || !last) return undefined;
  const noun = last.pos === 'NOUN' && !last.lower.endsWith('s');
  if (last.pos !== 'PROPN' && !(noun && (isPersonNoun(last.lower) || mayHaveDoneIt(last.lower))))
    return undefined;
  let first = from - 2;
  while (isOfPhrase(tokens[first - 1]) && tokens[first]?.pos !== 'DET') first--;
  const before = tokens[first - 1];
  // a list of names, a place ("in Paris and two other cities"), "the head of …"
  return before === undefined || /^(VERB|AUX|SCONJ)$/.test(before.pos) || /^(that|when)$/.test(before.lower)
    ? first
    : undefined;
}

/** All who are counted where a quantity counts those beside one person, in one state; undefined where it doesn't. */
export function withNamed(tokens: readonly Token[], q: Quantity): Quantity | undefined {
  if (q.dimension !== 'count' || !q.others || q.qualifier === 'vague') return undefined;
  const [state] = q.states;
  const others = q.unit === '' || /^others?$/.test(q.unitWord);
  if (state === undefined || isSetting(state) || !(others || isPersonNoun(q.unitWord))) return undefined;
  const from = onePersonBefore(tokens, q.from);
  if (from === undefined) return undefined;
  const kept = tokens.slice(q.from, q.to).some(({ lower }) => lower === 'other') && !others;
  const doer = tokens.slice(from, q.from).some(({ lower }) => mayHaveDoneIt(lower));
  const span = { start: tokens[from]?.start ?? q.span.start, end: q.span.end };
  return {
    ...q,
    ...(!kept && { unit: 'peopl', unitWord: 'people', modifiers: [] }),
    ...(doer && q.qualifier === 'exact' && { qualifier: 'range' as const }),
    span,
    numberSpan: span,
    from,
    low: (q.low ?? 0) + (doer ? 0 : 1),
    high: q.high === null ? null : q.high + 1,
    point: q.point + 1,
    others: false,
  };
}
