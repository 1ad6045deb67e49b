/** An empty library in Node, over fake-indexeddb. Import this before anything of lib/. */
import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { DATABASE_NAME } from '../../lib/db/name';
import { closeLibrary, library, type LibraryDatabase } from '../../lib/db/open';

/** Throws away what was there and opens an empty library. */
export async function freshLibrary(): Promise<LibraryDatabase> {
  await closeLibrary();
  await Dexie.delete(DATABASE_NAME);
  return library();
}
