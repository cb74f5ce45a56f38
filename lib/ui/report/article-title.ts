/** What an article is called where it is named: its headline, else the words that it begins with. */
import { toldFrom } from '../../core/text/sentences.ts';
import type { Texts } from '../texts/texts.ts';

/** As many words of a text as a headline has. */
const mostWords = 10;

/** The headline; without one the first words of `text`, with "…" where it goes on; without these "Untitled article". */
export function articleTitle(title: string, text: string, texts: Texts): string {
  if (title !== '') return title;
  const words = text
    .slice(toldFrom(text))
    .trim()
    .split(/\s+/, mostWords + 1);
  if (words[0] === '' || words[0] === undefined) return texts.article.untitled;
  return words.length > mostWords ? `${words.slice(0, mostWords).join(' ')} …` : words.join(' ');
}
