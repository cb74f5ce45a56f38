import { describe, expect, it } from 'vitest';
import { verdictList, verdictsKey } from '../../lib/messages/verdict.ts';
import { answerReader } from '../../lib/worker/answer-reader.ts';
import { answerLibrary } from '../../lib/worker/follow-verdicts.ts';
import { article, fakeWorld, place } from './fake-world.ts';

const hide = { type: 'hide', claim: 4, finding: 0, hidden: true, reason: null } as const;

/** Two tabs with the same article; in the first a finding was hidden. */
async function twoTabs() {
  const fake = fakeWorld();
  const { world, done } = fake;
  const other = { tabId: 8, documentId: 'D2' };
  await answerReader({ type: 'check', article }, place, world, new Map());
  await answerReader({ type: 'check', article }, other, world, new Map());
  done.badges.length = 0;
  await answerReader(hide, place, world, new Map());
  const stored = await fake.local.get(verdictsKey);
  return { ...fake, keys: verdictList(stored[verdictsKey]).map(({ key }) => key) };
}

describe('what is hidden on one page', () => {
  it('is hidden wherever the same article is open, and each page is told once', async () => {
    const { world, done, keys } = await twoTabs();
    expect((await world.states.read(8))?.state).toMatchObject({ hidden: [{ claim: 4, finding: 0 }] });
    expect(done.sent).toEqual([{ type: 'hidden', keys }]);
    expect(keys).toHaveLength(1);
    expect(done.badges.map((state) => state.state === 'checked' && state.hidden.length)).toEqual([1, 1]);
  });

  it('comes back everywhere when it’s taken back in the library, and is stored no more', async () => {
    const { world, done, keys, local } = await twoTabs();
    done.sent.length = 0;
    await answerLibrary({ type: 'take-back', key: keys[0] ?? '' }, world);
    expect(verdictList((await local.get(verdictsKey))[verdictsKey])).toEqual([]);
    for (const tab of [7, 8]) expect((await world.states.read(tab))?.state).toMatchObject({ hidden: [] });
    expect(done.sent).toEqual([
      { type: 'hidden', keys: [] },
      { type: 'hidden', keys: [] },
    ]);
  });

  it('stays hidden when something else is taken back', async () => {
    const { world, done } = await twoTabs();
    done.sent.length = 0;
    await answerLibrary({ type: 'take-back', key: 'of another article' }, world);
    expect((await world.states.read(7))?.state).toMatchObject({ hidden: [{ claim: 4, finding: 0 }] });
    expect(done.sent).toEqual([]);
  });
});
