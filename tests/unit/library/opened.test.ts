import { freshLibrary } from '../../support/fresh-library';
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { library } from '../../../lib/db/open';
import { getOpened, keepOpened } from '../../../lib/library/opened';
import { isPrivate } from '../../../lib/library/private';
import { anArticle } from '../../support/articles';

beforeEach(async () => {
  fakeBrowser.reset();
  await freshLibrary();
});

test('an opened article is there under its key', async () => {
  const article = anArticle();
  const key = await keepOpened(article);
  expect(await getOpened(key)).toEqual(article);
  expect(isPrivate(key)).toBe(false);
});

test('the newest 50 are kept', async () => {
  const first = await keepOpened(anArticle());
  await new Promise((done) => setTimeout(done, 2));
  for (let n = 0; n < 50; n++) await keepOpened(anArticle({ title: String(n) }));
  await expect(getOpened(first)).rejects.toMatchObject({ code: 'not-found' });
});

test('one that is opened after the clock was set back is kept, and the oldest goes', async () => {
  const keys: string[] = [];
  for (let n = 0; n < 50; n++) keys.push(await keepOpened(anArticle({ title: String(n) })));
  const hourAgo = Date.now() - 3_600_000;
  vi.spyOn(Date, 'now').mockReturnValue(hourAgo);
  const added = [await keepOpened(anArticle({ title: 'A' })), await keepOpened(anArticle({ title: 'B' }))];
  vi.restoreAllMocks();
  for (const [n, key] of added.entries()) expect((await getOpened(key)).title).toBe('AB'[n]);
  await expect(getOpened(keys[0] ?? '')).rejects.toMatchObject({ code: 'not-found' });
  expect((await getOpened(keys[2] ?? '')).title).toBe('2');
});

test('one of a private window is there under its key, and nothing of it in the database', async () => {
  const article = anArticle();
  const key = await keepOpened(article, true);
  expect(await getOpened(key)).toEqual(article);
  expect(isPrivate(key)).toBe(true);
  expect(await (await library()).opened.count()).toBe(0);
  expect(await fakeBrowser.storage.local.get()).toEqual({});
});

test('of private windows the newest few are kept', async () => {
  const first = await keepOpened(anArticle(), true);
  const keys: string[] = [];
  for (let n = 0; n < 5; n++) keys.push(await keepOpened(anArticle({ title: String(n) }), true));
  await expect(getOpened(first)).rejects.toMatchObject({ code: 'not-found' });
  for (const [n, key] of keys.entries()) expect((await getOpened(key)).title).toBe(String(n));
});

test('of private windows two that are opened at once are both kept', async () => {
  const titles = ['One', 'Other'];
  const keys = await Promise.all(titles.map((title) => keepOpened(anArticle({ title }), true)));
  expect(await Promise.all(keys.map(async (key) => (await getOpened(key)).title))).toEqual(titles);
});
