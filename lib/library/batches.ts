/** Many articles taken a few at a time: fewer are in memory, and others can ask in between. */
import type { LibraryDatabase } from '../db/open';
import type { ArticleRow } from '../db/rows';

/** Rows read at a time. */
const ROWS = 500;

/** A list in parts of at most so many. */
export function* inBatches<T>(all: readonly T[], size: number): Generator<T[], void> {
  for (let at = 0; at < all.length; at += size) yield all.slice(at, at + size);
}

/** The rows of these articles, as far as they are there. */
export async function* rowsOf(db: LibraryDatabase, ids: readonly number[]): AsyncGenerator<ArticleRow, void> {
  for (const batch of inBatches(ids, ROWS))
    for (const row of await db.articles.bulkGet(batch)) if (row) yield row;
}
