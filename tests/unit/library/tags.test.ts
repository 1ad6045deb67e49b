import { freshLibrary } from '../../support/fresh-library';
import { beforeEach, expect, test } from 'vitest';
import type { LibraryDatabase } from '../../../lib/db/open';
import { overview } from '../../../lib/library/overview';
import { save } from '../../../lib/library/save';
import { cleanTag, completeTag, lastTyped, typedTags } from '../../../lib/library/tag-words';
import { deleteTag, renameTag, tagArticles, tagsBelow } from '../../../lib/library/tags';
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

test('a tag that the library has is spelt as it is there, and so are the levels above a new one', async () => {
  await tag(ids.slice(0, 1), ['climate', 'North/Ice']);
  await tag(ids.slice(1, 2), ['Climate', 'north', 'CLIMATE/Sea', 'north/ice/Old']);
  await tag(ids.slice(2), ['climate/SEA', 'climates']);
  expect(await tagsOf()).toEqual([
    ['climate', 'North/Ice'],
    ['climate', 'North', 'climate/Sea', 'North/Ice/Old'],
    ['climate/Sea', 'climates'],
  ]);
});

test('renaming spells the new name as the library does; a tag may be given other capitals', async () => {
  await tag(ids.slice(0, 1), ['climate', 'climate/sea']);
  await tag(ids.slice(1), ['Ocean']);
  await renameTag('climate', 'Climate');
  expect((await tagsOf())[0]).toEqual(['Climate', 'Climate/sea']);
  await renameTag('Climate', 'ocean');
  expect((await tagsOf())[0]).toEqual(['Ocean', 'Ocean/sea']);
});

test('commas of all scripts part what is typed; one part that can be no tag refuses all', () => {
  expect(typedTags(' a, b/c,, d、e，f، A')).toEqual(['a', 'b/c', 'd', 'e', 'f']);
  expect(() => typedTags('a, ///')).toThrow(expect.objectContaining({ code: 'bad-input' }));
  expect(lastTyped('a, cl')).toEqual(['a, ', 'cl']);
  expect(lastTyped('cl')).toEqual(['', 'cl']);
});

test('the tags below one are those of its levels', () => {
  expect(tagsBelow('sea', ['Sea', 'sea/ice', 'seal', 'SEA/ice/old'])).toEqual(['sea/ice', 'SEA/ice/old']);
});

test('a damaged record keeps no other from being tagged, nor its tag from being renamed and deleted', async () => {
  const [good = 0, bad = 0] = ids;
  await db.articles.update(bad, { tags: undefined } as never);
  expect(await tag([good, bad], ['sea'])).toMatchObject({ count: 1 });
  await db.articles.update(bad, { tags: ['sea', 7] } as never);
  expect(await renameTag('sea', 'ocean')).toMatchObject({ count: 1 });
  await db.articles.update(bad, { tags: ['ocean', 7] } as never);
  expect(await deleteTag('ocean')).toMatchObject({ count: 1 });
  expect((await db.articles.get(good))?.tags).toEqual([]);
});
