import { freshLibrary } from '../../support/fresh-library';
import { beforeEach, expect, test, vi } from 'vitest';
import type { LibraryDatabase } from '../../../lib/db/open';
import { setArchived, setPlace } from '../../../lib/library/change';
import { remove } from '../../../lib/library/remove';
import { save, undoSave } from '../../../lib/library/save';
import { watchCalmly } from '../../../lib/library/watch-calmly';
import { anArticle } from '../../support/articles';

beforeEach(async () => void (await freshLibrary()));

test('an answer comes at once, and anew after changes, gathered', async () => {
  const { id } = await save(anArticle());
  const told: number[] = [];
  const stop = watchCalmly(
    (db) => db.articles.count(),
    (n) => told.push(n),
    { calm: 20 },
  );
  await vi.waitUntil(() => told.length === 1);
  await Promise.all([1, 2, 3].map((n) => save(anArticle({ url: `https://b.example/${String(n)}` }))));
  await vi.waitUntil(() => told.at(-1) === 4);
  expect(told.length).toBeLessThanOrEqual(3);
  await undoSave({ id, undo: null });
  await vi.waitUntil(() => told.at(-1) === 3);
  const answers = told.length;
  stop();
  await setArchived([id], true);
  await save(anArticle({ url: 'https://c.example/' }));
  expect(told).toHaveLength(answers);
});

test('the first change is answered at once, those right after it once it is calm again', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  const ask = vi.fn((db: LibraryDatabase) => db.articles.count());
  const told: number[] = [];
  const stop = watchCalmly(ask, (n) => told.push(n), { calm: 60_000 });
  await vi.waitUntil(() => told.length === 1);
  await save(anArticle());
  await vi.waitUntil(() => told.length === 2);
  for (const n of [1, 2]) await save(anArticle({ url: `https://b.example/${String(n)}` }));
  await vi.advanceTimersByTimeAsync(50_000);
  expect(ask).toHaveBeenCalledTimes(2);
  await vi.advanceTimersByTimeAsync(10_000);
  await vi.waitUntil(() => told.length === 3);
  stop();
  vi.useRealTimers();
  expect(told).toEqual([0, 1, 3]);
});

test('the place of a reader is in no list, and nothing is asked anew for it; what went for good was', async () => {
  const { id } = await save(anArticle());
  const told: number[] = [];
  const stop = watchCalmly(
    (db) => db.articles.count(),
    (n) => told.push(n),
    { calm: 0 },
  );
  await vi.waitUntil(() => told.length === 1);
  for (const block of [1, 2, 3]) await setPlace(id, { block, fraction: 0 }, block / 10);
  await remove([id]);
  await vi.waitUntil(() => told.at(-1) === 0);
  stop();
  expect(told).toEqual([1, 0]);
});

test('a clock that is set back holds nothing up', async () => {
  const told: number[] = [];
  const stop = watchCalmly(
    (db) => db.articles.count(),
    (n) => told.push(n),
    { calm: 20 },
  );
  await vi.waitUntil(() => told.length === 1);
  await save(anArticle());
  await vi.waitUntil(() => told.at(-1) === 1);
  const { now } = Date;
  vi.spyOn(Date, 'now').mockImplementation(() => now() - 3_600_000);
  await save(anArticle({ url: 'https://b.example/' }));
  await vi.waitUntil(() => told.at(-1) === 2).finally(() => vi.restoreAllMocks());
  stop();
});

test('a question that fails is asked again at the next change', async () => {
  let fails = true;
  const told: string[] = [];
  const stop = watchCalmly(
    () => (fails ? Promise.reject(new Error('no')) : Promise.resolve('yes')),
    (answer) => told.push(answer),
    { calm: 0 },
  );
  const reported = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  await vi.waitUntil(() => reported.mock.calls.length === 1);
  fails = false;
  await save(anArticle());
  await vi.waitUntil(() => told.length === 1);
  stop();
  reported.mockRestore();
});
