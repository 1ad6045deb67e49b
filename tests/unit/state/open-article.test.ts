import { beforeEach, expect, test, vi, type MockInstance } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { ArticleRow } from '../../../lib/db/rows';
import { keepPrivate } from '../../../lib/library/private';
import { KeptPictures } from '../../../lib/reading/kept-pictures';
import type { SavedArticle } from '../../../lib/library/saved-article';
import { siteMemory } from '../../../lib/settings/site-memory';
import { OpenArticle } from '../../../lib/state/open-article.svelte';
import { anArticle } from '../../support/articles';

beforeEach(() => {
  fakeBrowser.reset();
  // Nothing here follows the state, so a rune need only give back what it is given.
  const rune = <T>(value: T): T => value;
  vi.stubGlobal('$state', Object.assign(rune, { raw: rune }));
  vi.stubGlobal('$derived', { by: () => null });
});

const nothingDecided = Promise.resolve(siteMemory.defaults);

/** What the library has of an article with one picture, and whether its picture's memory was given back. */
function aSaved(): { saved: SavedArticle; release: MockInstance } {
  const row = { pictures: {}, shelf: 'unread', place: null } as unknown as ArticleRow;
  const pictures = new KeptPictures(
    new Map([['https://a.example/1.jpg', { blob: new Blob(['x']), width: 3, height: 2 }]]),
  );
  return { saved: { row, article: anArticle(), pictures }, release: vi.spyOn(pictures, 'release') };
}

test('an article that comes after the reader has gone back is not shown', async () => {
  const { saved } = aSaved();
  const open = new OpenArticle(() => {
    open.close();
    return Promise.resolve(saved);
  }, nothingDecided);
  await open.open({ id: 1 }, Promise.resolve());
  expect(open.article).toBeNull();
  expect(open.shown.pictures).toBeUndefined();
});

test('an article that is shown gives its pictures back when it is closed', async () => {
  const { saved, release } = aSaved();
  const open = new OpenArticle(() => Promise.resolve(saved), nothingDecided);
  await open.open({ id: 1 }, Promise.resolve());
  expect(open.article?.title).toBe(anArticle().title);
  expect(open.shown.pictures).toBe(saved.pictures);
  expect(release).not.toHaveBeenCalled();
  open.close();
  expect(release).toHaveBeenCalledOnce();
});

test('the place in an article of a private window is remembered nowhere', async () => {
  const setItem = vi.fn();
  vi.stubGlobal('localStorage', { getItem: () => null, setItem });
  const open = new OpenArticle(() => Promise.reject(new Error('not asked')), nothingDecided);
  await open.open({ key: await keepPrivate(anArticle()) }, Promise.resolve());
  expect(open.article?.title).toBe(anArticle().title);
  open.keepPlace({ block: 3, fraction: 0 }, 0.5);
  expect(setItem).not.toHaveBeenCalled();
});
