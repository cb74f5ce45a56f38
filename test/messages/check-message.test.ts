import { describe, expect, it } from 'vitest';
import {
  asCheckAnswer,
  asFromLibrary,
  asFromPanel,
  asFromReader,
  asTabState,
  asToReader,
  isOwnSide,
  isPanel,
  readerOf,
} from '../../lib/messages/check-message.ts';
import { seedReport } from '../fixtures/seed-report.ts';

const self = { id: 'ours', base: 'chrome-extension://ours/' };
const contentScript = {
  id: 'ours',
  url: 'https://www.cnn.com/article',
  frameId: 0,
  documentId: 'D1',
  tab: { id: 7 },
};
const popup = { id: 'ours', url: 'chrome-extension://ours/popup.html' };
const panelInTab = { ...popup, frameId: 0, tab: { id: 8 } };
const worker = { id: 'ours', url: 'chrome-extension://ours/background.js' };

const article = {
  id: 'a1',
  title: 'Title',
  outlet: 'CNN',
  published: '2025-03-06',
  url: 'https://www.cnn.com/article',
  text: 'Fifty-nine hostages are still held.',
};

describe('who may speak', () => {
  it('takes a reader only from the top frame of a page, in the name of this extension', () => {
    expect(readerOf(contentScript, self)).toEqual({ tabId: 7, documentId: 'D1' });
    expect(readerOf({ ...contentScript, documentId: undefined }, self)).toEqual({
      tabId: 7,
      documentId: null,
    });
    expect(readerOf({ ...contentScript, id: 'another-extension' }, self)).toBeNull();
    expect(readerOf({ ...contentScript, frameId: 3 }, self)).toBeNull();
    expect(readerOf({ ...contentScript, tab: undefined }, self)).toBeNull();
    expect(readerOf(panelInTab, self)).toBeNull();
  });

  it('takes the sample article as a reader, and no other page of its own', () => {
    const sample = { ...panelInTab, frameId: 0, url: `${self.base}sample.html` };
    expect(readerOf(sample, self)).toEqual({ tabId: sample.tab?.id, documentId: null });
    expect(readerOf({ ...sample, url: `${self.base}options.html?sample.html` }, self)).toBeNull();
    expect(readerOf({ ...sample, url: 'https://evil.example/sample.html', id: 'another' }, self)).toBeNull();
  });

  it('takes a panel only from a page of this extension', () => {
    expect(isPanel(popup, self)).toBe(true);
    expect(isPanel(panelInTab, self)).toBe(true);
    expect(isPanel(contentScript, self)).toBe(false);
    expect(isPanel({ ...popup, id: 'another-extension' }, self)).toBe(false);
    expect(isPanel({ ...popup, url: 'https://evil.example/chrome-extension://ours/' }, self)).toBe(false);
    expect(isPanel({ id: 'ours' }, self)).toBe(false);
  });

  it('has the page’s script listen to the worker and to panels, never to a page', () => {
    expect(isOwnSide(worker, self)).toBe(true);
    expect(isOwnSide(popup, self)).toBe(true);
    expect(isOwnSide(panelInTab, self)).toBe(true);
    expect(isOwnSide(contentScript, self)).toBe(false);
    expect(isOwnSide({ ...worker, id: 'another-extension' }, self)).toBe(false);
  });
});

