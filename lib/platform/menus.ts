/** Lede's entries in the browser's context menu. */
import { browser } from './browser';
import { tabOf, type Tab } from './tab';

/** One entry: its words and what a press on it does; the press lets Lede read that tab. */
export interface MenuEntry {
  title: string;
  press: (tab: Tab) => Promise<void>;
}

/**
 * Puts the entries in the menu of pages, by id, and acts on presses from now on.
 * Call it at the background's start: the browser keeps the entries, but a woken background must listen anew.
 * Browsers without context menus (Firefox for Android) have none.
 */
export function menuOfPages(entries: Record<string, MenuEntry>): void {
  const menus = browser.contextMenus as typeof browser.contextMenus | undefined;
  if (!menus) return;
  browser.runtime.onInstalled.addListener(() => {
    void menus.removeAll().then(() => {
      for (const [id, { title }] of Object.entries(entries)) menus.create({ id, title, contexts: ['page'] });
    });
  });
  menus.onClicked.addListener((info, told) => {
    const tab = tabOf(told);
    if (tab) void entries[info.menuItemId]?.press(tab);
  });
}
