/** A source in the words of its sentence, as they can stand in a sentence of ours. */
import type { Claim } from './claim.ts';
import { isPersonNoun } from './person-nouns.ts';
import { sceneOf } from './scene.ts';

/** The words of a source (token indexes, `to` exclusive) with others that it's joined with. */
export function sourceWords(
  { article, tokens, sentence }: Claim,
  source: { readonly from: number; readonly to: number },
): string {
  const first = tokens[source.from];
  if (!first) return '';
  let { to } = source;
  for (const { from, to: end } of sceneOf(tokens).phrases)
    if (from === to + 1 && /^(?:and|or)$/.test(tokens[to]?.lower ?? '')) to = end;
  const words = sentence.text.slice(first.start, tokens[to - 1]?.end);
  // "Republicans" is written so everywhere, "Advisers" only at the head of a sentence
  const noun = first.pos === 'NOUN' || isPersonNoun(first.lower);
  const common = noun || first.pos === 'DET' || isWritten(article.text, first.lower);
  return common ? words.replace(/^\p{Lu}/u, (letter) => letter.toLowerCase()) : words;
}

/** Whether a word stands in a text in small letters. */
function isWritten(text: string, word: string): boolean {
  const at = text.indexOf(` ${word}`);
  return at >= 0 && !/[\p{L}\p{N}]/u.test(text[at + word.length + 1] ?? '');
}
