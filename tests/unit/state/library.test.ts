import { freshLibrary } from '../../support/fresh-library';
import { beforeEach, expect, test, vi } from 'vitest';
import { closeLibrary } from '../../../lib/db/open';
import { bin } from '../../../lib/library/change';
import { save } from '../../../lib/library/save';
import type { Found } from '../../../lib/library/finder/calls';
import type { Order } from '../../../lib/state/library-order';
import type { LibraryPlace } from '../../../lib/state/library-place';
import { LibraryPage } from '../../../lib/state/library.svelte';
import { anArticle } from '../../support/articles';

const disk = vi.hoisted(() => ({ fails: false }));
/** What every search finds, and the place that the history holds. */
const hits = vi.hoisted((): number[] => []);
const history = vi.hoisted(() => ({ place: null as LibraryPlace | null }));
vi.mock('../../../lib/library/list', async (original) => {
  const list = await original<typeof import('../../../lib/library/list')>();
  const listIds: typeof list.listIds = (db, query) =>
    disk.fails ? Promise.reject(new DOMException('no', 'UnknownError')) : list.listIds(db, query);
  return { ...list, listIds };
});
vi.mock('../../../lib/library/finder/finder', () => ({
  LibraryFinder: class {
    find = (_: string, inBin: boolean): Promise<Found> =>
      Promise.resolve({ ids: [...hits], behind: 0, by: inBin ? 'bin' : 'index' });
    tend = (): Promise<void> => Promise.resolve();
  },
}));
vi.mock('../../../lib/state/library-notes.svelte', () => ({
  LibraryNotes: class {
    measure = (): void => undefined;
  },
}));
vi.mock('../../../lib/state/library-place', async (original) => ({
  ...(await original<typeof import('../../../lib/state/library-place')>()),
  placeHere: (order: Order): LibraryPlace =>
    history.place ?? { query: { view: 'unread', ...order }, typed: '', cursor: 0 },
}));

beforeEach(async () => {
  await freshLibrary();
  hits.length = 0;
  history.place = null;
  const kept = new Map<string, string>();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  });
});

test('a list that could not be read says so no longer once it could', async () => {
  const { id } = await save(anArticle());
  disk.fails = true;
  const page = new LibraryPage();
  await page.start();
  await vi.waitFor(() => expect(page.failed).toBe('storage-failed'));
  disk.fails = false;
  const { id: other } = await save(anArticle({ url: 'https://news.example/other' }));
  await vi.waitFor(() => expect(page.ids).toEqual([other, id]));
  expect(page.failed).toBeNull();
});

test('a library that could not be opened is shown once it can', async () => {
  const { id } = await save(anArticle());
  await closeLibrary();
  vi.spyOn(indexedDB, 'databases').mockRejectedValueOnce(new DOMException('no', 'UnknownError'));
  const page = new LibraryPage();
  await page.start();
  expect(page.failed).toBe('storage-failed');
  await vi.waitFor(() => expect(page.ids).toEqual([id]));
  expect(page.failed).toBeNull();
});

test('what is sought anew begins at its best hit; the same sought again stays where it was', async () => {
  const page = new LibraryPage();
  hits.push(...Array.from({ length: 40 }, (_, n) => n + 1));
  page.seek('ferry');
  await vi.waitFor(() => expect(page.ids).toHaveLength(40));
  page.move(38);
  page.seek('ferry');
  page.search.again();
  await vi.waitFor(() => expect(page.search.searching).toBe(false));
  expect(page.cursor).toBe(38);
  page.seek('ferry tram');
  expect(page.cursor).toBe(0);
  page.move(7);
  page.seek('');
  expect(page.cursor).toBe(0);
});

test('a search that the reader comes back to has its cursor where they left it', async () => {
  const query = { view: 'unread', sort: 'saved', descending: true } as const;
  history.place = { query, typed: 'ferry', cursor: 3 };
  hits.push(5, 4, 3, 2, 1);
  const page = new LibraryPage();
  await vi.waitFor(() => expect(page.search.found).not.toBeNull());
  expect(page.cursor).toBe(3);
});

/** A page with so many articles listed, the newest first. */
async function pageOf(count: number): Promise<{ page: LibraryPage; ids: number[] }> {
  const ids: number[] = [];
  for (let n = 0; n < count; n++) {
    ids.unshift((await save(anArticle({ url: `https://news.example/${String(n)}` }))).id);
  }
  const page = new LibraryPage();
  await page.start();
  await vi.waitFor(() => expect(page.ids).toEqual(ids));
  return { page, ids };
}

test('a search begins with nothing chosen, and none of its keys are for articles of the list before', async () => {
  const { page, ids } = await pageOf(2);
  const [first = 0, second = 0] = ids;
  page.toggle(first);
  hits.push(second);
  page.seek('ferry');
  expect(page.targets()).toEqual([]);
  await vi.waitFor(() => expect(page.ids).toEqual([second]));
  expect(page.targets()).toEqual([second]);
  page.toggle(second);
  page.seek('');
  expect(page.selected.size).toBe(0);
});

