/** The bin is emptied by the clock, which may be wrong: what it says of the bin is not believed at once. */
import { freshLibrary } from '../../support/fresh-library';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { LibraryDatabase } from '../../../lib/db/open';
import { bin, deleteForever } from '../../../lib/library/change';
import { save } from '../../../lib/library/save';
import { BIN_KEPT } from '../../../lib/db/rows';
import { sweep } from '../../../lib/library/sweep';
import { UNDO_KEPT } from '../../../lib/library/undo';
import { anArticle } from '../../support/articles';

const DAY = 24 * 60 * 60_000;
const NOW = Date.UTC(2026, 10, 5);
let db: LibraryDatabase;
let id: number;

beforeEach(async () => {
  vi.spyOn(Date, 'now').mockReturnValue(NOW);
  db = await freshLibrary();
  ({ id } = await save(anArticle()));
});
afterEach(() => void vi.restoreAllMocks());

/** Puts the article into the bin by a clock that says this. */
async function binAt(at: number): Promise<void> {
  vi.spyOn(Date, 'now').mockReturnValue(at);
  await bin([id]);
}
const isThere = async (): Promise<boolean> => (await db.articles.get(id)) !== undefined;

/** Sweeps once a day from the first time to the second, and answers with how many days the article was there. */
async function daysKept(from: number, until: number): Promise<number> {
  for (let at = from; at <= until; at += DAY) {
    await sweep(at);
    if (!(await isThere())) return (at - from) / DAY;
  }
  return Infinity;
}

test('what went to the bin by a clock that stood at its beginning waits there as long as everything else', async () => {
  await binAt(0);
  await sweep(NOW);
  expect((await db.articles.get(id))?.binned).toEqual({ at: NOW, from: 'unread' });
  expect(await daysKept(NOW, NOW + 2 * BIN_KEPT)).toBe(31);
});

test('what went to the bin by a clock that was a year ahead does not wait for that year', async () => {
  await binAt(NOW + 365 * DAY);
  expect(await daysKept(NOW, NOW + 2 * BIN_KEPT)).toBe(31);
});

test('a clock that is ahead for less than a day empties nothing before its time', async () => {
  await binAt(NOW);
  await sweep(NOW + DAY);
  await sweep(NOW + 2 * BIN_KEPT);
  await sweep(NOW + 2 * BIN_KEPT + DAY / 2);
  expect(await isThere()).toBe(true);
  expect(await daysKept(NOW + 2 * DAY, NOW + 2 * BIN_KEPT)).toBe(29);
});

test('while the clock stands before Lede was made, nothing is swept, nor is anything taken to be from then', async () => {
  await binAt(NOW);
  await sweep(0);
  expect((await db.articles.get(id))?.binned?.at).toBe(NOW);
});

test('what was deleted for good by a wrong clock can be undone as long as usual', async () => {
  await binAt(0);
  await deleteForever([id]);
  await sweep(NOW);
  expect(await isThere()).toBe(true);
  await sweep(NOW + UNDO_KEPT);
  expect(await isThere()).toBe(false);
});
