import { freshLibrary } from '../../support/fresh-library';
import { beforeEach, expect, test } from 'vitest';
import type { LibraryDatabase } from '../../../lib/db/open';
import { bin, setArchived } from '../../../lib/library/change';
import { scan } from '../../../lib/library/finder/scan';
import { save } from '../../../lib/library/save';
import { parseQuery } from '../../../lib/search/query';
import { anArticle } from '../../support/articles';

let db: LibraryDatabase;
beforeEach(async () => void (db = await freshLibrary()));

const keep = async (url: string, title: string, text: string): Promise<number> =>
  (await save(anArticle({ url: `https://news.example/${url}`, title, text }))).id;
const find = (typed: string): Promise<number[]> => scan(db, parseQuery(typed));

test('a scan finds what the index would, the better first', async () => {
  const mention = await keep('a', 'Harbour', 'Écluse and ferry.');
  const about = await keep('b', 'The ferry', 'Nothing else.');
  expect(await find('ferry')).toEqual([about, mention]);
  expect(await find('ferry -ecluse')).toEqual([about]);
  expect(await find('site:other.example')).toEqual([]);
  expect(await find('')).toHaveLength(2);
});

test('a word is found as the index has it, of whatever signs it is made up', async () => {
  const id = await keep('a', 'Bread', 'Add 1½ cups of flour to the cooperative­ly kept ﷺ dough.');
  for (const word of ['1½ ', 'cooperatively ', 'ﷺ ']) expect(await find(word)).toEqual([id]);
});

test('what is in the bin is found there alone, by where it stood before too', async () => {
  const id = await keep('a', 'Harbour', 'Ferry.');
  const kept = await keep('b', 'Harbour', 'Ferry.');
  await setArchived([id], true);
  await bin([id]);
  const findInBin = (typed: string): Promise<number[]> => scan(db, parseQuery(typed), true);
  expect(await find('ferry')).toEqual([kept]);
  expect(await findInBin('ferry')).toEqual([id]);
  expect(await findInBin('is:archived harbour')).toEqual([id]);
  expect(await findInBin('is:unread')).toEqual([]);
});

test('a damaged record keeps no other from being found', async () => {
  const sound = await keep('a', 'Harbour', 'Ferry.');
  for (const field of ['tags', 'authors']) {
    const damaged = await keep(field, 'Harbour', 'Ferry.');
    await db.articles.update(damaged, { [field]: null } as object);
  }
  expect(await find('ferry')).toEqual([sound]);
});
