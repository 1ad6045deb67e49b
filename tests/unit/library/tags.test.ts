import { freshLibrary } from '../../support/fresh-library';
import { beforeEach, expect, test } from 'vitest';
import type { LibraryDatabase } from '../../../lib/db/open';
import { overview } from '../../../lib/library/overview';
import { save } from '../../../lib/library/save';
import { cleanTag, completeTag, deleteTag, renameTag, tagArticles } from '../../../lib/library/tags';
import { undo } from '../../../lib/library/undo';
import { anArticle } from '../../support/articles';

let db: LibraryDatabase;
let ids: number[];
beforeEach(async () => {
  db = await freshLibrary();
  ids = [];
  for (const n of [1, 2, 3])
    ids.push((await save(anArticle({ url: `https://news.example/${String(n)}` }))).id);
});

const tagsOf = async (): Promise<string[][]> =>
  (await db.articles.bulkGet(ids)).map((row) => row?.tags ?? []);
const tag = (which: number[], add: string[], remove: string[] = []): ReturnType<typeof tagArticles> =>
  tagArticles(which, { add, remove });

test('tags are added once, whatever their spelling, and removed', async () => {
  await tag(ids, ['Sea', 'north / ice ']);
  await tag(ids.slice(0, 1), ['SEA', 'new'], ['North/Ice']);
  expect(await tagsOf()).toEqual([
    ['Sea', 'new'],
    ['Sea', 'north/ice'],
    ['Sea', 'north/ice'],
  ]);
  expect((await overview(db)).tags).toEqual([
    { tag: 'new', count: 1 },
    { tag: 'north/ice', count: 2 },
    { tag: 'Sea', count: 3 },
  ]);
});

test('renaming moves the tags below, merging removes doubles, and undoing brings all back', async () => {
  await tag(ids, ['sea', 'sea/ice']);
  await tag(ids.slice(0, 1), ['ocean']);
  const before = await tagsOf();
  const { undo: token, count } = await renameTag('sea', 'ocean');
  expect(count).toBe(3);
  expect(await tagsOf()).toEqual([
    ['ocean', 'ocean/ice'],
    ['ocean', 'ocean/ice'],
    ['ocean', 'ocean/ice'],
  ]);
  expect(await undo(token ?? -1)).toBe(true);
  expect(await tagsOf()).toEqual(before);
});

test('deleting takes the tags below along, and only those', async () => {
  await tag(ids, ['sea', 'sea/ice', 'seal']);
  await deleteTag('sea');
  expect(await tagsOf()).toEqual([['seal'], ['seal'], ['seal']]);
});

test('a tag of 500 characters is refused and nothing changes', async () => {
  await expect(async () => tag(ids, ['x'.repeat(500)])).rejects.toMatchObject({ code: 'tag-too-long' });
  expect(await tagsOf()).toEqual([[], [], []]);
  expect(() => cleanTag(' // ')).toThrow(expect.objectContaining({ code: 'bad-input' }));
});

test('completion knows beginnings and levels', () => {
  expect(completeTag('SE', ['Sea', 'north/sea', 'rest', 'sealing'])).toEqual(['Sea', 'sealing', 'north/sea']);
  expect(completeTag('', ['sea'])).toEqual([]);
});
