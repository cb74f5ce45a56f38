import { describe, expect, it } from 'vitest';
import type { CheckOptions } from '../../lib/core/check-article.ts';
import type { Report } from '../../lib/core/report/report.ts';
import { answerReader } from '../../lib/worker/answer-reader.ts';
import { seedReport } from '../fixtures/seed-report.ts';
import { article, fakeWorld, interrupted, place, sessionMemory } from './fake-world.ts';

describe('checking a page’s article', () => {
  it('answers with the report and keeps it for the panels', async () => {
    const { world, done } = fakeWorld();
    const answer = await answerReader({ type: 'check', article }, place, world, new Map());
    expect(answer).toMatchObject({ ok: true, report: { claims: seedReport.claims } });
    expect((await world.states.read(7))?.state).toMatchObject({ state: 'checked', anchored: [] });
    expect(done.badges.map(({ state }) => state)).toEqual(['reading', 'checked']);
  });

  it('notes which claims the page holds', async () => {
    const { world } = fakeWorld();
    await answerReader({ type: 'check', article }, place, world, new Map());
    await answerReader({ type: 'anchored', claims: [true, false] }, place, world, new Map());
    expect((await world.states.read(7))?.state).toMatchObject({ state: 'checked', anchored: [true, false] });
  });

  it('takes what a page says of itself only while the tab shows that page', async () => {
    const { world } = fakeWorld();
    await answerReader({ type: 'check', article }, place, world, new Map());
    const elsewhere = { tabId: 7, documentId: 'D0' };
    await answerReader({ type: 'anchored', claims: [false] }, elsewhere, world, new Map());
    expect((await world.states.read(7))?.state).toMatchObject({ anchored: [] });
  });

  it('shows how far it is', async () => {
    const { world, done } = fakeWorld();
    let time = 0;
    const check = async (_article: unknown, _corpus: unknown, { onProgress }: CheckOptions) => {
      for (let i = 1; i <= 4; i += 1) {
        time += 100;
        onProgress?.(i, 4);
      }
      return seedReport;
    };
    await answerReader({ type: 'check', article }, place, { ...world, check, now: () => time }, new Map());
    const progress = done.badges.filter((state) => state.state === 'reading');
    expect(progress.map(({ done: claims, total }) => [claims, total])).toEqual([
      [0, 0],
      [2, 4],
      [4, 4],
    ]);
    expect(done.badges.at(-1)?.state).toBe('checked');
  });

  it('says in one sentence what went wrong, and shows the same in the panel', async () => {
    const { world } = fakeWorld();
    const check = () =>
      Promise.reject(new Error('The library couldn’t be opened.', { cause: new TypeError('x') }));
    const failure = { message: 'The library couldn’t be opened.', detail: 'TypeError: x' };
    const answer = await answerReader({ type: 'check', article }, place, { ...world, check }, new Map());
    expect(answer).toEqual({ ok: false, ...failure });
    expect((await world.states.read(7))?.state).toEqual({ state: 'failed', ...failure });
  });

  it('puts a programmer’s error into the details, not into the sentence', async () => {
    const { world } = fakeWorld();
    const check = () => Promise.reject(new TypeError('undefined is not a function'));
    const answer = await answerReader({ type: 'check', article }, place, { ...world, check }, new Map());
    expect(answer).toEqual({
      ok: false,
      message: 'The article couldn’t be checked',
      detail: 'TypeError: undefined is not a function',
    });
  });

  it('refuses a page with more text than an article has', async () => {
    const { world } = fakeWorld();
    const long = { ...article, text: 'x'.repeat(5_000_000) };
    const answer = await answerReader({ type: 'check', article: long }, place, world, new Map());
    expect(answer).toMatchObject({ ok: false, message: expect.stringMatching(/more text than any article/) });
  });

  it('lets a page’s newer article replace the one that is still being checked', async () => {
    const { world } = fakeWorld();
    const running = new Map();
    const first = Promise.withResolvers<Report>();
    const slow = answerReader(
      { type: 'check', article },
      place,
      { ...world, check: () => first.promise },
      running,
    );
    const newer = { ...article, title: 'Another article' };
    await answerReader({ type: 'check', article: newer }, place, world, running);
    first.resolve(seedReport);
    expect(await slow).toMatchObject({ ok: false });
    expect((await world.states.read(7))?.state).toMatchObject({
      report: { article: { title: 'Another article' } },
    });
  });

  it('forgets the last article when the page goes on to a list', async () => {
    const { world, done } = fakeWorld();
    await answerReader({ type: 'check', article }, place, world, new Map());
    await answerReader({ type: 'not-an-article' }, place, world, new Map());
    expect((await world.states.read(7))?.state).toEqual({ state: 'not-an-article' });
    expect(done.badges.at(-1)).toEqual({ state: 'not-an-article' });
  });
});

