import { describe, expect, it } from 'vitest';
import type { Report } from '../../lib/core/report/report.ts';
import { answerPanel } from '../../lib/worker/answer-panel.ts';
import { answerReader } from '../../lib/worker/answer-reader.ts';
import { seedReport } from '../fixtures/seed-report.ts';
import { article, fakeWorld, place } from './fake-world.ts';

const tabId = 7;
const ask = { type: 'tab-state', tabId } as const;

describe('what a panel is told of a tab', () => {
  it('offers to check a page that was not read', async () => {
    const { world } = fakeWorld();
    expect(await answerPanel(ask, world, new Map())).toEqual({ state: 'not-read', host: 'www.cnn.com' });
  });

  it.each(['chrome://settings/', 'about:addons', 'chrome-extension://ours/options.html', 'view-source:x'])(
    'says that %s is closed to extensions',
    async (address) => {
      const { world } = fakeWorld();
      const closed = { ...world, addressOf: async () => address };
      expect(await answerPanel(ask, closed, new Map())).toEqual({ state: 'forbidden' });
    },
  );

  it('answers in one sentence when the tab was closed meanwhile', async () => {
    const { world } = fakeWorld();
    const addressOf = () => Promise.reject(new Error('No tab with id: 7.'));
    const state = await answerPanel(ask, { ...world, addressOf }, new Map());
    expect(state).toEqual({ state: 'failed', message: 'No tab with id: 7.', detail: '' });
  });

  it('names no site where the browser tells none', async () => {
    const { world } = fakeWorld();
    const unknown = { ...world, addressOf: async () => undefined };
    expect(await answerPanel(ask, unknown, new Map())).toEqual({ state: 'not-read', host: '' });
  });

  it('gives the report while the page is there, and forgets it once the tab has left the page', async () => {
    const { world } = fakeWorld();
    await answerReader({ type: 'check', article }, place, world, new Map());
    expect(await answerPanel(ask, world, new Map())).toMatchObject({ state: 'checked' });
    const gone = { ...world, shows: async () => false };
    expect(await answerPanel(ask, gone, new Map())).toEqual({ state: 'not-read', host: 'www.cnn.com' });
    expect(await world.states.read(tabId)).toBeUndefined();
  });

  it('keeps what the next page reported while the last one was asked', async () => {
    const { world } = fakeWorld();
    await answerReader({ type: 'check', article }, place, world, new Map());
    const overtaken = {
      ...world,
      async shows() {
        await answerReader({ type: 'not-an-article' }, { tabId, documentId: 'D2' }, world, new Map());
        return false;
      },
    };
    expect(await answerPanel(ask, overtaken, new Map())).toEqual({ state: 'not-an-article' });
  });
});

describe('what a panel can have done', () => {
  it('puts the reader into a page that has none', async () => {
    const { world, done } = fakeWorld();
    const state = await answerPanel({ type: 'check-tab', tabId }, world, new Map());
    expect(state).toMatchObject({ state: 'reading' });
    expect(done.injected).toEqual([tabId]);
  });

  it('has the page’s own reader read again where there is one', async () => {
    const { world, done } = fakeWorld();
    const listening = { ...world, send: async () => true };
    await answerPanel({ type: 'check-tab', tabId }, listening, new Map());
    expect(done.injected).toEqual([]);
  });

  it('says what went wrong where the browser refuses an ordinary page', async () => {
    const { world } = fakeWorld();
    const inject = () => Promise.reject(new Error('The page is showing an error.'));
    const state = await answerPanel({ type: 'check-tab', tabId }, { ...world, inject }, new Map());
    expect(state).toEqual({ state: 'failed', message: 'The page is showing an error.', detail: '' });
  });

  it('asks for the toolbar button where the browser keeps the page closed until then', async () => {
    const { world } = fakeWorld();
    const inject = () => Promise.reject(new Error('Cannot access contents of the page.'));
    const closed = { ...world, inject, addressOf: async () => undefined };
    const state = await answerPanel({ type: 'check-tab', tabId }, closed, new Map());
    expect(state).toEqual({ state: 'not-read', host: '' });
  });

  it('stops a check that is running', async () => {
    const { world } = fakeWorld();
    const running = new Map();
    const report = Promise.withResolvers<Report>();
    const check = () => report.promise;
    const answer = answerReader({ type: 'check', article }, place, { ...world, check }, running);
    await expect.poll(() => world.states.read(tabId)).toMatchObject({ state: { state: 'reading' } });
    const state = await answerPanel({ type: 'stop-check', tabId }, world, running);
    expect(state).toMatchObject({ state: 'not-read' });
    report.resolve(seedReport);
    expect(await answer).toMatchObject({ ok: false, message: 'The check was stopped.' });
    expect(await world.states.read(tabId)).toBeUndefined();
  });

  it('puts the tab’s article into the library, and says so where it can’t', async () => {
    const { world, done } = fakeWorld();
    await answerReader({ type: 'check', article }, place, world, new Map());
    expect(await answerPanel({ type: 'keep-article', tabId }, world, new Map())).toMatchObject({
      state: 'checked',
    });
    expect(done.kept).toEqual([article]);
    await world.states.forget(tabId);
    expect(await answerPanel({ type: 'keep-article', tabId }, world, new Map())).toMatchObject({
      state: 'failed',
    });
  });
});
