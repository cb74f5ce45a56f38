/**
 * What a date, place or person is said of: the verb or event noun it belongs to, and who takes part. Two facts
 * are compared only when their predicates are the same event, so a wrong guess here must rather be no guess.
 */
import { monthOf, weekdayOf, zoneOf } from '../lexicon/calendar.ts';
import type { Token } from '../text/tokens.ts';
import { isClauseEdge, isInnerComma, isNominal, OPENERS, STRONG } from './clause-edges.ts';
import { isSaying } from './operators.ts';
import { isPersonNoun } from './person-nouns.ts';
import { sceneOf } from './scene.ts';
import { type Tense, tenseOf } from './tense.ts';

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

/** Words that open a clause even with no verb seen between them and the fact. */
const CLAUSE_ONLY =
  /^(who|whom|whose|which|where|while|when|because|although|though|unless|but|whereas|if|that)$/;
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
      (token) => token.index > own.end - 12 && !isVerbal(token),
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

const isNamePart = ({ pos, lower }: Token): boolean =>
  /^(?:NOUN|PROPN|ADJ|DET|NUM)$/.test(pos) || /^(?:'s|’s|’|-|and|of)$/.test(lower);

/** "The senate on Friday passed", "will on Friday vote": the verb behind a time that stands right behind its subject. */
function verbBehind(tokens: readonly Token[], from: number, to: number): Token | undefined {
  const next = tokens.slice(to, to + 2).find(({ pos }) => pos !== 'ADV');
  if (next?.pos !== 'VERB' || /ing$/.test(next.lower)) return undefined;
  let at = from - 1;
  while (/^(?:on|in|late|early|at|the)$/.test(tokens[at]?.lower ?? '')) at--;
  if (tokens[at]?.pos === 'AUX') return next;
  if (!isNominal(tokens[at])) return undefined;
  while (at >= 0 && isNamePart(tokens[at] as Token)) at--;
  const before = tokens[at];
  // "shot his wife on Monday was charged": what a verb or a preposition is about is nobody who acts
  const opens = !before || before.pos === 'PUNCT' || before.lower === 'that' || isSaying(before.lemma);
  return opens ? next : undefined;
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
  const near = (across ? verbBehind(tokens, from, to) : undefined) ?? verbBefore(tokens, from, true);
  const after = near ?? verbAfter(tokens, to);
  // "left the beach, near Tobruk, on Saturday, survivors said": who says so stands behind
  const isSource = !near && after && isSaying(after.lemma) && tokens[to]?.text === ',';
  const beyond = across && (!after || isSource) ? verbBefore(tokens, from, false) : undefined;
  const head = beyond ?? after;
  return head && told(tokens, head);
}

const told = (tokens: readonly Token[], head: Token): Predicate => ({
  head,
  subject: subjectOf(tokens, head.index),
  object: objectOf(tokens, head.index),
  tense: tenseOf(tokens, head),
});

/** Verbs that one clause holds at most beside its first. */
const JOINED = 3;

/** The predicates of the clause that begins at token `from`: its verb and those joined to it ("searched it and found"). */
export function predicatesFrom(tagged: readonly Token[], from: number): Predicate[] {
  const { tokens } = sceneOf(tagged);
  const found = verbAfter(tokens, from);
  if (!found) return [];
  // "when police searched": the tagger takes the doer that opens a clause for its verb
  const next = tokens[found.index + 1];
  const first = next?.pos === 'VERB' && isPersonNoun(found.lower) ? next : found;
  const heads = [first];
  for (let i = first.index + 1; i < tokens.length && heads.length < JOINED; i++) {
    const token = tokens[i] as Token;
    if (STRONG.test(token.text) || OPENERS.test(token.lower)) break;
    if (token.pos === 'VERB' && /^(?:and|,)$/.test(tokens[i - 1]?.lower ?? '')) heads.push(token);
  }
  return heads.map((head) => told(tokens, head));
}
