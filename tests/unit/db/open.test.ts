import { freshLibrary } from '../../support/fresh-library';
import { afterEach, expect, test, vi } from 'vitest';
import { connection, library, LibraryDatabase, openDatabase } from '../../../lib/db/open';
import { codeOf } from '../../../lib/errors';
import { save } from '../../../lib/library/save';
import { anArticle } from '../../support/articles';

afterEach(() => vi.unstubAllGlobals());

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
