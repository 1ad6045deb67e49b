/**
 * Presses of the button, taken by the background while it is awake: it has the page read while the browser prepares the
 * popup, which takes most of the time between the press and the article.
 */
import { browser } from './browser';
import { chosenWays } from './chosen-ways';
import { readAsLast, type Begun } from './head-start';
import { tabOf, type Tab } from './tab';

const POPUP = '/popup.html';
/** Firefox opens a popup only in the moment of a press; there it opens at once, and begins the reading itself. */
const TAKES_PRESSES = !import.meta.env.FIREFOX;
/**
 * For how long after the last press or message they are taken, in milliseconds: Chrome ends a worker that was idle for
 * 30 s, and a popup that had to wait for it to start again would be the slower one.
 * https://developer.chrome.com/docs/extensions/develop/concepts/service-workers/lifecycle#idle-shutdown
 */
const AWAKE = 20_000;

/** What was begun and not yet collected, by the number of its tab. */
const begun = new Map<number, Promise<Begun | null>>();

/** Takes presses of the button, whenever the background has just been at work; call it once, at its start. */
export function takePresses(press: (tab: Tab) => Promise<void>): void {
  if (!TAKES_PRESSES) return;
  let end: ReturnType<typeof setTimeout> | undefined;
  const take = (): void => {
    clearTimeout(end);
    void browser.action.setPopup({ popup: '' });
    end = setTimeout(() => void browser.action.setPopup({ popup: POPUP }), AWAKE);
  };
  browser.action.onClicked.addListener((told) => {
    take();
    const tab = tabOf(told);
    if (tab) void press(tab);
  });
  browser.runtime.onMessage.addListener(() => {
    take();
  });
  take();
}

/** Opens the popup on the tab in front, as its button does. Rejects where the browser opens none. */
export async function openPopup({ id, url }: Tab): Promise<void> {
  if (!TAKES_PRESSES) return browser.action.openPopup();
  const ways = chosenWays(browser);
  const read = async (): Promise<Begun> => readAsLast(browser.scripting, id, (await ways)(url));
  // The press may be told before the page's process knows that Lede may read it: a second try finds it so. Where that
  // fails too, the popup reads the page itself, and hears why.
  begun.set(
    id,
    read()
      .catch(read)
      .catch(() => null),
  );
  await browser.action.setPopup({ tabId: id, popup: `${POPUP}?begun=${id}` });
  try {
    await browser.action.openPopup();
  } finally {
    // What was begun is collected once: from now on the popup opens on this page by itself. The tab may be gone.
    browser.action.setPopup({ tabId: id, popup: POPUP }).catch(() => undefined);
  }
}

/** What was begun at the press on a tab, once; null where nothing was, or it failed. */
export async function takeBegun(tabId: number): Promise<Begun | null> {
  const reading = begun.get(tabId);
  begun.delete(tabId);
  return (await reading) ?? null;
}
