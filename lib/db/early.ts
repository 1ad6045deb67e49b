/**
 * Reading one article before the library's own code is there: plain IndexedDB, a few lines, so that the reading view
 * has the article by the time it can show one.
 */
import { DATABASE_NAME, DEXIE_FACTOR } from './name';
import { MIGRATIONS } from './migrations';
import type { ContentRow, ImageRow, OpenedRow, PictureRow } from './rows';

/** What is kept of a saved article, not yet checked: its row and text, and the pictures that are kept, by their address on the web. */
export interface SavedRows {
  row: unknown;
  content: ContentRow | undefined;
  pictures: ReadonlyMap<string, ImageRow>;
}

/** Which article: a saved one by its number, or an opened one by its key. */
export type Address = { id: number } | { key: string };

/** What was read; null where the library is not there, or not of this code's shape. */
export type Early = { saved: SavedRows } | { opened: OpenedRow | undefined } | null;

/**
 * Reads what the library has at an address, over the page's own connection where it has one. Changes nothing, and makes
 * no library where there is none.
 */
export async function readEarly(address: Address, own: IDBDatabase | null = null): Promise<Early> {
  const db = own ?? (await openAsItIs());
  if (!db) return null;
  try {
    const tables = 'id' in address ? ['articles', 'contents', 'pictures', 'images'] : ['opened'];
    const tx = db.transaction(tables, 'readonly');
    if ('id' in address) return { saved: await readSaved(tx, address.id) };
    const opened = await asked<OpenedRow | undefined>(tx.objectStore('opened').get(address.key));
    return { opened };
  } finally {
    if (db !== own) db.close();
  }
}

async function readSaved(tx: IDBTransaction, id: number): Promise<SavedRows> {
  const ofArticle = IDBKeyRange.bound([id, ''], [id, '\uffff']);
  const [row, content, pictures] = await Promise.all([
    asked<unknown>(tx.objectStore('articles').get(id)),
    asked<ContentRow | undefined>(tx.objectStore('contents').get(id)),
    asked<PictureRow[]>(tx.objectStore('pictures').getAll(ofArticle)).then((rows) => withImages(tx, rows)),
  ]);
  return { row, content, pictures };
}

async function withImages(tx: IDBTransaction, pictures: PictureRow[]): Promise<Map<string, ImageRow>> {
  const images = tx.objectStore('images');
  const found = await Promise.all(
    pictures.map(async ({ src, hash }) => {
      const image = hash === undefined ? undefined : await asked<ImageRow | undefined>(images.get(hash));
      return image ? ([src, image] as const) : null;
    }),
  );
  return new Map(found.filter((one) => one !== null));
}

/** The database as it stands; null when there is none, or one of another shape. */
function openAsItIs(): Promise<IDBDatabase | null> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(DATABASE_NAME);
    // Only a database that was not there asks to be made.
    request.onupgradeneeded = () => request.transaction?.abort();
    request.onerror = () => (request.error?.name === 'AbortError' ? resolve(null) : reject(failure(request)));
    request.onsuccess = () => {
      const db = request.result;
      // A page that carries the library over to a new shape need not wait for this one.
      db.onversionchange = () => db.close();
      if (Math.floor(db.version / DEXIE_FACTOR) === MIGRATIONS.at(-1)?.version) return resolve(db);
      db.close();
      resolve(null);
    };
  });
}

function asked<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(failure(request));
  });
}

function failure({ error }: IDBRequest): Error {
  return new Error(String(error), { cause: error });
}
