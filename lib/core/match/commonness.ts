/**
 * How telling a concept is in news at large, whatever the corpus at hand: of four articles none says what is rare,
 * and the same two articles are one story in a small corpus and in a large one.
 */
import data from '../lexicon/commonness.json' with { type: 'json' };

const rarities = new Map<string, number>();

/** What no list has stands in fewer articles than the rarest that are listed. */
const RAREST = Math.log(data.of / data.least);

/** Inverse document frequency in news at large, 0 (in every article) to about 5 (a name that few have). */
export function rarityInNews(concept: string): number {
  if (rarities.size === 0) {
    for (const [articles, words] of Object.entries(data.words)) {
      const rarity = Math.max(0, Math.log(data.of / Number(articles)));
      for (const word of words.split(' ')) rarities.set(word, rarity);
    }
  }
  return rarities.get(concept) ?? RAREST;
}
