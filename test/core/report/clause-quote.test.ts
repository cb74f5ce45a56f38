import { describe, expect, it } from 'vitest';
import { clauseQuote } from '../../../lib/core/report/clause-quote.ts';
import { claimOfText } from './claim-of-text.ts';

/** The quotation of a sentence in which some words are marked. */
function quote(sentence: string, words: string): string | undefined {
  const start = sentence.indexOf(words);
  return clauseQuote(claimOfText(sentence), { start, end: start + words.length });
}

describe('a clause that can be quoted by itself', () => {
  it.each([
    ['takes the subject to a verb', 'But the harbour board on Monday rejected the offer, which expired at noon.', 'rejected', 'The harbour board on Monday rejected the offer'],
    ['takes the qualifier to a number', 'The ferry sank, and at least 40 people died, the coast guard said.', 'died', 'At least 40 people died'],
    ['leaves out who says so', 'The tower is unsafe, two engineers said on Friday.', 'unsafe', 'The tower is unsafe'],
    ['keeps what is said to who says it', 'Ruiz said on Friday that the tower is unsafe.', 'Friday', 'Ruiz said on Friday that the tower is unsafe'],
    ['goes up to a name where a pronoun stands', 'Costa has said that she would not sell the mill.', 'would not sell', 'Costa has said that she would not sell the mill'],
    ['keeps a condition', 'The court ruled that the levy is lawful only if the towns agree to it.', 'is lawful', 'The court ruled that the levy is lawful only if the towns agree to it'],
    ['keeps a denial', 'Okafor denied that the clerk was paid, and left the room.', 'denied that the clerk was paid', 'Okafor denied that the clerk was paid'],
    ['asserts nothing that hangs on "if"', 'The union will strike if the port is sold.', 'sold', 'The union will strike if the port is sold'],
    ['leaves out what stands between subject and verb', 'Costa, who has led the council since the floods of 2009, resigned on Friday.', 'resigned', 'Costa … resigned on Friday'],
    ['ends in no list', 'The pact binds Oslo, Bergen and Turku, the mayor said.', 'binds', 'The pact binds Oslo, Bergen and Turku'],
    ['ends in no quotation', 'The envoy called the talks “frank, friendly and useful” on Monday.', 'called', 'The envoy called the talks ‘frank, friendly and useful’ on Monday'],
    ['parts no pair', 'The treaty keeps a balance between the right to fish and the duty to protect, Oslo says.', 'keeps', 'The treaty keeps a balance between the right to fish and the duty to protect'],
    ['says what is said', 'Okafor told the council in May that the bridge was safe, and went on leave.', 'told', 'Okafor told the council in May that the bridge was safe'],
    ['parts no verbs from their object', 'The board sought and received a permit for the quarry.', 'sought', 'The board sought and received a permit for the quarry'],
    ['names of whom an apposition is told', 'Voters chose Costa, a lawyer who had sued the port.', 'had sued', 'Voters chose Costa, a lawyer who had sued the port'],
    ['takes no stop for a word', 'In a heated session of the council, the mayor said there was proof of fraud.', 'said there was proof of fraud.', 'The mayor said there was proof of fraud'],
    ['cuts no address in two', 'Polls open at 7 and results will be shown at townvotes.example from 8 on.', 'results will be shown', 'Polls open at 7 and results will be shown at townvotes.example from 8 on'],
    ['is a short headline whole', 'Harbour talks: more of the same', 'talks', 'Harbour talks: more of the same'],
  ])('%s', (_, sentence, words, expected) => {
    expect(quote(sentence, words)).toBe(expected);
  }); // biome-ignore format: one row each

  it('runs from no noun into the clause behind what is told of it', () => {
    const told =
      'The minister for the northern provinces has held “long” talks in the capital with the board of the union, Norte, regarding the pay of foreign miners in the Almara valley who hold three permits';
    expect(quote(`${told}, the Courier reported on Friday.`, 'reported')).toBeUndefined();
  });

  it('is not made of a long sentence without one', () => {
    const list = Array.from({ length: 12 }, (_, i) => `a hall for district ${i + 1}`).join(', ');
    expect(quote(`New for the town: ${list}.`, 'hall for district 9')).toBeUndefined();
  });
});
