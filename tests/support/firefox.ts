/** Drives a real Firefox with Lede in its toolbar: the button is pressed through WebDriver BiDi's chrome scope. */
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { callSource, seen, until, type LaunchOptions, type LedeBrowser, type Surface } from './driver.ts';
import { needBrowser } from './find-browsers.ts';
import {
  badgeBody,
  bidiOf,
  chooseBody,
  mouseBody,
  popupSurface,
  pressBody,
  privateBody,
  windowOf,
  type FromPrivate,
  type InWindow,
} from './firefox-window.ts';

const BUILT = join(import.meta.dirname, '../../.output/firefox-mv3');
// Any UUID: preset, so that the addresses of the extension's pages are known.
const UUID = '6a1f3c52-8a44-4f0e-9d0b-4c1d3f0e7a11';

/** A tab in Firefox, with puppeteer's own page for whatever else is needed. */
interface FirefoxTab extends Surface {
  readonly page: Page;
}

function tabSurface(page: Page): FirefoxTab {
  return {
    page,
    async evaluate<A extends unknown[], T>(run: (...args: A) => T | Promise<T>, ...args: A): Promise<T> {
      return (await page.evaluate(callSource(run, args))) as T;
    },
    async screenshot(path) {
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, await page.screenshot());
    },
    close: () => page.close(),
    isClosed: () => Promise.resolve(page.isClosed()),
  };
}

/** Puppeteer does not hear of an extension page's address, so the page is asked; nor of its end, when it answers no more. */
async function addressOf(page: Page): Promise<string> {
  return (await page.evaluate('location.href').catch(() => '')) as string;
}

function prefsFor(id: string, options: LaunchOptions): Record<string, unknown> {
  return {
    'extensions.webextensions.uuids': JSON.stringify({ [id]: UUID }),
    // The extension is installed anew at each start; its storage stays, as an installed one's does.
    'extensions.webextensions.keepStorageOnUninstall': true,
    'extensions.webextensions.keepUuidOnUninstall': true,
    'ui.systemUsesDarkTheme': options.colorScheme === 'dark' ? 1 : 0,
    ...(options.proxy && {
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': options.proxy,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': options.proxy,
      'network.proxy.no_proxies_on': '',
      'network.proxy.allow_hijacking_localhost': true,
    }),
  };
}

async function openIn(page: Page, url: string, loaded: boolean): Promise<FirefoxTab> {
  if (!loaded || !/^https?:/.test(url)) {
    // Loading a page of an extension never reports back, although the page is live.
    page.goto(url).catch(() => undefined);
    await until(
      () =>
        page.evaluate(
          `location.href === ${JSON.stringify(url)} && (document.readyState === 'complete' || (!${String(loaded)} && document.querySelector('body *') !== null))`,
        ) as Promise<boolean>,
      url,
    );
  } else {
    await page.goto(url);
  }
  await page.bringToFront();
  return tabSurface(page);
}

/** Presses until a popup is there: a panel that is still closing takes the first press for its own. */
async function openPopup({ inWindow, id }: { inWindow: InWindow; id: string }): Promise<void> {
  // What is asked of a popup while it changes from its first blank document is never answered.
  const opening = popupSurface(inWindow, 500);
  const isOpen = (): Promise<boolean> =>
    opening.evaluate(() => location.protocol !== 'about:' && document.readyState === 'complete');
  for (let presses = 0; presses < 3; presses++) {
    await inWindow(pressBody(id));
    const opened = await until(isOpen, 'the popup to open', 5000).catch(() => false);
    if (opened) return;
  }
  throw new Error('the popup did not open');
}

/** Firefox, whose own menus and prompts can be reached too. */
export interface FirefoxLede extends LedeBrowser {
  /** Clicks in the popup with the mouse: unlike a script's click, it counts as the reader's own wish. */
  clickInPopup(hook: string): Promise<void>;
  /** Waits for the browser's question whether Lede may have a permission, and answers yes. */
  allow(): Promise<void>;
  /** Opens the page's context menu with the right mouse button and picks an entry of Lede's by its id. */
  choose(tab: Surface, entry: string): Promise<void>;
  /** The popup, once it is open, however it was opened. */
  popup(): Promise<Surface>;
  /** Presses the button on a page in a private window, and then what has these hooks in the popup; on a page of Lede, there. */
  pressInPrivate(url: string, ...hooks: string[]): Promise<FromPrivate>;
  /** What the toolbar button's badge says on the tab in front. */
  badge(): Promise<string>;
}

