/** The library's database: the system of record, over IndexedDB. */
import { Dexie, type EntityTable, type Table, type Transaction } from 'dexie';
import { LedeError } from '../errors';
import { isInPrivate } from '../platform/private-window';
import { storageError } from './failures';
import { MIGRATIONS, type Migration } from './migrations';
import { DATABASE_NAME, DEXIE_FACTOR } from './name';
import type {
  ArticleRow,
  ContentRow,
  FactRow,
  ImageRow,
  OpenedRow,
  PendingRow,
  PictureRow,
  UndoRow,
  VersionRow,
} from './rows';

/** The database with its tables; every context of the extension may open one. */
export class LibraryDatabase extends Dexie {
  declare articles: EntityTable<ArticleRow, 'id'>;
  declare contents: Table<ContentRow, number>;
  declare versions: EntityTable<VersionRow, 'id'>;
  declare images: Table<ImageRow, string>;
  declare pictures: Table<PictureRow, [number, string]>;
  declare pending: EntityTable<PendingRow, 'seq'>;
  declare undos: EntityTable<UndoRow, 'id'>;
  declare opened: Table<OpenedRow, string>;
  declare facts: Table<FactRow, string>;

  constructor(name: string = DATABASE_NAME, migrations: readonly Migration[] = MIGRATIONS) {
    // Without `strict`, Chrome answers before the record is on the disk and a power cut loses an acknowledged save.
    super(name, { chromeTransactionDurability: 'strict', autoOpen: false });
    for (const { version, stores, upgrade } of migrations) {
      const shape = this.version(version).stores(stores);
      if (upgrade) shape.upgrade(upgrade);
    }
    this.on('populate', giveEpoch);
  }
}

function giveEpoch(tx: Transaction): void {
  void tx.table<FactRow>('facts').add({ name: 'epoch', value: crypto.randomUUID() });
}

/**
 * Opens a database of this code's shape or an older one, which is carried over.
 * Throws `database-newer` for one that a later Lede has made: Dexie would open it, and even change it,
 * although its rows may mean something else. Throws `private-window` in one of Firefox's, and `storage-failed` where the
 * browser refuses to store, or another page holds an older shape of it for too long.
 */
export async function openDatabase(db: LibraryDatabase): Promise<LibraryDatabase> {
  try {
    const existing = (await indexedDB.databases()).find((one) => one.name === db.name);
    if ((existing?.version ?? 0) >= (db.verno + 1) * DEXIE_FACTOR) {
      throw new LedeError('database-newer', `version ${(existing?.version ?? 0) / DEXIE_FACTOR}`);
    }
    await Promise.race([db.open(), heldUp(db)]);
    return db;
  } catch (cause) {
    throw isInPrivate() ? new LedeError('private-window', String(cause), { cause }) : storageError(cause);
  }
}

/** How long other pages may take to let an older shape of the database go, in milliseconds: they hear of it at once. */
const PATIENCE = 5000;

/** Fails once another page has held the opening up for so long; whatever comes of that afterwards, it is not waited for. */
function heldUp(db: LibraryDatabase): Promise<never> {
  return new Promise((_, reject) => {
    const giveUp = (): void => reject(new LedeError('storage-failed', 'held up by another page'));
    db.on('blocked', () => void setTimeout(giveUp, PATIENCE));
  });
}

let shared: Promise<LibraryDatabase> | null = null;
let open: LibraryDatabase | null = null;

/** The library's database, open; one connection for each context. A failed opening is tried anew by the next call. */
export function library(): Promise<LibraryDatabase> {
  // The browser may close a connection at any time, as after an error of the disk.
  if (open && !open.isOpen()) shared = open = null;
  shared ??= openDatabase(new LibraryDatabase()).then(
    (db) => (open = db),
    (error: unknown) => {
      shared = null;
      throw error;
    },
  );
  return shared;
}

/** This context's connection itself, for who cannot wait; null while there is none. */
export function connection(): IDBDatabase | null {
  return open?.isOpen() ? open.backendDB() : null;
}

/** Closes this context's connection; the next `library()` opens another. */
export async function closeLibrary(): Promise<void> {
  const db = await shared?.catch(() => null);
  shared = open = null;
  db?.close();
}
