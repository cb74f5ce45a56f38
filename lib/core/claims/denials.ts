/**
 * What a sentence says that somebody denies, as words rather than as a parse: "denied any tension with Ruiz", "said
 * claims that the report was changed are wrong", "doesn't believe that Oslo paid". A denial words what it denies so
 * unlike the account of it that only the deed, who takes part and what else is named can be found again there.
 */
import type { Token } from '../text/tokens.ts';
import { attributionOf } from './attribution.ts';
import type { Claim } from './claim.ts';
import { DENYING, DISMISSING, denierAt, isNegated, MAY_DENY, REPORT } from './denial-words.ts';
import { isSaying } from './operators.ts';
import {
  deedKey,
  EMPTY,
  isTelling,
  namesAmong,
  standsForNames,
  TAKES_PART,
  TAKING_PART,
} from './told-as-so.ts';

/** Something denied. Token indexes, `to` exclusive. */
export interface Denial {
  /** What is denied to have been done or to be, as `deedKey` has it; `TAKING_PART` where it's taking part in a deed. */
  readonly deed: string;
  /** Keys of all content words of what is denied, the deed's included. */
  readonly keys: ReadonlySet<string>;
  /** Names of those who may have done it: surnames, bodies, codes of countries. */
  readonly names: ReadonlySet<string>;
  /** Concepts of the sentence, the one before and the headline: what "any involvement" is involvement in. */
  readonly context: ReadonlySet<string>;
  /** The words of the denial, from who denies to the end of what is denied. */
  readonly from: number;
  readonly to: number;
}

/** What is refused rather than denied: "denied him entry", "denied the request". */
const REFUSED =
  /^(?:access|entry|request|motion|clearance|coverage|bail|bond|visa|permission|appeal|petition|right|benefit|service|status|application|parole|asylum|care|treatment|admission|opportunity|chance|loan|license|permit|funding|aid|help)s?$/;

/** The most words that belong to one denial. */
const REACH = 16;
const ENDS =
  /^(?:but|because|although|though|while|who|which|until|unless|despite|after|before|as|saying|calling|adding|telling|insisting|amid|via|through|during|from)$/;

