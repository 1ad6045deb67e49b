import { freshLibrary } from '../../support/fresh-library';
import { beforeEach, expect, test } from 'vitest';
import type { LibraryDatabase } from '../../../lib/db/open';
import { idsBy, idsOnShelf } from '../../../lib/library/ids';
import { factsOf, newRow } from '../../../lib/library/record';
import { anArticle } from '../../support/articles';

let db: LibraryDatabase;
beforeEach(async () => (db = await freshLibrary()));

/** Rows saved at the given times, in a mixed order of numbers. */
async function fill(times: readonly number[]): Promise<void> {
  const rows = times.map((savedAt, n) => ({
    ...newRow(factsOf(anArticle({ url: `https://news.example/${String(n)}`, canonicalUrl: null })), savedAt),
    words: (n * 7919) % 1000,
  }));
  await db.articles.bulkAdd(rows);
}

test('more articles than one slice holds come whole, once each and in order', async () => {
  await fill(Array.from({ length: 12_000 }, (_, n) => (n * 7919) % 12_000));
  const bySaved = await db.articles.orderBy('savedAt').primaryKeys();
  expect(await idsOnShelf(db, 'unread')).toEqual(bySaved);
  expect(await idsBy(db, 'savedAt')).toEqual(bySaved);
  expect(await idsBy(db, 'words')).toEqual(await db.articles.orderBy('words').primaryKeys());
  expect(await idsOnShelf(db, 'archive')).toEqual([]);
}, 30_000);

test('articles saved in the same instant, more than a slice of them, come once each', async () => {
  await fill(Array.from({ length: 10_500 }, (_, n) => (n < 3 ? n : 7)));
  expect(await idsOnShelf(db, 'unread')).toEqual(await db.articles.orderBy('savedAt').primaryKeys());
}, 30_000);
