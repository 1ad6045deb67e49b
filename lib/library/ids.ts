/** The numbers of many articles in the order of an index, read so that others can ask in between. */
import { Dexie, type IndexableType } from 'dexie';
import type { LibraryDatabase } from '../db/open';
import type { ArticleRow } from '../db/rows';
import { rowsOf } from './batches';

/** Numbers read at a time: the browser answers one request after another, and 50,000 at once would hold up a search or a save for a blink. */
const SLICE = 5000;

/** A walk along an index: its name, its key in a row, and where it begins and ends. */
interface Walk {
  index: string;
  keyOf: (row: ArticleRow) => IndexableType;
  from: IndexableType;
  to: IndexableType;
}

/** All articles in rising order of one field that has an index. */
export function idsBy(
  db: LibraryDatabase,
  field: 'savedAt' | 'publishedAt' | 'words' | 'titleKey',
): Promise<number[]> {
  return walk(db, { index: field, keyOf: (row) => row[field], from: Dexie.minKey, to: Dexie.maxKey });
}

/** The articles of a shelf, the one saved first in front. */
export function idsOnShelf(db: LibraryDatabase, shelf: ArticleRow['shelf']): Promise<number[]> {
  return walk(db, {
    index: '[shelf+savedAt]',
    keyOf: ({ savedAt }) => [shelf, savedAt],
    from: [shelf, Dexie.minKey],
    to: [shelf, Dexie.maxKey],
  });
}

/** The articles in the bin, the one deleted first in front. No index holds that, so their rows are read. */
export async function idsInBin(db: LibraryDatabase): Promise<number[]> {
  const ids = await idsOnShelf(db, 'bin');
  const deletedAt = new Map<number, number>();
  for await (const row of rowsOf(db, ids)) deletedAt.set(row.id, row.binned?.at ?? 0);
  return ids.sort((one, other) => (deletedAt.get(one) ?? 0) - (deletedAt.get(other) ?? 0));
}

/** In one transaction, so that nothing moves between two slices. */
function walk(db: LibraryDatabase, { index, keyOf, from, to }: Walk): Promise<number[]> {
  return db.transaction('r', [db.articles], async () => {
    const ids: number[] = [];
    let next = from;
    let size = SLICE;
    for (;;) {
      const slice = await db.articles.where(index).between(next, to, true, true).limit(size).primaryKeys();
      const last = ids.at(-1);
      // Articles of the same key stand in the order of their numbers: those up to the last one were there before.
      const fresh = last === undefined ? slice : slice.slice(slice.indexOf(last) + 1);
      for (const id of fresh) ids.push(id);
      const row = slice.length === size ? await db.articles.get(slice.at(-1) ?? 0) : undefined;
      if (!row) return ids;
      next = keyOf(row);
      // More of the same key than a slice holds would be read again and again.
      if (fresh.length === 0) size *= 2;
    }
  });
}
