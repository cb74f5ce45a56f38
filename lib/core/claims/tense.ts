/** When a clause says that something happens, seen from its article. */
import type { Token } from '../text/tokens.ts';
import { beforeAdverbs, isClauseEdge, isNominal } from './clause-edges.ts';
import { isSaying } from './operators.ts';

/** 'present' for what is told as planned by the present, 'unknown' for headlines and infinitives. */
export type Tense = 'past' | 'future' | 'present' | 'unknown';

const AHEAD = /^(will|'ll|wo|shall|would|plans?|expected|scheduled|set|due|slated|poised|intends?|going)$/;

/** Verbs whose past is spelled as their base form is. */
const UNCHANGED =
  /^(beat|beset|bet|bid|broadcast|burst|cast|cost|cut|forecast|hit|hurt|let|offset|put|quit|read|rid|set|shed|shut|split|spread|thrust|upset|wed)$/;

/** "The bridge shut on Monday", "they set off on Friday": with a day, what news tells in this form is past. */
function isUnchangedPast(tokens: readonly Token[], head: Token): boolean {
  if (!UNCHANGED.test(head.lower)) return false;
  const doer = beforeAdverbs(tokens, head.index);
  if (!doer || !(isNominal(doer) || doer.pos === 'PRON' || /^(?:and|,)$/.test(doer.lower))) return false;
  // "can the bridge shut", "told them to let it shut"
  for (let i = doer.index; i >= Math.max(0, doer.index - 5); i--)
    if (/^(can|could|may|might|must|should|do|to|let|makes?|made)$/.test(tokens[i]?.lower ?? ''))
      return false;
  return true;
}

/** "faces questions on Thursday": the present with a day is what is planned; what "comes" or "follows" is here. */
const isPlannedPresent = ({ pos, lower, lemma }: Token): boolean =>
  pos === 'VERB' &&
  lower.endsWith('s') &&
  lower !== lemma &&
  !/^(?:come|follow|mark|show|remain|have|be|bring|make|date|read)$/.test(lemma) &&
  !isSaying(lemma);

/** "was scheduled to close" may have come to pass by now. */
const wasSo = (tokens: readonly Token[], at: number): boolean =>
  /^(was|were|been)$/.test(tokens[at - 1]?.lower ?? '') ||
  (/^(was|were|been)$/.test(tokens[at - 2]?.lower ?? '') && tokens[at - 1]?.pos === 'ADV');

/** "plans", "is set to"; "set off" is no plan. */
const isAhead = (tokens: readonly Token[], { lower, index }: Token): boolean =>
  AHEAD.test(lower) && (lower !== 'set' || /^(to|for)$/.test(tokens[index + 1]?.lower ?? ''));

/** The tense that a verb shows by its own form. */
function ownTense(tokens: readonly Token[], head: Token): Tense {
  // "until he is sentenced": not yet; "are heading back on Friday" is planned
  if (/^(is|are|'s|'re)$/.test(tokens[head.index - 1]?.lower ?? ''))
    return head.lower.endsWith('ing') ? 'present' : 'unknown';
  if (isUnchangedPast(tokens, head)) return 'past';
  if (isPlannedPresent(head)) return 'present';
  const past = /ed$/.test(head.lower) || (head.lower !== head.lemma && !/(s|ing)$/.test(head.lower));
  return past || /^(was|were|had|did)$/.test(head.lower) ? 'past' : 'unknown';
}

/** The tense that a verb or event noun stands in, by the words before it and by its own form. */
export function tenseOf(tokens: readonly Token[], head: Token): Tense {
  if (isAhead(tokens, head)) return wasSo(tokens, head.index) ? 'unknown' : 'future';
  for (let i = head.index - 1; i >= Math.max(0, head.index - 6) && !isClauseEdge(tokens, i); i--) {
    const token = tokens[i];
    if (!token || isNominal(token)) continue;
    if (AHEAD.test(token.lower)) return wasSo(tokens, i) ? 'unknown' : 'future';
    // "is to appear"
    if (/^(is|are)$/.test(token.lower) && tokens[i + 1]?.lower === 'to') return 'future';
    if (/^(was|were|had|did|has|have|been)$/.test(token.lower)) return 'past';
  }
  return ownTense(tokens, head);
}
