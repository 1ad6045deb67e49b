/** Taking articles out of the database for good, with all that is theirs. */
import type { Collection } from 'dexie';
import { storageError } from '../db/failures';
import { library, type LibraryDatabase } from '../db/open';
import type { ArticleRow, PictureRow } from '../db/rows';
import { inBatches } from './batches';

/** How many articles go in one transaction, so that saves in between need not wait. */
const BATCH = 200;

/**
 * Deletes the articles, their texts, versions and pictures, without undo; only those that `may` go, as they stand in the
 * moment they would. False when none did.
 */
export async function remove(
  ids: readonly number[],
  may: (row: ArticleRow) => boolean = () => true,
): Promise<boolean> {
  const db = await library();
  let found = 0;
  for (const batch of inBatches(ids, BATCH)) found += await removeBatch(db, batch, may);
  return found > 0;
}

async function removeBatch(
  db: LibraryDatabase,
  asked: number[],
  may: (row: ArticleRow) => boolean,
): Promise<number> {
  const tables = [db.articles, db.contents, db.versions, db.pictures, db.images, db.pending];
  try {
    return await db.transaction('rw', tables, async () => {
      const rows = await db.articles.bulkGet(asked);
      const ids = rows.flatMap((row) => (row && may(row) ? row.id : []));
      await db.articles.bulkDelete(ids);
      await db.contents.bulkDelete(ids);
      await db.versions.where('articleId').anyOf(ids).delete();
      for (const id of ids) await removePictures(db, id);
      await db.pending.bulkAdd(ids.map((id) => ({ id, what: 'all' as const })));
      return ids.length;
    });
  } catch (cause) {
    throw storageError(cause);
  }
}

/**
 * Deletes what is known of one article's pictures, but of those `besides`, and the pictures that nothing else shows. In a
 * transaction. Answers with the bytes freed.
 */
export async function removePictures(
  db: LibraryDatabase,
  articleId: number,
  besides: readonly string[] = [],
): Promise<number> {
  const pictures = (await picturesOf(db, articleId).toArray()).filter(({ src }) => !besides.includes(src));
  let freed = 0;
  await db.pictures.bulkDelete(pictures.map(({ src }) => [articleId, src]));
  for (const hash of new Set(pictures.flatMap((picture) => picture.hash ?? []))) {
    if ((await db.pictures.where('hash').equals(hash).count()) > 0) continue;
    freed += (await db.images.get(hash))?.bytes ?? 0;
    await db.images.delete(hash);
  }
  return freed;
}

/** The pictures of one article, by the leading part of their key. */
export function picturesOf(
  db: LibraryDatabase,
  articleId: number,
): Collection<PictureRow, [number, string], PictureRow> {
  return db.pictures.where('[articleId+src]').between([articleId, ''], [articleId, '\uffff']);
}
