/** A source in the words of its sentence, as they can stand in a sentence of ours. */
import { countryOfDemonym } from '../lexicon/gazetteer.ts';
import type { Claim } from './claim.ts';
import { isPersonNoun } from './person-nouns.ts';
import { sceneOf } from './scene.ts';

/** The words of a source (token indexes, `to` exclusive) with others that it's joined with. */
export function sourceWords(
  { article, tokens, sentence }: Claim,
  source: { readonly from: number; readonly to: number },
): string {
  // "two informed but also anonymous sources", of which the phrase is cut out
  const first = tokens.slice(source.from, source.to).find(({ pos }) => pos !== 'ADV');
  if (!first) return '';
  let { to } = source;
  for (const { from, to: end } of sceneOf(tokens).phrases)
    if (from === to + 1 && /^(?:and|or)$/.test(tokens[to]?.lower ?? '')) to = end;
  const words = sentence.text.slice(first.start, tokens[to - 1]?.end);
  // within a sentence a word is written as it always is; "Republicans" is at its head, too, and "Advisers" isn't
  const opens = first.index === 0 || /^["“”—–]$/.test(tokens[first.index - 1]?.text ?? '');
  const title = /\s\p{Lu}/u.test(words) || countryOfDemonym(first.text) !== undefined;
  const noun = !title && (first.pos === 'NOUN' || isPersonNoun(first.lower));
  const common = first.pos === 'DET' || (opens && (noun || isWritten(article.text, first.lower)));
  return common ? words.replace(/^\p{Lu}/u, (letter) => letter.toLowerCase()) : words;
}

/** Whether a word stands in a text in small letters. */
const isWritten = (text: string, word: string): boolean => text.split(/[^\p{L}\p{N}'’-]+/u).includes(word);
