/** Tidying what is past its time: the bin after 30 days, what could still be undone and no longer can. */
import { library } from '../db/open';
import { remove } from './remove';
import { UNDO_KEPT } from './undo';

/** How long the bin holds an article, in milliseconds. */
export const BIN_KEPT = 30 * 24 * 60 * 60_000;

/** Deletes for good what has been in the bin for 30 days, or deleted by the reader and past undoing. */
export async function sweep(now: number = Date.now()): Promise<void> {
  const db = await library();
  const past = async (shelf: string, kept: number): Promise<number[]> => {
    const rows = db.articles.where('[shelf+savedAt]').between([shelf, -Infinity], [shelf, Infinity]);
    return rows.filter((row) => (row.binned?.at ?? 0) <= now - kept).primaryKeys();
  };
  const ids = [...(await past('bin', BIN_KEPT)), ...(await past('gone', UNDO_KEPT))];
  if (ids.length > 0) await remove(ids);
  await db.undos
    .where('at')
    .belowOrEqual(now - UNDO_KEPT)
    .delete();
}
