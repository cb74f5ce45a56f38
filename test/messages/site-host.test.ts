import { expect, test } from 'vitest';
import { siteHost } from '../../lib/messages/site-host.ts';

test.each([
  ['example.com', 'example.com'],
  ['  www.Example.com/news?x=1 ', 'www.example.com'],
  ['https://news.example.co.uk/a', 'news.example.co.uk'],
  ['*.example.com', 'example.com'],
  ['example', null],
  ['two words.com', null],
  ['chrome://settings', null],
  ['ftp://example.com', null],
  ['', null],
])('%s names %s', (typed, host) => {
  expect(siteHost(typed)).toBe(host);
});
