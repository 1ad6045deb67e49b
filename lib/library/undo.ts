/** Taking a change back: what stood before is kept with the change itself, so that a closed page loses nothing. */
import { storageError } from '../db/failures';
import { library } from '../db/open';
import type { UndoRow } from '../db/rows';

/** How long a change can be undone, in milliseconds: the page offers it for at least 10 s, and a reload is forgiven. */
export const UNDO_KEPT = 10 * 60_000;

/**
 * Takes back the change of that number, whole; later changes of other fields stay.
 * False when it has been taken back already or was made longer than `UNDO_KEPT` ago.
 */
export async function undo(token: number): Promise<boolean> {
  const db = await library();
  try {
    return await db.transaction(
      'rw',
      [db.articles, db.contents, db.versions, db.pending, db.undos],
      async () => {
        const change = await db.undos.get(token);
        if (!change) return false;
        // A field that was absent before stands here as undefined, which takes it away again.
        await db.articles.bulkUpdate(change.rows.map(({ id, ...before }) => ({ key: id, changes: before })));
        await db.contents.bulkPut(change.contents);
        await db.versions.bulkDelete(change.versions);
        const what = touchesWords(change) ? 'all' : 'facts';
        await db.pending.bulkAdd(change.rows.map(({ id }) => ({ id, what })));
        await db.undos.delete(token);
        return true;
      },
    );
  } catch (cause) {
    throw storageError(cause);
  }
}

function touchesWords({ rows, contents }: UndoRow): boolean {
  return contents.length > 0 || rows.some((row) => 'tags' in row);
}
