/** Opening the search index where it is kept: an SQLite file in the origin-private file system, for one worker alone. */
import sqlite3InitModule, { type Database, type Sqlite3Static } from '@sqlite.org/sqlite-wasm';
import wasmAddress from '@sqlite.org/sqlite-wasm/sqlite3.wasm?url';
import { INDEX_DIRECTORY } from './index-name';

/** SQLite's types leave out that it can be told where its WebAssembly is. */
const init: (module: { locateFile: () => string }) => Promise<Sqlite3Static> = sqlite3InitModule;

/**
 * Opens the index file, new or as it was. Only one connection can exist in the whole extension, and only a dedicated
 * worker can have it. Throws where the browser has no such file system (a private window) or another worker holds it.
 */
export async function openIndexFile(): Promise<Database> {
  // Two of SQLite's file systems would start helper workers that an extension's policy refuses, with an error each.
  Object.assign(globalThis, { sqlite3ApiConfig: { disable: { vfs: { opfs: true, 'opfs-wl': true } } } });
  const sqlite = await init({ locateFile: () => wasmAddress });
  const pool = await sqlite.installOpfsSAHPoolVfs({
    name: 'lede',
    directory: INDEX_DIRECTORY,
    preserveOnInitFailure: true,
  });
  const db = new pool.OpfsSAHPoolDb('/search.sqlite');
  // Exclusive locking must come first: it lets the write-ahead log do without shared memory, which the pool lacks.
  db.exec('PRAGMA locking_mode = exclusive; PRAGMA journal_mode = wal; PRAGMA synchronous = full;');
  db.exec('PRAGMA cache_size = -8000; PRAGMA temp_store = memory;');
  return db;
}