describe('what the reader does on the page', () => {
  const hide = { type: 'hide', claim: 4, finding: 0, hidden: true, reason: null } as const;

  it('is known to the panels: which card is open, what was hidden', async () => {
    const { world, done } = fakeWorld();
    await answerReader({ type: 'check', article }, place, world, new Map());
    await answerReader({ type: 'current-claim', claim: 4 }, place, world, new Map());
    expect((await world.states.read(7))?.state).toMatchObject({ current: 4, hidden: [] });
    await answerReader(hide, place, world, new Map());
    expect(done.badges.at(-1)).toMatchObject({ hidden: [{ claim: 4, finding: 0 }] });
  });

  it('stays hidden on the next visit, in another life of the worker, until it’s taken back', async () => {
    const { world, local } = fakeWorld();
    await answerReader({ type: 'check', article }, place, world, new Map());
    await answerReader(hide, place, world, new Map());
    const next = fakeWorld(sessionMemory(), 'second', local).world;
    const again = await answerReader({ type: 'check', article }, place, next, new Map());
    expect(again).toMatchObject({ ok: true, hidden: [{ claim: 4, finding: 0 }] });
    await answerReader({ ...hide, hidden: false }, place, next, new Map());
    expect(await answerReader({ type: 'check', article }, place, next, new Map())).toMatchObject({
      hidden: [],
    });
  });

  it('is kept with both quotations and the reason, for saving as a labelled pair', async () => {
    const { world, local } = fakeWorld();
    await answerReader({ type: 'check', article }, place, world, new Map());
    await answerReader({ ...hide, reason: 'not-same-thing' }, place, world, new Map());
    const stored = (await local.get('verdicts'))['verdicts'];
    expect(Object.values(stored as object)).toMatchObject([
      {
        relation: 'disagrees',
        kind: 'outcome',
        reason: 'not-same-thing',
        given: '2025-08-01T12:00:00.000Z',
        here: { outlet: 'Middle East Monitor', title: seedReport.article.title },
        there: {
          outlet: 'Matzav.com',
          quote: expect.stringContaining('not kept fully informed'),
          focus: expect.stringMatching(/^(?:.*\W)?not kept fully informed/),
        },
      },
    ]);
  });

  it('loses none of two verdicts given at once', async () => {
    const { world } = fakeWorld();
    await Promise.all([
      world.verdicts.give(seedReport, { claim: 4, finding: 0 }, { hidden: true, reason: null }),
      world.verdicts.give(seedReport, { claim: 5, finding: 0 }, { hidden: true, reason: null }),
    ]);
    expect(await world.verdicts.hiddenIn(seedReport)).toEqual([
      { claim: 4, finding: 0 },
      { claim: 5, finding: 0 },
    ]);
  });

  it('changes nothing at a place where the report has no finding', async () => {
    const { world } = fakeWorld();
    await answerReader({ type: 'check', article }, place, world, new Map());
    await answerReader({ ...hide, claim: 400 }, place, world, new Map());
    expect((await world.states.read(7))?.state).toMatchObject({ hidden: [] });
  });
});

describe('a worker that dies', () => {
  it('finds its report again in its next life', async () => {
    const { world, area } = fakeWorld();
    await answerReader({ type: 'check', article }, place, world, new Map());
    const next = fakeWorld(area, 'second').world;
    expect((await next.states.read(7))?.state).toMatchObject({ state: 'checked' });
    await answerReader({ type: 'anchored', claims: [true] }, place, next, new Map());
    expect((await next.states.read(7))?.state).toMatchObject({ anchored: [true] });
  });

  it('doesn’t go on “reading” what no one reads any more', async () => {
    const { world, area } = fakeWorld();
    await world.states.write(7, {
      state: { state: 'reading', done: 3, total: 9, title: 'x' },
      documentId: 'D1',
    });
    expect((await world.states.read(7))?.state.state).toBe('reading');
    expect((await fakeWorld(area, 'second').world.states.read(7))?.state).toEqual(interrupted);
  });
});

describe('session memory', () => {
  it('answers even when it can’t be written', async () => {
    const { world } = fakeWorld(sessionMemory(0));
    const answer = await answerReader({ type: 'check', article }, place, world, new Map());
    expect(answer).toMatchObject({ ok: false, message: 'QUOTA_BYTES quota exceeded' });
  });

  it('gives up other tabs’ reports when it is full', async () => {
    const area = sessionMemory(JSON.stringify(seedReport).length * 1.8);
    const { world } = fakeWorld(area);
    await answerReader({ type: 'check', article }, { tabId: 1, documentId: 'A' }, world, new Map());
    await answerReader({ type: 'check', article }, { tabId: 2, documentId: 'B' }, world, new Map());
    expect(await world.states.read(1)).toBeUndefined();
    expect((await world.states.read(2))?.state.state).toBe('checked');
  });

  it('holds nothing of a tab that was closed', async () => {
    const { world, area } = fakeWorld();
    await answerReader({ type: 'check', article }, place, world, new Map());
    await world.states.forget(7);
    expect(area.stored.size).toBe(0);
  });

  it('ignores a record of an unknown shape', async () => {
    const { world, area } = fakeWorld();
    area.stored.set('tab-7', { state: { state: 'unheard-of' } });
    expect(await world.states.read(7)).toBeUndefined();
  });
});

describe('an article that a card quotes', () => {
  it('is shown in the library at the quoted words', async () => {
    const { world, done } = fakeWorld();
    await answerReader({ type: 'check', article }, place, world, new Map());
    await answerReader({ type: 'show-in-library', claim: 4, finding: 0 }, place, world, new Map());
    const there = seedReport.claims[4]?.findings[0]?.there;
    expect(done.shown).toMatchObject([{ article: there?.article.id, part: 'text', start: there?.start }]);
  });

  it('is not shown for a finding that the report doesn’t have, nor to a page that the tab has left', async () => {
    const { world, done } = fakeWorld();
    await answerReader({ type: 'check', article }, place, world, new Map());
    await answerReader({ type: 'show-in-library', claim: 400, finding: 0 }, place, world, new Map());
    const earlier = { ...place, documentId: 'D0' };
    await answerReader({ type: 'show-in-library', claim: 4, finding: 0 }, earlier, world, new Map());
    expect(done.shown).toEqual([]);
  });
});
