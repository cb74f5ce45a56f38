/** Nouns of doing and the verbs they come from ("approval" -> "approve"), from WordNet; see `lib/cli/build-lexicon.ts`. */
import nominals from './nominals.json' with { type: 'json' };

const verbs = new Map(Object.entries(nominals));

/** The verb that a noun's lemma comes from; undefined where it names no doing. */
export const verbOfNoun = (lemma: string): string | undefined => verbs.get(lemma);
