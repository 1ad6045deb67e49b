/** The real popup in every state, by name, each with the way to bring it about by a press of the button. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { ChromiumSurface } from '../chromium.ts';
import { click, seen, textOf, until } from '../driver.ts';
import { samples } from './articles.ts';
import { save } from './open.ts';
import type { Stage } from './views.ts';

/** One state of the popup. */
export interface PopupShot {
  name: string;
  show: (stage: Stage) => Promise<ChromiumSurface>;
}

const ANSWER = '[data-testid="article-title"], [data-testid="status"]:not([data-state="reading"])';

/** The popup on a page of the fixtures, and then some presses in it. */
function on(path: string, then?: (popup: ChromiumSurface, stage: Stage) => Promise<void>) {
  return async (stage: Stage): Promise<ChromiumSurface> => {
    const address = path.includes(':') ? path : `${stage.site}${path}`;
    const popup = await stage.lede.press(await stage.lede.open(address));
    await seen(popup, ANSWER, 30_000);
    await then?.(popup, stage);
    await popup.page.waitForTimeout(500);
    return popup;
  };
}

/** The popup's page in a tab, where the page in front never answers: the driver cannot see a popup of a busy page. */
async function waiting({ lede }: Stage): Promise<ChromiumSurface> {
  const popup = await lede.open('about:blank');
  await popup.page.addInitScript(
    'chrome.scripting.executeScript = () => new Promise(() => {}); chrome.tabs.query = async () => [{ id: 1, url: "https://ledger.example/" }];',
  );
  await popup.page.setViewportSize({ width: 512, height: 600 });
  await popup.page.goto(lede.urlOf('popup.html'));
  await seen(popup, 'status');
  return popup;
}

/** The popup on a page that is another one by the time it can answer. */
async function onMoving({ lede, site }: Stage): Promise<ChromiumSurface> {
  const tab = await lede.open(`${site}${STORY}`);
  await tab.evaluate(() => {
    setTimeout(() => {
      const end = performance.now() + 4000;
      while (performance.now() < end);
      history.pushState({}, '', '/gallery/');
    }, 50);
  });
  // Pressed any sooner, the page might be read before it is busy.
  await sleep(200);
  const popup = await lede.press(tab);
  await until(async () => (await textOf(popup, 'status')).includes('changed'), 'the change');
  return popup;
}

/** The library fails to take what it is given, as on a full disk. */
async function fullDisk(popup: ChromiumSurface, { lede }: Stage): Promise<void> {
  await (
    await lede.worker()
  ).evaluate(() => {
    IDBObjectStore.prototype.add = IDBObjectStore.prototype.put = () => {
      throw new DOMException('no room', 'QuotaExceededError');
    };
  });
  await click(popup, 'save');
  await seen(popup, 'save-note');
}

const STORY = '/reader-app-with-signup/';

/** Every state of the popup, in the order of the sheet. */
export const POPUPS: readonly PopupShot[] = [
  { name: 'popup-reading', show: waiting },
  { name: 'popup-article', show: on(STORY) },
  ...[
    'gallery',
    'lead-picture-outside-the-article',
    'lazy-pictures-in-six-styles',
    'lists-and-tables',
    'live-blog',
    'arabic',
    'japanese',
  ].map((fixture) => ({ name: `popup-article-${fixture}`, show: on(`/${fixture}/`) })),
  { name: 'popup-teaser', show: on('/teaser-with-paywall/') },
  { name: 'popup-no-article', show: on('/') },
  { name: 'popup-untouchable', show: on('chrome://version/') },
  { name: 'popup-changed', show: onMoving },
  {
    name: 'popup-removals',
    show: on(STORY, async (popup) => {
      await click(popup, '[data-testid="removals"] summary');
      await seen(popup, 'why');
    }),
  },
  {
    name: 'popup-other-ways',
    show: on(STORY, async ({ page }) => {
      await page.locator('button.ask').click();
      await page.locator('.way, .ways [role=status]').first().waitFor();
      await page.locator('.ways').scrollIntoViewIfNeeded();
    }),
  },
  { name: 'popup-text', show: on(STORY, (popup) => click(popup, 'text')) },
  {
    name: 'popup-taken-out',
    show: on(STORY, async (popup) => {
      for (const key of ['j', 'j', 'x']) await popup.page.keyboard.press(key);
      await seen(popup, 'notice');
    }),
  },
  { name: 'popup-nothing-saved', show: on(STORY, (popup) => click(popup, 'open-library')) },
  {
    name: 'popup-saved',
    show: on(STORY, async (popup) => {
      await click(popup, 'save');
      await seen(popup, 'save-note');
    }),
  },
  {
    name: 'popup-saved-list',
    show: on(STORY, async (popup, { pictures }) => {
      for (const article of Object.values(samples(pictures))) await save(popup.page, article);
      await click(popup, 'open-library');
      await popup.page.locator('[data-testid="all-saved"]').waitFor();
    }),
  },
  { name: 'popup-not-saved', show: on('/several-authors/', fullDisk) },
];