test('an article that another page took out of the list is chosen no longer', async () => {
  const { page, ids } = await pageOf(3);
  const [first = 0, second = 0, third = 0] = ids;
  page.toggle(first);
  page.toggle(third);
  await bin([first]);
  await vi.waitFor(() => expect(page.ids).toEqual([second, third]));
  expect([...page.selected]).toEqual([third]);
});

test('the keys act on the same article whatever comes above it, and on its successor once it is gone', async () => {
  const { page, ids } = await pageOf(3);
  const [, second = 0, third = 0] = ids;
  page.move(1);
  const { id: newest } = await save(anArticle({ url: 'https://news.example/new' }));
  await vi.waitFor(() => expect(page.ids?.[0]).toBe(newest));
  expect(page.targets()).toEqual([second]);
  await bin([second]);
  await vi.waitFor(() => expect(page.ids).toHaveLength(3));
  expect(page.targets()).toEqual([third]);
});

test('the same search answered anew has the cursor on the same article', async () => {
  const page = new LibraryPage();
  hits.push(1, 2, 3);
  page.seek('ferry');
  await vi.waitFor(() => expect(page.ids).toHaveLength(3));
  page.move(1);
  page.toggle(3);
  hits.splice(0, 3, 9, 1, 2);
  page.search.again();
  await vi.waitFor(() => expect(page.selected.size).toBe(0));
  expect(page.cursor).toBe(2);
});

test('Shift with the keys takes back what it chose too much; with a press it chooses all in between', async () => {
  const { page, ids } = await pageOf(6);
  for (const to of [1, 2, 3, 2, 1]) page.move(to, true);
  expect([...page.selected]).toEqual(ids.slice(0, 2));
  page.selected.clear();
  page.toggle(ids[4] ?? 0);
  page.move(0);
  page.toggle(ids[2] ?? 0, true);
  // The press is for the row, too.
  page.move(2);
  expect([...page.selected].toSorted()).toEqual(ids.slice(2, 5).toSorted());
  page.toggle(ids[5] ?? 0, true);
  expect([...page.selected].toSorted()).toEqual(ids.slice(4, 6).toSorted());
});

test('the order that was chosen is that of the next tab, unless it comes back to a place of its own', () => {
  const page = new LibraryPage();
  page.sortBy('title');
  page.show({ view: 'archive', descending: true });
  expect(new LibraryPage().query).toMatchObject({ view: 'unread', sort: 'title', descending: true });
  const query = { view: 'all', sort: 'saved', descending: false } as const;
  history.place = { query, typed: '', cursor: 0 };
  expect(new LibraryPage().query).toEqual(query);
});

test('a list that the reader comes back to is as they left it; coming back to the one shown changes nothing', async () => {
  const { page, ids } = await pageOf(3);
  page.move(2);
  const left = page.place;
  page.show({ view: 'archive' });
  await vi.waitFor(() => expect(page.ids).toEqual([]));
  page.comeTo(left);
  await vi.waitFor(() => expect(page.ids).toEqual(ids));
  expect([page.query.view, page.cursor]).toEqual(['unread', 2]);
  page.toggle(ids[0] ?? 0);
  page.move(1);
  page.comeTo(left);
  expect([page.cursor, page.selected.size]).toEqual([1, 1]);
  hits.push(ids[1] ?? 0);
  page.comeTo({ ...left, typed: 'ferry', cursor: 0 });
  await vi.waitFor(() => expect(page.ids).toEqual([ids[1]]));
  page.comeTo(left);
  expect([page.search.typed, page.ids]).toEqual(['', ids]);
});

test('a list is as it was left once a search in it ends, and when its key is pressed again', async () => {
  const { page, ids } = await pageOf(4);
  page.move(2);
  hits.push(ids[0] ?? 0, ids[1] ?? 0);
  page.seek('fer');
  page.seek('ferry');
  await vi.waitFor(() => expect(page.ids).toHaveLength(2));
  page.move(1);
  await bin([ids[0] ?? 0]);
  await vi.waitFor(() => expect(page.search.searching).toBe(false));
  page.seek('');
  await vi.waitFor(() => expect(page.ids).toEqual(ids.slice(1)));
  expect(page.targets()).toEqual([ids[2]]);
  page.show({ view: 'archive' });
  await vi.waitFor(() => expect(page.ids).toEqual([]));
  const { id: newest } = await save(anArticle({ url: 'https://news.example/new' }));
  page.show({ view: 'unread' });
  await vi.waitFor(() => expect(page.ids).toEqual([newest, ...ids.slice(1)]));
  expect(page.targets()).toEqual([ids[2]]);
  page.show({ view: 'unread' });
  expect(page.cursor).toBe(0);
});

test('in the bin the bin is searched, and what is done there is for what is in it; from elsewhere all articles', async () => {
  const { page, ids } = await pageOf(2);
  hits.push(ids[0] ?? 0);
  const sought = async (): Promise<unknown> => {
    page.seek('ferry');
    await vi.waitFor(() => expect(page.search.found).not.toBeNull());
    return [page.search.found?.by, page.shown.view];
  };
  expect(await sought()).toEqual(['index', 'all']);
  page.show({ view: 'bin' });
  expect(await sought()).toEqual(['bin', 'bin']);
});
