/** Taking a change back: what stood before is kept with the change itself, so that a closed page loses nothing. */
import { storageError } from '../db/failures';
import { library, type LibraryDatabase } from '../db/open';
import type { ArticleRow, PendingRow, UndoRow } from '../db/rows';
import { inBatches } from './batches';
import { forgetUnshown } from './pictures';

/**
 * How long a change can be undone at least, in milliseconds: the page offers it by a key while it is open. So long what
 * was deleted for good takes its room, and the text that a save took the place of.
 */
export const UNDO_KEPT = 60 * 60_000;

/** Articles read and written at a time within an undo, so that no more of them are in memory. */
const BATCH = 500;

/**
 * Takes back the change of that number, whole; later changes of other fields stay.
 * False when it has been taken back already, was made longer than `UNDO_KEPT` ago and swept away since, or a later save
 * brought one of its texts up to date, which would bring this text back once it was undone itself.
 */
export async function undo(token: number): Promise<boolean> {
  const db = await library();
  try {
    return await db.transaction(
      'rw',
      [db.articles, db.contents, db.versions, db.pictures, db.images, db.pending, db.undos],
      async () => {
        const change = await db.undos.get(token);
        if (!change) return false;
        const texts = change.contents.map(({ id }) => id);
        if (await isTextChangedSince(db, texts, token)) return false;
        const what = texts.length > 0 ? 'all' : 'facts';
        for (const batch of inBatches(change.rows, BATCH)) await bringBack(db, batch, what);
        // An article may have been deleted since.
        const there = new Set(await db.articles.where('id').anyOf(texts).primaryKeys());
        await db.contents.bulkPut(change.contents.filter(({ id }) => there.has(id)));
        await db.versions.bulkDelete(change.versions);
        await db.undos.delete(token);
        for (const id of texts) await forgetUnshown(id, 0);
        return true;
      },
    );
  } catch (cause) {
    throw storageError(cause);
  }
}

/** Brings rows back to what they were; `what` is the least that the index has to do for each. */
async function bringBack(
  db: LibraryDatabase,
  former: UndoRow['rows'],
  what: PendingRow['what'],
): Promise<void> {
  const rows = await db.articles.bulkGet(former.map(({ id }) => id));
  // A field that was absent before stands here as undefined, which takes it away again.
  await db.articles.bulkUpdate(former.map(({ id, ...before }) => ({ key: id, changes: before })));
  await db.pending.bulkAdd(
    former.map((before, at) => ({ id: before.id, what: touchesWords(before, rows[at]) ? 'all' : what })),
  );
}

/** Whether a change after that of a number, which can still be undone, gave one of the articles another text. */
export async function isTextChangedSince(
  db: LibraryDatabase,
  articles: readonly number[],
  token: number,
): Promise<boolean> {
  if (articles.length === 0) return false;
  const later = db.undos.where('id').above(token);
  const first = await later
    .filter(({ contents }) => contents.some(({ id }) => articles.includes(id)))
    .first();
  return first !== undefined;
}

/** Tags are words, and an article that comes out of the bin has had its words forgotten. */
function touchesWords(before: Partial<ArticleRow>, now: ArticleRow | undefined): boolean {
  return 'tags' in before || before.binned !== undefined || now?.binned !== undefined;
}
