import { freshLibrary } from '../../support/fresh-library';
import { beforeEach, expect, test, vi } from 'vitest';
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
