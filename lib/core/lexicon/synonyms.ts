/** Words that share their main sense, from WordNet; see `lib/cli/build-lexicon.ts`. */
import groups from './synonyms.json' with { type: 'json' };

/** Groups of lemmas, nouns and verbs apart; a word stands in one group of its kind at most. */
export const synonymGroups: Readonly<Record<'n' | 'v', readonly (readonly string[])[]>> = groups;
