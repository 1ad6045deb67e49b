/** Changing articles that are kept: each change is one record that can be undone, however many articles it touched. */
import { storageError } from '../db/failures';
import { library, type LibraryDatabase } from '../db/open';
import type { ArticleRow } from '../db/rows';
import type { Place } from '../reading/place';
import { inBatches } from './batches';

/** What a change did: how many articles, and the number it is undone by; null when nothing had to change. */
export interface ChangeReceipt {
  count: number;
  undo: number | null;
}

/** The fields that readers change, each with its new value. */
export type Patch = Partial<Pick<ArticleRow, 'shelf' | 'tags'>> & {
  [Field in 'favourite' | 'binned']?: ArticleRow[Field] | undefined;
};

/** Articles read and written at a time within a change, so that no more of them are in memory. */
const BATCH = 500;

/** Archives the articles, or makes them unread again; those in the bin stay there. */
export function setArchived(ids: readonly number[], archived: boolean): Promise<ChangeReceipt> {
  const [from, to] = archived ? (['unread', 'archive'] as const) : (['archive', 'unread'] as const);
  return change(ids, ({ shelf }) => (shelf === from ? { shelf: to } : null));
}

/** Makes the articles favourites, or no longer. */
export function setFavourite(ids: readonly number[], favourite: boolean): Promise<ChangeReceipt> {
  const value = favourite ? 1 : undefined;
  return change(ids, (row) => (row.favourite === value ? null : { favourite: value }));
}

/** Puts the articles into the bin, which is emptied of them after 30 days. */
export function bin(ids: readonly number[]): Promise<ChangeReceipt> {
  const at = Date.now();
  return change(ids, ({ shelf }) =>
    shelf === 'unread' || shelf === 'archive' ? { shelf: 'bin', binned: { at, from: shelf } } : null,
  );
}

/** Takes the articles out of the bin, back to the shelf they stood on. */
export function restore(ids: readonly number[]): Promise<ChangeReceipt> {
  return change(ids, ({ binned }) => (binned ? { shelf: binned.from, binned: undefined } : null));
}

/** Deletes the articles in the bin for good, as soon as that can no longer be undone. */
export function deleteForever(ids: readonly number[]): Promise<ChangeReceipt> {
  const at = Date.now();
  return change(ids, ({ shelf, binned }) =>
    shelf === 'bin' ? { shelf: 'gone', binned: { at, from: binned?.from ?? 'unread' } } : null,
  );
}

/**
 * Changes every article that `patchOf` gives a patch for, all or none, and keeps what stood before.
 * Throws `storage-full` or `storage-failed`.
 */
export async function change(
  ids: readonly number[],
  patchOf: (row: ArticleRow) => Patch | null,
): Promise<ChangeReceipt> {
  const db = await library();
  try {
    return await db.transaction('rw', [db.articles, db.pending, db.undos], async () => {
      const before: (Partial<ArticleRow> & { id: number })[] = [];
      for (const batch of inBatches(ids, BATCH)) before.push(...(await changeBatch(db, batch, patchOf)));
      if (before.length === 0) return { count: 0, undo: null };
      const undo = await db.undos.add({ at: Date.now(), rows: before, contents: [], versions: [] });
      return { count: before.length, undo };
    });
  } catch (cause) {
    throw storageError(cause);
  }
}

async function changeBatch(
  db: LibraryDatabase,
  ids: number[],
  patchOf: (row: ArticleRow) => Patch | null,
): Promise<(Partial<ArticleRow> & { id: number })[]> {
  const rows = await db.articles.bulkGet(ids);
  const changes = rows.flatMap((row) => {
    const patch = row && patchOf(row);
    return patch ? [{ row, patch }] : [];
  });
  await db.articles.bulkUpdate(changes.map(({ row, patch }) => ({ key: row.id, changes: patch })));
  await db.pending.bulkAdd(
    changes.map(({ row, patch }) => ({ id: row.id, what: needsWords(row, patch) ? 'all' : 'facts' })),
  );
  return changes.map(({ row, patch }) => ({ id: row.id, ...formerly(row, patch) }));
}

/** The index holds the words of what can be found: tags are words, and what leaves or joins the bin leaves or joins it. */
function needsWords(row: ArticleRow, patch: Patch): boolean {
  return patch.tags !== undefined || row.binned !== undefined || patch.binned !== undefined;
}

/** The fields of the patch as they stood, absent ones as undefined so that undoing takes them away. */
export function formerly(row: ArticleRow, patch: object): Partial<ArticleRow> {
  return Object.fromEntries(Object.keys(patch).map((field) => [field, row[field as keyof ArticleRow]]));
}

/** Keeps the reader's place in an article and how far they have come, 0 to 1. Not undoable, and never an error to lose. */
export async function setPlace(id: number, place: Place, progress: number): Promise<void> {
  const db = await library();
  try {
    await db.articles.update(id, { place, progress: Math.min(1, Math.max(0, progress)) });
  } catch (cause) {
    throw storageError(cause);
  }
}
