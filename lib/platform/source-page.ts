/** Between the reading view and the page its article came from. */
import { browser } from './browser';

/** How many characters of a paragraph are enough to find it again on its page. */
const SNIPPET = 80;

/** The tab that this page of Lede was opened from, as far as it is still open. */
async function sourceTab(): Promise<number | null> {
  const here = await browser.tabs.getCurrent();
  return here?.openerTabId ?? null;
}

/**
 * Shows a paragraph on the live page: its tab comes to the front, scrolls there and marks it for a moment. Where the
 * browser no longer allows that (the tab has gone elsewhere, or is closed), the page opens anew at that text.
 */
export async function showOnPage(url: string, text: string): Promise<void> {
  const snippet = text.replaceAll(/\s+/gu, ' ').trim().slice(0, SNIPPET);
  const tabId = await sourceTab();
  if (tabId !== null && (await markIn(tabId, snippet))) {
    await browser.tabs.update(tabId, { active: true });
    return;
  }
  const [page] = url.split('#');
  await browser.tabs.create({
    url: `${page ?? url}#:~:text=${encodeURIComponent(snippet).replaceAll('-', '%2D')}`,
  });
}

/** Goes back to the page the article came from, and leaves the reading view. */
export async function backToPage(url: string): Promise<void> {
  const tabId = await sourceTab();
  if (tabId !== null) {
    await browser.tabs.update(tabId, { active: true });
    await closePage();
  } else if (history.length > 1) history.back();
  else location.assign(url);
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
