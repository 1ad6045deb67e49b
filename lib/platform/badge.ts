/** A short word on the toolbar button, for what happens while no page of Lede is open. */
import { browser } from './browser';

/** How long it stays, in milliseconds: long enough to be seen, gone before it could be taken for a state. */
const SHOWN = 2500;

/** Shows `text` (at most four characters) on the button of one tab, then takes it away. */
export async function flashBadge(tabId: number, text: string): Promise<void> {
  await browser.action.setBadgeText({ tabId, text });
  await new Promise((resolve) => setTimeout(resolve, SHOWN));
  await browser.action.setBadgeText({ tabId, text: '' });
}
