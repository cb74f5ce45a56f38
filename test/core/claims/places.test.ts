import { describe, expect, it } from 'vitest';
import { placesIn } from '../../../lib/core/claims/places.ts';
import { tokensOf } from '../../../lib/core/text/tokens.ts';

function places(sentence: string): string[] {
  return placesIn(tokensOf(sentence)).map(
    ({ slot, span, readings }) =>
      `${slot} ${sentence.slice(span.start, span.end)} = ${readings.map(({ key }) => key).join(' or ')}`,
  );
}

describe('places of a sentence', () => {
  it.each([
    ['The consul flew to Nairobi.', ['to Nairobi = Nairobi|KE']],
    ['The consul flew from Nairobi to Cairo.', ['from Nairobi = Nairobi|KE', 'to Cairo = Cairo|EG']],
    [
      'A tree crushed a house in Wilmington, North Carolina on Friday.',
      ['at Wilmington, North Carolina = Wilmington|US-NC'],
    ],
    ['A tree crushed a house in Oriental, N.C., on Friday.', ['at Oriental, N.C. = Oriental|US-NC']],
    ['Rebels entered the eastern city of Benghazi.', []],
    ['Rebels met in the eastern city of Benghazi.', ['at Benghazi = Benghazi|LY']],
    ['Diplomats met in the Libyan capital.', ['at Libyan capital = Tripoli|LY']],
    ['Passengers arrived at Miami International Airport.', ['at Miami International Airport = Miami|US-FL']],
    ['Kurds fought in Kobani in Syria.', ['at Kobani in Syria = Kobani|SY']],
    ['The worst damage was in Belvor, a village to the east.', ['at Belvor = ']],
    ['They set off from Belvor on Saturday.', ['from Belvor = ']],
    ['Survivors were brought to Belvor, in southern Norway.', ['to Belvor, in southern Norway = Belvor|NO']],
    ['The boat left the beach at Belvor, east of the port.', ['from Belvor = ']],
    ['He met voters in New York, Ohio and Iowa.', ['at New York = US-NY or New York|US-NY']],
  ])('%s', (sentence, expected) => {
    expect(places(sentence)).toEqual(expected);
  });

  it.each([
    ['a dateline', 'NAIROBI, Kenya (AP) — The ferry sank on Monday.'],
    ['an actor', 'Nairobi said that the ferry had sunk.'],
    ['an ambassador’s host', 'The ambassador to Kenya resigned.'],
    ['a firm', 'She is an analyst at Belvor and knows the market.'],
    ['what somebody trusts', 'Confidence in Belvor fell.'],
    ['somebody', 'The letter was sent to Mr. Belvor.'],
    ['whose something is', 'Guests danced at Belvor’s wedding.'],
    ['a place that only names a thing', 'Doctors worked in Nairobi hospitals.'],
  ])('%s is none', (_, sentence) => {
    expect(places(sentence)).toEqual([]);
  });
});
