import { expect, test } from 'vitest';
import { articleId } from '../../lib/core/article-id.ts';
import { answerReader } from '../../lib/worker/answer-reader.ts';
import { keepFromMenu } from '../../lib/worker/keep-article.ts';
import { article, fakeWorld, place } from './fake-world.ts';

const page = { ...article, id: articleId(article) };

function check(world: ReturnType<typeof fakeWorld>['world'], checked = page) {
  return answerReader({ type: 'check', article: checked }, place, world, new Map());
}

test('what was merely checked is not kept', async () => {
  const { world, done } = fakeWorld();
  await check(world);
  expect(done.kept).toEqual([]);
});

test('the menu keeps the article of a page that was checked, and says so', async () => {
  const { world, done } = fakeWorld();
  await check(world);
  await keepFromMenu(place.tabId, world);
  expect(done.kept).toEqual([page]);
  expect(done.toldKept).toEqual([place.tabId]);
});

test('on a page that was not read the menu has it read, and keeps it once, when it has been checked', async () => {
  const { world, done } = fakeWorld();
  await keepFromMenu(place.tabId, world);
  expect(done.injected).toEqual([place.tabId]);
  expect(done.kept).toEqual([]);
  await check(world);
  await check(world);
  expect(done.kept).toEqual([page]);
  expect(done.toldKept).toEqual([place.tabId]);
});

test('whoever chose it has every checked article kept, but not the words that were selected in one', async () => {
  const { world, done, local } = fakeWorld();
  await local.set({ keepChecked: true });
  await check(world);
  const words = 'Fifty-nine hostages';
  await check(world, { ...page, text: words, id: articleId({ url: null, text: words }), title: '' });
  expect(done.kept).toEqual([page]);
  expect(done.toldKept).toEqual([]);
});

test('an article that could not be kept is told, though it was asked for beforehand', async () => {
  const { world, done, local } = fakeWorld();
  await local.set({ keepChecked: true });
  const full = { ...world, keep: () => Promise.reject(new Error('The disk has no room left.')) };
  expect(await check(full)).toEqual({ ok: false, message: 'The disk has no room left.', detail: '' });
  expect(done.badges.at(-1)).toMatchObject({ state: 'failed' });
});
