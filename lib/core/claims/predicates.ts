/**
 * What a date, place or person is said of: the verb or event noun it belongs to, and who takes part. Two facts
 * are compared only when their predicates are the same event, so a wrong guess here must rather be no guess.
 */
import { monthOf, weekdayOf, zoneOf } from '../lexicon/calendar.ts';
import type { Token } from '../text/tokens.ts';
import { sceneOf } from './scene.ts';

/** A verb or event noun with its participants. */
export interface Predicate {
  readonly head: Token;
  /** Nouns and names before the head: who acts, or what is acted on in the passive. */
  readonly subject: readonly Token[];
  /** Nouns and names after the head in its clause. */
  readonly object: readonly Token[];
  /** When the clause says that it happens, seen from the article. */
  readonly tense: Tense;
}

/** 'unknown' for headlines, infinitives and the present. */
export type Tense = 'past' | 'future' | 'unknown';

/** Words that open a clause even with no verb seen between them and the fact. */
const CLAUSE_ONLY =
  /^(who|whom|whose|which|where|while|when|because|although|though|unless|but|whereas|if|that)$/;
const OPENERS =
  /^(who|whom|whose|which|where|while|when|after|before|because|although|though|unless|until|since|but|whereas|if|that|as|than)$/;
const STRONG = /^[;:—–"“”…!?]$/;

const isNominal = (token: Token | undefined): boolean => token?.pos === 'NOUN' || token?.pos === 'PROPN';
const isTime = (token: Token): boolean =>
  weekdayOf(token.text) !== undefined ||
  monthOf(token.text) !== undefined ||
  zoneOf(token.text) !== undefined ||
  /^(today|yesterday|tomorrow|tonight|morning|afternoon|evening|night|noon|midnight|days?|weeks?|months?|years?|weekend|a\.m\.|p\.m\.)$/.test(
    token.lower,
  );

/** A participle that belongs to a noun ("a planned visit") tells nothing of its own. */
function isAttributive(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return (
    isNominal(tokens[at + 1]) && (before?.pos === 'DET' || before?.pos === 'ADJ' || before?.lower === "'s")
  );
}

/** A comma inside one phrase ("Wilmington, N.C.", "Friday, Sept. 14") doesn't end it. */
function isInnerComma(tokens: readonly Token[], at: number): boolean {
  const [before, after] = [tokens[at - 1], tokens[at + 1]];
  return before?.pos === 'PROPN' && (after?.pos === 'PROPN' || after?.pos === 'NUM');
}

/** Index of the opening bracket for a closing one at `at`; `at` where there is none. */
function openingOf(tokens: readonly Token[], at: number): number {
  for (let i = at; i >= 0; i--) if (tokens[i]?.text === '(') return i;
  return at;
}

/** "shut to all but freight". */
const isExcept = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === 'but' &&
  /^(all|everything|nothing|anything|everyone|everybody|nobody|anyone|anybody|none|one)$/.test(
    tokens[at - 1]?.lower ?? '',
  );

const REACH = 18;

function verbBefore(tokens: readonly Token[], from: number, commas: boolean): Token | undefined {
  let auxiliary: Token | undefined;
  for (let i = from - 1; i >= Math.max(0, from - REACH); i--) {
    const token = tokens[i];
    if (!token) break;
    if (token.text === ')') {
      i = openingOf(tokens, i);
      continue;
    }
    if (token.pos === 'PUNCT') {
      const comma = commas && token.text === ',' && !isInnerComma(tokens, i);
      if (STRONG.test(token.text) || comma) break;
      continue;
    }
    if (token.pos === 'VERB' && !isAttributive(tokens, i)) return token;
    if (CLAUSE_ONLY.test(token.lower) && !isExcept(tokens, i)) break;
    if (token.pos === 'AUX') auxiliary ??= token;
  }
  return auxiliary;
}

function verbAfter(tokens: readonly Token[], to: number): Token | undefined {
  let auxiliary: Token | undefined;
  for (let i = to; i < Math.min(tokens.length, to + REACH); i++) {
    const token = tokens[i];
    if (!token || STRONG.test(token.text)) break;
    if (token.pos === 'AUX') auxiliary ??= token;
    if (token.pos === 'VERB' && !isAttributive(tokens, i)) return token;
    if (i > to && OPENERS.test(token.lower)) break;
  }
  return auxiliary;
}

function isClauseEdge(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token) return true;
  if (token.pos === 'PUNCT')
    return STRONG.test(token.text) || (token.text === ',' && !isInnerComma(tokens, at));
  return OPENERS.test(token.lower) && !(token.lower === 'as' && token.pos === 'ADP');
}

const isVerbal = (token: Token): boolean => token.pos === 'VERB' || token.pos === 'AUX';