describe('what the page’s script may say', () => {
  it('takes each of its messages', () => {
    expect(asFromReader({ type: 'check', article })).toEqual({ type: 'check', article });
    expect(asFromReader({ type: 'not-an-article' })).toEqual({ type: 'not-an-article' });
    const german = { type: 'not-english', language: 'de', title: 'Titel' };
    expect(asFromReader(german)).toEqual(german);
    expect(asFromReader({ type: 'anchored', claims: [true, false] })).toEqual({
      type: 'anchored',
      claims: [true, false],
    });
  });

  it('takes what is done on the card', () => {
    for (const claim of [3, null]) {
      expect(asFromReader({ type: 'current-claim', claim })).toEqual({ type: 'current-claim', claim });
    }
    const hide = { type: 'hide', claim: 1, finding: 0, hidden: true, reason: 'wrong-kind' };
    expect(asFromReader(hide)).toEqual(hide);
    const show = { type: 'show-in-library', claim: 1, finding: 0 };
    expect(asFromReader(show)).toEqual(show);
  });

  it('drops fields that it doesn’t know', () => {
    expect(asFromReader({ type: 'not-an-article', tabId: 1 })).toEqual({ type: 'not-an-article' });
  });

  it.each([
    ['nothing', undefined],
    ['null', null],
    ['a string', 'check'],
    ['a list', ['check']],
    ['a panel’s message', { type: 'check-tab', tabId: 1 }],
    ['an unknown type', { type: 'delete-everything' }],
    ['no article', { type: 'check' }],
    ['an article without text', { type: 'check', article: { ...article, text: undefined } }],
    ['an article without id', { type: 'check', article: { ...article, id: '' } }],
    ['a text that is no text', { type: 'check', article: { ...article, text: { toString: () => 'x' } } }],
    ['a text beyond all size', { type: 'check', article: { ...article, text: 'x'.repeat(20_000_001) } }],
    ['a title beyond all size', { type: 'check', article: { ...article, title: 'x'.repeat(2_001) } }],
    ['a script for an address', { type: 'check', article: { ...article, url: 'javascript:alert(1)' } }],
    ['a file for an address', { type: 'check', article: { ...article, url: 'file:///etc/passwd' } }],
    ['an address that is none', { type: 'check', article: { ...article, url: 'https://' } }],
    ['a date in words', { type: 'check', article: { ...article, published: 'yesterday' } }],
    ['a file path', { type: 'check', article: { ...article, file: '/etc/passwd' } }],
    ['an unknown field', { type: 'check', article: { ...article, trusted: true } }],
    ['an unknown way of knowing', { type: 'check', article: { ...article, known: { title: 'sure' } } }],
    ['an article with a prototype', { type: 'check', article: JSON.parse('{"__proto__":{},"id":"x"}') }],
    ['a claim that is no number', { type: 'current-claim', claim: '1' }],
    ['a reason that isn’t offered', { type: 'hide', claim: 0, finding: 0, hidden: true, reason: 'x' }],
    ['showing an article of its own choice', { type: 'show-in-library', article: 'u1' }],
    ['hiding nothing', { type: 'hide', hidden: true, reason: null }],
    ['claims that aren’t yes or no', { type: 'anchored', claims: [true, 'false'] }],
    ['claims without end', { type: 'anchored', claims: new Array(20_001).fill(true) }],
    ['a language beyond all size', { type: 'not-english', language: 'x'.repeat(2_001), title: '' }],
  ])('refuses %s', (_name, message) => {
    expect(asFromReader(message)).toBeNull();
  });

  it('takes what articles are allowed to leave open', () => {
    const known = { title: 'stated', outlet: 'inferred', published: 'unknown' };
    const open = { ...article, url: null, published: null, title: '', outlet: '', known };
    expect(asFromReader({ type: 'check', article: open })).not.toBeNull();
    const timed = { ...article, published: '2025-03-06T03:24:00.000+03:00' };
    expect(asFromReader({ type: 'check', article: timed })).not.toBeNull();
  });
});

describe('what a panel may ask', () => {
  it.each(['tab-state', 'check-tab', 'stop-check', 'keep-article', 'add-starters'])('takes %s', (type) => {
    expect(asFromPanel({ type, tabId: 3, more: 1 })).toEqual({ type, tabId: 3 });
  });

  it.each([
    ['no tab', { type: 'tab-state' }],
    ['a tab that is no number', { type: 'tab-state', tabId: '3' }],
    ['a negative tab', { type: 'tab-state', tabId: -1 }],
    ['half a tab', { type: 'tab-state', tabId: 1.5 }],
    ['the reader’s message', { type: 'check', tabId: 3, article }],
    ['nothing', undefined],
  ])('refuses %s', (_name, message) => {
    expect(asFromPanel(message)).toBeNull();
  });
});

