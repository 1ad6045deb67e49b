import { freshLibrary } from '../../support/fresh-library';
import { afterEach, expect, test, vi } from 'vitest';
import { MIGRATIONS } from '../../../lib/db/migrations';
import { DATABASE_NAME } from '../../../lib/db/name';
import { closeLibrary, connection, library, LibraryDatabase, openDatabase } from '../../../lib/db/open';
import { codeOf } from '../../../lib/errors';
import { save } from '../../../lib/library/save';
import { anArticle } from '../../support/articles';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

test('a connection that the browser closed is opened anew by whoever comes next', async () => {
  const db = await freshLibrary();
  const { id } = await save(anArticle());
  // As Dexie does when it hears of it.
  db.close({ disableAutoOpen: false });
  expect(connection()).toBeNull();
  const [one, other] = await Promise.all([library(), library()]);
  expect(one).toBe(other);
  expect((await one.articles.get(id))?.title).toBe('A quiet harbour');
});

test.each([
  [true, 'private-window'],
  [false, 'storage-failed'],
])('a library that does not open says why: private %s', async (inIncognitoContext, code) => {
  vi.stubGlobal('browser', { extension: { inIncognitoContext } });
  vi.stubGlobal('indexedDB', {
    databases: () => Promise.reject(new DOMException('no', 'InvalidStateError')),
  });
  const failure = await openDatabase(new LibraryDatabase()).catch((error: unknown) => error);
  expect(codeOf(failure, 'unreachable')).toBe(code);
});

test('a library that another page holds to its older shape for seconds says that it cannot be opened', async () => {
  await freshLibrary();
  await closeLibrary();
  const held = await new Promise<IDBDatabase>((opened) => {
    const request = indexedDB.open(DATABASE_NAME);
    request.onsuccess = () => opened(request.result);
  });
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  vi.useFakeTimers({ toFake: ['setTimeout'] });
  const later = { version: 2, stores: { more: 'id' } };
  const db = new LibraryDatabase(DATABASE_NAME, [...MIGRATIONS, later]);
  const blocked = new Promise((heard) => db.on('blocked', heard));
  const opening = openDatabase(db).catch((error: unknown) => error);
  await blocked;
  vi.advanceTimersByTime(10_000);
  expect(codeOf(await opening, 'unreachable')).toBe('storage-failed');
  held.close();
  await vi.waitUntil(() => db.isOpen());
  db.close();
});
