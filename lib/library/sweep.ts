/** Tidying what is past its time: the bin after 30 days, what could still be undone and no longer can. */
import { library, type LibraryDatabase } from '../db/open';
import { BIN_KEPT, type ArticleRow } from '../db/rows';
import { forgetUnshown } from './pictures';
import { remove } from './remove';
import { UNDO_KEPT } from './undo';

const DAY = 24 * 60 * 60_000;

/** Before this there was no Lede: a clock that stands there, as after its battery was flat, is wrong. */
const LEDE_BEGAN = Date.UTC(2025, 0);

/** The fact that says when the bin was last looked at to be emptied, in milliseconds. */
const SWEPT_AT = 'sweptAt';

type Shelf = 'bin' | 'gone';

/** Deletes for good what has been in the bin for 30 days, or deleted by the reader and past undoing. */
export async function sweep(now: number = Date.now()): Promise<void> {
  if (now < LEDE_BEGAN) return;
  const db = await library();
  for (const shelf of ['bin', 'gone'] as const) await mendTimes(db, shelf, now);
  const since = now - UNDO_KEPT;
  await empty(db, 'gone', since);
  const seen = await seenBefore(db, now);
  if (seen !== null) await empty(db, 'bin', seen - BIN_KEPT);
  const undos = db.undos.where('at').belowOrEqual(since);
  for (const { contents } of await undos.toArray())
    for (const { id } of contents) await forgetUnshown(id, since);
  await undos.delete();
}

/** What came onto a shelf at a time that cannot be, by a wrong clock, has come there now: its age is not known. */
async function mendTimes(db: LibraryDatabase, shelf: Shelf, now: number): Promise<void> {
  const cannotBe = ({ binned }: ArticleRow): boolean => !binned || binned.at > now || binned.at < LEDE_BEGAN;
  await onShelf(db, shelf)
    .filter(cannotBe)
    .modify((row) => {
      row.binned = { at: now, from: row.binned?.from ?? 'unread' };
    });
}

/** Deletes what came onto a shelf by that time. */
async function empty(db: LibraryDatabase, shelf: Shelf, until: number): Promise<void> {
  const isPast = (row: ArticleRow): boolean => row.shelf === shelf && (row.binned?.at ?? Infinity) <= until;
  // The reader may take one back while others go.
  await remove(await onShelf(db, shelf).filter(isPast).primaryKeys(), isPast);
}

/**
 * When the bin was last looked at, if that was a day ago or more; null before. It is emptied of what was past its time
 * then as well: a clock that runs ahead may be set right within the day, and has cost nothing.
 */
async function seenBefore(db: LibraryDatabase, now: number): Promise<number | null> {
  const seen = Number((await db.facts.get(SWEPT_AT))?.value ?? Infinity);
  if (now >= seen && now < seen + DAY) return null;
  await db.facts.put({ name: SWEPT_AT, value: String(now) });
  return now < seen ? null : seen;
}

function onShelf(db: LibraryDatabase, shelf: Shelf): ReturnType<typeof db.articles.toCollection> {
  return db.articles.where('[shelf+savedAt]').between([shelf, -Infinity], [shelf, Infinity]);
}
