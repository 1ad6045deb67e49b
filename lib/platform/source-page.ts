/** Between the reading view and the page its article came from. */
import { LedeError } from '../errors';
import { webUrlOf } from '../page/address';
import { browser } from './browser';
import { FROM } from './pages';

/** How many characters of a paragraph are enough to find it again on its page. */
const SNIPPET = 80;

/** The tab of an incognito window whose article this page shows, in Chrome, where it cannot stand beside it. */
function incognitoTab(): number | null {
  const from = new URLSearchParams(location.search).get(FROM);
  return from === null ? null : Number(from);
}

/** The tab that this page of Lede was opened from, as far as it is still open. */
async function sourceTab(): Promise<number | null> {
  const from = incognitoTab();
  if (from === null) return (await browser.tabs.getCurrent())?.openerTabId ?? null;
  return browser.tabs.get(from).then(
    () => from,
    () => null,
  );
}

async function bringToFront(tabId: number): Promise<void> {
  const tab = await browser.tabs.update(tabId, { active: true });
  if (incognitoTab() !== null && tab?.windowId !== undefined)
    await browser.windows.update(tab.windowId, { focused: true });
}

/**
 * Shows a paragraph on the live page: its tab comes to the front, scrolls there and marks it for a moment. Where the
 * browser no longer allows that (the tab has gone elsewhere, or is closed), the page opens anew at that text.
 */
export async function showOnPage(url: string, text: string): Promise<void> {
  const snippet = [...text.toWellFormed().replaceAll(/\s+/gu, ' ').trim()].slice(0, SNIPPET).join('');
  const tabId = await sourceTab();
  if (tabId !== null && (await markIn(tabId, snippet))) {
    await bringToFront(tabId);
    return;
  }
  const [page] = url.split('#');
  await openAnew(`${page ?? url}#:~:text=${encodeURIComponent(snippet).replaceAll('-', '%2D')}`);
}

/** What was read in an incognito window is opened in one. */
async function openAnew(url: string): Promise<void> {
  if (incognitoTab() === null) await browser.tabs.create({ url });
  else await browser.windows.create({ url, incognito: true });
}

/**
 * Goes back to the page the article came from, and leaves the reading view. Throws `unreachable` where the address,
 * which may have come in a file, is none of the web.
 */
export async function backToPage(url: string): Promise<void> {
  const tabId = await sourceTab();
  if (tabId !== null) {
    await bringToFront(tabId);
    await closePage();
  } else if (incognitoTab() !== null) await openAnew(url);
  else if (history.length > 1) history.back();
  else if (webUrlOf(url)) location.assign(url);
  else throw new LedeError('unreachable', 'no address of the web');
}

/** Closes this page of Lede. */
export async function closePage(): Promise<void> {
  const here = await browser.tabs.getCurrent();
  if (here?.id !== undefined) await browser.tabs.remove(here.id);
}

async function markIn(tabId: number, snippet: string): Promise<boolean> {
  try {
    const [answer] = await browser.scripting.executeScript({
      target: { tabId },
      func: scrollToText,
      args: [snippet],
    });
    return answer?.result === true;
  } catch {
    // The permission that the press of the button gave ends when the tab moves on.
    return false;
  }
}

/** Runs in the page: finds the innermost element that holds the text, scrolls to it and outlines it briefly. */
function scrollToText(snippet: string): boolean {
  const plain = (element: Element): string => (element.textContent ?? '').replace(/\s+/g, ' ');
  if (!plain(document.body).includes(snippet)) return false;
  let found: Element = document.body;
  for (;;) {
    const inner = [...found.children].find((child) => plain(child).includes(snippet));
    if (!inner) break;
    found = inner;
  }
  const shown = found;
  const show = (): void => {
    shown.scrollIntoView({ block: 'center', behavior: 'instant' });
    shown.animate(
      [
        { outline: '3px solid #e0a800', outlineOffset: '6px', backgroundColor: 'rgb(255 224 130 / 55%)' },
        { outline: '3px solid transparent', outlineOffset: '6px', backgroundColor: 'transparent' },
      ],
      { duration: 2600, easing: 'ease-in' },
    );
  };
  // A page that is not in front yet may not scroll, and nobody would see its mark.
  if (document.hidden) document.addEventListener('visibilitychange', show, { once: true });
  else show();
  return true;
}
