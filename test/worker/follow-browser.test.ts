import { describe, expect, it } from 'vitest';
import { answerReader } from '../../lib/worker/answer-reader.ts';
import { afterLoad, checkSelection, nextClaim } from '../../lib/worker/follow-browser.ts';
import { article, fakeWorld, place } from './fake-world.ts';

describe('the shortcut', () => {
  it('opens the next claim where the page was checked', async () => {
    const { world, done } = fakeWorld();
    const sent: unknown[] = [];
    const send = async (_tab: number, message: unknown) => sent.push(message) > 0;
    await nextClaim(7, { ...world, send });
    expect(sent).toEqual([{ type: 'next-claim' }]);
    expect(done.injected).toEqual([]);
  });

  it('has a page checked that wasn’t read yet', async () => {
    const { world, done } = fakeWorld();
    await nextClaim(7, world);
    expect(done.injected).toEqual([7]);
  });

  it('leaves a page alone that was checked and has no claim to open', async () => {
    const { world, done } = fakeWorld();
    await answerReader({ type: 'check', article }, place, world, new Map());
    await nextClaim(7, { ...world, send: async () => false });
    expect(done.injected).toEqual([]);
  });
});

describe('the menu over selected words', () => {
  it('has them checked where the page is read already', async () => {
    const { world, done } = fakeWorld();
    const sent: unknown[] = [];
    await checkSelection(7, { ...world, send: async (_tab, message) => sent.push(message) > 0 });
    expect(sent).toEqual([{ type: 'check-selection' }]);
    expect(done.injected).toEqual([]);
  });

  it('lets the page be read first where nobody listens in it', async () => {
    const { world, done } = fakeWorld();
    const heard: unknown[] = [];
    const send = async (_tab: number, message: unknown) => {
      if (done.injected.length === 0) throw new Error('Could not establish connection.');
      return heard.push(message) > 0;
    };
    await checkSelection(7, { ...world, send });
    expect(done.injected).toEqual([7]);
    expect(heard).toEqual([{ type: 'begin' }, { type: 'check-selection' }]);
  });
});

describe('a tab that loads', () => {
  it('keeps its report while it shows the page, and its badge', async () => {
    const { world, done } = fakeWorld();
    await answerReader({ type: 'check', article }, place, world, new Map());
    await afterLoad(7, 'loading', world);
    expect((await world.states.read(7))?.state.state).toBe('checked');
    expect(done.badges.at(-1)?.state).toBe('checked');
  });

  it('loses report and badge with the page', async () => {
    const { world, done } = fakeWorld();
    await answerReader({ type: 'check', article }, place, world, new Map());
    await afterLoad(7, 'complete', { ...world, shows: async () => false });
    expect(await world.states.read(7)).toBeUndefined();
    expect(done.badges.at(-1)?.state).toBe('not-read');
  });

  it('loses them at once where the browser names no documents', async () => {
    const { world } = fakeWorld();
    await answerReader({ type: 'check', article }, { tabId: 7, documentId: null }, world, new Map());
    await afterLoad(7, undefined, world);
    expect((await world.states.read(7))?.state.state).toBe('checked');
    await afterLoad(7, 'loading', world);
    expect(await world.states.read(7)).toBeUndefined();
  });
});
