import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { backToPage, showOnPage } from '../../../lib/platform/source-page';

let opened: string[];
const assign = vi.fn();

beforeEach(() => {
  fakeBrowser.reset();
  opened = [];
  assign.mockReset();
  vi.stubGlobal('location', { search: '', assign });
  vi.stubGlobal('history', { length: 1 });
  Object.assign(fakeBrowser.tabs, {
    getCurrent: () => Promise.resolve({ id: 1 }),
    create: ({ url }: { url: string }) => Promise.resolve(void opened.push(url)),
  });
});

test('a paragraph is looked for by its beginning, which tears no letter apart', async () => {
  await showOnPage('https://news.example/a#top', `${'a'.repeat(79)}😀 and more`);
  await showOnPage('https://news.example/a', 'half a letter: \ud83d');
  expect(opened).toEqual([
    `https://news.example/a#:~:text=${'a'.repeat(79)}${encodeURIComponent('😀')}`,
    `https://news.example/a#:~:text=half%20a%20letter%3A%20${encodeURIComponent('\ufffd')}`,
  ]);
});

test('back leads to the page, but to no address that is none of the web', async () => {
  await backToPage('https://news.example/a');
  expect(assign).toHaveBeenCalledExactlyOnceWith('https://news.example/a');
  for (const url of ['javascript:alert(1)', 'about:blank', 'data:text/html,a']) {
    await expect(backToPage(url)).rejects.toMatchObject({ code: 'unreachable' });
  }
  expect(assign).toHaveBeenCalledOnce();
});
