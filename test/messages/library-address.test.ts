import { describe, expect, it } from 'vitest';
import { libraryAddress, libraryPlace, libraryTab, libraryTabs } from '../../lib/messages/library-address.ts';

describe('the library’s address of quoted words', () => {
  it('leads back to the article and the words', () => {
    const place = { article: 'u1&start=5#x', part: 'title', start: 3, end: 17 } as const;
    expect(libraryPlace(libraryAddress(place))).toEqual(place);
  });

  it.each(['', '#', '#start=3&end=9', '#other=1'])('leads to no article without one: %s', (fragment) => {
    expect(libraryPlace(fragment)).toBeNull();
  });

  it.each(['start=9&end=3', 'start=-1&end=4', 'start=x', 'start=1e99&end=1e99'])(
    'marks no words where they make no sense: %s',
    (fields) => {
      expect(libraryPlace(`#article=u1&${fields}`)).toEqual({
        article: 'u1',
        part: 'text',
        start: 0,
        end: 0,
      });
    },
  );
});

describe('the library’s address of a tab', () => {
  it.each(libraryTabs)('names the tab "%s"', (tab) => {
    expect(libraryTab(`#${tab}`)).toBe(tab);
  });

  it.each(['', '#', '#elsewhere', '#article=u1'])(
    'leads to the articles where it names none: %s',
    (fragment) => {
      expect(libraryTab(fragment)).toBe('articles');
    },
  );
});
