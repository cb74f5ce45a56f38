import { describe, expect, it } from 'vitest';
import { isOutletHost, outletHosts, outletMatches } from '../../lib/messages/hosts.ts';
import { asReadingChoice } from '../../lib/messages/reading-choice.ts';

describe('the outlets where articles are read unasked', () => {
  it('are those of the starter articles among them', () => {
    const starters = ['aa.com.tr', 'middleeastmonitor.com', 'aljazeera.com', 'arcamax.com', 'matzav.com'];
    expect(outletHosts).toEqual(expect.arrayContaining(starters));
  });

  it('are listed once each, sorted, as bare names', () => {
    expect([...outletHosts]).toEqual([...new Set(outletHosts)].sort());
    for (const host of outletHosts) expect(host).toMatch(/^[a-z0-9-]+(\.[a-z]{2,})+$/);
  });

  it('stand in the manifest with every name below them, over http and https', () => {
    expect(outletMatches).toContain('*://*.cnn.com/*');
    expect(outletMatches).toHaveLength(outletHosts.length);
  });

  it.each(['cnn.com', 'edition.cnn.com', 'www.middleeastmonitor.com'])('include %s', (host) => {
    expect(isOutletHost(host)).toBe(true);
  });

  it.each(['notcnn.com', 'cnn.com.evil.example', 'com', ''])('don’t include %j', (host) => {
    expect(isOutletHost(host)).toBe(false);
  });
});

describe('the choice of where to read', () => {
  it('is what was chosen, else the outlets', () => {
    expect(asReadingChoice('click')).toBe('click');
    expect(asReadingChoice('everywhere')).toBe('everywhere');
    for (const other of [undefined, null, '', 'always', { choice: 'click' }]) {
      expect(asReadingChoice(other)).toBe('outlets');
    }
  });
});
