/**
 * The phrase that names a process ("the indirect talks between Karo and Vel on prisoners"): which kind of process that
 * is, who takes part and what it is about by the words inside and behind it.
 */
import { countryOfDemonym } from '../lexicon/gazetteer.ts';
import { type ProcessKind, processOfNoun, stateOfResult } from '../lexicon/process-states.ts';
import { conceptOf } from '../match/concepts.ts';
import type { Token } from '../text/tokens.ts';
import type { NounPhrase } from './noun-phrases.ts';
import { type Party, partyIn } from './parties.ts';
import { isBoundary, type Scene } from './scene.ts';

const PARTY_TIES = /^(?:between|with|among)$/;
const TOPIC_TIES = /^(?:about|regarding|concerning|over|on|for|toward|towards|into|of|against)$/;
/** "talks aimed at", "talks to secure": what follows says what they are about. */
const AIMS = /^(?:aimed|to|intended|focused|focusing|centered|designed|meant)$/;
/** "the goal of the talks was": what follows the verb is what they are about. */
export const MATTER = /^(?:goal|aim|purpose|focus|scope|subject|objective|topic)$/;

/** The kind of process that a phrase names by its head, or by what its head is said of ("the collapse of the talks"). */
export function kindOf(phrase: NounPhrase, tokens: readonly Token[]): ProcessKind | undefined {
  // at the head of a sentence the tagger takes it for a name and leaves its plural
  const own = processOfNoun(phrase.head.lower);
  if (phrase.head.lower === 'talk') return undefined;
  // "the engagement of" somebody is another thing
  const between = tokens[phrase.to]?.lower === 'between';
  if (phrase.head.lower === 'engagement' && !between) return undefined;
  if (own) return own;
  const said = stateOfResult(phrase.head.lemma) !== undefined || MATTER.test(phrase.head.lower);
  const inner = tokens.slice(phrase.from, phrase.to).find((t) => processOfNoun(t.lemma) && t !== phrase.head);
  // "the ceasefire deal" is the ceasefire
  const deal =
    /^(?:deal|agreement)$/.test(phrase.head.lemma) && inner && processOfNoun(inner.lemma) === 'truce';
  return inner && (deal || (said && inner.index > phrase.head.index))
    ? processOfNoun(inner.lemma)
    : undefined;
}

/** What the words behind a process say of it. */
export interface Region {
  readonly parties: readonly Party[];
  readonly topic: ReadonlySet<string>;
  /** Where what is told of the process ends. */
  readonly to: number;
}

/** "the Resistance Movement, Karo,": a name between commas that says who that is. */
function nameBehind(
  tokens: readonly Token[],
  phrases: readonly NounPhrase[],
  to: number,
): NounPhrase | undefined {
  const name =
    tokens[to]?.text === ',' ? phrases.find((p) => p.from === to + 1 && p.preposition === '') : undefined;
  if (!name || tokens[name.to]?.text !== ',') return undefined;
  return tokens.slice(name.from, name.to).every((t) => t.pos === 'PROPN' || t.text === '-')
    ? name
    : undefined;
}

/** A party with the name that stands behind it, also behind one phrase more ("envoy for hostages, Ann Lee,"). */
export function partyWithName(
  tokens: readonly Token[],
  phrases: readonly NounPhrase[],
  phrase: NounPhrase,
): Party[] {
  const next = phrases.find((p) => p.from === phrase.to + 1 && p.preposition !== '');
  const name = nameBehind(tokens, phrases, phrase.to) ?? (next && nameBehind(tokens, phrases, next.to));
  const [party, ...more] = partyIn(tokens, phrase);
  const [named] = name ? partyIn(tokens, name) : [];
  if (!named) return party ? [party, ...more] : [];
  return [{ keys: new Set([...(party?.keys ?? []), ...named.keys]), vague: false }, ...more];
}

/** What follows a process in its noun phrase: "between … and …", "regarding …", "aimed at …". */
export function regionOf({ tokens, phrases, groups }: Scene, phrase: NounPhrase): Region {
  const parties: Party[] = [];
  const topic = new Set<string>();
  const finite = groups.find(
    (g) => g.from >= phrase.to && !g.infinitive && !g.gerund && g.auxiliaries.length > 0,
  );
  let at = phrase.to;
  let aim = false;
  for (const next of phrases.filter((p) => p.from >= phrase.to)) {
    const gap = tokens.slice(at, next.from);
    aim ||= gap.some((t) => AIMS.test(t.lower));
    const breaks = gap.some((t) => isBoundary(tokens, t.index) || t.text === ',');
    if (breaks || (finite && next.from > finite.from) || (!aim && gap.length > 2)) break;
    const verb = gap.some((t) => t.pos === 'VERB' && !/ing$|^aimed$/.test(t.lower));
    if (verb && !aim) break;
    if (PARTY_TIES.test(next.preposition)) {
      parties.push(...partyWithName(tokens, phrases, next));
      const name = nameBehind(tokens, phrases, next.to);
      if (name) {
        at = name.to + 1;
        continue;
      }
    } else if (aim || TOPIC_TIES.test(next.preposition))
      for (const concept of next.concepts) topic.add(concept);
    at = next.to;
  }
  return { parties, topic, to: at };
}

/** Words of the phrase itself that say what it is about or who takes part: "ceasefire negotiations", "US-Iran talks". */
export function ownWords(tokens: readonly Token[], phrase: NounPhrase): Omit<Region, 'to'> {
  const before = tokens.slice(phrase.from, phrase.head.index).filter((t) => /^(?:NOUN|PROPN)$/.test(t.pos));
  const hyphen = tokens.slice(phrase.from, phrase.head.index).some((t) => /^[-–]$/.test(t.text));
  const named = before.filter((t) => countryOfDemonym(t.text) ?? /^\p{Lu}[\p{Lu}.]+$/u.test(t.text));
  const parties = hyphen
    ? named.flatMap((t) => partyIn(tokens, { ...phrase, from: t.index, to: t.index + 1, head: t }))
    : [];
  const topic = new Set(parties.length > 0 ? [] : before.map((t) => conceptOf(t.stem)));
  return { parties, topic };
}
