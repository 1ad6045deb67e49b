import { freshLibrary } from '../../support/fresh-library';
import { beforeEach, expect, test } from 'vitest';
import { getOpened, keepOpened } from '../../../lib/library/opened';
import { anArticle } from '../../support/articles';

beforeEach(async () => void (await freshLibrary()));

test('an opened article is there under its key', async () => {
  const article = anArticle();
  expect(await getOpened(await keepOpened(article))).toEqual(article);
});

test('the newest 50 are kept', async () => {
  const first = await keepOpened(anArticle());
  await new Promise((done) => setTimeout(done, 2));
  for (let n = 0; n < 50; n++) await keepOpened(anArticle({ title: String(n) }));
  await expect(getOpened(first)).rejects.toMatchObject({ code: 'not-found' });
});
