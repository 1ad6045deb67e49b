import { freshLibrary } from '../../support/fresh-library';
import { expect, test } from 'vitest';
import { connection, library } from '../../../lib/db/open';
import { save } from '../../../lib/library/save';
import { anArticle } from '../../support/articles';

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
