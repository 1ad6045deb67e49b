import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readInLede, saveForLater } from '../../../entrypoints/background/pages';
import { siteMemory } from '../../../lib/settings/site-memory';
import type { ReadOptions } from '../../../lib/platform/inject';
import { takeBegun } from '../../../lib/platform/press';
import type { Tab } from '../../../lib/platform/tab';
import { anArticle } from '../../support/articles';

const done = vi.hoisted(() => ({ asked: [] as unknown[], saved: [] as string[], opened: [] as string[] }));
vi.mock('../../../lib/platform/tab', () => ({
  tabOf: () => null,
  readTab: (_tab: Tab, options?: ReadOptions) => {
    done.asked.push(options);
    return Promise.resolve({ status: 'article', article: anArticle() });
  },
}));
vi.mock('../../../lib/platform/pages', () => ({
  openOpenedTab: (key: string) => Promise.resolve(void done.opened.push(key)),
}));
vi.mock('../../../lib/library/opened', () => ({
  keepOpened: ({ title }: { title: string }) => Promise.resolve(title),
}));
vi.mock('../../../lib/platform/badge', () => ({ flashBadge: () => Promise.resolve() }));
vi.mock('../../../entrypoints/background/library', () => ({
  saveWithPictures: ({ title }: { title: string }) => Promise.resolve(void done.saved.push(title)),
}));

beforeEach(() => {
  fakeBrowser.reset();
  done.asked.length = 0;
  done.saved.length = 0;
  done.opened.length = 0;
});

test('what is saved from the menu is read in the way that the reader chose for the site', async () => {
  await siteMemory.change({ ways: { 'news.example': 'unweighted' } });
  await saveForLater({ id: 1, url: 'https://www.news.example/a', isPrivate: false });
  await saveForLater({ id: 2, url: 'https://other.example/b', isPrivate: false });
  expect(done.asked).toEqual([{ candidate: 'unweighted' }, undefined]);
  expect(done.saved).toEqual(['A quiet harbour', 'A quiet harbour']);
});

test('where no popup opens, the reading view shows what was read at the press', async () => {
  const action = {
    setPopup: () => Promise.resolve(),
    openPopup: () => Promise.reject(new Error('no window in front')),
  };
  const executeScript = (): Promise<object[]> =>
    Promise.resolve([{ result: { status: 'article', article: anArticle({ title: 'Read at the press' }) } }]);
  Object.assign(fakeBrowser, { action, scripting: { executeScript } });
  await readInLede({ id: 7, url: anArticle().url, isPrivate: false });
  expect(done.opened).toEqual(['Read at the press']);
  expect(done.asked).toEqual([]);
  expect(await takeBegun(7)).toBeNull();
});
