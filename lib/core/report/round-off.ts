/**
 * Fragments end where a phrase does: "lacks a strong" goes on to "lacks a strong, convincing message", "billion bill"
 * begins with its number. What was found marks the words that differ; what is quoted has to be read alone.
 */
import type { Token } from '../text/tokens.ts';

/** Words added on either side at most; a phrase longer than that is left as it was found. */
const FURTHEST = 7;
/** Words that stand before their noun. */
const BEFORE_NOUN = /^(?:ADJ|DET|NUM|ADP)$/;
const NOUNISH = /^(?:NOUN|PROPN)$/;
const POSSESSIVE = /^(?:his|her|its|their|our|my|your|whose)$/;

const isNounish = (token: Token | undefined): boolean => NOUNISH.test(token?.pos ?? '');
/** "the limited polling": the tagger takes it for a verb. */
const isGerund = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.pos === 'VERB' && /ing$/.test(tokens[at]?.lower ?? '') && tokens[at - 1]?.pos === 'ADJ';
const leadsOn = (token: Token): boolean =>
  BEFORE_NOUN.test(token.pos) || POSSESSIVE.test(token.lower) || token.lower === "'s" || token.text === '-';
const isPart = (token: Token | undefined): boolean =>
  token !== undefined && (token.text === '-' || token.lower === "'s" || token.lower === '’s') && token.glued;

/** Where the phrase goes on that the token before `to` is in the middle of; `to` where it's at its end. */
function endOf(tokens: readonly Token[], to: number): number {
  const last = tokens[to - 1];
  let at = to;
  if (!last) return to;
  // "state-run", "the council's"
  while (isPart(tokens[at]) || (tokens[at - 1]?.text === '-' && tokens[at]?.glued)) at++;
  const open = leadsOn(tokens[at - 1] as Token) || takesObject(tokens, at - 1);
  // "a strong, convincing message"
  if (open && tokens[at]?.text === ',' && tokens[at - 1]?.pos === 'ADJ' && tokens[at + 1]?.pos === 'ADJ')
    at++;
  while (
    open &&
    tokens[at] &&
    !isNounish(tokens[at]) &&
    (leadsOn(tokens[at] as Token) || tokens[at]?.pos === 'ADV')
  )
    at++;
  if (open && isGerund(tokens, at)) return at + 1;
  if (!isNounish(tokens[at]) || !(open || isNounish(tokens[at - 1])))
    return isNounish(tokens[at - 1]) ? at : to;
  while (isNounish(tokens[at]) || isPart(tokens[at]) || (tokens[at - 1]?.text === '-' && tokens[at]?.glued))
    at++;
  return at;
}

/** A verb whose object stands right after it: "who hold | American passports". */
function takesObject(tokens: readonly Token[], at: number): boolean {
  const [verb, next] = [tokens[at], tokens[at + 1]];
  return (
    verb?.pos === 'VERB' && next !== undefined && (leadsOn(next) || isNounish(next)) && next.pos !== 'ADP'
  );
}

/** "the release | of hostages": what a noun is of belongs to it. */
function withOf(tokens: readonly Token[], to: number): number {
  const named = isNounish(tokens[to - 1]) || tokens[to - 2]?.pos === 'DET';
  if (!named || tokens[to]?.lower !== 'of') return to;
  const end = endOf(tokens, to + 1);
  return isNounish(tokens[end - 1]) ? end : to;
}

/** The second part of a hyphened word or of a possessive. */
const isJoined = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.glued === true && (isPart(tokens[at]) || tokens[at - 1]?.text === '-');

/** Where the phrase begins that the token at `from` is in the middle of. */
function startOf(tokens: readonly Token[], from: number): number {
  let at = from;
  const first = tokens[from];
  if (!first) return from;
  if (isJoined(tokens, at) || isNounish(first) || first.pos === 'ADJ' || first.pos === 'NUM') {
    for (let left = tokens[at - 1]; left; left = tokens[at - 1]) {
      const belongs = isNounish(left) ? isNounish(tokens[at]) || isPart(tokens[at]) : opensPhrase(left);
      if (!belongs && !isJoined(tokens, at)) break;
      at--;
    }
    return at;
  }
  // "does not | certify": the verb with what stands before it
  if (first.pos !== 'VERB') return from;
  while (
    /^(?:AUX|PART)$/.test(tokens[at - 1]?.pos ?? '') ||
    /^(?:not|n't|never)$/.test(tokens[at - 1]?.lower ?? '')
  )
    at--;
  return at === from ? from : startOfSubject(tokens, at);
}

const opensPhrase = (token: Token): boolean =>
  /^(?:ADJ|DET|NUM|SYM)$/.test(token.pos) ||
  POSSESSIVE.test(token.lower) ||
  token.text === '-' ||
  token.lower === "'s";

function startOfSubject(tokens: readonly Token[], at: number): number {
  const before = tokens[at - 1];
  if (before?.pos === 'PRON') return at - 1;
  return isNounish(before) ? startOf(tokens, at - 1) : at;
}

/** The fragment of a sentence with the phrases that it cuts made whole; as it is where the sentence lacks it. */
export function roundOff(fragment: string, sentence: string, tokens: readonly Token[]): string {
  const start = sentence.indexOf(fragment);
  if (start < 0 || fragment === '') return fragment;
  const from = tokens.findIndex((token) => token.end > start);
  const to = tokens.findLastIndex((token) => token.start < start + fragment.length) + 1;
  if (from < 0 || to <= from) return fragment;
  const first = startOf(tokens, from);
  const last = withOf(tokens, endOf(tokens, to));
  const [left, right] = [from - first <= FURTHEST ? first : from, last - to <= FURTHEST ? last : to];
  return sentence.slice(
    Math.min(start, tokens[left]?.start ?? start),
    Math.max(start + fragment.length, tokens[right - 1]?.end ?? 0),
  );
}
