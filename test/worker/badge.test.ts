import { describe, expect, it } from 'vitest';
import { en } from '../../lib/ui/texts/en.ts';
import { badgeOf } from '../../lib/worker/badge.ts';
import { chosenSites } from '../../lib/worker/chosen-sites.ts';
import { seedReport } from '../fixtures/seed-report.ts';

const rest = { report: seedReport, anchored: [], hidden: [], current: null } as const;
const checked = { state: 'checked', ...rest } as const;

describe('the toolbar icon', () => {
  it('counts the claims on which accounts differ, and no guess', () => {
    // Three claims of the fixture have a finding "disagrees"; one of them only may differ.
    expect(badgeOf(checked, en)).toEqual({ text: '2', title: 'Second Source: on 2 claims, accounts differ' });
  });

  it('doesn’t count what the reader hid', () => {
    const hidden = [{ claim: 4, finding: 0 }];
    expect(badgeOf({ ...checked, hidden }, en).text).toBe('1');
  });

  it('has no badge where no account differs', () => {
    const claims = seedReport.claims.filter(({ findings }) =>
      findings.every((f) => f.relation !== 'disagrees'),
    );
    const same = { ...checked, report: { ...seedReport, claims } };
    expect(badgeOf(same, en)).toEqual({ text: '', title: 'Second Source: no account differs' });
  });

  it('doesn’t say that no account differs where there was none to compare with', () => {
    const alone = {
      ...checked,
      report: { ...seedReport, claims: seedReport.claims.slice(-1), compared: [] },
    };
    expect(badgeOf(alone, en)).toEqual({ text: '', title: 'Second Source' });
  });

  it('says that it is reading', () => {
    const reading = { state: 'reading', done: 0, total: 0, title: '' } as const;
    expect(badgeOf(reading, en)).toEqual({ text: '…', title: 'Second Source is reading this article' });
  });

  it.each([undefined, { state: 'not-an-article' }, { state: 'forbidden' }] as const)(
    'is quiet for %j',
    (state) => {
      expect(badgeOf(state, en)).toEqual({ text: '', title: 'Second Source' });
    },
  );
});

describe('sites chosen for “Always”', () => {
  it('leaves out what the extension reads anyway', () => {
    expect(chosenSites(['*://www.bbc.com/*', '*://*.cnn.com/*'], ['*://*.cnn.com/*'])).toEqual([
      '*://www.bbc.com/*',
    ]);
  });
});
