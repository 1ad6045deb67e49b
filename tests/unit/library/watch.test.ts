import { freshLibrary } from '../../support/fresh-library';
import { beforeEach, expect, test, vi } from 'vitest';
import { closeLibrary, library } from '../../../lib/db/open';
import type { LedeError } from '../../../lib/errors';
import { bin, setArchived } from '../../../lib/library/change';
import { listIds, VIEWS } from '../../../lib/library/list';
import { save } from '../../../lib/library/save';
import { watch } from '../../../lib/library/watch';
import { anArticle } from '../../support/articles';

beforeEach(async () => void (await freshLibrary()));

test.each(VIEWS)('the list of %s follows what is saved, archived and deleted', async (view) => {
  let ids: number[] = [];
  let told = 0;
  const stop = watch(
    (db) => listIds(db, { view, sort: 'saved', descending: true }),
    (answer) => {
      ids = answer;
      told++;
    },
  );
  await vi.waitUntil(() => told > 0);
  const { id } = await save(anArticle());
  await vi.waitUntil(() => ids.includes(id) === (view === 'unread' || view === 'all'));
  await setArchived([id], true);
  await vi.waitUntil(() => ids.includes(id) === (view === 'archive' || view === 'all'));
  await bin([id]);
  await vi.waitUntil(() => ids.includes(id) === (view === 'bin'));
  expect(told).toBeGreaterThan(0);
  stop();
});

test('what is watched goes on over another connection when the first is lost', async () => {
  let count = -1;
  const stop = watch(
    (db) => db.articles.count(),
    (answer) => (count = answer),
  );
  await vi.waitUntil(() => count === 0);
  for (const n of [1, 2]) {
    (await library()).close();
    await save(anArticle({ url: `https://news.example/${String(n)}` }));
    await vi.waitUntil(() => count === n);
  }
  stop();
});

test('a library that cannot be opened is told of', async () => {
  await closeLibrary();
  vi.spyOn(indexedDB, 'databases').mockRejectedValueOnce(new DOMException('no', 'UnknownError'));
  const error = await new Promise<LedeError>(
    (failed) => void watch(() => Promise.resolve(), vi.fn(), failed),
  );
  expect(error.code).toBe('storage-failed');
});
