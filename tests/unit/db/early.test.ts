import { freshLibrary } from '../../support/fresh-library';
import { beforeEach, expect, test, vi } from 'vitest';
import { Dexie } from 'dexie';
import { readEarly } from '../../../lib/db/early';
import { DATABASE_NAME } from '../../../lib/db/name';
import { closeLibrary, connection, type LibraryDatabase } from '../../../lib/db/open';
import { keepOpened } from '../../../lib/library/opened';
import { save } from '../../../lib/library/save';
import { savedArticle } from '../../../lib/library/saved-article';
import { anArticle } from '../../support/articles';

let db: LibraryDatabase;
beforeEach(async () => (db = await freshLibrary()));

test('a saved article is read with its text and the pictures that are kept', async () => {
  const { id } = await save(anArticle());
  const image = { hash: 'h', blob: new Blob(['x']), bytes: 1, width: 3, height: 2 };
  await db.images.add(image);
  await db.pictures.bulkAdd([
    { articleId: id, src: 'https://a.example/1.jpg', state: 'kept', hash: 'h', tries: 1 },
    { articleId: id, src: 'https://a.example/2.jpg', state: 'failed', tries: 1 },
    { articleId: id + 1, src: 'https://a.example/3.jpg', state: 'kept', hash: 'h', tries: 1 },
  ]);
  const early = await readEarly({ id });
  if (!early || !('saved' in early)) throw new Error('nothing was read');
  expect(early.saved.row).toEqual(await db.articles.get(id));
  expect(early.saved.content).toEqual(await db.contents.get(id));
  expect([...early.saved.pictures.keys()]).toEqual(['https://a.example/1.jpg']);
});

test('what is not there, or is damaged, is told as the library tells it', async () => {
  const { id } = await save(anArticle());
  const open = async (number: number): Promise<unknown> => {
    const early = await readEarly({ id: number });
    return early && 'saved' in early ? savedArticle(number, early.saved) : null;
  };
  await expect(open(id + 1)).rejects.toMatchObject({ code: 'not-found' });
  await db.contents.delete(id);
  await expect(open(id)).rejects.toMatchObject({ code: 'record-damaged' });
});

test('an opened article is read by its key', async () => {
  const article = anArticle();
  const key = await keepOpened(article);
  expect(await readEarly({ key })).toMatchObject({ opened: { key, article } });
  expect(await readEarly({ key: 'another' })).toEqual({ opened: undefined });
});

test('over the page’s own connection it is read too, and the connection stays', async () => {
  const { id } = await save(anArticle());
  const own = connection();
  if (!own) throw new Error('the library is not open');
  for (let time = 0; time < 2; time++) {
    const early = await readEarly({ id }, own);
    expect(early && 'saved' in early && early.saved.row).toEqual(await db.articles.get(id));
  }
  await closeLibrary();
  expect(connection()).toBeNull();
});

test('where there is no library none is made', async () => {
  await closeLibrary();
  await Dexie.delete(DATABASE_NAME);
  expect(await readEarly({ id: 1 })).toBeNull();
  expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain(DATABASE_NAME);
});

test('a library of a later Lede is left to the code that knows how to say so', async () => {
  await closeLibrary();
  await Dexie.delete(DATABASE_NAME);
  const newer = new Dexie(DATABASE_NAME);
  newer.version(99).stores({ articles: '++id' });
  await newer.open();
  newer.close();
  expect(await readEarly({ id: 1 })).toBeNull();
  await Dexie.delete(DATABASE_NAME);
});

test('a library that is carried over to a new shape does not wait for who reads early', async () => {
  const { id } = await save(anArticle());
  await closeLibrary();
  const opening = vi.spyOn(indexedDB, 'open');
  const reading = readEarly({ id });
  const own = opening.mock.results[0]?.value as IDBOpenDBRequest;
  const isBlocked = new Promise<boolean>((told) => {
    own.addEventListener('success', () => {
      const carrying = indexedDB.open(DATABASE_NAME, 999);
      carrying.onblocked = () => told(true);
      carrying.onsuccess = () => {
        carrying.result.close();
        told(false);
      };
    });
  });
  const early = await reading;
  expect(early && 'saved' in early && early.saved.row).toMatchObject({ id });
  expect(await isBlocked).toBe(false);
  await Dexie.delete(DATABASE_NAME);
});
