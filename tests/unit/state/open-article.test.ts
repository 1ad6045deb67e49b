import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { ArticleRow } from '../../../lib/db/rows';
import { OpenArticle } from '../../../lib/state/open-article.svelte';
import { anArticle } from '../../support/articles';

beforeEach(() => {
  fakeBrowser.reset();
  // Nothing here follows the state, so a rune need only give back what it is given.
  const rune = <T>(value: T): T => value;
  vi.stubGlobal('$state', Object.assign(rune, { raw: rune }));
  vi.stubGlobal('$derived', { by: () => null });
});

test('an article that comes after the reader has gone back gives its pictures back, and is not shown', async () => {
  const row = { pictures: {}, shelf: 'unread', place: null } as unknown as ArticleRow;
  const release = vi.fn();
  const open = new OpenArticle(() => {
    open.close();
    return Promise.resolve({ row, article: anArticle(), release });
  });
  await open.open({ id: 1 }, Promise.resolve());
  expect(release).toHaveBeenCalledOnce();
  expect(open.article).toBeNull();
});

test('an article that is shown gives its pictures back when it is closed', async () => {
  const row = { pictures: {}, shelf: 'unread', place: null } as unknown as ArticleRow;
  const release = vi.fn();
  const open = new OpenArticle(() => Promise.resolve({ row, article: anArticle(), release }));
  await open.open({ id: 1 }, Promise.resolve());
  expect(open.article?.title).toBe(anArticle().title);
  expect(release).not.toHaveBeenCalled();
  open.close();
  expect(release).toHaveBeenCalledOnce();
});
