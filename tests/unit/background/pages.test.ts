import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { saveForLater } from '../../../entrypoints/background/pages';
import { siteMemory } from '../../../lib/settings/site-memory';
import type { ReadOptions } from '../../../lib/platform/inject';
import type { Tab } from '../../../lib/platform/tab';
import { anArticle } from '../../support/articles';

const done = vi.hoisted(() => ({ asked: [] as unknown[], saved: [] as string[] }));
vi.mock('../../../lib/platform/tab', () => ({
  readTab: (_tab: Tab, options?: ReadOptions) => {
    done.asked.push(options);
    return Promise.resolve({ status: 'article', article: anArticle() });
  },
}));
vi.mock('../../../lib/platform/badge', () => ({ flashBadge: () => Promise.resolve() }));
vi.mock('../../../entrypoints/background/library', () => ({
  saveWithPictures: ({ title }: { title: string }) => Promise.resolve(void done.saved.push(title)),
}));

beforeEach(() => {
  fakeBrowser.reset();
  done.asked.length = 0;
  done.saved.length = 0;
});

test('what is saved from the menu is read in the way that the reader chose for the site', async () => {
  await siteMemory.change({ ways: { 'news.example': 'unweighted' } });
  await saveForLater({ id: 1, url: 'https://www.news.example/a', isPrivate: false });
  await saveForLater({ id: 2, url: 'https://other.example/b', isPrivate: false });
  expect(done.asked).toEqual([{ candidate: 'unweighted' }, undefined]);
  expect(done.saved).toEqual(['A quiet harbour', 'A quiet harbour']);
});
