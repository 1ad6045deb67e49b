import { freshLibrary } from '../../support/fresh-library';
import { beforeEach, expect, test, vi } from 'vitest';
import { closeLibrary } from '../../../lib/db/open';
import { save } from '../../../lib/library/save';
import type { Found } from '../../../lib/library/finder/calls';
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
  Finder: class {
    find = (): Promise<Found> => Promise.resolve({ ids: hits, behind: 0, by: 'index' });
    tend = (): Promise<void> => Promise.resolve();
  },
}));
vi.mock('../../../lib/state/library-notes.svelte', () => ({
  LibraryNotes: class {
    measure = (): void => undefined;
  },
}));
vi.mock('../../../lib/state/library-place', () => ({ notedPlace: () => history.place }));

beforeEach(async () => {
  // Nothing here follows the state, so a rune need only give back what it is given.
  const rune = <T>(value: T): T => value;
  vi.stubGlobal('$state', Object.assign(rune, { raw: rune }));
  await freshLibrary();
  hits.length = 0;
  history.place = null;
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
