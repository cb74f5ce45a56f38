/** Where a quotation may end: where a clause does, or, for want of that, where a phrase does. */
import { isSaying, operatorOf } from '../claims/operators.ts';
import { isMark, isReduced, opensClause, type Scene, subjectOf } from '../claims/scene.ts';
import { isAdverbial, type VerbGroup } from '../claims/verb-groups.ts';
import type { Token } from '../text/tokens.ts';
import type { ClauseStart } from './clause-starts.ts';

/** What speaks against an end, in words that a better quotation may be longer. */
const COST = {
  /** Before a phrase that goes on with the clause. */
  phrase: 4,
  /** Before "that", where it describes a noun. */
  that: 2,
  /** Inside a list of names or things. */
  list: 8,
  /** Inside words that are quoted there. */
  quoted: 6,
  /** The end of the sentence is better than any other. */
  sentence: -1.5,
} as const;

/** Words that need what follows them. */
const LEANS = /^(?:ADP|DET|AUX|CCONJ|PART|SCONJ)$/;
const CONJUNCTION = /^(?:and|or|but|nor|so|yet)$/;

const isPlainHyphen = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === '-' &&
  (!tokens[at]?.glued || tokens[at + 1]?.text === '-' || tokens[at - 1]?.text === '-');

/** A dash, a colon, a semicolon or a bracket at `at`. */
export const isDash = (tokens: readonly Token[], at: number): boolean =>
  isMark(tokens[at]) || isPlainHyphen(tokens, at);

/** "and | Costa denied it", "and | resigned": whether another clause, or another verb, goes on at `at`. */
function linksClauses({ tokens, groups, phrases }: Scene, at: number): boolean {
  if (!CONJUNCTION.test(tokens[at]?.lower ?? '')) return false;
  const next = groups.find((group) => group.from > at);
  if (!next || next.infinitive || next.gerund) return false;
  const onlyAdverbs = (from: number): boolean =>
    tokens.slice(from, next.from).every((token) => isAdverbial(token) || token.text === ',');
  const subject = phrases.find(
    (phrase) => phrase.from > at && phrase.from <= at + 2 && phrase.preposition === '',
  );
  return onlyAdverbs(at + 1) || (subject !== undefined && onlyAdverbs(subject.to));
}

/** "Oslo, Bergen and Turku": a comma between members of a list. */
function partsList(scene: Scene, comma: number): boolean {
  const { tokens, phrases } = scene;
  const next = phrases.find((phrase) => phrase.from > comma && phrase.from <= comma + 2);
  if (!next) return false;
  const after = tokens[next.to]?.text === ',' ? next.to + 1 : next.to;
  return [comma + 1, after].some(
    (at) => /^(?:and|or)$/.test(tokens[at]?.lower ?? '') && !linksClauses(scene, at),
  );
}

/** Two sentences that weren't parted; "Sens. Ruiz and Costa" are none. */
const endsSentence = (last: Token, after: Token | undefined): boolean =>
  after?.pos === 'PUNCT' || (/^\p{Ll}{3,}$/u.test(last.text) && !after?.glued);

