import { freshLibrary } from '../../support/fresh-library';
import { beforeEach, expect, test } from 'vitest';
import type { LibraryDatabase } from '../../../lib/db/open';
import {
  bin,
  deleteForever,
  restore,
  setArchived,
  setFavourite,
  setPlace,
} from '../../../lib/library/change';
import { firstRows, listIds, type ListQuery } from '../../../lib/library/list';
import { overview, type Overview } from '../../../lib/library/overview';
import { BIN_KEPT } from '../../../lib/db/rows';
import { save } from '../../../lib/library/save';
import { sweep } from '../../../lib/library/sweep';
import { undo, UNDO_KEPT } from '../../../lib/library/undo';
import { anArticle } from '../../support/articles';

const DAY = 24 * 60 * 60_000;

let db: LibraryDatabase;
let ids: number[];
beforeEach(async () => {
  db = await freshLibrary();
  ids = [];
  for (const title of ['Été', 'Aal', 'zoo', 'Dune']) {
    const words = title.length * 100 + ids.length;
    const published = `2026-01-0${String(9 - ids.length)}T00:00:00Z`;
    ids.push((await save(anArticle({ url: `https://news.example/${title}`, title, words, published }))).id);
    await new Promise((done) => setTimeout(done, 2));
  }
});

const list = (query: Partial<ListQuery>): Promise<number[]> =>
  listIds(db, { view: 'unread', sort: 'saved', descending: true, ...query });
const counts = async (): Promise<Overview['counts']> => (await overview(db)).counts;
const rows = async (): Promise<unknown[]> => db.articles.toArray();

test('every change can be undone to exactly what stood before', async () => {
  for (const change of [() => setArchived(ids, true), () => setFavourite(ids, true), () => bin(ids)]) {
    const before = await rows();
    const { undo: token, count } = await change();
    expect(count).toBe(4);
    expect(await rows()).not.toEqual(before);
    expect(await undo(token ?? -1)).toBe(true);
    expect(await rows()).toEqual(before);
    expect(await undo(token ?? -1)).toBe(false);
  }
});

test('a change that changes nothing says so', async () => {
  expect(await setArchived(ids, false)).toEqual({ count: 0, undo: null });
  expect(await setFavourite([999], true)).toEqual({ count: 0, undo: null });
});

test('the bin gives articles back to their shelf', async () => {
  await setArchived(ids.slice(0, 1), true);
  await bin(ids);
  expect(await counts()).toEqual({ unread: 0, archive: 0, bin: 4, favourites: 0, all: 0 });
  await restore(ids);
  expect(await counts()).toEqual({ unread: 3, archive: 1, bin: 0, favourites: 0, all: 4 });
});

test('archiving takes nothing out of the bin', async () => {
  const [first = 0, second = 0] = ids;
  await setArchived([second], true);
  await bin([first, second]);
  for (const archived of [true, false])
    expect(await setArchived([first, second], archived)).toEqual({ count: 0, undo: null });
  await deleteForever([first]);
  expect(await setArchived([first], true)).toEqual({ count: 0, undo: null });
  expect((await counts()).bin).toBe(1);
});

test('what is deleted from the bin can be undone, and then is swept', async () => {
  await bin(ids);
  const { undo: token } = await deleteForever(ids.slice(0, 2));
  await sweep();
  expect((await counts()).bin).toBe(2);
  expect(await undo(token ?? -1)).toBe(true);
  expect((await counts()).bin).toBe(4);
  await deleteForever(ids.slice(0, 2));
  await sweep(Date.now() + UNDO_KEPT + 1);
  expect(await db.contents.count()).toBe(2);
  expect(await db.undos.count()).toBe(0);
});

test('what was changed can be undone the better part of an hour later, in a page that has stayed open', async () => {
  const { undo: token } = await setArchived(ids, true);
  await sweep(Date.now() + 50 * 60_000);
  expect(await undo(token ?? -1)).toBe(true);
  expect(await counts()).toMatchObject({ unread: 4, archive: 0 });
});

