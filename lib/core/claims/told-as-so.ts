/**
 * What a sentence tells as so, as words rather than as a parse, and who is named beside it: the other side of a denial
 * (`denials.ts`). What stands near a doubt, a charge or a plan is left out.
 */
import { verbOfNoun } from '../lexicon/verb-of-noun.ts';
import { conceptOf } from '../match/concepts.ts';
import { STOP_WORDS } from '../text/stop-words.ts';
import { stem } from '../text/terms.ts';
import type { Token } from '../text/tokens.ts';
import type { Claim } from './claim.ts';
import { countriesIn } from './parties.ts';
import { peopleIn } from './people-told.ts';
import { perWording } from './per-claim.ts';
import { isQuotedWord } from './set-off.ts';

/** The deed of whoever is "involved in", "behind" or "responsible for" another. */
export const TAKING_PART = '*taking part';
/** Words for taking part in a deed; lemmas. */
export const TAKES_PART =
  /^(?:involve|involvement|responsible|responsibility|role|participation|participate|complicity)$/;

/** Words of one deed share a key, whether verb or noun: "spied", "spying"; "approval", "approve". */
export function deedKey({ lemma }: Token): string {
  return TAKES_PART.test(lemma) ? TAKING_PART : conceptOf(stem(verbOfNoun(lemma) ?? lemma));
}

