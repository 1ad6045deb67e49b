/** Ending a transaction of the library sooner than it would end by itself. */
import type { Transaction } from 'dexie';

/** A new row and the table it goes to. */
export type LastRow = readonly [table: string, row: object];

/**
 * Adds the last rows of a transaction, and commits it without waiting for an answer to each: a journey to the disk
 * less. One that cannot be added takes the whole transaction back. Only for tables that no page watches, since Dexie,
 * which tells of changes, does not see these.
 */
export function finishWith({ idbtrans }: Transaction, rows: readonly LastRow[]): void {
  for (const [table, row] of rows) {
    const request = idbtrans.objectStore(table).add(row);
    // Dexie, listening above, would forgive the failure, and the others would be kept without it.
    request.onerror = (event) => event.stopPropagation();
  }
  // Firefox 153 keeps the others all the same once it has been told to commit (tried); there, the end comes by itself.
  if (!import.meta.env.FIREFOX) idbtrans.commit();
}
