/** Pairs that must and must not come out as a difference of outcome. */
import type { Example } from './comparator.ts';

/** See `Example`. */
export const outcomeExamples: readonly Example[] = [
  {
    here: 'The city council approved the stadium plan on Tuesday.',
    there: 'The city council rejected the stadium plan on Tuesday.',
    expect: 'disagrees',
  },
  {
    here: 'The airline said the pilot had been drinking before the flight.',
    there: 'The airline denied that the pilot had been drinking before the flight.',
    expect: 'disagrees',
  },
  {
    here: 'Regulators will approve the merger next week, two people briefed on the matter said.',
    there: 'Regulators approved the merger on Monday.',
    dates: ['2016-03-04', '2016-03-08'],
    expect: 'changed',
  },
  {
    here: 'The bridge has been closed since the flood.',
    there: 'The bridge has not been closed since the flood.',
    expect: 'disagrees',
  },
  {
    here: 'The court refused to block the tax law.',
    there: 'The court did not block the tax law.',
    expect: 'nothing',
  },
  {
    here: 'The Senate approved the defense bill.',
    there: 'The Senate rejected an amendment on abortion.',
    expect: 'nothing',
  },
  {
    here: 'Ortega lacks a clear plan for the harbor.',
    there: 'Ortega has a lead in the polls for the council.',
    expect: 'nothing',
  },
  {
    here: 'The company has insurance for the harbor.',
    there: 'The company lacks insurance for the harbor.',
    expect: 'disagrees',
  },
  {
    here: 'Exports of copper declined sharply, the ministry said.',
    there: 'Exports of copper increased sharply, the ministry said.',
    dates: ['2016-03-04', '2016-03-08'],
    expect: 'nothing',
  },
  {
    here: 'The mayor declined to comment on the report.',
    there: 'The mayor commented on the report in an interview.',
    expect: 'nothing',
  },
];