/** Words that say nothing of their own, whatever they stand in. */
export const EMPTY =
  /^(?:be|have|do|make|take|get|give|go|come|say|tell|think|ever|any|part|way|thing|such|kind|people|time|fact|all|other|carry|call|see|hear|want|need|like|try|use|keep|put|look|believe|work|run|day|week|month|year|morning|night|last|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/;
/** True for words that carry what a clause tells. */
export const isTelling = (token: Token): boolean =>
  /^(?:NOUN|VERB|ADJ|PROPN)$/.test(token.pos) &&
  !STOP_WORDS.has(token.lower) &&
  !EMPTY.test(token.lemma) &&
  /[a-z]{3}/.test(token.lower);

/** Names, surnames and countries among the words, those that a pronoun stands for included. */
export function namesAmong(claim: Claim, told: readonly Claim[], from: number, to: number): string[] {
  const words = claim.tokens.slice(from, to);
  const names = words.filter((t) => t.pos === 'PROPN' && /\p{L}{3}/u.test(t.text)).map((t) => t.lower);
  return [...peopleIn(claim, told, from, to), ...countriesIn(words), ...names];
}

/** Words that leave open whether what stands near them is so. */
const DOUBT =
  /^(?:not|n't|never|no|none|nobody|neither|nor|cannot|without|if|whether|could|may|might|would|should|claim(?:s|ed|ing)?|question\w*|doubt\w*|suspect\w*|suspicions?|suggest\w*|possibl[ey]|potential|potentially|unclear|rumou?rs?|fears?|feared|believ(?:e|es|ed|ing)|think(?:s|ing)?|thought|assum(?:e|es|ed|ing)|suppos(?:e|es|ed|edly|ing)|purported|purportedly|apparent|apparently|speculat\w+|fail\w*|plans?|threat\w*|ask\w*|investigat(?:e|es|ed|ing|ions?)|blam\w+|mistook|mistaken)$/;
/** Words for denying. */
const DENYING = 'den(?:y|ies|ied|ying|ials?)|disput\\w+|refut\\w+|rebut\\w*|reject\\w*|dismiss\\w*';
/** Words with which a sentence denies or only charges, wherever they stand. */
const DENIES = new RegExp(
  `^(?:${DENYING}|false|falsely|ridiculous|untrue|unfounded|baseless|inaccurate|innocent|alleg(?:e|es|ed|ing|edly|ations?)|accus(?:e|es|ed|ing|ers?|ations?))$`,
);
/** Words on both sides of what is told within which a doubt is about it. */
const DOUBT_REACH = 8;
/** What whoever took part is told to have done. */
const DID = /^(?:conduct|carry|launch|commit|perpetrate|orchestrate|order|stage|mastermind|plot)$/;

/** "carried out the attack", "was behind it". */
function isTakingPart(tokens: readonly Token[], { index, lemma, lower, pos }: Token): boolean {
  if (lower === 'behind') return tokens[index - 1]?.pos === 'AUX';
  if (!DID.test(lemma) || pos !== 'VERB' || lower.endsWith('ing')) return false;
  return lemma !== 'carry' || tokens[index + 1]?.lower === 'out';
}

/** "his talk of a rigged election" tells of talk; whatever the tagger takes the participle for. */
const isAttribute = (tokens: readonly Token[], { index, lower }: Token): boolean =>
  lower.endsWith('ed') &&
  /^(?:DET|ADJ)$/.test(tokens[index - 1]?.pos ?? '') &&
  tokens[index + 1]?.pos === 'NOUN';

/** "any tension between the two": who they are stands elsewhere. */
export const standsForNames = (tokens: readonly Token[], { index, lower }: Token): boolean =>
  lower === 'two' &&
  tokens[index - 1]?.lower === 'the' &&
  !/^(?:ADJ|NOUN|PROPN)$/.test(tokens[index + 1]?.pos ?? '');

/** Words behind a deed in which its participants are told. */
const BETWEEN = 4;
const isOfUnnamed = (tokens: readonly Token[], { index }: Token): boolean =>
  tokens.slice(index + 1, index + BETWEEN).some((t) => standsForNames(tokens, t));

/** Where a claim tells something as so: each key of its telling words that nothing near puts in doubt. */
export const toldIn = perWording(({ tokens }): ReadonlyMap<string, number> => {
  const told = new Map<string, number>();
  // "to deny them entry" refuses
  const denied = tokens.some((t) => DENIES.test(t.lower) && tokens[t.index - 1]?.lower !== 'to');
  if (tokens.at(-1)?.text === '?' || denied) return told;
  const doubts = tokens.filter((t) => DOUBT.test(t.lower)).map(({ index }) => index);
  const without = tokens.find((t) => t.lower === 'without')?.index ?? tokens.length;
  const isDoubted = (at: number): boolean =>
    doubts.some((doubt) => Math.abs(doubt - at) <= DOUBT_REACH) ||
    // "ended without finding that": all of it
    (at > without && !tokens.slice(without, at).some(({ text }) => /^[,;:]$/.test(text)));
  for (const token of tokens) {
    const part = isTakingPart(tokens, token);
    if (!(isTelling(token) || part) || isAttribute(tokens, token) || isQuotedWord(tokens, token.index))
      continue;
    if (isDoubted(token.index) || isOfUnnamed(tokens, token)) continue;
    for (const key of part ? [TAKING_PART, deedKey(token)] : [deedKey(token)])
      if (!told.has(key)) told.set(key, token.index);
  }
  return told;
});

/** Words that deny what stands behind them, or leave it a charge or a question, and how many words behind them. */
const NEGATES = new RegExp(
  `^(?:not|n't|never|no|neither|nor|without|whether|alleged(?:ly)?|purported(?:ly)?|supposed(?:ly)?|${DENYING})$`,
);
const NEGATED_REACH = 6;

/** Keys of the telling words that a claim denies, has somebody deny, or leaves open. */
export const negatedIn = perWording(({ tokens }): ReadonlySet<string> => {
  const negated = new Set<string>();
  let since = Number.POSITIVE_INFINITY;
  for (const token of tokens) {
    since = NEGATES.test(token.lower) ? 0 : since + 1;
    if (since <= NEGATED_REACH && isTelling(token)) negated.add(deedKey(token));
  }
  return negated;
});

/** Names within reach of token `at`, or only those right before it: who may be said to do it there. */
export function namesNear(
  claim: Claim,
  told: readonly Claim[],
  at: number,
  before: boolean,
): ReadonlySet<string> {
  return new Set(
    namesAmong(claim, told, Math.max(0, at - (before ? RIGHT_BEFORE : NEAR)), before ? at : at + NEAR),
  );
}
const NEAR = 16;
const RIGHT_BEFORE = 10;
