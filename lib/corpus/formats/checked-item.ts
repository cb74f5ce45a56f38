/** What every article must be, whichever format it came in: no book, readable letters, English. */
import { languageOf } from '../../core/text/language.ts';
import type { FormatItem, Unread } from './format.ts';
import { nameOfLanguage, notEnglish } from './name-of-language.ts';

type Item = Exclude<FormatItem, { kind: 'file' }>;

/** No article comes near this many UTF-16 units; what does is a book, an export in one piece, or a mistake. */
const LONGEST_TEXT = 1_000_000;
/** Above this share of letters that can't be read, what is left is no text to compare. */
const MOST_LOST = 0.05;
/** Too few characters to tell a language by. */
const TOO_SHORT_TO_TELL = 200;

const UNREADABLE =
  "Its letters can't be told: its bytes are broken or in an unknown encoding. Save it as UTF-8 and add it again.";

/** The same item, an article with a note of lost letters where there are any, or in its place why it isn't one. */
export async function checkedItem(item: Item): Promise<Item> {
  if (item.kind !== 'article') return item;
  const { at, article } = item;
  const problem = (outcome: Unread, reason: string): Item => ({ kind: 'problem', at, outcome, reason });
  const { length } = article.text;
  if (length > LONGEST_TEXT) {
    const [counted, most] = [length, LONGEST_TEXT].map((count) => count.toLocaleString('en'));
    const reason = `Its text is too long for one article: ${counted} characters, at most ${most} are read.`;
    return problem('failed', reason);
  }
  const lost = article.text.split('\uFFFD').length - 1;
  if (lost > length * MOST_LOST) return problem('failed', UNREADABLE);
  if (length >= TOO_SHORT_TO_TELL && languageOf(article.text, null) !== 'en') {
    return problem('skipped', notEnglish(await nameOfLanguage(article.text)));
  }
  if (lost === 0) return item;
  const letters = lost === 1 ? '1 letter' : `${lost.toLocaleString('en')} letters`;
  const note = `${letters} of its text can't be read and stand as \uFFFD.`;
  return { ...item, note: item.note === undefined ? note : `${item.note} ${note}` };
}
