/** Lede's own pages, opened from one another. */
import { browser } from './browser';

/** The path of the reading view. */
export const READER = '/reader.html';

/** Opens the saved articles. */
export function openLibrary(): void {
  location.assign(browser.runtime.getURL('/library.html'));
}

/** Opens the library in a tab of its own. */
export async function openLibraryTab(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('/library.html') });
}

/** Opens a saved article, by its number, in the reading view, in a tab of its own. */
export async function openSavedTab(id: number): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(`${READER}?id=${id}`) });
}

/** Opens an article that is kept as opened, by its key, in the reading view, in a tab beside the one in front. */
export async function openOpenedTab(key: string): Promise<void> {
  const [front] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  await browser.tabs.create({
    url: browser.runtime.getURL(`${READER}?open=${key}`),
    ...(front && { index: front.index + 1 }),
    ...(front?.id !== undefined && { openerTabId: front.id }),
  });
}

/** Opens Lede's settings. */
export function openSettings(): void {
  void browser.runtime.openOptionsPage();
}