test('the bin is emptied after 30 days, not before', async () => {
  await bin(ids.slice(0, 1));
  await sweep(Date.now() + BIN_KEPT - 60_000);
  await sweep(Date.now() + BIN_KEPT + DAY - 60_000);
  expect(await db.articles.count()).toBe(4);
  await sweep(Date.now() + BIN_KEPT + 2 * DAY);
  expect(await db.articles.count()).toBe(3);
  expect(await db.contents.count()).toBe(3);
});

test('lists in every order and view', async () => {
  const [ete = 0, aal = 0, zoo = 0, dune = 0] = ids;
  expect(await list({})).toEqual([dune, zoo, aal, ete]);
  expect(await list({ sort: 'title', descending: false })).toEqual([aal, dune, ete, zoo]);
  expect(await list({ sort: 'length' })).toEqual([dune, zoo, aal, ete]);
  expect(await list({ sort: 'published' })).toEqual([ete, aal, zoo, dune]);
  await setArchived([aal], true);
  await setFavourite([aal, zoo], true);
  await bin([zoo]);
  expect(await list({ view: 'favourites' })).toEqual([aal]);
  expect(await list({ view: 'all' })).toEqual([dune, aal, ete]);
  expect(await list({ view: 'all', site: 'news.example', sort: 'title', descending: true })).toEqual([
    ete,
    dune,
    aal,
  ]);
  expect(await list({ view: 'bin' })).toEqual([zoo]);
  await db.articles.update(dune, { tags: ['sea/ice'] });
  await db.articles.update(ete, { tags: ['seal'] });
  expect(await list({ view: 'all', tag: 'sea' })).toEqual([dune]);
  const first = await firstRows(db, { view: 'unread', sort: 'saved', descending: true }, 1);
  expect(first.map((row) => row.id)).toEqual([dune]);
});

test('the bin is in the order in which articles came into it, the last first', async () => {
  const [ete = 0, aal = 0, zoo = 0] = ids;
  for (const id of [aal, zoo, ete]) {
    await bin([id]);
    await new Promise((done) => setTimeout(done, 2));
  }
  expect(await list({ view: 'bin' })).toEqual([ete, zoo, aal]);
  expect(await list({ view: 'bin', descending: false })).toEqual([aal, zoo, ete]);
  const first = await firstRows(db, { view: 'bin', sort: 'saved', descending: true }, 2);
  expect(first.map((row) => row.id)).toEqual([ete, zoo]);
});

test('what has no date stands last, whether the oldest or the newest come first', async () => {
  const [ete = 0, aal = 0, zoo = 0, dune = 0] = ids;
  await db.articles.update(ete, { publishedAt: Date.parse('1912-04-15') });
  const { id: undated } = await save(anArticle({ url: 'https://news.example/undated', published: null }));
  expect(await list({ sort: 'published', descending: false })).toEqual([ete, dune, zoo, aal, undated]);
  expect(await list({ sort: 'published' })).toEqual([aal, zoo, dune, ete, undated]);
});

test('a place is kept with the article and its progress stays within 0 and 1', async () => {
  await setPlace(ids[0] ?? 0, { block: 4, fraction: 0.25 }, 1.7);
  expect(await db.articles.get(ids[0] ?? 0)).toMatchObject({
    place: { block: 4, fraction: 0.25 },
    progress: 1,
  });
});

test('an article that is taken out of the bin while that is swept stays', async () => {
  await bin(ids);
  await sweep(Date.now() + BIN_KEPT);
  const [, restored] = await Promise.all([sweep(Date.now() + BIN_KEPT + DAY), restore(ids.slice(0, 1))]);
  expect(restored.count).toBe(1);
  expect(await list({})).toEqual(ids.slice(0, 1));
  expect(await db.articles.count()).toBe(1);
});
