import { freshLibrary } from '../../support/fresh-library';
import { beforeEach, expect, test, vi } from 'vitest';
import { save } from '../../../lib/library/save';
import { LibraryPage } from '../../../lib/state/library.svelte';
import { anArticle } from '../../support/articles';

const disk = vi.hoisted(() => ({ fails: false }));
vi.mock('../../../lib/library/list', async (original) => {
  const list = await original<typeof import('../../../lib/library/list')>();
  const listIds: typeof list.listIds = (db, query) =>
    disk.fails ? Promise.reject(new DOMException('no', 'UnknownError')) : list.listIds(db, query);
  return { ...list, listIds };
});
vi.mock('../../../lib/library/finder/finder', () => ({
  Finder: class {
    tend = (): Promise<void> => Promise.resolve();
  },
}));
vi.mock('../../../lib/state/library-notes.svelte', () => ({
  LibraryNotes: class {
    measure = (): void => undefined;
  },
}));
vi.mock('../../../lib/state/library-place', () => ({ notedPlace: () => null }));

beforeEach(async () => {
  // Nothing here follows the state, so a rune need only give back what it is given.
  const rune = <T>(value: T): T => value;
  vi.stubGlobal('$state', Object.assign(rune, { raw: rune }));
  await freshLibrary();
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
