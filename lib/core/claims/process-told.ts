/** What the verbs of a sentence tell of a process that it names: who holds it, and the state that it is said to be in. */
import {
  deniedState,
  type ProcessState,
  stateOfPlacing,
  stateOfPredicate,
  stateOfResult,
} from '../lexicon/process-states.ts';
import type { NounPhrase } from './noun-phrases.ts';
import { meantBy } from './operators.ts';
import { type Party, partyIn } from './parties.ts';
import type { Predication } from './predications.ts';
import { partyWithName } from './process-phrase.ts';
import { type Scene, subjectOf } from './scene.ts';

/** Verbs whose object or "in" phrase is a process that the subject takes part in. */
const TAKES_PART =
  /^(?:hold|have|conduct|open|begin|start|resume|enter|join|engage|engaging|continue|participate|lead|pursue|attend|send|suspend|end)$/;
/** What brings a result: talks "made progress" but "included a deal" only on paper. */
const BRINGS =
  /^(?:reach|make|achieve|strike|bring|produce|yield|report|see|encounter|face|hit|suffer|run|meet|deal|clinch|seal|have|be|show|end)$/;

/** Whether a phrase of a predication is the one that names the process. */
export const holds = (phrase: NounPhrase | undefined, process: NounPhrase): boolean =>
  phrase !== undefined && phrase.from === process.from;

/** Who is said to hold or join it, or to send somebody for it. */
export function holderOf(scene: Scene, process: NounPhrase, all: readonly Predication[]): Party[] {
  const { tokens, groups, phrases } = scene;
  // "The ministry is in talks with"
  const be =
    process.preposition === 'in' ? groups.findIndex((g) => g.copula && g.to === process.from - 1) : -1;
  const subject = be < 0 ? undefined : subjectOf(scene, be);
  if (subject) return partyIn(tokens, subject);
  for (const p of all) {
    const tied = holds(p.patient, process) || p.others.some((other) => holds(other, process));
    if (!tied || !TAKES_PART.test(p.lemma)) continue;
    const holder = p.agent ?? (p.state ? p.patient : undefined);
    if (holder && !holds(holder, process)) return partyWithName(tokens, phrases, holder);
  }
  return [];
}

/** A state of a process with the token indexes of what tells it, `to` exclusive. */
export interface Told {
  readonly state: ProcessState;
  readonly above?: number | undefined;
  readonly from: number;
  readonly to: number;
}

const mooded = (state: ProcessState, p: Predication): ProcessState | undefined => {
  if (p.meant === 'ahead' && (state === 'going' || state === 'advancing'))
    return p.affirmed ? 'ahead' : undefined;
  if (p.meant !== 'fact') return state === 'going' && p.state ? state : undefined;
  return p.affirmed ? state : deniedState(state);
};

/** The state that a predication tells of a process. */
export function toldBy({ tokens }: Scene, process: NounPhrase, p: Predication): Told | undefined {
  const own = holds(p.agent, process) || holds(p.patient, process);
  const tie = p.others.find((other) => holds(other, process));
  const result = [p.patient, p.agent].find((phrase) => phrase && stateOfResult(phrase.head.lemma));
  const made = (state: ProcessState | undefined): Told | undefined => {
    const meant = state && mooded(state, p);
    return (
      meant && {
        state: meant,
        above: p.above,
        from: Math.min(p.from, result?.from ?? p.from),
        to: Math.max(p.to, result?.to ?? p.to),
      }
    );
  };
  if (own) {
    const brought = result && BRINGS.test(p.lemma) ? stateOfResult(result.head.lemma) : undefined;
    const blow = tokens.slice(p.to, p.to + 4).find((t) => stateOfResult(t.lemma) === 'strained');
    return made(stateOfPredicate(p.predicate) ?? brought ?? (blow && 'strained'));
  }
  if (!tie) return undefined;
  if (p.meant === 'ahead' && p.affirmed && /^(?:for|in|at)$/.test(tie.preposition))
    return { state: 'ahead', from: Math.min(p.from, p.agent?.from ?? p.from), to: tie.to };
  const inside = result && BRINGS.test(p.lemma) && /^(?:in|during|at|on|for)$/.test(tie.preposition);
  return inside ? made(stateOfResult(result.head.lemma)) : undefined;
}

/** "are under way", "has been in place": told by a phrase after the copula. */
export function placedBy(scene: Scene, process: NounPhrase): Told | undefined {
  const { tokens, groups } = scene;
  for (const [index, group] of groups.entries()) {
    if (!group.copula || group.from < process.to || !holds(subjectOf(scene, index), process)) continue;
    const words = tokens
      .slice(group.to, group.to + 4)
      .filter((t) => !/^(?:still|now|already|firmly)$/.test(t.lower));
    const state = stateOfPlacing(words.map((t) => t.lower).join(' '));
    const meant = group.negations % 2 === 0 ? state : state && deniedState(state);
    if (meant && meantBy(group.auxiliaries) === 'fact')
      return { state: meant, from: group.from, to: group.to + 2 };
  }
  return undefined;
}
