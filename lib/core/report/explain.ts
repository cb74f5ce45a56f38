/** The one plain sentence that says what a finding shows, made from the words that were found. */
import type { Stage } from '../claims/turns.ts';
import type { Comparison, Explanation } from '../compare/comparator.ts';
import { explainNumbers } from './explain-numbers.ts';
import { fragmentOf, widen, withSign } from './fragment.ts';
import { timeApart } from './time-apart.ts';

/** The two sentences that were compared, and how they stand to each other. */
export interface Surroundings {
  /** The other outlet's name, '' where unknown. */
  readonly outlet: string;
  /** Days from this article's date to the other's; null where one has no date. */
  readonly daysLater: number | null;
  readonly here: string;
  readonly there: string;
}

/**
 * "59 hostages held here; 50 in Bloomberg News, 20 weeks later." Quotation marks stand around the articles' own
 * words where they are more than a number, a date, a place or a name.
 */
export function explain(comparison: Comparison, around: Surroundings): string {
  const outlet = around.outlet || 'the other article';
  const apart = around.daysLater === 0 ? '' : timeApart(around.daysLater);
  // beside a date, "one day later" would speak of the event
  const when = apart === '' ? '' : `, ${comparison.kind === 'date' ? 'published ' : ''}${apart}`;
  const { here, there } = sides(comparison, around);
  switch (comparison.relation) {
    case 'agrees':
      return ended(`Also reported by ${outlet}${when}: ${there}`);
    case 'compatible':
      return comparison.kind === 'wording' || comparison.kind === 'outcome'
        ? ended(`Much the same in ${outlet}${when}: ${there}`)
        : `${capital(here)} here; ${there} in ${outlet}${when}: both can hold.`;
    default:
      if (comparison.explain.stages)
        return ofStages(comparison.explain.stages, here, there, `${outlet}${when}`);
      return `${capital(here)} here; ${there} in ${outlet}${when}.`;
  }
}

const STAGES: Readonly<Record<Stage, string>> = {
  ahead: 'still to come', open: 'still open', undone: 'not done yet', going: 'under way', done: 'done', dropped: 'come to nothing',
}; // biome-ignore format: one row

/** "Still to come here (“plans to resign”); done in Reuters, 2 days later (“resigned on Friday”)." */
const ofStages = (
  stages: NonNullable<Explanation['stages']>,
  here: string,
  there: string,
  when: string,
): string => `${capital(STAGES[stages.here])} here (${here}); ${STAGES[stages.there]} in ${when} (${there}).`;

/** What stands here and there, as it's put into the sentence. */
function sides(comparison: Comparison, around: Surroundings): { here: string; there: string } {
  const { explain: parts, kind, relation } = comparison;
  if (kind === 'quantity') return explainNumbers(comparison, relation === 'agrees');
  if (kind === 'attribution') {
    return { here: quotedFrom(around.here, parts.here), there: quotedFrom(around.there, parts.there) };
  }
  // the words themselves are what differs
  if (relation === 'worded') return { here: `“${plain(parts.here)}”`, there: `“${plain(parts.there)}”` };
  if (kind !== 'outcome' && kind !== 'wording' && kind !== 'scope') {
    return { here: plain(parts.here), there: plain(parts.there) };
  }
  const here = fragmentOf(withSign(parts.here, around.here));
  const there = fragmentOf(withSign(parts.there, around.there));
  const alike = here.toLowerCase() === there.toLowerCase();
  // what differs then lies beside the words that were found
  if (alike && relation !== 'agrees' && relation !== 'compatible') {
    return { here: `“${widen(here, around.here)}”`, there: `“${widen(there, around.there)}”` };
  }
  const short = there.split(' ').length < SHORT;
  const brief = here.split(' ').length < SHORT;
  return {
    here: `“${brief ? widen(here, around.here, true) : here}”`,
    there: `“${short ? widen(there, around.there, true) : there}”`,
  };
}

/** Quotation marks around what the sentence says to the letter; "no source named" is ours. */
const quotedFrom = (sentence: string, words: string): string =>
  sentence.includes(words) ? `“${fragmentOf(words)}”` : plain(words);

/** Fewer words than this don't show what an account says. */
const SHORT = 4;

/** With one full stop, also after "P.M.". */
const ended = (text: string): string => (text.endsWith('.') ? text : `${text}.`);

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

const capital = (text: string): string => text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
