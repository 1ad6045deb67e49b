import { freshLibrary } from '../../support/fresh-library';
import { beforeEach, expect, test, vi } from 'vitest';
import { setArchived, setPlace } from '../../../lib/library/change';
import { save } from '../../../lib/library/save';
import { watchCalmly } from '../../../lib/library/watch-calmly';
import { anArticle } from '../../support/articles';

beforeEach(async () => void (await freshLibrary()));

test('an answer comes at once, and anew after changes of what lists show, gathered', async () => {
  const { id } = await save(anArticle());
  const told: number[] = [];
  const stop = watchCalmly(
    (db) => db.articles.count(),
    (n) => told.push(n),
    20,
  );
  await vi.waitUntil(() => told.length === 1);
  // How far an article has been read is no change of a list.
  await setPlace(id, { block: 1, fraction: 0 }, 0.5);
  await Promise.all([1, 2, 3].map((n) => save(anArticle({ url: `https://b.example/${String(n)}` }))));
  await vi.waitUntil(() => told.length === 2);
  expect(told).toEqual([1, 4]);
  stop();
  await setArchived([id], true);
  await save(anArticle({ url: 'https://c.example/' }));
  expect(told).toEqual([1, 4]);
});

test('a question that fails is asked again at the next change', async () => {
  let fails = true;
  const told: string[] = [];
  const stop = watchCalmly(
    () => (fails ? Promise.reject(new Error('no')) : Promise.resolve('yes')),
    (answer) => told.push(answer),
    0,
  );
  const reported = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  await vi.waitUntil(() => reported.mock.calls.length === 1);
  fails = false;
  await save(anArticle());
  await vi.waitUntil(() => told.length === 1);
  stop();
  reported.mockRestore();
});
