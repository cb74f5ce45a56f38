/**
 * Deeds told by a noun and the verb that says what becomes of it: "called for an investigation", "launched an inquiry",
 * "the vote was postponed", "a hearing is scheduled".
 */
import { deedOfNoun } from '../lexicon/courses.ts';
import type { Token } from '../text/tokens.ts';
import { type Claim, conceptsOf } from './claim.ts';
import type { NounPhrase } from './noun-phrases.ts';
import { type Predication, predicationsOf } from './predications.ts';
import { sceneOf } from './scene.ts';
import type { Stage } from './turns.ts';

/** A noun's deed as a predication of its own. */
export interface NounDeed {
  readonly stage: Stage;
  readonly deed: string;
  readonly told: Predication;
  readonly from: number;
  /** Asked for by somebody who needn't be the one to do it. */
  readonly wanted: boolean;
}

const HAPPENS =
  /^(?:launch|open|begin|start|hold|conduct|order|announce|file|issue|convene|win|clinch|secure|seize|earn|face|impose|lodge|stage|mount|declare|undergo|complete|finish|kick)$/;
const RECEIVES = /^(?:win|clinch|secure|seize|earn|undergo|face)$/;
const OF = /^(?:of|on|into|against|over|about|with)$/;
const CALLS_FOR = /^(?:call|push|press|ask)$/;
const IS_WANTED =
  /^(?:seek|demand|urge|request|want|propose|promise|threaten|vow|weigh|consider|suggest|await|expect|predict)$/;
const IS_SET = /^(?:schedule|plan|set|expect|slate|prepare|arrange)$/;
const IS_DROPPED =
  /^(?:cancel|postpone|scrap|call off|delay|suspend|abandon|reject|block|halt|rule out|withdraw|put off)$/;

/** How a verb that has a deed for its object puts it, by how the verb itself is meant. */
function stageOf(p: Predication, tied: boolean): Stage | undefined {
  if (p.negations > 1 || p.denied || !p.affirmed) return undefined;
  const fact = p.meant === 'fact';
  if (tied) return fact && CALLS_FOR.test(p.lemma) ? 'open' : undefined;
  if (HAPPENS.test(p.lemma)) return ofHappening(p);
  if (!fact) return undefined;
  if (IS_WANTED.test(p.lemma)) return 'open';
  if (IS_SET.test(p.lemma)) return p.passive || p.lemma === 'plan' ? 'ahead' : undefined;
  return p.past && IS_DROPPED.test(p.predicate) ? 'dropped' : undefined;
}

function ofHappening({ meant, past }: Predication): Stage | undefined {
  if (meant === 'ahead') return 'ahead';
  if (meant === 'can' || meant === 'possible') return 'open';
  return meant === 'fact' && past ? 'done' : undefined;
}

/** The nouns that a predication acts on: its object, or what it calls for. */
function nounsOf(p: Predication): { readonly phrase: NounPhrase; readonly tied: boolean }[] {
  const own = p.patient ? [{ phrase: p.patient, tied: false }] : [];
  return [
    ...own,
    ...p.others.filter((o) => o.preposition === 'for').map((phrase) => ({ phrase, tied: true })),
  ];
}

/** What a noun's deed is done to: "the release of the memo", "an inquiry into the fire". */
function objectOf(
  tokens: readonly Token[],
  phrase: NounPhrase,
  others: readonly NounPhrase[],
): NounPhrase | undefined {
  const of = tokens.findIndex((t) => t.index > phrase.from && t.index < phrase.to && t.lower === 'of');
  if (of < 0) return others.find(({ preposition }) => OF.test(preposition));
  const head = tokens[phrase.to - 1] ?? phrase.head;
  return { ...phrase, from: of + 1, head, concepts: conceptsOf(tokens.slice(of + 1, phrase.to)) };
}

/** A cheap look before the sentence is laid out. */
const BEHIND = /\b(?:after|following)\b/i;

/** "after a visit by the delegation to Pyongyang": what came first is done. */
function doneBehind({ tokens, sentence }: Claim): NounDeed[] {
  if (!BEHIND.test(sentence.text)) return [];
  const { phrases } = sceneOf(tokens);
  return phrases.flatMap((phrase, place): NounDeed[] => {
    const deed = BEHIND.test(phrase.preposition) ? deedOfNoun(phrase.head.lemma) : undefined;
    if (deed === undefined || phrase.none) return [];
    const tied: NounPhrase[] = [];
    for (const next of phrases.slice(place + 1)) {
      if (next.from !== (tied.at(-1) ?? phrase).to + 1 || next.preposition === '') break;
      if (!next.temporal) tied.push(next);
    }
    const agent = tied.find(({ preposition }) => preposition === 'by');
    const others = tied.filter((one) => one !== agent);
    const from = phrase.from - 1;
    const told: Predication = {
      predicate: deed, lemma: deed, affirmed: true, negations: 0, meant: 'fact', partial: false, past: true, state: false,
      passive: false, agent, patient: objectOf(tokens, phrase, others), others, denied: false, from, to: tied.at(-1)?.to ?? phrase.to,
    }; // biome-ignore format: two rows
    return agent || tied.length > 0 ? [{ stage: 'done', deed, told, from, wanted: false }] : [];
  });
}

/** The noun deeds of a claim. */
export function nounDeedsOf(claim: Claim): NounDeed[] {
  return [...withVerbs(claim), ...doneBehind(claim)];
}

function withVerbs({ tokens }: Claim): NounDeed[] {
  return predicationsOf(tokens).flatMap((p) =>
    nounsOf(p).flatMap(({ phrase, tied }): NounDeed[] => {
      const deed = deedOfNoun(phrase.head.lemma) ?? deedOfNoun(phrase.head.lower);
      const stage = deed === undefined ? undefined : stageOf(p, tied);
      if (deed === undefined || !stage) return [];
      const others = p.others.filter((o) => o !== phrase);
      const got = RECEIVES.test(p.lemma) || p.passive;
      const told: Predication = {
        ...p,
        predicate: deed,
        lemma: deed,
        passive: false,
        agent: got ? undefined : p.agent,
        patient: RECEIVES.test(p.lemma) ? p.agent : objectOf(tokens, phrase, others),
        others,
        from: Math.min(p.from, phrase.from),
        to: Math.max(p.to, phrase.to),
      };
      return [{ stage, deed, told, from: told.from, wanted: stage === 'open' }];
    }),
  );
}