const QUOTE = /^["“”]$/;

/** A mark that closes what somebody said, rather than a word that is set off in it ("rigged"). */
const closes = (tokens: readonly Token[], from: number, at: number): boolean =>
  QUOTE.test(tokens[at]?.text ?? '') &&
  tokens[at]?.glued === true &&
  tokens.slice(from, at).filter((t) => QUOTE.test(t.text)).length % 2 === 0;

/** Where what is denied from `at` on ends. */
function endOf(tokens: readonly Token[], at: number): number {
  const end = tokens.find(({ index, text, lower }) => {
    if (index < at) return false;
    // "denied it and said": a second verb of who denies
    const next = tokens[index + 1];
    const second = lower === 'and' && /^(?:VERB|AUX)$/.test(next?.pos ?? '') && !next?.lower.endsWith('ing');
    // "denies that he knew her and denies that he paid"
    const again = /^den(?:y|ies|ied)$/.test(lower);
    return (
      again ||
      index >= at + REACH ||
      /^[,;:—–.!?]$/.test(text) ||
      closes(tokens, at, index) ||
      (index > at && ENDS.test(lower)) ||
      second
    );
  });
  return end?.index ?? tokens.length;
}

/** A plain "not" denies what a source says of itself or others; of a quality it says too little. */
const SAID_NOT = /^(?:did|do|does|has|have|had)$/;
/** After these, what is denied is only how, how much, or that it is known. */
const NARROWED =
  /^(?:only|just|simply|merely|necessarily|even|yet|so|fully|all|always|too|quite|exactly|want|need|like|think|know|recall|remember|understand|mean|feel|plan|intend|expect|care|mind|matter|deny|speak|talk|comment|respond|answer|agree|disagree)$/;

/** "said he did not meet", "insisted that there was no deal": where it begins, if a source says so. */
function saidNotFrom(tokens: readonly Token[], at: number): number | undefined {
  const [before, token, next] = [tokens[at - 1], tokens[at] as Token, tokens[at + 1]];
  // two denials turn each other about
  if (tokens.slice(Math.max(0, at - REACH), at).some((t) => /^(?:not|n't|never|no)$/.test(t.lower)))
    return undefined;
  const other =
    /^(?:longer|other|further|more|such|doubt|plans?|idea|question|reason|comment|one|way|choice|matter)$/;
  if (token.lower === 'no') {
    const had = /^(?:had|has|have|was|is|were|are|found|find)$/.test(before?.lower ?? '');
    return had && /^(?:NOUN|ADJ)$/.test(next?.pos ?? '') && !other.test(next?.lower ?? '')
      ? at + 1
      : undefined;
  }
  const never = token.lower === 'never' && next?.pos === 'VERB' && next.lower !== next.lemma;
  const not = /^(?:not|n't|never)$/.test(token.lower) && SAID_NOT.test(before?.lower ?? '');
  if (!(never || not) || NARROWED.test(next?.lemma ?? '')) return undefined;
  return next?.lemma === 'have' || !EMPTY.test(next?.lemma ?? '') ? at + 1 : undefined;
}

/** "denies that", but neither "elections have been disputed" nor "a disputed count". */
function isActive(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]?.lower;
  if (tokens[at]?.pos !== 'VERB') return next === 'that';
  const before = tokens.slice(Math.max(0, at - 2), at);
  return next !== 'by' && !before.some((t) => /^(?:is|are|was|were|be|been|being|a|the)$/.test(t.lower));
}

/** Where what the word at `at` denies begins; undefined where it denies nothing. */
function deniedAfter(tokens: readonly Token[], at: number): number | undefined {
  const [token, next] = [tokens[at] as Token, tokens[at + 1]];
  const not = tokens.slice(Math.max(0, at - 2), at).some((t) => /^(?:not|n't)$/.test(t.lower));
  if (token.lemma === 'believe') return not ? at + 1 : undefined;
  if (isNegated(tokens, at)) return undefined;
  if (DENYING.test(token.lemma)) return isActive(tokens, at) ? at + 1 : undefined;
  if (token.pos === 'VERB' && DISMISSING.test(token.lemma)) {
    const report = tokens.slice(at + 1, at + 4).find((t) => REPORT.test(t.lower));
    const tie = tokens[(report?.index ?? 0) + 1]?.lower ?? '';
    return report && /^(?:that|of)$/.test(tie) ? report.index + 2 : undefined;
  }
  if (token.lemma === 'denial') return /^(?:of|that)$/.test(next?.lower ?? '') ? at + 2 : undefined;
  return FALSE.test(token.lower) ? falseFrom(tokens, at) : undefined;
}

/** "it is inaccurate to suggest that", "it's false that". */
function falseFrom(tokens: readonly Token[], at: number): number | undefined {
  const next = tokens[at + 1]?.lower;
  if (next === 'that') return at + 2;
  const says = /^(?:suggest|say|claim|assert|think|conclude)$/.test(tokens[at + 2]?.lemma ?? '');
  return next === 'to' && says ? at + 3 : undefined;
}

const FALSE = /^(?:false|wrong|untrue|inaccurate|incorrect|baseless|unfounded)$/;

/** "said claims the points were changed are completely wrong": what is denied stands before. */
function deniedBefore(tokens: readonly Token[], at: number): readonly [from: number, to: number] | undefined {
  if (!FALSE.test(tokens[at]?.lower ?? '') || isNegated(tokens, at)) return undefined;
  const copula = tokens.findLast(
    (t) => t.index < at && t.index >= at - 4 && /^(?:is|are|was|were)$/.test(t.lower),
  );
  const report = tokens.findLast((t) => t.index < (copula?.index ?? 0) && REPORT.test(t.lower));
  if (!copula || !report || copula.index - report.index < 3 || copula.index - report.index > REACH)
    return undefined;
  return [report.index + 1, copula.index];
}

/** "the capability described in the report": where it is told, not what is denied; "the risk posed by the virus" is. */
const isReduced = (tokens: readonly Token[], at: number): boolean =>
  /^(?:VERB|ADJ)$/.test(tokens[at]?.pos ?? '') &&
  /(?:ed|en)$/.test(tokens[at]?.lower ?? '') &&
  tokens[at - 1]?.pos === 'NOUN' &&
  tokens[at + 1]?.pos === 'ADP' &&
  (isSaying(tokens[at]?.lemma ?? '') || tokens.slice(at + 2, at + 5).some((t) => REPORT.test(t.lower)));

/** "did not fully repeal the rules": some of it may have been. */
const DEGREE = /^(?:enough|fully|entirely|wholly|solely|merely|only)$/;

/** The head of the phrase that a noun or name begins: "the governor's request". */
function headFrom(tokens: readonly Token[], first: Token | undefined): Token | undefined {
  let at = first?.index ?? 0;
  while (/^(?:NOUN|PROPN)$/.test(tokens[at]?.pos ?? '')) {
    const next = /^['’]s?$/.test(tokens[at + 1]?.text ?? '') ? at + 2 : at + 1;
    if (tokens[next]?.pos !== 'NOUN') break;
    at = next;
  }
  return first && tokens[at];
}

/** What is denied between `from` and `to` by the word at `at`; undefined where it names no deed. */
function denialOf(
  claim: Claim,
  told: readonly Claim[],
  at: number,
  [from, to]: readonly [from: number, to: number],
): Denial | undefined {
  const scope = claim.tokens.slice(from, to);
  const reduced = scope.find((t) => isReduced(claim.tokens, t.index))?.index ?? to;
  const words = scope.filter((t) => isTelling(t) && !REPORT.test(t.lower) && t.index < reduced);
  const deed =
    words.find((t) => TAKES_PART.test(t.lemma)) ??
    words.find((t) => t.pos === 'VERB') ??
    headFrom(
      claim.tokens,
      words.find((t) => t.pos === 'NOUN'),
    );
  const behind = claim.tokens[from + 1]?.lower === 'behind' || claim.tokens[from + 2]?.lower === 'behind';
  const first = headFrom(
    claim.tokens,
    words.find((t) => t.pos !== 'PROPN'),
  );
  if (!deed || REFUSED.test(first?.lower ?? '')) return undefined;
  // "denied knowing about it": of what, stands elsewhere
  if (deed.lemma === 'know' && words.length === 1) return undefined;
  // "denied using the gas": a verb that says too little
  const verb = scope.find((t) => t.pos === 'VERB');
  if (verb && verb.lemma !== 'have' && EMPTY.test(verb.lemma)) return undefined;
  if (scope.some((t) => DEGREE.test(t.lower) || standsForNames(claim.tokens, t))) return undefined;
  const denier = denierAt(claim, at);
  const key = behind ? TAKING_PART : deedKey(deed);
  const by = namesAmong(claim, told, denier.from, denier.to);
  return {
    deed: key,
    keys: new Set([key, ...words.map(deedKey)]),
    // what others took part in is no matter of who denies it for himself
    names: new Set(key === TAKING_PART ? by : [...by, ...namesAmong(claim, told, from, to)]),
    context: contextOf(claim, told),
    from: Math.min(denier.from, from, at),
    to: Math.max(to, at + 1),
  };
}

function contextOf(claim: Claim, told: readonly Claim[]): Set<string> {
  const around = [claim, told[told.indexOf(claim) - 1], told[0]];
  return new Set(around.flatMap((near) => [...(near?.concepts ?? [])]));
}

/** "denied it but later acknowledged", "did not, he said, before conceding": no denial any more. */
const TAKEN_BACK =
  /\b(?:but|before|until|later|then|since)\b.{0,40}\b(?:acknowledg|admit|conced|confess|retract|revers|walked back)/i;

/** "had not fired since Sunday", "if he had not asked", "not because": no plain denial. */
const LIMITS = /^(?:since|until|if|whether|unless|would|because)$/;
const known = new WeakMap<Claim, readonly Denial[]>();

/** What a claim says is denied; `told` are the claims of its article in order. */
export function denialsOf(claim: Claim, told: readonly Claim[]): readonly Denial[] {
  const before = known.get(claim);
  if (before) return before;
  const { tokens, sentence } = claim;
  const denials: Denial[] = [];
  const sourced =
    MAY_DENY.test(sentence.text) &&
    !tokens.some((t) => LIMITS.test(t.lower)) &&
    attributionOf(tokens).source !== undefined;
  for (let at = 0; at < (MAY_DENY.test(sentence.text) ? tokens.length : 0); at++) {
    const from = deniedAfter(tokens, at) ?? (sourced ? saidNotFrom(tokens, at) : undefined);
    const range = from === undefined ? deniedBefore(tokens, at) : ([from, endOf(tokens, from)] as const);
    const denial = range && denialOf(claim, told, at, range);
    const rest = denial && sentence.text.slice(tokens[denial.to - 1]?.end ?? 0);
    if (denial && !TAKEN_BACK.test(rest ?? '')) denials.push(denial);
  }
  known.set(claim, denials);
  return denials;
}