function driverOf(
  running: { browser: Browser; inWindow: InWindow; id: string; firstTab: Page | undefined },
  close: () => Promise<void>,
): FirefoxLede {
  const { browser, inWindow, id, firstTab } = running;
  const urlOf = (page: string): string => `moz-extension://${UUID}/${page}`;
  const closed = new Promise<void>((done) => browser.once('disconnected', () => done()));
  let blank = firstTab;
  const open = async (url: string, { loaded } = { loaded: true }): Promise<FirefoxTab> => {
    const page = blank ?? (await browser.newPage());
    blank = undefined;
    return openIn(page, url, loaded);
  };
  const popup = popupSurface(inWindow);
  return {
    name: 'firefox',
    extensionId: id,
    urlOf,
    open,
    openPage: (page) => open(urlOf(page)),
    tabs: async () => Promise.all((await browser.pages()).map(addressOf)),
    async tab(address) {
      const find = async (): Promise<Page | undefined> => {
        for (const page of await browser.pages()) if (address.test(await addressOf(page))) return page;
        return undefined;
      };
      const page = await until(find, `a tab at ${address.source}`);
      await until(
        () => page.evaluate(`document.readyState === 'complete'`) as Promise<boolean>,
        'the tab to load',
      );
      return tabSurface(page);
    },
    async press(tab) {
      await (tab as FirefoxTab).page.bringToFront();
      await popup.close();
      await until(() => popup.isClosed(), 'the last popup to close');
      await openPopup(running);
      return popup;
    },
    async choose(tab, entry) {
      const { page } = tab as FirefoxTab;
      await page.bringToFront();
      await page.mouse.click(200, 200, { button: 'right' });
      const isOpen = `return document.getElementById('contentAreaContextMenu').state === 'open';`;
      await until(() => inWindow<boolean>(isOpen), 'the context menu to open');
      await inWindow(chooseBody(entry));
    },
    async clickInPopup(hook) {
      await seen(popup, hook);
      const [x, y] = await popup.evaluate((selector) => {
        const box = document.querySelector(selector)?.getBoundingClientRect() ?? new DOMRect();
        return [box.x + box.width / 2, box.y + box.height / 2];
      }, `[data-testid="${hook}"]`);
      await inWindow(mouseBody(x ?? 0, y ?? 0));
    },
    async allow() {
      const answer = `const prompt = PopupNotifications.panel.querySelector('#addon-webext-permissions-notification');
        if (!prompt || PopupNotifications.panel.state !== 'open') return false;
        prompt.button.click();
        return true;`;
      await until(() => inWindow<boolean>(answer), 'the question for a permission');
    },
    async popup() {
      await until(async () => !(await popup.isClosed()), 'the popup to open');
      return popup;
    },
    pressInPrivate: (url, ...hooks) => inWindow<FromPrivate>(privateBody(id, url, hooks)),
    badge: () => inWindow<string>(badgeBody(id)),
    async reset() {
      await popup.close();
      const fresh = await browser.newPage();
      for (const page of await browser.pages()) if (page !== fresh) await page.close();
      blank = fresh;
    },
    whenClosed: () => closed,
    close,
  };
}

async function idOf(extension: string): Promise<string> {
  const manifest = JSON.parse(await readFile(join(extension, 'manifest.json'), 'utf8')) as {
    browser_specific_settings: { gecko: { id: string } };
  };
  return manifest.browser_specific_settings.gecko.id;
}

/** Launches Firefox with Lede installed. @throws BrowserMissing */
export async function launchFirefox(options: LaunchOptions = {}): Promise<FirefoxLede> {
  const { path } = await needBrowser('firefox');
  const extension = options.extension ?? BUILT;
  const id = await idOf(extension);
  const profile = options.profile ?? (await mkdtemp(join(tmpdir(), 'lede-firefox-')));
  const { width, height } = options.size ?? { width: 1280, height: 800 };
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: path,
    headless: options.headless ?? true,
    userDataDir: profile,
    args: ['--remote-allow-system-access', `--width=${String(width)}`, `--height=${String(height)}`],
    extraPrefsFirefox: prefsFor(id, options),
    defaultViewport: null,
  });
  await browser.installExtension(extension);
  const inWindow = await windowOf(bidiOf(browser));
  const [firstTab] = await browser.pages();
  return driverOf({ browser, inWindow, id, firstTab }, async () => {
    await browser.close();
    if (!options.profile) await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  });
}
