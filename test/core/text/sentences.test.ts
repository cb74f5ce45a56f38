import { describe, expect, it } from 'vitest';
import { sentenceSpans, sentencesOf } from '../../../lib/core/text/sentences.ts';

const cut = (text: string): string[] => sentenceSpans(text).map(({ start, end }) => text.slice(start, end));

describe('where sentences end', () => {
  it.each([
    ['a title', 'Dr. Amira Said met Sen. J. T. Walsh of Ohio.', 'The two talked.'],
    ['a state', 'He moved from St. Louis, Mo. to Maine.', 'The move was quick.'],
    ['a party', 'Rep. Ana Cruz, D-Calif., voted no.', 'Others voted yes.'],
    ['a company', 'Acme Inc. said profit rose.', 'Shares fell.'],
    ['a month', 'The trial begins on Jan. 5.', 'The jury is chosen.'],
    ['a clock', 'He arrived at 5 p.m. on Friday.', 'She left.'],
    ['a clock at the end', 'He arrived at 5 p.m.', 'The bus was late.'],
    ['an acronym inside a name', 'The U.S. Embassy closed.', 'Staff left.'],
    ['an acronym at the end', 'They fled to the U.S.', 'The others stayed.'],
    ['a decimal', 'Prices rose 3.5 percent.', 'Wages fell.'],
    ['a quotation', '“It is over,” she said.', '“We lost.”'],
    ['a question within', '“Is it over?” she asked.', 'Nobody answered.'],
    ['a quotation at the end', 'He said: “We will go.”', 'Then he left.'],
    ['a bracket', 'The firm (founded in 1990.) closed.', 'Its staff left.'],
  ])('are not fooled by %s', (_, first, second) => {
    expect(cut(`${first} ${second}`)).toEqual([first, second]);
  });

  it('paragraphs and lines part, lines that were only wrapped don’t', () => {
    expect(cut('A headline\nA sentence.')).toEqual(['A headline', 'A sentence.']);
    expect(cut('A headline\n\na sentence without a capital.')).toEqual([
      'A headline',
      'a sentence without a capital.',
    ]);
    expect(cut('A line that was wrapped\nby an editor. Another.')).toEqual([
      'A line that was wrapped\nby an editor.',
      'Another.',
    ]);
  });

  it.each([
    ' date 2025-03-09 Officials closed the port.',
    'Published: 2025-03-09 10:15 | “Officials closed the port.',
    '2025-03-09T10:15:00Z\n\nOfficials closed the port.',
  ])('the day that an export puts before the text is no part of a sentence: %j', (text) => {
    const [first, ...more] = sentencesOf({ title: '', text });
    expect(first?.text.replace('“', '')).toBe('Officials closed the port.');
    expect(text.slice(first?.start, first?.end)).toBe(first?.text);
    expect(more).toEqual([]);
  });

  it('a day that a sentence tells stays in it', () => {
    expect(sentencesOf({ title: '', text: '2025-03-09 was the day.' })[0]?.start).toBe(0);
  });

  it('nothing has no sentences', () => {
    expect(cut('')).toEqual([]);
    expect(cut(' \n\n — \n')).toEqual([]);
  });

  it('counts paragraphs', () => {
    expect(sentenceSpans('One here. Two here.\n\nThree here.').map(({ paragraph }) => paragraph)).toEqual([
      0, 0, 1,
    ]);
  });
});

describe('the sentences of an article', () => {
  it('are the headline and the text, each with its place', () => {
    const article = { title: 'Ferry sinks', text: 'A ferry sank. \n\nNobody was hurt.' };
    const sentences = sentencesOf(article);
    expect(sentences.map(({ text, part, index }) => [text, part, index])).toEqual([
      ['Ferry sinks', 'title', 0],
      ['A ferry sank.', 'text', 1],
      ['Nobody was hurt.', 'text', 2],
    ]);
    for (const { part, start, end, text } of sentences) expect(article[part].slice(start, end)).toBe(text);
  });

  it('have a headline once where the text repeats it, and none where there is none', () => {
    expect(sentencesOf({ title: 'Ferry sinks', text: 'Ferry sinks\n\nA ferry sank.' })).toHaveLength(2);
    expect(sentencesOf({ title: '', text: 'A ferry sank.' })).toHaveLength(1);
  });

  it('a headline with a full stop in it is one', () => {
    expect(sentencesOf({ title: 'It is over. Or is it', text: '' }).map(({ text }) => text)).toEqual([
      'It is over. Or is it',
    ]);
  });

  it('of a text of very many lines come as surely as those of a short one', () => {
    const text = 'A ferry sank. Nobody was hurt.\n'.repeat(100_000);
    expect(sentencesOf({ title: '', text })).toHaveLength(200_000);
  });
});