/** Nouns and names from `at` backwards as long as `goes` holds; `end` is where it stopped. */
function nounsBack(
  tokens: readonly Token[],
  at: number,
  goes: (token: Token) => boolean,
): { nouns: Token[]; end: number } {
  const nouns: Token[] = [];
  let end = at;
  for (let token = tokens[end]; token && goes(token); token = tokens[--end])
    if (isNominal(token) && !isTime(token)) nouns.push(token);
  return { nouns, end };
}

function subjectOf(tokens: readonly Token[], head: number): Token[] {
  const own = nounsBack(tokens, head - 1, ({ index, pos }) => {
    return !isClauseEdge(tokens, index) && !(pos === 'VERB' && !isAttributive(tokens, index));
  });
  if (own.nouns.length > 0) return own.nouns;
  // "Duncan, who arrived": what the relative pronoun stands for is right before it
  if (/^(who|which|that|whom)$/.test(tokens[own.end]?.lower ?? '')) {
    const antecedent = nounsBack(
      tokens,
      own.end - 1,
      (token) => token.index > own.end - 9 && !isVerbal(token),
    );
    if (antecedent.nouns.length > 0) return antecedent.nouns;
  }
  // coordination, infinitives, appositions: the sentence's own subject goes on
  const verb = tokens.findIndex(isVerbal);
  return tokens.slice(0, Math.min(head, verb < 0 ? head : verb)).filter((t) => isNominal(t) && !isTime(t));
}

function objectOf(tokens: readonly Token[], head: number): Token[] {
  const nouns: Token[] = [];
  for (let i = head + 1; i < Math.min(tokens.length, head + REACH) && !isClauseEdge(tokens, i); i++) {
    const token = tokens[i];
    if (token && isNominal(token) && !isTime(token)) nouns.push(token);
  }
  return nouns;
}

const AHEAD = /^(will|'ll|wo|shall|would|plans?|expected|scheduled|set|due|slated|poised|intends?|going)$/;

/** Verbs whose past is spelled as their base form is. */
const UNCHANGED =
  /^(beat|beset|bet|bid|broadcast|burst|cast|cost|cut|forecast|hit|hurt|let|offset|put|quit|read|rid|set|shed|shut|split|spread|thrust|upset|wed)$/;

/** "The bridge shut on Monday": of one bridge the present would be "shuts". */
function isUnchangedPast(tokens: readonly Token[], head: Token): boolean {
  if (!UNCHANGED.test(head.lower)) return false;
  let at = head.index - 1;
  while (tokens[at]?.pos === 'ADV') at--;
  const doer = tokens[at];
  if (!doer || !(/^(he|she|it)$/.test(doer.lower) || (isNominal(doer) && !/s$|^people$/.test(doer.lower))))
    return false;
  // "can the bridge shut", "told them to let it shut", "the mayor and the judge set"
  for (let i = at - 1; i >= Math.max(0, at - 5) && !isClauseEdge(tokens, i); i--)
    if (/^(can|could|may|might|must|should|do|to|and|let|makes?|made)$/.test(tokens[i]?.lower ?? ''))
      return false;
  return true;
}

function tenseOf(tokens: readonly Token[], head: Token): Tense {
  // "set off" is no plan
  const next = tokens[head.index + 1]?.lower ?? '';
  if (AHEAD.test(head.lower) && (head.lower !== 'set' || /^(to|for)$/.test(next))) return 'future';
  for (let i = head.index - 1; i >= Math.max(0, head.index - 6) && !isClauseEdge(tokens, i); i--) {
    const token = tokens[i];
    if (!token || isNominal(token)) continue;
    if (AHEAD.test(token.lower)) return 'future';
    if (/^(was|were|had|did|has|have|been)$/.test(token.lower)) return 'past';
  }
  // "until he is sentenced": not yet
  if (/^(is|are|'s|'re)$/.test(tokens[head.index - 1]?.lower ?? '')) return 'unknown';
  if (isUnchangedPast(tokens, head)) return 'past';
  const past = /ed$/.test(head.lower) || (head.lower !== head.lemma && !/(s|ing)$/.test(head.lower));
  return past || /^(was|were|had|did)$/.test(head.lower) ? 'past' : 'unknown';
}

/**
 * The predicate that tokens `from`..`to` (exclusive) modify; undefined where none can be told. `across`: where no verb
 * follows, what stands between commas is passed over ("set off from Oslo, near the border, on Sunday").
 */
export function predicateOf(
  tagged: readonly Token[],
  from: number,
  to: number,
  across = false,
): Predicate | undefined {
  const { tokens } = sceneOf(tagged);
  const near = verbBefore(tokens, from, true) ?? verbAfter(tokens, to);
  const head = near ?? (across ? verbBefore(tokens, from, false) : undefined);
  if (!head) return undefined;
  return {
    head,
    subject: subjectOf(tokens, head.index),
    object: objectOf(tokens, head.index),
    tense: tenseOf(tokens, head),
  };
}