describe('what the library page may ask', () => {
  it('takes a verdict back, by its key', () => {
    expect(asFromLibrary({ type: 'take-back', key: 'k', more: 1 })).toEqual({ type: 'take-back', key: 'k' });
  });

  it.each([
    ['no key', { type: 'take-back' }],
    ['a key that is no text', { type: 'take-back', key: { toString: 1 } }],
    ['an endless key', { type: 'take-back', key: 'k'.repeat(100_000) }],
    ['a panel’s message', { type: 'tab-state', tabId: 1, key: 'k' }],
    ['nothing', undefined],
  ])('refuses %s', (_name, message) => {
    expect(asFromLibrary(message)).toBeNull();
  });
});

describe('what the page’s script may be asked', () => {
  it('takes each message', () => {
    expect(asToReader({ type: 'show-claim', claim: 0, finding: 2 })).toEqual({
      type: 'show-claim',
      claim: 0,
      finding: 2,
    });
    const unhide = { type: 'unhide', claim: 0, finding: 2 };
    expect(asToReader(unhide)).toEqual(unhide);
    const hidden = { type: 'hidden', keys: ['u1 2 u3 4 quantity'] };
    expect(asToReader(hidden)).toEqual(hidden);
    for (const type of ['next-claim', 'read-again', 'still-there', 'check-selection'])
      expect(asToReader({ type })).toEqual({ type });
  });

  it.each([
    ['a claim that is no number', { type: 'show-claim', claim: '0', finding: 0 }],
    ['no finding', { type: 'show-claim', claim: 0 }],
    ['a negative claim', { type: 'show-claim', claim: -1, finding: 0 }],
    ['a number that isn’t one', { type: 'show-claim', claim: Number.NaN, finding: 0 }],
    ['keys that are no texts', { type: 'hidden', keys: [1] }],
    ['no list of keys', { type: 'hidden', keys: 'all' }],
    ['an unknown type', { type: 'eval', code: '1' }],
    ['null', null],
  ])('refuses %s', (_name, message) => {
    expect(asToReader(message)).toBeNull();
  });
});

describe('what the worker answers', () => {
  it('takes a report, a failure, and nothing else', () => {
    const found = { ok: true, report: seedReport, hidden: [] };
    expect(asCheckAnswer(found)).toEqual(found);
    expect(asCheckAnswer({ ...found, hidden: undefined })).toBeNull();
    const failure = { ok: false, message: 'No.', detail: '' };
    expect(asCheckAnswer(failure)).toEqual(failure);
    expect(asCheckAnswer(undefined)).toBeNull();
    expect(asCheckAnswer({ ok: true, report: { ...seedReport, claims: undefined } })).toBeNull();
    expect(asCheckAnswer({ ok: false, message: 1, detail: '' })).toBeNull();
  });

  it.each([
    { state: 'not-read', host: 'www.cnn.com' },
    { state: 'forbidden' },
    { state: 'reading', done: 1, total: 2, title: 'x' },
    { state: 'not-an-article' },
    { state: 'not-english', language: 'de', title: 'x' },
    { state: 'checked', report: seedReport, anchored: [], hidden: [{ claim: 0, finding: 1 }], current: 3 },
    { state: 'checked', report: seedReport, anchored: [], hidden: [], current: null },
    { state: 'failed', message: 'x', detail: '' },
  ])('takes the state $state', (state) => {
    expect(asTabState(state)).toEqual(state);
  });

  it.each([
    undefined,
    { state: 'unheard-of' },
    { state: 'reading', done: '1', total: 2, title: 'x' },
    { state: 'checked', report: {}, anchored: [], hidden: [], current: null },
    { state: 'checked', report: seedReport, anchored: [], hidden: [1], current: null },
    { state: 'checked', report: seedReport, anchored: [], hidden: [], current: '1' },
    { state: 'failed', message: 'x' },
  ])('refuses the state %j', (state) => {
    expect(asTabState(state)).toBeNull();
  });
});
