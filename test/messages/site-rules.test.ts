import { describe, expect, it } from 'vitest';
import { asSiteRules, readsUnasked, withRule } from '../../lib/messages/site-rules.ts';

const none = asSiteRules(undefined);

describe('a page that nobody asked for', () => {
  it('is read on an outlet’s site by the choice, on others by the permission that put the script there', () => {
    expect(readsUnasked('www.jpost.com', 'outlets', none)).toBe(true);
    expect(readsUnasked('www.jpost.com', 'click', none)).toBe(false);
    expect(readsUnasked('news.example', 'click', none)).toBe(true);
  });

  it('isn’t read on a site that its reader stopped, nor on any name below it, whatever is chosen', () => {
    const outlet = withRule(none, 'www.jpost.com', 'never');
    const other = withRule(none, 'www.news.example:8080', 'never');
    for (const choice of ['outlets', 'click', 'everywhere'] as const) {
      expect(readsUnasked('jpost.com', choice, outlet)).toBe(false);
      expect(readsUnasked('blogs.jpost.com', choice, outlet)).toBe(false);
      expect(readsUnasked('news.example', choice, other)).toBe(false);
    }
    expect(readsUnasked('www.cnn.com', 'outlets', outlet)).toBe(true);
    expect(readsUnasked('notjpost.com', 'everywhere', outlet)).toBe(true);
  });

  it('is read on an outlet’s site that its reader wants read though the rest wait to be asked', () => {
    const rules = withRule(none, 'www.jpost.com', 'always');
    expect(readsUnasked('www.jpost.com', 'click', rules)).toBe(true);
    expect(readsUnasked('www.cnn.com', 'click', rules)).toBe(false);
  });
});

describe('the rules', () => {
  it('hold a site on one list at most, and on none once the rule is taken back', () => {
    const stopped = withRule(withRule(none, 'www.jpost.com', 'always'), 'jpost.com', 'never');
    expect(stopped).toEqual({ always: [], never: ['jpost.com'] });
    expect(withRule(stopped, 'www.jpost.com', null)).toEqual(none);
  });

  it('are empty where what is stored isn’t lists of names', () => {
    expect(asSiteRules({ always: 'jpost.com', never: [7, '', 'cnn.com'] })).toEqual({
      always: [],
      never: ['cnn.com'],
    });
  });
});
