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
    here: 'The mayor said that students died in the fire at the school in Ardley.',
    there: 'Many of the students who survived the fire at the school in Ardley met on Monday.',
    expect: 'nothing',
  },
  {
    here: 'The House would not pass a bill with money for the dam.',
    there: 'The House has passed several similar bills.',
    dates: ['2016-03-04', '2016-03-08'],
    expect: 'nothing',
  },
  {
    here: 'The House would not pass the bill with money for the dam.',
    there: 'The House has passed the bill with money for the dam.',
    dates: ['2016-03-04', '2016-03-08'],
    expect: 'changed',
  },
  {
    here: 'The White House rejected the offer of the harbor union.',
    there: 'The House approved the offer of the harbor union.',
    expect: 'nothing',
  },
  {
    here: 'Hall has said for years that a new dam was a red line for Ardley.',
    there: 'Farmers were told by Reyes that a new dam would be a red line.',
    dates: ['2016-03-08', '2016-03-04'],
    expect: 'nothing',
  },
  {
    here: 'If Ardley rejects the offer, the state will have 60 days to decide.',
    there: 'Ardley rejected the offer, and the state has 60 days to decide.',
    dates: ['2016-03-04', '2016-03-08'],
    expect: 'changed',
  },
  {
    here: 'The mayor said the dam would be dealt with in another bill.',
    there: 'The governor said he was happy that the dam is part of the deal.',
    dates: ['2016-03-04', '2016-03-08'],
    expect: 'nothing',
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
