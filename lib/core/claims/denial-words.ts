/** The words by which somebody is said to deny something, and who that is: what all that reads denials starts from. */
import type { Token } from '../text/tokens.ts';
import { attributionOf } from './attribution.ts';
import type { Claim } from './claim.ts';
import { sceneOf, subjectOf } from './scene.ts';

/** What is denied by these nouns is told behind them: "claims that …", "reports of …". */
export const REPORT =
  /^(?:claim|report|story|storie|allegation|accusation|suggestion|assertion|notion|idea|charge|rumou?r|statement|speculation|account|version|narrative|finding|conclusion|criticism|characterization|interpretation)s?$/;
/** Whether a sentence has any word by which it may deny something; cheap, for leaving most of them out. */
export const MAY_DENY =
  /\b(?:den(?:y|ie[sd]|ying|ials?)|refut|disput|rebut|debunk|dismiss|reject|challeng|contradict|undercut|undermin|belie|discredit|disprov|false\b|wrong|untrue|inaccurate|incorrect|baseless|unfounded)|\b(?:sa(?:id|y)|claim|insist|told|testif|maintain|argu|stat|announc|swor).*(?:\b(?:not|never|no)\b|n['’]t\b)/i;

/** Verbs that deny, and those that do where what is dismissed is a claim. */
export const DENYING = /^(?:deny|refute|dispute|rebut|debunk)$/;
export const DISMISSING =
  /^(?:dismiss|reject|challenge|contradict|undercut|undermine|belie|discredit|disprove)$/;

const NOT = /^(?:not|n't|never|nor|or|neither|to|without)$/;
/** Whether the verb at a token index is itself denied, or no more than to be done: "won't deny", "asked to deny". */
export const isNegated = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(Math.max(0, at - 3), at).some((t) => NOT.test(t.lower));

/** Who denies at token `at`: the subject of the clause, else who says the sentence; token indexes, `to` exclusive. */
export function denierAt({ tokens }: Claim, at: number): { readonly from: number; readonly to: number } {
  const scene = sceneOf(tokens);
  const index = scene.groups.findIndex((group) => group.from <= at && group.to > at);
  return subjectOf(scene, index) ?? attributionOf(tokens).source ?? { from: at, to: at };
}
