/** Taking articles out of the database for good, with all that is theirs. */
import type { Collection } from 'dexie';
import { storageError } from '../db/failures';
import { library, type LibraryDatabase } from '../db/open';
import type { PictureRow } from '../db/rows';

/** How many articles go in one transaction, so that saves in between need not wait. */
const BATCH = 200;

/** Deletes the articles, their texts, versions and pictures, without undo. False when none of them was there. */
export async function remove(ids: readonly number[]): Promise<boolean> {
  const db = await library();
  let found = 0;
  for (let at = 0; at < ids.length; at += BATCH) found += await removeBatch(db, ids.slice(at, at + BATCH));
  return found > 0;
}

async function removeBatch(db: LibraryDatabase, ids: number[]): Promise<number> {
  const tables = [db.articles, db.contents, db.versions, db.pictures, db.images, db.pending];
  try {
    return await db.transaction('rw', tables, async () => {
      const there = (await db.articles.bulkGet(ids)).filter((row) => row !== undefined).length;
      await db.articles.bulkDelete(ids);
      await db.contents.bulkDelete(ids);
      await db.versions.where('articleId').anyOf(ids).delete();
      for (const id of ids) await removePictures(db, id);
      await db.pending.bulkAdd(ids.map((id) => ({ id, what: 'all' as const })));
      return there;
    });
  } catch (cause) {
    throw storageError(cause);
  }
}

/**
 * Deletes what is known of one article's pictures, and the pictures that no other article shows. In a transaction.
 * Answers with the bytes freed.
 */
export async function removePictures(db: LibraryDatabase, articleId: number): Promise<number> {
  const pictures = await picturesOf(db, articleId).toArray();
  let freed = 0;
  await picturesOf(db, articleId).delete();
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
