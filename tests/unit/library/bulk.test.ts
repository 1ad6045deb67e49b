import { freshLibrary } from '../../support/fresh-library';
import { beforeEach, expect, test, vi } from 'vitest';
import type { LibraryDatabase } from '../../../lib/db/open';
import { saveMany } from '../../../lib/library/bulk';
import { overview } from '../../../lib/library/overview';
import { deleteTag } from '../../../lib/library/tags';
import { anArticle } from '../../support/articles';

let db: LibraryDatabase;
beforeEach(async () => void (db = await freshLibrary()));

const some = (count: number): { article: ReturnType<typeof anArticle> }[] =>
  Array.from({ length: count }, (_, n) => ({
    article: anArticle({ url: `https://news.example/${String(n)}` }),
  }));

test('many are kept by batches, once each, and known ones are left as they were', async () => {
  const batches = vi.spyOn(db, 'transaction');
  expect((await saveMany(some(250))).ids).toHaveLength(250);
  expect(batches).toHaveBeenCalledTimes(3);
  expect(await saveMany([...some(251), ...some(3)])).toMatchObject({ ids: [expect.any(Number)], known: 253 });
  expect(await db.pending.count()).toBe(251);
});

test('what another library knew comes along', async () => {
  const [one] = some(1);
  if (!one) throw new Error('none');
  const tags = ['a / b', 'x'.repeat(500)];
  await saveMany([{ ...one, savedAt: 5, archived: true, favourite: true, tags, progress: 0.5 }]);
  expect(await db.articles.toArray()).toMatchObject([
    { savedAt: 5, shelf: 'archive', favourite: 1, tags: ['a/b'], progress: 0.5 },
  ]);
});

test('a batch that fails leaves those before it kept', async () => {
  const real = db.transaction.bind(db);
  vi.spyOn(db, 'transaction').mockImplementationOnce(real).mockRejectedValueOnce(new Error('lost'));
  await expect(saveMany(some(250))).rejects.toThrow('storage-failed');
  expect(await db.articles.count()).toBe(100);
});

test('a tag that a file has twice is there once', async () => {
  const [one] = some(1);
  if (!one) throw new Error('none');
  await saveMany([{ ...one, tags: ['Sea', 'sea', ' Sea/'] }]);
  expect((await db.articles.toArray()).map(({ tags }) => tags)).toEqual([['Sea']]);
});

test('a tag of a file is spelt as the library spells it, and otherwise as the file does first', async () => {
  const [first, second, third] = some(3);
  if (!first || !second || !third) throw new Error('none');
  await saveMany([{ ...first, tags: ['Sea'] }]);
  await saveMany([
    { ...second, tags: ['sea', 'SEA/Ice', 'North'] },
    { ...third, tags: ['sea/ice', 'north'] },
    { ...first, tags: ['SEA', 'NORTH'] },
  ]);
  expect((await db.articles.toArray()).map(({ tags }) => tags)).toEqual([
    ['Sea', 'North'],
    ['Sea', 'Sea/Ice', 'North'],
    ['Sea/Ice', 'North'],
  ]);
  expect((await overview(db)).tags).toContainEqual({ tag: 'Sea', count: 3 });
  expect((await deleteTag('Sea')).count).toBe(3);
});
