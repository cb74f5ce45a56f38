/**
 * The ideas of a claim: its telling words, each in one form, so that "Israeli withdrawal" and "Israel withdrew" hold
 * the same two. A name with its title is one idea, however many words it has: it tells who, and nothing of what.
 * Only for weighing whether two sentences say one thing; candidates are found by `match/concepts.ts`.
 */
import type { NounPhrase } from '../claims/noun-phrases.ts';
import { perWording } from '../claims/per-claim.ts';
import { isPersonNoun } from '../claims/person-nouns.ts';
import { sceneOf } from '../claims/scene.ts';
import { countryOfDemonym, placesNamed } from '../lexicon/gazetteer.ts';
import { predicateRelation } from '../lexicon/opposites.ts';
import { verbOfNoun } from '../lexicon/verb-of-noun.ts';
import { conceptOf } from '../match/concepts.ts';
import { STOP_WORDS } from '../text/stop-words.ts';
import { stem } from '../text/terms.ts';
import type { Token } from '../text/tokens.ts';
import type { PartOfSpeech } from '../text/word-classes.ts';

/** One telling word. */
export interface Idea {
  /** Index of its token. */
  readonly at: number;
  /** What it is compared by: a concept, that of the verb for a noun of doing, or a country's code. */
  readonly key: string;
  /** The concept by which the story weighs it. */
  readonly concept: string;
  /** Lemma of what is done; '' where nothing is. */
  readonly verb: string;
  /** Words of one name or title ("former adviser John Bolton") share a number; undefined for what is no part of one. */
  readonly who: number | undefined;
  /** The noun phrase that it stands in, by its first token; its own token where it stands in none. */
  readonly phrase: number;
}

/** Words that say nothing without what they go with, or only when. */
const EMPTY = new Set(
  (
    'do have be get make take go come put give see use want become seem keep let show look add say tell ask call ' +
    'mr mrs ms dr also still even just including among last week month year day time people new one two ' +
    'monday tuesday wednesday thursday friday saturday sunday'
  ).split(' '),
);
const TELLING: ReadonlySet<PartOfSpeech> = new Set(['PROPN', 'VERB', 'NOUN', 'ADJ', 'ADV', 'NUM']);

function isTelling({ pos, lemma, lower }: Token): boolean {
  if (!TELLING.has(pos) || EMPTY.has(lemma) || EMPTY.has(lower) || STOP_WORDS.has(lower)) return false;
  return /[a-z]{2}|\d/.test(lower);
}

/** "Israel" and "Israeli" are one. */
function countryOf({ text, pos, lower }: Token): string | undefined {
  if (pos !== 'PROPN' && pos !== 'ADJ') return undefined;
  const [only] = placesNamed(lower);
  return countryOfDemonym(text) ?? (only?.kind === 'country' ? only.key : undefined);
}

function verbIn({ pos, lemma }: Token): string {
  if (pos === 'VERB') return lemma;
  return pos === 'NOUN' ? (verbOfNoun(lemma) ?? '') : '';
}

function ideaOf(token: Token, who: number | undefined, phrase: number): Idea {
  const concept = conceptOf(token.stem);
  const country = countryOf(token);
  const verb = country ? '' : verbIn(token);
  const told = verb === '' ? concept : conceptOf(stem(verb));
  const key = country ? `country ${country}` : told;
  return {
    at: token.index,
    key,
    concept,
    verb,
    who: who ?? (country ? -1 - token.index : undefined),
    phrase,
  };
}

/** "the former adviser", "John Bolton": all of it says who; of "the Trump administration's plan" the name alone. */
const namesSomebody = ({ head }: NounPhrase): boolean => head.pos === 'PROPN' || isPersonNoun(head.lower);

/** Where a phrase goes on with who was named before it: the place of the last word of that, else undefined. */
function goesOnFrom(tokens: readonly Token[], { from, head }: NounPhrase): number | undefined {
  const link = tokens[from - 1]?.lower ?? '';
  // "ambassador to the United Nations", "member of the panel"; "Louie Gohmert, R-Texas", "Ron Wyden, a senator"
  if (/^(?:of|to|for|on|-)$/.test(link)) return from - 2;
  const apposed =
    isPersonNoun(head.lower) || (tokens[from]?.text.length === 1 && tokens[from + 1]?.text === '-');
  return link === ',' && tokens[from - 2]?.pos === 'PROPN' && apposed ? from - 2 : undefined;
}

/** The number of the name or title that each token is part of. */
function namesIn(tokens: readonly Token[]): ReadonlyMap<number, number> {
  const whose = new Map<number, number>();
  for (const phrase of sceneOf(tokens).phrases) {
    const before = goesOnFrom(tokens, phrase);
    const who = before === undefined ? undefined : whose.get(before);
    const whole = namesSomebody(phrase) || who !== undefined;
    for (let i = phrase.from; i < phrase.to; i++)
      if (whole || tokens[i]?.pos === 'PROPN') whose.set(i, who ?? phrase.from);
  }
  for (const { index, pos } of tokens) if (pos === 'PROPN' && !whose.has(index)) whose.set(index, index);
  return whose;
}

/** How often a word of a sentence is weighed; a text that says nothing else would make comparing last for ever. */
const MOST_OF_ONE = 3;

function withoutRepeats(tokens: readonly Token[]): Token[] {
  const times = new Map<string, number>();
  return tokens.filter(({ lower }) => {
    const before = times.get(lower) ?? 0;
    times.set(lower, before + 1);
    return before < MOST_OF_ONE;
  });
}

/** The ideas of a claim in order. */
export const ideasOf = perWording(({ tokens }): readonly Idea[] => {
  const telling = withoutRepeats(tokens.filter(isTelling));
  const whose = namesIn(tokens);
  const { phrases } = sceneOf(tokens);
  const phraseOf = (at: number): number => phrases.find(({ from, to }) => at >= from && at < to)?.from ?? at;
  return telling.map((token) => ideaOf(token, whose.get(token.index), phraseOf(token.index)));
});

/** Two verbs that mean one thing are nearly as good as the same verb. */
const SYNONYMS = 0.8;

/** How surely two ideas are one, 0..1. */
export function ideaFit(a: Idea, b: Idea): number {
  if (a.key === b.key || a.concept === b.concept) return 1;
  if (a.verb === '' || b.verb === '') return 0;
  return predicateRelation(a.verb, b.verb) === 'synonym' ? SYNONYMS : 0;
}
