/** Lede's own pages, opened from one another. */
import { browser } from './browser';
import { isInPrivate } from './private-window';

/** The path of the reading view. */
export const READER = '/reader.html';
/** The path of the library. */
export const LIBRARY = '/library.html';

/** Opens the saved articles in the place of this page; from a private window, in a normal one. */
export function openLibrary(): void {
  if (isInPrivate()) void openLibraryTab();
  else location.assign(browser.runtime.getURL(LIBRARY));
}

/** Opens the library in a tab of its own. */
export function openLibraryTab(): Promise<void> {
  return openWithLibrary(LIBRARY);
}

/** Opens a saved article, by its number, in the reading view, in a tab of its own. */
export function openSavedTab(id: number): Promise<void> {
  return openWithLibrary(`${READER}?id=${id}`);
}

/** Opens a page that needs the library in a tab of its own: from a private window, in a normal one. */
async function openWithLibrary(path: string): Promise<void> {
  const url = browser.runtime.getURL(path as '/library.html');
  // Firefox for Android has no windows.
  const all = isInPrivate() ? await browser.windows?.getAll() : undefined;
  if (!all) {
    await browser.tabs.create({ url });
    return;
  }
  const windowId = all.find(({ incognito, type }) => !incognito && type === 'normal')?.id;
  if (windowId === undefined) await browser.windows.create({ url, incognito: false });
  else {
    await browser.tabs.create({ url, windowId });
    await browser.windows.update(windowId, { focused: true });
  }
}

/**
 * Opens an article that is kept as opened, by its key, in the reading view, in a tab beside the one in front. Chrome shows
 * no page of an extension in an incognito window: there the tab is in a normal one, and knows by its address where it is from.
 */
export async function openOpenedTab(key: string): Promise<void> {
  const [front] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  const isElsewhere = !import.meta.env.FIREFOX && front?.incognito;
  const from = isElsewhere ? `&${FROM}=${front.id}` : '';
  await browser.tabs.create({
    url: browser.runtime.getURL(`${READER}?open=${key}${from}`),
    ...(front && !isElsewhere && { index: front.index + 1 }),
    ...(front?.id !== undefined && !isElsewhere && { openerTabId: front.id }),
  });
}

/** In the address of an article of an incognito window: the number of the tab that it was read in. */
export const FROM = 'from';

/** Opens Lede's settings. */
export function openSettings(): void {
  void browser.runtime.openOptionsPage();
}

/** Whether an address is that of one of Lede's own pages. */
export function isOwnPage(url: string): boolean {
  return url.startsWith(browser.runtime.getURL('/'));
}
