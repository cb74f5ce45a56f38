/** The state that a count is in, read from its own words or the nearest ones in its clause. */
import type { Token } from '../text/tokens.ts';
import { beforeAdverbs } from './clause-edges.ts';
import { POST_STATES } from './counted-phrase.ts';
import { settingAt, settingOfNoun } from './settings.ts';
import { type State, stateAt } from './states.ts';

/** How many tokens before and after a count its state may stand. */
const BEFORE = 7;
const AFTER = 9;
/** The same where no verb has come yet: "54,000 residents and workers at nursing homes and other facilities have died". */
const LONG_AFTER = 18;

/** Whether a verb stands between two tokens; "have been" right before the second belongs to it. */
const hasVerb = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens
    .slice(from, to)
    .some(
      ({ pos, index }) =>
        pos === 'VERB' || (pos === 'AUX' && tokens[index + 1]?.pos !== 'AUX' && index < to - 1),
    );

const stops = (token: Token | undefined): boolean =>
  token === undefined || token.pos === 'NUM' || /^[;:.]$/.test(token.text);

/** "have not been freed": the state that they are not in. */
function isDenied(tokens: readonly Token[], at: number, state: State): boolean {
  // "have not been found" are missing by that
  if (state === 'missing' && tokens[at]?.pos === 'VERB' && tokens[at]?.lower !== 'missing') return false;
  const before = tokens.slice(Math.max(0, at - 4), at);
  // "twelve miners, not nine, were killed"
  const clause = before.slice(before.findLastIndex(({ text }) => text === ',') + 1);
  return clause.some((t) => /^(not|n't|never|nor|neither)$/.test(t.lower));
}

/** Words that open a clause with a verb of its own: "12 killed while 40 people have been wounded". */
const OPENS = /^(while|but|although|though|whereas|when|where|who|which|that)$/;

/** Reads the state that a token names. */
type ReadState = (tokens: readonly Token[], at: number) => State | undefined;

/** "Of the 238 people injured, 109": what is told of all says nothing of some of them. */
export function isOutOf(tokens: readonly Token[], from: number): boolean {
  if (tokens[from - 1]?.text !== ',') return false;
  let first = from - 1;
  while (tokens[first - 1] && !/^[,;:—–“"]$/.test(tokens[first - 1]?.text ?? '')) first--;
  return /^(of|among)$/.test(tokens[first]?.lower ?? '');
}

function nearestBefore(
  tokens: readonly Token[],
  from: number,
  read: ReadState,
): { state: State; distance: number } | undefined {
  if (isOutOf(tokens, from)) return undefined;
  for (let i = from - 1; i >= Math.max(0, from - BEFORE) && !stops(tokens[i]); i--) {
    if (OPENS.test(tokens[i]?.lower ?? '')) return undefined;
    const state = read(tokens, i);
    if (state) return isDenied(tokens, i, state) ? undefined : { state, distance: from - i };
  }
  return undefined;
}

/** Verbs that put somebody else into a state. */
const DONE_TO_ANOTHER =
  /^(kill|murder|execute|slay|injure|wound|hurt|shoot|arrest|detain|hold|abduct|kidnap|imprison|free|release|rescue|save|evacuate|indict|convict|sentence|hire|destroy)$/;
const DAY = /day$|^(night|morning|evening|afternoon|week|weekend|month|year|hour|minute)s?$/;

/** "officers who killed a boy", "a gunman shot six people": whoever stands before it isn't in that state. */
function isDoneToAnother(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.pos !== 'VERB' || !DONE_TO_ANOTHER.test(token.lemma)) return false;
  if (/^(be|get)$/.test(beforeAdverbs(tokens, at)?.lemma ?? '')) return false;
  if (!/^(DET|PRON|PROPN|NUM|NOUN|ADJ)$/.test(tokens[at + 1]?.pos ?? '')) return false;
  // "12 people killed the night before"
  return !tokens.slice(at + 1, at + 4).some(({ lower }) => DAY.test(lower));
}

/** How many tokens an insertion between a count and its verb may take. */
const INSERTION = 14;

/** Where the words after a count go on: behind ", including three children," and ", not 21 as announced,". */
function behindParenthesis(tokens: readonly Token[], to: number): number {
  if (tokens[to]?.text !== ',') return to;
  const inserted = /^(including|among)$/.test(tokens[to + 1]?.lower ?? '') ? tokens.length : to + INSERTION;
  const end = tokens.findIndex(({ text, index }) => index > to && text === ',');
  if (end > inserted) return to;
  return /^(AUX|VERB)$/.test(tokens[end + 1]?.pos ?? '') ? end + 1 : to;
}

/** "17 drowned and dozens were feared missing": what whoever is counted does or is says more than what stands before. */
const hasPredicate = (tokens: readonly Token[], to: number): boolean => tokens[to]?.pos === 'AUX';

/** Verbs that go on with what befell whoever is counted: "treated for injuries", "died after the shooting". */
const SUFFERS =
  /^(die|suffer|sustain|receive|get|take|bring|rush|transport|admit|treat|examine|seek|need|recover)$/;

/** "100 people attended the funeral", "300 protested over the killing": what they did is told by another verb. */
function isOfAnotherDeed(tokens: readonly Token[], to: number, at: number): boolean {
  if (tokens[at]?.pos !== 'NOUN') return false;
  const between = tokens.slice(to, at);
  const about = between.findLastIndex(({ lower }) =>
    /^(over|about|against|after|for|from|during|since)$/.test(lower),
  );
  return (
    about > 0 && between.slice(0, about).some(({ pos, lemma }) => pos === 'VERB' && !SUFFERS.test(lemma))
  );
}

function nearestAfter(
  tokens: readonly Token[],
  to: number,
  read: ReadState,
): { state: State; distance: number } | undefined {
  const from = behindParenthesis(tokens, to);
  const end = Math.min(tokens.length, from + LONG_AFTER);
  for (let i = from; i < end && !stops(tokens[i]); i++) {
    if (i >= from + AFTER && hasVerb(tokens, from, i)) return undefined;
    if (tokens[i]?.text === ',' && i > from) return undefined;
    const state = read(tokens, i);
    if (state && isOfAnotherDeed(tokens, to, i)) return undefined;
    if (state)
      return isDenied(tokens, i, state) || isDoneToAnother(tokens, i)
        ? undefined
        : { state, distance: i - from + 0.5 };
  }
  return undefined;
}

/** The states of a count whose words are tokens `from`..`to`; none or one. */
export function statesOfCount(tokens: readonly Token[], from: number, to: number): State[] {
  if (tokens.slice(Math.max(0, from - 3), from).some((t) => /^(none|neither)$/.test(t.lower))) return [];
  // "living captives" are alive first and held by what they are called
  for (let i = from; i < to; i++) {
    const state = stateAt(tokens, i);
    if (state) return [state];
  }
  const beside = POST_STATES.test(tokens[to]?.lower ?? '') ? stateAt(tokens, to) : undefined;
  if (beside && !isDoneToAnother(tokens, to)) return [beside];
  const nearest =
    nearestOf(tokens, from, to, stateAt) ??
    settingOfNoun(tokens, to - 1) ??
    nearestOf(tokens, from, to, settingAt);
  return nearest ? [nearest] : [];
}

function nearestOf(tokens: readonly Token[], from: number, to: number, read: ReadState): State | undefined {
  const after = nearestAfter(tokens, to, read);
  const before = after && hasPredicate(tokens, to) ? undefined : nearestBefore(tokens, from, read);
  if (before && after) return after.distance < before.distance ? after.state : before.state;
  return (before ?? after)?.state;
}
