/** Opening the search index where it is kept: an SQLite file in the origin-private file system, for one worker alone. */
import sqlite3InitModule, {
  type Database,
  type SAHPoolUtil,
  type Sqlite3Static,
} from '@sqlite.org/sqlite-wasm';
import wasmAddress from '@sqlite.org/sqlite-wasm/sqlite3.wasm?url';
import { INDEX_DIRECTORY } from './index-name';

/** SQLite's types leave out that it can be told where its WebAssembly is. */
const init: (module: { locateFile: () => string }) => Promise<Sqlite3Static> = sqlite3InitModule;

/** The index in the pool. */
const FILE = '/search.sqlite';

/** SQLite's codes for a file whose content makes no sense: https://www.sqlite.org/rescode.html */
const CORRUPT = 11;
const NOT_A_DATABASE = 26;

/** Whether SQLite says that the index is broken, which only a new one mends. */
export function isBroken(error: unknown): boolean {
  const code = error instanceof Error && 'resultCode' in error ? Number(error.resultCode) & 0xff : 0;
  return code === CORRUPT || code === NOT_A_DATABASE;
}

/**
 * Opens the index file, as it was or, when it is to be `anew`, empty. Only one connection can exist in the whole extension, and only a dedicated
 * worker can have it. Throws where the browser has no such file system (a private window) or another worker holds it.
 */
export async function openIndexFile(anew = false): Promise<Database> {
  const pool = await poolOnce();
  if (anew) for (const name of [FILE, `${FILE}-wal`, `${FILE}-journal`]) pool.unlink(name);
  const db = new pool.OpfsSAHPoolDb(FILE);
  try {
    // Exclusive locking must come first: it lets the write-ahead log do without shared memory, which the pool lacks.
    db.exec('PRAGMA locking_mode = exclusive; PRAGMA journal_mode = wal; PRAGMA synchronous = full;');
    db.exec('PRAGMA cache_size = -8000; PRAGMA temp_store = memory;');
  } catch (error) {
    // A file that stays open could not be replaced.
    db.close();
    throw error;
  }
  return db;
}

/** One for the worker's life: a second one would find the first one's files in use. */
let opened: Promise<SAHPoolUtil> | null = null;

function poolOnce(): Promise<SAHPoolUtil> {
  opened ??= openPool().catch((error: unknown) => {
    opened = null;
    throw error;
  });
  return opened;
}

/** Starts what opening the index takes, before it is asked for; a failure is told by the opening. */
export function prepareIndexFile(): void {
  poolOnce().catch(() => undefined);
}

async function openPool(): Promise<SAHPoolUtil> {
  // Two of SQLite's file systems would start helper workers that an extension's policy refuses, with an error each.
  Object.assign(globalThis, { sqlite3ApiConfig: { disable: { vfs: { opfs: true, 'opfs-wl': true } } } });
  const sqlite = await init({ locateFile: () => wasmAddress });
  return sqlite.installOpfsSAHPoolVfs({
    name: 'lede',
    directory: INDEX_DIRECTORY,
    preserveOnInitFailure: true,
  });
}
