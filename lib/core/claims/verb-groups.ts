/**
 * Verbs with their auxiliaries and negation, from tagged tokens. The tagger's commonest slips that would lose an
 * outcome are put right here first, for this reading only.
 */

import { setsDay } from '../lexicon/deeds.ts';
import type { Token } from '../text/tokens.ts';
import type { PartOfSpeech } from '../text/word-classes.ts';
import { isNegator } from './operators.ts';

/** A verb, or a form of "be" that stands alone, with what belongs to it. Token indexes, `to` exclusive. */
export interface VerbGroup {
  readonly from: number;
  /** The verb itself, or the copula. */
  readonly verb: number;
  readonly to: number;
  readonly auxiliaries: readonly Token[];
  readonly negations: number;
  readonly infinitive: boolean;
  /** "has to be recognized": whether it is isn't told. */
  readonly obliged: boolean;
  /** An "-ing" form, which takes its subject from the clause above. */
  readonly gerund: boolean;
  readonly passive: boolean;
  readonly copula: boolean;
}

const BE = /^(?:be|is|are|am|was|were|been|being|'s|'re|'m)$/;
const LINKED = /^(?:remain(?:s|ed)?|stay(?:s|ed)?|kept|became|becomes?)$/;
const MODAL = /^(?:will|would|can|could|may|might|must|should|did|does|do|cannot|n't|'ll)$/;
/** Participles that tie a phrase as a preposition does. */
const PREPOSITIONS =
  /^(?:regarding|concerning|following|including|excluding|involving|pending|considering|given|amid)$/;
const NEGATIVE = /^(?:not|n't|never|cannot|hardly|scarcely|nor|neither)$/;

/** Words that may stand between the parts of a verb group. */
export const isAdverbial = (token: Token | undefined): boolean =>
  token?.pos === 'ADV' ||
  NEGATIVE.test(token?.lower ?? '') ||
  (token?.pos === 'DET' && /^(?:all|both)$/.test(token.lower));

/** True for auxiliaries that take a bare verb. */
export const isModal = (token: Token | undefined): boolean =>
  token !== undefined && token.pos !== 'NOUN' && token.pos !== 'PROPN' && MODAL.test(token.lower);

/** True for forms that may be past participles; irregular ones by their commonest endings. */
export const isParticiple = (token: Token): boolean =>
  /(?:ed|en|wn|ne|ht|lt|pt|ld|ut|et|it|ain|un|ung|ade|aid|ost|ound|ead)$/.test(token.lower) &&
  !token.lower.endsWith('ing');

const PLURALS =
  /[^s]s$|^(?:people|police|men|women|children|staff|media|crew|family|team|couple|public|majority|government)$/;
/** Verbs after which a bare one has a subject in the singular: "let the union speak". */
const LETS =
  /^(?:let|make|help|see|watch|hear|have|demand|insist|urge|require|ask|recommend|request|suggest|do|will|would|can|could|may|might|must|should)$/;

const isBareForm = (token: Token): boolean =>
  token.lower === token.lemma && !token.lower.endsWith('ing') && !isParticiple(token);

/** "the press pass": a bare form behind a singular noun is a noun, for "passes" would agree with it. */
function isCompoundHead(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (before?.pos !== 'NOUN' || PLURALS.test(before.lower)) return false;
  const clause = tokens.slice(Math.max(0, at - 8), at - 1);
  return !clause.some((t) => LETS.test(t.lemma) || /^(?:and|that|did|does|'d|'ll)$/.test(t.lower));
}

/** True for a verb that heads a clause; a participle before a noun describes it. */
function isVerb(tokens: readonly Token[], at: number): boolean {
  const [before, token, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (token?.pos !== 'VERB' || token.lower === 'according') return false;
  if ((before?.text === '-' && token.glued) || (after?.text === '-' && after.glued)) return false;
  if (isBareForm(token)) return true;
  const opens = before?.pos === 'DET' || before?.pos === 'ADJ' || before?.lower === "'s";
  const described = after?.pos === 'NOUN' || after?.pos === 'PROPN' || after?.pos === 'ADJ';
  return !((opens || /^["“]$/.test(before?.text ?? '')) && described);
}

/** "remained closed": the linking verb is an auxiliary to the participle. */
function linksTo(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at]?.pos === 'ADV' ? tokens[at + 1] : tokens[at];
  return next?.pos === 'VERB' && isParticiple(next);
}

/**
 * The model takes some verbs for nouns or adjectives: after "to" before an object, right after a modal auxiliary, and
 * "plans" or "pledges" between a noun and "to".
 */
function isHiddenVerb(tokens: readonly Token[], at: number): boolean {
  const [before, token, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (token?.pos !== 'NOUN' && token?.pos !== 'ADJ') return false;
  if (/^(?:plans|aims|vows|pledges|promises)$/.test(token.lower))
    return after?.lower === 'to' && (before?.pos === 'NOUN' || before?.pos === 'PROPN');
  if (token.lower !== token.lemma) return false;
  if (before?.lower === 'to') return token.pos === 'NOUN' && after?.pos === 'DET';
  return isModal(isAdverbial(before) ? tokens[at - 2] : before);
}

function withTag(token: Token, pos: PartOfSpeech, lemma: string = token.lemma): Token {
  const { index, start, end, text, lower, stem, glued } = token;
  return { index, start, end, text, lower, lemma, stem, glued, pos };
}

/** "has primarily revolved around", "was informed of", "the boat keeled over": what the tagger takes for an adjective. */
function isHiddenParticiple(tokens: readonly Token[], at: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (token?.pos !== 'ADJ' || !/[^e]ed$/.test(token.lower) || next?.pos !== 'ADP') return false;
  const told = isAdverbial(tokens[at - 1]) ? tokens[at - 2] : tokens[at - 1];
  const doer = told?.pos === 'NOUN' || told?.pos === 'PRON' || told?.text === ',';
  if (doer && /^(?:over|off|up|down|away)$/.test(next.lower)) return true;
  const before = told?.lower ?? '';
  return /^(?:has|have|had)$/.test(before) || (BE.test(before) && /^(?:of|by|about)$/.test(next.lower));
}

/** The verb of a regular participle: "revolve", "inform", "plan". */
export function verbOf(participle: string): string {
  if (/([bdgmnprt])\1ed$/.test(participle)) return participle.slice(0, -3);
  return /(?:[cgsuvz]|at|ir|ur|is|iz|ok|ib|os)ed$/.test(participle)
    ? participle.slice(0, -1)
    : participle.slice(0, -2);
}

/** "has signs of", "had cracks": no auxiliary where no verb follows. */
function isFullHave(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.pos !== 'AUX' || !/^(?:has|have|had)$/.test(token.lower)) return false;
  let next = at + 1;
  while (isAdverbial(tokens[next])) next++;
  if (isHiddenParticiple(tokens, next)) return false;
  const after = tokens[next];
  const plural = after?.pos === 'VERB' && /[^s]s$/.test(after.lower) && after.lower !== after.lemma;
  return plural || (after?.pos !== 'VERB' && after?.pos !== 'AUX' && after?.lower !== 'to');
}

/** The tokens with the tags that reading predications needs; the same tokens where nothing is amiss. */
export function retagged(tokens: readonly Token[]): readonly Token[] {
  return tokens.map((token, at) => {
    if (isHiddenVerb(tokens, at) || isFullHave(tokens, at)) return withTag(token, 'VERB');
    if (isHiddenParticiple(tokens, at)) return withTag(token, 'VERB', verbOf(token.lower));
    if (isOffice(tokens, at)) return withTag(token, 'NOUN');
    const pos = token.pos === 'VERB' ? verbTag(tokens, at) : undefined;
    return pos ? withTag(token, pos) : token;
  });
}

/** Offices whose "general" stands behind: "attorney general", "secretary-general". */
const GENERALS =
  /^(?:secretary|attorney|director|governor|inspector|surgeon|solicitor|consul|auditor|comptroller|postmaster|procurator)$/;

/** "the secretary-general says": the head of an office's name, which the tagger takes for an adjective. */
function isOffice(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.pos !== 'ADJ' || token.lower !== 'general') return false;
  return GENERALS.test(tokens[tokens[at - 1]?.text === '-' ? at - 2 : at - 1]?.lower ?? '');
}

/** "Elected and Appointed Officials": the name goes on. */
const isInName = (tokens: readonly Token[], at: number): boolean =>
  /^\p{Lu}\p{Ll}/u.test(tokens[at]?.text ?? '') &&
  /^(?:and|or)$/.test(tokens[at - 1]?.lower ?? '') &&
  tokens[at - 2]?.pos === 'PROPN' &&
  tokens[at + 1]?.pos === 'PROPN';

/** "put the capsize at five", "set sentencing for May": behind an article, or what somebody sets for a day. */
function isNounByPlace(tokens: readonly Token[], at: number): boolean {
  const [before, token, after] = [tokens[at - 1], tokens[at] as Token, tokens[at + 1]];
  if (/^(?:the|a|an)$/.test(before?.lower ?? '')) return isBareForm(token) && after?.pos === 'ADP';
  const set = before?.pos === 'VERB' && setsDay(before.lemma);
  return set && token.lower.endsWith('ing') && /^(?:for|until|to)$/.test(after?.lower ?? '');
}

/** "Smith v. Hope": a party of a case. */
const isCaseParty = (tokens: readonly Token[], at: number): boolean =>
  /^\p{Lu}/u.test(tokens[at]?.text ?? '') && tokens[at - 1]?.text === '.' && tokens[at - 2]?.lower === 'v';

/** "with tear gas": behind these no bare verb stands. */
const NO_VERB_BEHIND = /^(?:of|with|from|by|into|at|against|between)$/;

/** What a word that the tagger takes for a verb is instead; undefined where it's right. */
function verbTag(tokens: readonly Token[], at: number): PartOfSpeech | undefined {
  const token = tokens[at] as Token;
  if (isNounByPlace(tokens, at)) return 'NOUN';
  // "to have consulted"
  const leads = LINKED.test(token.lower) || /^(?:have|having)$/.test(token.lower);
  if (leads && linksTo(tokens, at + 1)) return 'AUX';
  if (isCaseParty(tokens, at) || isInName(tokens, at)) return 'PROPN';
  const noVerb = NO_VERB_BEHIND.test(tokens[at - 1]?.lower ?? '') || isCompoundHead(tokens, at);
  if (isBareForm(token) && noVerb) return 'NOUN';
  // "has signs of": after "has" only a participle is a verb
  const has = /^(?:has|have|had)$/.test(tokens[at - 1]?.lower ?? '');
  if (has && /[^s]s$/.test(token.lower) && token.lower !== token.lemma) return 'NOUN';
  return PREPOSITIONS.test(token.lower) && tokens[at - 1]?.pos !== 'AUX' ? 'ADP' : undefined;
}

/** True where an auxiliary is only the first part of a verb group. */
function leadsToVerb(tokens: readonly Token[], at: number): boolean {
  let next = at + 1;
  while (isAdverbial(tokens[next]) || tokens[next]?.pos === 'AUX') next++;
  return isVerb(tokens, next);
}

function groupAt(tokens: readonly Token[], at: number, copula: boolean): VerbGroup {
  const verb = tokens[at] as Token;
  let from = at;
  for (let left = tokens[from - 1]; from > 0; left = tokens[from - 1]) {
    const no = left?.lower === 'no' && tokens[from]?.lower === 'longer';
    if (left?.pos !== 'AUX' && left?.lower !== 'to' && left?.lower !== "'ll" && !isAdverbial(left) && !no)
      break;
    from--;
  }
  while (from < at && tokens[from]?.pos === 'ADV' && !isNegator(tokens, from)) from++;
  const own = tokens.slice(from, at);
  const toAt = own.findLastIndex((t) => t.lower === 'to');
  const beforeTo = own[toAt - 1]?.lower ?? '';
  // "has yet to approve" denies and "had to return" tells; neither is a plan
  const yet = toAt > 0 && beforeTo === 'yet';
  const after = copula && isNegator(tokens, at + 1) ? 1 : 0;
  const auxiliaries = own.filter((t) => t.pos === 'AUX' || t.lower === "'ll");
  const inner = own.filter((t) => isNegator(tokens, t.index)).length;
  const linked = auxiliaries.some((t) => BE.test(t.lower) || LINKED.test(t.lower));
  return {
    from,
    verb: at,
    to: at + 1 + after,
    auxiliaries,
    negations: inner + after + (yet ? 1 : 0) + (copula && isNegator(tokens, at) ? 1 : 0),
    infinitive: toAt >= 0 && !yet && !/^(?:had|has|have)$/.test(beforeTo),
    obliged: toAt > 0 && /^(?:has|have)$/.test(beforeTo),
    gerund: verb.lower.endsWith('ing') ? !linked : own[0]?.lower === 'having',
    passive: !copula && isParticiple(verb) && linked,
    copula,
  };
}

/** The verb groups of a sentence, in order. Takes `retagged` tokens. */
export function verbGroupsOf(tokens: readonly Token[]): VerbGroup[] {
  const groups: VerbGroup[] = [];
  for (const [at, token] of tokens.entries()) {
    if (isVerb(tokens, at)) groups.push(groupAt(tokens, at, false));
    else if (token.pos === 'AUX' && BE.test(token.lower) && !leadsToVerb(tokens, at))
      groups.push(groupAt(tokens, at, true));
  }
  return groups;
}

/** True for what is told as done, rather than going on or still to come. */
export function isDone(verb: Token, auxiliaries: readonly Token[]): boolean {
  // "was preparing": not done yet
  if (verb.lower.endsWith('ing') && verb.lower !== verb.lemma) return false;
  if ([verb, ...auxiliaries].some((t) => /^(?:was|were|had|did|has|have|been|'ve)$/.test(t.lower)))
    return true;
  return auxiliaries.length === 0 && verb.lower !== verb.lemma && !/^(?:are|am|'re)$|s$/.test(verb.lower);
}
