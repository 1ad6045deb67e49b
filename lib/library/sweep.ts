/** Tidying what is past its time: the bin after 30 days, what could still be undone and no longer can. */
import { library } from '../db/open';
import type { ArticleRow } from '../db/rows';
import { forgetUnshown } from './pictures';
import { remove } from './remove';
import { UNDO_KEPT } from './undo';

/** How long the bin holds an article, in milliseconds. */
export const BIN_KEPT = 30 * 24 * 60 * 60_000;

/** Deletes for good what has been in the bin for 30 days, or deleted by the reader and past undoing. */
export async function sweep(now: number = Date.now()): Promise<void> {
  const db = await library();
  for (const [shelf, kept] of [
    ['bin', BIN_KEPT],
    ['gone', UNDO_KEPT],
  ] as const) {
    const isPast = (row: ArticleRow): boolean => row.shelf === shelf && (row.binned?.at ?? 0) <= now - kept;
    const rows = db.articles.where('[shelf+savedAt]').between([shelf, -Infinity], [shelf, Infinity]);
    // The reader may take one back while others go.
    await remove(await rows.filter(isPast).primaryKeys(), isPast);
  }
  const since = now - UNDO_KEPT;
  const undos = db.undos.where('at').belowOrEqual(since);
  for (const { contents } of await undos.toArray())
    for (const { id } of contents) await forgetUnshown(id, since);
  await undos.delete();
}
