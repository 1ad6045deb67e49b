/** Drives a real Firefox with Lede in its toolbar: the button is pressed through WebDriver BiDi's chrome scope. */
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { callSource, until, type LaunchOptions, type LedeBrowser, type Surface } from './driver.ts';
import { needBrowser } from './find-browsers.ts';

const BUILT = join(import.meta.dirname, '../../.output/firefox-mv3');
// Any UUID: preset, so that the addresses of the extension's pages are known.
const UUID = '6a1f3c52-8a44-4f0e-9d0b-4c1d3f0e7a11';

/** The part of puppeteer's connection that its types keep to themselves. */
interface Bidi {
  send(method: string, params: object): Promise<{ result: unknown }>;
}

/** Runs the source of an async function's body in the browser window itself, and gives back what it returns. */
type InWindow = <T>(body: string) => Promise<T>;

function bidiOf(browser: Browser): Bidi {
  return (browser as unknown as { connection: Bidi }).connection;
}

async function windowOf(bidi: Bidi): Promise<InWindow> {
  const tree = (await bidi.send('browsingContext.getTree', { 'moz:scope': 'chrome' })).result as {
    contexts: { context: string }[];
  };
  const context = tree.contexts[0]?.context;
  if (!context) throw new Error('Firefox has no window');
  return async <T>(body: string): Promise<T> => {
    const answer = (
      await bidi.send('script.evaluate', {
        expression: `(async () => JSON.stringify((await (async () => { ${body} })()) ?? null))()`,
        target: { context },
        awaitPromise: true,
      })
    ).result as { type: string; result?: { value: string }; exceptionDetails?: { text: string } };
    if (answer.type !== 'success' || !answer.result) {
      throw new Error(answer.exceptionDetails?.text ?? 'Firefox gave no answer');
    }
    return JSON.parse(answer.result.value) as T;
  };
}

const POPUP = `const popup = document.querySelector('browser[webextension-view-type=popup]');
  if (!popup || !popup.currentURI.spec.startsWith('moz-extension:')) return null;`;

let calls = 0;

/** The body that runs `source` in the popup's document; answers null when the popup is gone. */
function popupCall(source: string, patience: number): string {
  calls += 1;
  const channel = `lede:${String(calls)}`;
  // A sandbox with the document's own rights: it sees what the page's code sees, and no policy of the page stops it.
  const frame = `(async () => {
    let answer;
    try {
      const box = Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false });
      const value = await new Promise((resolve, reject) => {
        box.done = Cu.exportFunction(resolve, box);
        box.fail = Cu.exportFunction(reject, box);
        Cu.evalInSandbox(${JSON.stringify(`(async () => { try { done(JSON.stringify(await ${source}) ?? ''); } catch (e) { fail(String(e)); } })()`)}, box);
      });
      answer = { value };
    } catch (error) { answer = { error: String(error) }; }
    sendAsyncMessage(${JSON.stringify(channel)}, answer);
  })()`;
  return `${POPUP}
    return new Promise((resolve) => {
      const hear = ({ data }) => { popup.messageManager.removeMessageListener(${JSON.stringify(channel)}, hear); resolve(data); };
      popup.messageManager.addMessageListener(${JSON.stringify(channel)}, hear);
      popup.messageManager.loadFrameScript(${JSON.stringify(`data:,${encodeURIComponent(frame)}`)}, false);
      setTimeout(() => resolve({ error: 'the popup did not answer' }), ${String(patience)});
    });`;
}

function popupSurface(inWindow: InWindow, patience = 8_000): Surface {
  return {
    async evaluate<A extends unknown[], T>(run: (...args: A) => T | Promise<T>, ...args: A): Promise<T> {
      type Answer = { value: string } | { error: string } | null;
      const answer = await inWindow<Answer>(popupCall(callSource(run, args), patience));
      if (!answer) throw new Error('the popup is closed');
      if ('error' in answer) throw new Error(answer.error);
      return (answer.value === '' ? undefined : JSON.parse(answer.value)) as T;
    },
    async screenshot(path) {
      await mkdir(dirname(path), { recursive: true });
      const png = await inWindow<string | null>(`${POPUP}
        const bitmap = await popup.browsingContext.currentWindowGlobal.drawSnapshot(null, 1, 'white');
        const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
        canvas.getContext('2d').drawImage(bitmap, 0, 0);
        const bytes = new Uint8Array(await (await canvas.convertToBlob()).arrayBuffer());
        return bytes.toBase64();`);
      if (!png) throw new Error('the popup is closed');
      await writeFile(path, Buffer.from(png, 'base64'));
    },
    async close() {
      await inWindow(`${POPUP} popup.closest('panel')?.hidePopup();`);
    },
    isClosed: () =>
      inWindow<boolean>(`const open = await (async () => { ${POPUP} return true; })(); return !open;`),
  };
}

/** A tab in Firefox, with puppeteer's own page for whatever else is needed. */
export interface FirefoxTab extends Surface {
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

/** What presses the button: the extension's action, found as the toolbar finds it. */
function pressBody(id: string): string {
  return `const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
    const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(id)});
    ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);`;
}

/** What the action's badge says on the tab in front. */
function badgeBody(id: string): string {
  return `const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
    const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(id)});
    const { action } = ExtensionParent.apiManager.global.browserActionFor(extension);
    return action.getProperty(gBrowser.selectedTab, 'badgeText');`;
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

/** Firefox, whose context menu can be reached too. */
export interface FirefoxLede extends LedeBrowser {
  /** Opens the page's context menu with the right mouse button and picks an entry of Lede's by its id. */
  choose(tab: Surface, entry: string): Promise<void>;
  /** The popup, once it is open, however it was opened. */
  popup(): Promise<Surface>;
  /** What the toolbar button's badge says on the tab in front. */
  badge(): Promise<string>;
}

/** Picks an entry of Lede's own submenu in the page's open context menu. */
function chooseBody(entry: string): string {
  return `const item = document.querySelector(${JSON.stringify(`#contentAreaContextMenu menuitem[id$="-menuitem-_${entry}"]`)});
    const submenu = item.closest('menu');
    const shown = new Promise((done) => submenu.menupopup.addEventListener('popupshown', done, { once: true }));
    submenu.openMenu(true);
    await shown;
    submenu.menupopup.activateItem(item);`;
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
    async popup() {
      await until(async () => !(await popup.isClosed()), 'the popup to open');
      return popup;
    },
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
