import { freshLibrary } from '../../support/fresh-library';
import { afterEach, expect, test, vi } from 'vitest';
import type { ImageRow } from '../../../lib/db/rows';
import { saveMany } from '../../../lib/library/bulk';
import { bin, setArchived } from '../../../lib/library/change';
import { save } from '../../../lib/library/save';
import { dropOldestPictures, isNearlyFull, measureSpace } from '../../../lib/library/space';
import { anArticle } from '../../support/articles';

afterEach(() => vi.unstubAllGlobals());

const room = (usage: number, quota: number): void => {
  vi.stubGlobal('navigator', { storage: { estimate: () => Promise.resolve({ usage, quota }) } });
};

test.each([
  [0, 100, false],
  [89, 100, false],
  [91, 100, true],
  [0, 0, false],
])('%i of %i used: nearly full is %s', async (usage, quota, expected) => {
  room(usage, quota);
  expect(await isNearlyFull()).toBe(expected);
});

const image = (hash: string, bytes: number): ImageRow => ({
  hash,
  blob: new Blob(['x']),
  bytes,
  width: 1,
  height: 1,
  thumb: new Blob(['x']),
});

test('the pictures of an article that was imported without some of them are freed too, the oldest first', async () => {
  const db = await freshLibrary();
  const html = '<p>One.</p><img src="https://news.example/1.png"><img src="https://news.example/2.png">';
  const pictures = (hash: string): { src: string; image: ImageRow }[] => [
    { src: 'https://news.example/1.png', image: image(hash, 1000) },
  ];
  const article = (n: number): ReturnType<typeof anArticle> =>
    anArticle({ url: `https://news.example/${String(n)}`, html, leadImage: null });
  await saveMany([
    { article: article(1), savedAt: 1, pictures: pictures('one') },
    { article: article(2), savedAt: 2, pictures: pictures('two') },
  ]);
  expect(await dropOldestPictures(1000)).toBe(1000);
  expect(await db.images.toCollection().primaryKeys()).toEqual(['two']);
  const rows = await db.articles.orderBy('savedAt').toArray();
  expect(rows.map(({ thumb }) => thumb)).toEqual([undefined, 'two']);
});

test('the articles that are counted are those outside the bin, as everywhere', async () => {
  await freshLibrary();
  const ids: number[] = [];
  for (const url of ['one', 'two', 'three'])
    ids.push((await save(anArticle({ url: `https://news.example/${url}` }))).id);
  await setArchived(ids.slice(0, 1), true);
  await bin(ids.slice(1, 2));
  room(0, 100);
  vi.stubGlobal('location', { protocol: 'chrome-extension:' });
  expect((await measureSpace()).articles).toBe(2);
});
