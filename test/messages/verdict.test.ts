import { describe, expect, it } from 'vitest';
import { asVerdicts, type Verdict, verdictList } from '../../lib/messages/verdict.ts';

const side = { quote: 'q', focus: 'q', title: '', outlet: 'CNN', published: null, url: null };
const verdict: Verdict = {
  ...{ relation: 'disagrees', kind: 'date', explanation: 'e', reason: null },
  ...{ given: '2025-08-01T12:00:00.000Z', here: side, there: side },
};

describe('stored verdicts', () => {
  it('are listed with their keys, the latest first', () => {
    const later = { ...verdict, given: '2025-08-02T12:00:00.000Z' };
    expect(verdictList({ a: verdict, b: later }).map(({ key }) => key)).toEqual(['b', 'a']);
  });

  it.each([
    ['nothing', undefined],
    ['a list', [verdict]],
    ['a side that is missing', { a: { ...verdict, there: undefined } }],
    ['a quotation that is no text', { a: { ...verdict, here: { ...side, quote: 1 } } }],
    ['no date', { a: { ...verdict, given: undefined } }],
  ])('give nothing for %s', (_name, value) => {
    expect(asVerdicts(value)).toEqual({});
  });
});
