/**
 * Whether two predications are about the same participants. A conflict of outcomes needs one that both name and
 * none that they name differently; a pronoun tells nothing either way.
 */
import type { NounPhrase } from '../claims/noun-phrases.ts';
import { isPersonNoun } from '../claims/person-nouns.ts';
import type { Predication } from '../claims/predications.ts';
import { conceptOf } from '../match/concepts.ts';
import type { StoryWeights } from '../match/story-weights.ts';
import { stem } from '../text/terms.ts';

/** How two noun phrases stand to each other: -1 different things, 0 unknown, 1 the same; `weight` how telling. */
export interface Fit {
  readonly score: number;
  /** Highest story weight among the concepts that both share; 0 where none is. */
  readonly weight: number;
  /** Both bear one name. */
  readonly named?: boolean;
}

/** From this score on two phrases surely name the same; a difference or a deed told alike needs that. */
export const SURELY = 0.7;

const UNKNOWN: Fit = { score: 0, weight: 0 };
const DIFFERENT: Fit = { score: -1, weight: 0 };

const isVague = (phrase: NounPhrase): boolean =>
  phrase.pronoun ||
  phrase.temporal ||
  /^(?:one|some|many|most|other|others|thing|something|anyone|anything)$/.test(phrase.head.lower);

/** A role that stands for a name: "the president", "officials"; it may or may not be the one named. */
const isRole = (phrase: NounPhrase): boolean =>
  isPersonNoun(phrase.head.lower) ||
  /^(?:company|government|administration|agency|group|court|department|party|country|team|state|city)$/.test(
    phrase.head.lemma,
  );

const isRoleNoun = (phrase: NounPhrase): boolean => phrase.head.pos === 'NOUN' && isRole(phrase);

/** Whether names have one in common; the House and the White House don't. */
const shareName = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  [...a].some((name) => b.has(name) && !(name === 'hous' && a.has('white') !== b.has('white')));

/** What bears somebody's name and is another thing: "the Ruiz Foundation", "Lund Tower". */
const NAMED_AFTER =
  /^(?:foundation|organization|university|college|school|institute|center|hospital|library|museum|fund|trust|tower|hotel|resort|company|corporation|group|bank|airport)$/;
const isNamesake = (a: NounPhrase, b: NounPhrase): boolean =>
  a.head.pos === 'PROPN' && NAMED_AFTER.test(a.head.lower) && !b.concepts.has(conceptOf(a.head.stem));

/** Two phrases that both hold names. */
function fitNames(a: NounPhrase, b: NounPhrase, heads: boolean, weight: number): Fit {
  if (b.head.pos === 'PROPN' && a.head.pos === 'PROPN' && (isNamesake(a, b) || isNamesake(b, a)))
    return DIFFERENT;
  if (shareName(a.names, b.names)) {
    const surely = heads || a.head.pos === 'PROPN' || b.head.pos === 'PROPN';
    return { score: surely ? 1 : 0.6, weight, named: true };
  }
  // "an FBI agent" may be the agent that the other names
  if (isRoleNoun(a) !== isRoleNoun(b)) return UNKNOWN;
  return heads && a.head.pos !== 'PROPN' ? { score: -0.3, weight } : DIFFERENT;
}

/** "a similar bill", "another meeting": not the one that the other account tells of. */
const isAnother = (phrase: NounPhrase): boolean => ANOTHER.some((word) => phrase.concepts.has(word));
const ANOTHER = ['similar', 'other', 'different', 'previous', 'earlier', 'prior', 'separate', 'second'].map(
  (word) => conceptOf(stem(word)),
);

/** Compares two noun phrases by names, head and shared content. */
export function fitPhrases(a: NounPhrase | undefined, b: NounPhrase | undefined, weights: StoryWeights): Fit {
  if (!a || !b || isVague(a) || isVague(b)) return UNKNOWN;
  if (isAnother(a) !== isAnother(b)) return DIFFERENT;
  const shared = [...a.concepts].filter((concept) => b.concepts.has(concept));
  const weight = Math.max(0, ...shared.map((concept) => weights.weight(concept)));
  const heads = conceptOf(a.head.stem) === conceptOf(b.head.stem);
  if (a.names.size > 0 && b.names.size > 0) return fitNames(a, b, heads, weight);
  if (heads) {
    const most = Math.max(a.concepts.size, b.concepts.size);
    // "final vote" and "procedural vote": one head, each with words of its own
    const parted = shared.length < a.concepts.size && shared.length < b.concepts.size;
    return { score: parted ? 0.3 : 0.7 + (0.3 * shared.length) / Math.max(1, most), weight };
  }
  if ((a.names.size > 0 && isRole(b)) || (b.names.size > 0 && isRole(a))) return UNKNOWN;
  return shared.length > 0 ? { score: 0.4, weight } : DIFFERENT;
}

/** What the participants of two predications say about their being one event. */
export interface Participants {
  /** What it happens to. */
  readonly theme: Fit;
  /** Who does it, where both name a theme as well. */
  readonly agent: Fit;
  /** The best of the phrases tied by one preposition. */
  readonly others: Fit;
}

/** Aligns the participants of two predications; an intransitive's subject may meet the other's object. */
export function alignParticipants(a: Predication, b: Predication, weights: StoryWeights): Participants {
  const others = bestOther(a, b, weights);
  if (a.patient && b.patient) {
    return {
      theme: fitPhrases(a.patient, b.patient, weights),
      agent: fitPhrases(a.agent, b.agent, weights),
      others,
    };
  }
  if (!a.patient && !b.patient)
    return { theme: fitPhrases(a.agent, b.agent, weights), agent: UNKNOWN, others };
  const [whole, bare] = a.patient ? [a, b] : [b, a];
  const inner = bare.passive ? UNKNOWN : fitPhrases(whole.patient, bare.agent, weights);
  const outer = fitPhrases(whole.agent, bare.agent, weights);
  // "consulted with Oslo", "Oslo was consulted": what is tied here is the object there
  const tied = outer.score >= 0.5 ? bestTied(whole.patient, bare, weights) : UNKNOWN;
  if (tied.score > inner.score) return { theme: tied, agent: outer, others };
  if (inner.score >= outer.score) return { theme: inner, agent: UNKNOWN, others };
  return { theme: UNKNOWN, agent: outer, others };
}

/** How well an object fits one of the phrases tied to a verb that has none. */
function bestTied(object: NounPhrase | undefined, bare: Predication, weights: StoryWeights): Fit {
  const fits = bare.others
    .filter(({ preposition }) => /^(?:with|to|on|against|for)$/.test(preposition))
    .map((phrase) => fitPhrases(object, phrase, weights));
  return fits.reduce((best, fit) => (fit.score > best.score ? fit : best), UNKNOWN);
}

function bestOther(a: Predication, b: Predication, weights: StoryWeights): Fit {
  let best: Fit | undefined;
  for (const left of a.others) {
    for (const right of b.others) {
      if (left.preposition !== right.preposition || left.temporal || right.temporal) continue;
      const fit = fitPhrases(left, right, weights);
      if (!best || fit.score > best.score) best = fit;
    }
  }
  return best ?? UNKNOWN;
}
