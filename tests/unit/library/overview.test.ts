import { freshLibrary } from '../../support/fresh-library';
import { beforeEach, expect, test } from 'vitest';
import type { LibraryDatabase } from '../../../lib/db/open';
import { bin, deleteForever, setArchived, setFavourite } from '../../../lib/library/change';
import { overview } from '../../../lib/library/overview';
import { save } from '../../../lib/library/save';
import { tagArticles } from '../../../lib/library/tags';
import { anArticle } from '../../support/articles';

let db: LibraryDatabase;
let ids: number[];
beforeEach(async () => {
  db = await freshLibrary();
  ids = [];
  for (const url of [
    'https://a.example/1',
    'https://a.example/2',
    'https://b.example/1',
    'https://b.example/2',
  ])
    ids.push((await save(anArticle({ url, canonicalUrl: null }))).id);
});

test('views, tags and sites are counted, without what is in the bin', async () => {
  await tagArticles(ids, { add: ['sea'], remove: [] });
  await tagArticles(ids.slice(0, 1), { add: ['art', 'sea/ice'], remove: [] });
  await setFavourite(ids.slice(0, 3), true);
  await setArchived(ids.slice(1, 2), true);
  await bin(ids.slice(2));
  await deleteForever(ids.slice(3));
  expect(await overview(db)).toEqual({
    counts: { unread: 1, archive: 1, bin: 1, favourites: 2, all: 2 },
    tags: [
      { tag: 'art', count: 1 },
      { tag: 'sea', count: 2 },
      { tag: 'sea/ice', count: 1 },
    ],
    sites: [{ site: 'a.example', count: 2 }],
  });
});

test('numbers in the names of tags go by their size', async () => {
  await tagArticles(ids.slice(0, 1), { add: ['topic 10', 'topic 9', 'topic 100'], remove: [] });
  expect((await overview(db)).tags.map(({ tag }) => tag)).toEqual(['topic 9', 'topic 10', 'topic 100']);
});

test('a tag is counted with the articles of the tags below it, each once, as its list shows them', async () => {
  await tagArticles(ids.slice(0, 2), { add: ['sea'], remove: [] });
  await tagArticles(ids.slice(1), { add: ['sea/ice'], remove: [] });
  await tagArticles(ids.slice(3), { add: ['sea/ice/north', 'seal'], remove: [] });
  await bin(ids.slice(2, 3));
  expect((await overview(db)).tags).toEqual([
    { tag: 'sea', count: 3 },
    { tag: 'sea/ice', count: 2 },
    { tag: 'sea/ice/north', count: 1 },
    { tag: 'seal', count: 1 },
  ]);
});

test('sites of as many articles are in order of their names, with numbers in them by their size', async () => {
  for (const url of ['https://b10.example/', 'https://b9.example/', 'https://b100.example/'])
    await save(anArticle({ url, canonicalUrl: null }));
  expect((await overview(db)).sites.map(({ site }) => site)).toEqual([
    'a.example',
    'b.example',
    'b9.example',
    'b10.example',
    'b100.example',
  ]);
});

test('sites with most articles come first', async () => {
  await save(anArticle({ url: 'https://b.example/3', canonicalUrl: null }));
  expect((await overview(db)).sites.map(({ site }) => site)).toEqual(['b.example', 'a.example']);
});

test('a damaged record in the bin keeps nothing from being counted', async () => {
  await bin(ids.slice(0, 1));
  await db.articles.update(ids[0] ?? 0, { tags: null as unknown as string[] });
  expect((await overview(db)).counts).toMatchObject({ unread: 3, bin: 1 });
});
