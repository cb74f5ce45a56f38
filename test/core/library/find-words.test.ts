import { describe, expect, it } from 'vitest';
import {
  holdsPhrases,
  holdsTerms,
  lineAround,
  placesOf,
  readQuery,
} from '../../../lib/core/library/find-words.ts';

/** The words that are marked in a text. */
function marked(typed: string, text: string): string[] {
  return placesOf(readQuery(typed), text).map(({ start, end }) => text.slice(start, end));
}

function line(typed: string, text: string): string | undefined {
  const found = lineAround(readQuery(typed), text);
  if (found === null) return undefined;
  // From the end, so that earlier offsets stay true.
  return found.marks.reduceRight(
    (shown, { start, end }) => `${shown.slice(0, start)}[${shown.slice(start, end)}]${shown.slice(end)}`,
    found.text,
  );
}

describe('words that were typed', () => {
  it('are found in their other forms, in any case and with a possessive', () => {
    expect(marked('negotiator', 'Negotiators met. The negotiator’s plan.')).toEqual([
      'Negotiators',
      'negotiator’s',
    ]);
  });

  it('are found in every place, each once', () => {
    expect(marked('gaza talks', 'Talks on Gaza: talks')).toEqual(['Talks', 'Gaza', 'talks']);
  });

  it('that say nothing of a text leave nothing to look for', () => {
    expect(readQuery('the of  and').terms).toEqual([]);
    expect(marked('the', 'the end')).toEqual([]);
  });

  it('have to be there all, in title or text', () => {
    const query = readQuery('ferry Lisbon');
    expect(holdsTerms(query, { title: 'Ferries', text: 'To Lisbon.' })).toBe(true);
    expect(holdsTerms(query, { title: 'Ferries', text: 'To Porto.' })).toBe(false);
  });

  it('keep a number together', () => {
    expect(marked('57,000', 'more than 57,000 or 57 000')).toEqual(['57,000']);
  });
});

describe('words in quotation marks', () => {
  it('are found only side by side, whatever stands between them and however they are written', () => {
    expect(marked('"direct talks"', 'Direct\ntalks; talks direct; direct, “talks”')).toEqual([
      'Direct\ntalks',
      'direct, “talks',
    ]);
  });

  it.each(['„direct talks“', '“direct talks”', '«direct talks»', '"direct talks'])('may be %s', (typed) => {
    expect(holdsPhrases(readQuery(typed), { title: '', text: 'In direct talks.' })).toBe(true);
    expect(holdsPhrases(readQuery(typed), { title: '', text: 'In talks, direct.' })).toBe(false);
  });

  it('are whole words, and may be such as say nothing alone', () => {
    expect(marked('"to be"', 'to become or to be')).toEqual(['to be']);
    expect(readQuery('"to be"').terms).toEqual([]);
  });

  it('may hold what means something in a pattern', () => {
    expect(marked('"a.b (c"', 'x a.b (c) y')).toEqual(['a.b (c']);
    expect(readQuery('"(("').phrases).toEqual([]);
  });

  it('may stand beside loose words', () => {
    expect(marked('ferry "to Lisbon"', 'The ferry went to Lisbon, ferries')).toEqual([
      'ferry',
      'to Lisbon',
      'ferries',
    ]);
  });
});

describe('the line around found words', () => {
  const long = (count: number) => Array.from({ length: count }, (_, i) => `w${i}`).join(' ');

  it('is a short text as it stands', () => {
    expect(line('lisbon', 'The ferry to Lisbon.')).toBe('The ferry to [Lisbon].');
  });

  it('is cut between words, and says so', () => {
    const shown = line('lisbon', `${long(60)} Lisbon ${long(60)}`);
    expect(shown).toMatch(/^…w\d+ .*w59 \[Lisbon\] w0 .*w\d+…$/);
    expect(shown?.length).toBeLessThan(190);
  });

  it('stays within its paragraph', () => {
    expect(line('lisbon', 'Before this.\n\nTo Lisbon now.\nAfter that.')).toBe('To [Lisbon] now.');
  });

  it('is where most of the words stand together', () => {
    const text = `A ferry left. ${long(80)} The ferry came to Lisbon harbour. ${long(80)}`;
    expect(line('lisbon ferry', text)).toContain('The [ferry] came to [Lisbon] harbour');
  });

  it('shows a word whole that is longer than a line', () => {
    expect(line('"x y"', `x ${'-'.repeat(300)} y`)).toBe(`[x ${'-'.repeat(300)} y]`);
  });

  it('is none where nothing is found', () => {
    expect(line('porto', 'The ferry to Lisbon.')).toBeUndefined();
  });
});