function costAtMark(scene: Scene, at: number, last: Token): number | undefined {
  const { tokens } = scene;
  const { text } = tokens[at] as Token;
  if (text === ',') return costAtComma(scene, at);
  if (/^[.!?…]$/.test(text)) return endsSentence(last, tokens[at + 1]) ? 0 : undefined;
  if (/^["“”]$/.test(text)) return tokens[at + 1]?.pos === 'PUNCT' ? 0 : undefined;
  return isDash(tokens, at) ? 0 : undefined;
}

function costAtComma(scene: Scene, at: number): number | undefined {
  const { tokens } = scene;
  const [last, after] = [tokens[at - 1], tokens[at + 1]];
  if (/^\d/.test(after?.text ?? '') && /^\d/.test(last?.text ?? '')) return undefined;
  const describes = last?.pos === 'ADJ' || tokens[at - 2]?.text === '-';
  if (describes && (after?.pos === 'ADJ' || tokens[at + 2]?.text === '-')) return undefined;
  return partsList(scene, at) ? COST.list : 0;
}

/** "as the council | openly refused": a clause of its own, whatever the tagger calls what opens it. */
const hasVerb = ({ tokens, phrases, groups }: Scene, at: number): boolean => {
  const subject = phrases.find((phrase) => phrase.from === at + 1);
  const verb = subject && groups.find((group) => group.from >= subject.to);
  return verb !== undefined && tokens.slice(subject?.to, verb.from).every((token) => isAdverbial(token));
};

function costAtOpener(scene: Scene, last: Token, next: Token): number | undefined {
  const { phrases } = scene;
  if (next.lower === 'that') {
    const noun = phrases.some((phrase) => phrase.to === next.index && !phrase.temporal);
    return noun && !operatorOf(last.lemma).says ? COST.that : undefined;
  }
  // "only if", "not until": what is told hangs on it
  if (/^(?:if|unless|until|than|so)$/.test(next.lower)) return undefined;
  if (/^(?:whether|how|why|what|where|when)$/.test(next.lower) && last.pos === 'VERB') return undefined;
  if (next.lower === 'as' && next.pos !== 'SCONJ' && !hasVerb(scene, next.index)) return undefined;
  // "shortly before", "two days after"
  const measured =
    last.pos === 'ADV' || phrases.some((phrase) => phrase.to === next.index && phrase.temporal);
  return measured && /^(?:before|after|as|when|while|since)$/.test(next.lower) ? undefined : 0;
}

const CHANGES = /^(?:increase|decrease|rise|fall|drop|cut|reduction|change|decline|interest|role|part)$/;

function costAtPhrase({ phrases, tokens }: Scene, at: number): number | undefined {
  const tied = phrases.some((phrase) => phrase.from === at + 1 && phrase.preposition !== '');
  const whole = phrases.some((phrase) => phrase.to === at) && tokens[at - 1]?.pos !== 'NUM';
  // "an increase in the levy"
  if (tokens[at]?.lower === 'in' && CHANGES.test(tokens[at - 1]?.lemma ?? '')) return undefined;
  return tied &&
    whole &&
    !/^(?:of|to|than|without|between|into|onto|against|from|toward|towards)$/.test(tokens[at]?.lower ?? '')
    ? COST.phrase
    : undefined;
}

const isLast = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(at).every((token) => token.pos === 'PUNCT');

/** What it costs a quotation to end before the token at `at`; undefined where none may. */
export function endCost(scene: Scene, at: number): number | undefined {
  const { tokens } = scene;
  const [last, next] = [tokens[at - 1], tokens[at]];
  const inCompound = last?.glued === true && tokens[at - 2]?.text === '-';
  if (!last || last.pos === 'PUNCT') return undefined;
  if (isLast(tokens, at)) return COST.sentence;
  const leans = LEANS.test(last.pos) && !inCompound && !(last.pos === 'ADP' && next?.pos === 'PUNCT');
  if (leans || /^(?:'s|not|n't)$/.test(last.lower)) return undefined;
  if (!next || (next.glued && (next.text === '-' || last.text === '-' || next.lower === "'s")))
    return undefined;
  if (next.pos === 'PUNCT') return costAtMark(scene, at, last);
  // "sought and received a warrant": both take the object
  if (linksClauses(scene, at))
    return last.pos === 'VERB' && scene.groups.some((g) => g.from === at + 1) ? undefined : 0;
  if (next.lower === 'according') return 0;
  return opensClause(next) && tokens[at + 1]?.pos !== 'PUNCT'
    ? costAtOpener(scene, last, next)
    : costAtPhrase(scene, at);
}

/** Words that open a clause and nothing else. */
const OPENS = /^(?:who|which|that|where|while|when|because|although|though|unless|whether|if|how|why|what)$/;

/** "the minister said on Friday": a verb of saying of which it isn't told what was said. */
function saysNothing(
  { tokens, phrases }: Scene,
  { verb, to: from, passive }: VerbGroup,
  to: number,
): boolean {
  const { lemma } = tokens[verb] as Token;
  if (passive || !isSaying(lemma)) return false;
  const end = tokens.find(({ index, text }) => index >= from && /^[,:]$/.test(text))?.index ?? to;
  // "said in an interview"; but "warned of floods"
  const circumstance = /^(?:say|tell)$/.test(lemma) ? /./ : /^(?:in|at|on|during|from)$/;
  const object = phrases.some(
    (p) => p.from >= from && p.to <= Math.min(end, to) && !p.temporal && !circumstance.test(p.preposition),
  );
  return lemma === 'tell' || !object;
}

const isPlural = (token: Token | undefined): boolean => token?.pos === 'NOUN' && token.lower !== token.lemma;

/** The words between `from` and `to` that open a clause, last first. */
const openersBefore = (tokens: readonly Token[], from: number, to: number): Token[] =>
  tokens
    .slice(from + 1, to)
    .filter(({ index, lower, pos }) => {
      const next = tokens[index + 1];
      // "that plan" points, "that talks failed" opens
      const points = lower === 'that' && pos === 'DET' && !isPlural(next);
      return (OPENS.test(lower) || pos === 'SCONJ') && !points && next?.lower !== 'of';
    })
    .reverse();

/** "confirmed the minister | will resign", "between Oslo | and Turku": what goes on with the last words. */
function isTornApart(scene: Scene, from: number, to: number): boolean {
  const { tokens, groups } = scene;
  const pair = tokens.slice(from, to).findLast(({ lower }) => /^(?:between|and)$/.test(lower));
  if (pair?.lower === 'between' && tokens[to]?.lower === 'and') return true;
  const next = groups.findIndex((group, i) => group.from >= to && !group.infinitive && !isReduced(scene, i));
  const [subject, verb] = [next < 0 ? undefined : subjectOf(scene, next), groups[next]];
  const before = groups.findLast((group) => group.to <= to);
  if (!subject || !verb || !before || verb.gerund || subject.from < before.to || subject.from >= to)
    return false;
  return tokens
    .slice(subject.to, verb.from)
    .every((token) => !/^[,;:()–—]$/.test(token.text) && !opensClause(token));
}

const isBalanced = (tokens: readonly Token[]): boolean => {
  const count = (mark: string): number => tokens.filter(({ text }) => text === mark).length;
  return count('(') === count(')') && count('[') === count(']');
};

/** Whether what was begun between `from` and `to` has come to an end there: clauses, and what somebody says. */
export function isRoundedOff(scene: Scene, from: number, to: number, gap: ClauseStart['gap']): boolean {
  const { tokens, groups } = scene;
  const isInGap = (at: number): boolean => gap !== undefined && at >= gap.from && at < gap.to;
  const verbs = groups.filter(
    (group, i) => group.from >= from && group.to <= to && !isInGap(group.from) && !isReduced(scene, i),
  );
  if (!isBalanced(tokens.slice(from, to))) return false;
  // each opener needs a verb of its own
  const open = openersBefore(tokens, from, to).filter(({ index }) => !isInGap(index));
  if (open.some(({ index }, place) => verbs.filter((group) => group.from > index).length <= place))
    return false;
  if (isTornApart(scene, from, to)) return false;
  const told = verbs.filter((group) => !group.gerund && !group.infinitive);
  const last = told.at(-1);
  const goesOn = /^(?:["“:]|that)$/.test(tokens[to]?.text ?? '') || /^["“]$/.test(tokens[to + 1]?.text ?? '');
  if (last && goesOn && saysNothing(scene, last, to)) return false;
  return told.length === 0 || told.some((group) => !saysNothing(scene, group, to));
}

/** What it costs to begin or end inside a quotation of the sentence's own. */
export function quotedCost(tokens: readonly Token[], from: number, to: number): number {
  const marks = tokens.slice(from, to).some(({ text }) => /^["“”]$/.test(text));
  if (!marks) return 0;
  const isIn = (at: number): boolean => {
    let open = false;
    for (const { text } of tokens.slice(0, at)) {
      if (text === '“' || text === '”') open = text === '“';
      else if (text === '"') open = !open;
    }
    return open;
  };
  const closes = [tokens[to], tokens[to + 1]].some((token) => /^["”]$/.test(token?.text ?? ''));
  const begins = isIn(from) && !/^["“]$/.test(tokens[from - 1]?.text ?? '');
  return (begins ? COST.quoted : 0) + (isIn(to) && !closes ? COST.quoted : 0);
}
