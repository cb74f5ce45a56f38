/** Numbers that count nothing: parts of names ("Channel 12"), dates, years and times of day. */
import type { Token } from '../text/tokens.ts';
import { measureOf } from './measures.ts';
import type { NumberSpan } from './numbers.ts';

/** Nouns after which a number is a name when they are written with a capital. */
const LABELS =
  /^(channel|flight|article|section|chapter|page|phase|part|no\.?|number|route|highway|interstate|boeing|airbus|apollo|title|grade|room|gate|level|type|version|volume|proposition|prop|amendment|resolution|unit|block|lot|area|zone|group|division|district|ward|precinct|category|stage|tier|covid|cop|season|episode|game|super|bowl|week|day|windows|iphone|line|platform|studio|pier|exit|formula|figure|table|item|rule|size|model|series|class|forbes|fortune|g|s&p|dow|nasdaq|ftse|top)$/;
const MONTHS =
  /^(jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec|january|february|march|april|june|july|august|september|october|november|december)\.?$/;

/** "Channel 12", "COVID-19", "Oct. 7": the number belongs to the name before it. */
export function isNamed(tokens: readonly Token[], number: NumberSpan): boolean {
  const before = tokens[number.from - 1];
  if (!before || !number.digits) return false;
  if (before.text === '-' && before.glued) {
    const name = tokens[number.from - 2];
    return (
      name !== undefined &&
      /^\p{L}/u.test(name.text) &&
      !measureOf(name.lower) &&
      !/^(to|magnitude)$/.test(name.lower) &&
      name.pos !== 'NUM'
    );
  }
  const capital = /^\p{Lu}/u.test(before.text);
  if (MONTHS.test(before.lower)) return before.lower !== 'may' || capital;
  return capital && LABELS.test(before.lower);
}

/** "7 October", "6:30", "8 p.m.", "1412 GMT", "2019", "in her 40s". */
export function isDateOrTime(tokens: readonly Token[], number: NumberSpan): boolean {
  const text = tokens[number.from]?.text ?? '';
  const next = tokens[number.to];
  const word = next?.lower ?? '';
  if (MONTHS.test(word) && (next?.pos === 'PROPN' || word !== 'may')) return true;
  if (/^\d{1,2}:\d{2}$/.test(text) || /^([ap]\.?m\.?|o'clock|gmt|utc)$/.test(word)) return true;
  if (next?.glued && /^'?s$/.test(word) && number.digits) return true;
  if (word === 'o' && tokens[number.to + 2]?.lower === 'clock') return true;
  if (!number.digits || !/^(1[6-9]|20)\d{2}$/.test(text)) return false;
  return (
    tokens[number.from - 1]?.text !== '$' && !/^(people|men|women|troops|homes|dollars|jobs)$/.test(word)
  );
}
