import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { openPopup, takeBegun, takePresses } from '../../../lib/platform/press';
import { siteMemory } from '../../../lib/settings/site-memory';

const TAB = { id: 7, url: 'https://news.test/lock', isPrivate: false };
const NONE = { status: 'none' };
const FOUND_NONE = { way: 'auto', found: NONE };

let popups: { tabId?: number; popup: string }[];
let opens: () => Promise<void>;
let reads: () => Promise<unknown>;
let press: ((tab: object) => void) | undefined;

beforeEach(() => {
  vi.useFakeTimers();
  fakeBrowser.reset();
  popups = [];
  opens = () => Promise.resolve();
  reads = () => Promise.resolve([{ result: NONE }]);
  Object.assign(fakeBrowser, {
    action: {
      setPopup: (details: { popup: string }) => Promise.resolve(void popups.push(details)),
      openPopup: () => opens(),
      onClicked: { addListener: (listener: (tab: object) => void) => void (press = listener) },
    },
    scripting: { executeScript: vi.fn(() => reads()) },
  });
});
afterEach(() => vi.useRealTimers());

test('presses are taken, and given back before the background is put to sleep', async () => {
  const pressed = vi.fn(() => Promise.resolve());
  takePresses(pressed);
  expect(popups).toEqual([{ popup: '' }]);
  press?.({ id: 7, url: TAB.url, incognito: false });
  expect(pressed).toHaveBeenCalledWith(TAB);
  await vi.advanceTimersByTimeAsync(19_000);
  expect(popups.at(-1)).toEqual({ popup: '' });
  await vi.advanceTimersByTimeAsync(2_000);
  expect(popups.at(-1)).toEqual({ popup: '/popup.html' });
});

test('a message shows that the reader is at work, and presses are taken again', async () => {
  takePresses(() => Promise.resolve());
  await vi.advanceTimersByTimeAsync(21_000);
  void (await fakeBrowser.runtime.onMessage.trigger({}, {}));
  expect(popups.at(-1)).toEqual({ popup: '' });
});

test('the popup opens on what was begun, which is collected once', async () => {
  opens = () => {
    expect(popups.at(-1)).toEqual({ tabId: 7, popup: '/popup.html?begun=7' });
    return Promise.resolve();
  };
  await openPopup(TAB);
  expect(popups.at(-1)).toEqual({ tabId: 7, popup: '/popup.html' });
  expect(await takeBegun(7)).toEqual(FOUND_NONE);
  expect(fakeBrowser.scripting.executeScript).toHaveBeenCalledOnce();
  expect(await takeBegun(7)).toBeNull();
});

test('a page of a site for which the reader chose a way is read by that, once', async () => {
  await siteMemory.change({ ways: { 'news.test': 'largest-block' } });
  await openPopup(TAB);
  expect(await takeBegun(7)).toEqual({ way: 'largest-block', found: NONE });
  expect(fakeBrowser.scripting.executeScript).toHaveBeenNthCalledWith(
    1,
    expect.objectContaining({ args: [{ candidate: 'largest-block' }] }),
  );
  expect(fakeBrowser.scripting.executeScript).toHaveBeenCalledTimes(2);
});

test('a page whose process does not know of the press yet is tried again', async () => {
  let tries = 0;
  reads = () =>
    ++tries === 1 ? Promise.reject(new Error('Cannot access contents')) : Promise.resolve([{ result: NONE }]);
  await openPopup(TAB);
  expect(await takeBegun(7)).toEqual(FOUND_NONE);
});

test('the words that a page asked for go in with the next', async () => {
  const answers = [
    { status: 'wanted', parts: ['words-de'] },
    { status: 'article', article: { language: 'de' } },
  ];
  reads = () => Promise.resolve([{ result: answers.shift() ?? NONE }]);
  await openPopup(TAB);
  await takeBegun(7);
  await openPopup(TAB);
  await takeBegun(7);
  expect(fakeBrowser.scripting.executeScript).toHaveBeenLastCalledWith(
    expect.objectContaining({ files: ['/words-en.js', '/words-de.js', '/extract.js'] }),
  );
});

test('a page that cannot be read is left to the popup, and a popup that does not open is told of', async () => {
  reads = () => Promise.reject(new Error('Cannot access contents'));
  opens = () => Promise.reject(new Error('No active window'));
  await expect(openPopup(TAB)).rejects.toThrow('No active window');
  expect(popups.at(-1)).toEqual({ tabId: 7, popup: '/popup.html' });
  expect(await takeBegun(7)).toBeNull();
});
