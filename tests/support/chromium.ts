/** Drives a real Chromium with Lede in its toolbar: the button is pressed through the DevTools protocol. */
import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import {
  chromium,
  type Browser,
  type BrowserContext,
  type CDPSession,
  type Page,
  type Worker,
} from 'playwright';
import {
  callSource,
  until,
  type LaunchOptions,
  type LedeBrowser,
  type OpenOptions,
  type Surface,
} from './driver.ts';
import { needBrowser } from './find-browsers.ts';

/** A tab, popup or extension page in Chromium, with Playwright's own page for whatever else is needed. */
export interface ChromiumSurface extends Surface {
  readonly page: Page;
}

/** Chromium's own means beside the common ones. */
export interface ChromiumLede extends LedeBrowser {
  readonly context: BrowserContext;
  open(url: string, until?: OpenOptions): Promise<ChromiumSurface>;
  openPage(page: string): Promise<ChromiumSurface>;
  tab(address: RegExp): Promise<ChromiumSurface>;
  press(tab: Surface): Promise<ChromiumSurface>;
  /** Presses the button, lets the popup alone for a while, and tells when the press was, in ms since 1970. */
  pressTimed(tab: Surface, settle: number): Promise<{ popup: ChromiumSurface; pressedAt: number }>;
  /** The background's service worker, started if it sleeps. */
  worker(): Promise<Worker>;
  /** Ends the service worker as the browser does when it is idle. */
  killWorker(): Promise<void>;
}

const BUILT = join(import.meta.dirname, '../../.output/chrome-mv3');

/** A page of Playwright as a surface. */
export function surfaceOf(page: Page): ChromiumSurface {
  return {
    page,
    evaluate: (run, ...args) => page.evaluate(callSource(run, args)),
    async screenshot(path) {
      await page.screenshot({ path });
    },
    close: () => page.close(),
    isClosed: () => Promise.resolve(page.isClosed()),
  };
}

function pageOf(surface: Surface): Page {
  if (!('page' in surface)) throw new Error('not a surface of Chromium');
  return (surface as ChromiumSurface).page;
}

function argsFor(options: LaunchOptions): string[] {
  const extension = options.extension ?? BUILT;
  const args = [
    `--disable-extensions-except=${extension}`,
    `--load-extension=${extension}`,
    '--enable-unsafe-extension-debugging',
    '--remote-debugging-port=0',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--no-first-run',
    // Plain http is asked for as such, without a try at https first.
    '--disable-features=HttpsUpgrades,HttpsFirstBalancedModeAutoEnable',
  ];
  // The screen of a headless Chromium is 800 by 600, too small for a popup of full height.
  if (options.headless ?? true)
    args.push('--disable-gpu', '--screen-info={1600x1200}', '--window-size=1400,1000');
  if (process.getuid?.() === 0) args.push('--no-sandbox');
  if (options.language) args.push(`--lang=${options.language}`);
  if (options.proxy) {
    // Without <-loopback> requests to this machine would pass the proxy by.
    args.push(`--proxy-server=127.0.0.1:${String(options.proxy)}`, '--proxy-bypass-list=<-loopback>');
  }
  return args;
}

/** Chromium hides a new extension's button in a menu; a person who is to press it should see it. */
function pinned(extension: string): object {
  const hash = createHash('sha256').update(extension).digest('hex').slice(0, 32);
  const id = hash.replace(/./g, (digit) => String.fromCharCode(97 + parseInt(digit, 16)));
  return { extensions: { pinned_extensions: [id] } };
}

async function prefer(profile: string, preferences: object): Promise<void> {
  await mkdir(join(profile, 'Default'), { recursive: true });
  await writeFile(join(profile, 'Default/Preferences'), JSON.stringify(preferences));
}

async function start(profile: string, options: LaunchOptions): Promise<BrowserContext> {
  const { path } = await needBrowser('chromium');
  const headless = options.headless ?? true;
  const preferences = {
    ...(!headless && pinned(options.extension ?? BUILT)),
    ...options.preferences,
  };
  if (Object.keys(preferences).length > 0) await prefer(profile, preferences);
  return chromium.launchPersistentContext(profile, {
    executablePath: path,
    headless,
    args: argsFor(options),
    ignoreDefaultArgs: ['--disable-extensions'],
    viewport: options.size ?? (headless ? { width: 1280, height: 800 } : null),
    colorScheme: options.colorScheme ?? null,
    // On Linux the browser's own words follow the environment.
    ...(options.language && {
      env: { ...process.env, LANGUAGE: options.language },
      locale: options.language,
    }),
  });
}

async function findExtension(session: CDPSession): Promise<string> {
  const ask = async (): Promise<string | undefined> => {
    const answer = (await session.send('Extensions.getExtensions' as never)) as {
      extensions: { id: string; enabled: boolean }[];
    };
    return answer.extensions[0]?.id;
  };
  return until(ask, 'the extension to be loaded');
}

/** What the driver's parts share. */
interface Running {
  context: BrowserContext;
  session: CDPSession;
  extensionId: string;
  profile: string;
  /** The connection to the last popup. */
  outside?: Browser;
}

type Target = { targetId: string; url: string; embedderData?: { tabActive?: boolean } };

async function targets(running: Running, type: string): Promise<Target[]> {
  const { targetInfos } = await running.session.send('Target.getTargets', { filter: [{ type }] });
  return targetInfos as Target[];
}

/** Presses the button without waiting for a popup; gives the time of it, in ms since 1970. */
async function trigger(running: Running, tab: Surface): Promise<number> {
  const page = pageOf(tab);
  await page.bringToFront();
  const inFront = async (): Promise<Target | undefined> =>
    (await targets(running, 'tab')).find(
      ({ url, embedderData }) => embedderData?.tabActive && isOf(page, url),
    );
  const { targetId } = await until(inFront, `${page.url()} to be in front`);
  const pressedAt = performance.timeOrigin + performance.now();
  await running.session.send(
    'Extensions.triggerAction' as never,
    { id: running.extensionId, targetId } as never,
  );
  return pressedAt;
}

/** Whether a tab's address is that of a page. In place of a page that failed, the browser shows one of its own. */
const isOf = (page: Page, address: string): boolean =>
  page.url().startsWith('chrome-error:') || address.split('#')[0] === page.url().split('#')[0];

/** Playwright attaches to a popup only when it connects from outside after the popup has opened. */
async function connectOutside(running: Running): Promise<Browser> {
  await running.outside?.close();
  const [port] = (await readFile(join(running.profile, 'DevToolsActivePort'), 'utf8')).split('\n');
  running.outside = await chromium.connectOverCDP(`http://127.0.0.1:${port ?? ''}`);
  return running.outside;
}

/** The target of a page; none where it closes while it is asked, as a popup of the press before may. */
async function targetOf(page: Page): Promise<string | undefined> {
  try {
    const session = await page.context().newCDPSession(page);
    const { targetInfo } = await session.send('Target.getTargetInfo');
    await session.detach();
    return targetInfo.targetId;
  } catch (error) {
    if (/closed|No (?:session|target) with given id/.test(String(error))) return undefined;
    throw error;
  }
}

interface Pressed {
  popup: ChromiumSurface;
  /** In ms since 1970. */
  pressedAt: number;
}

/** Presses the button once; gives nothing where the popup closes before it can be looked at. */
async function pressOnce(running: Running, tab: Surface, settle: number): Promise<Pressed | undefined> {
  const address = `chrome-extension://${running.extensionId}/popup.html`;
  // A tab may show the popup's page as well: those are no popups.
  const before = new Set((await targets(running, 'page')).map(({ targetId }) => targetId));
  const pressedAt = await trigger(running, tab);
  await sleep(settle);
  const isNew = ({ targetId, url }: Target): boolean => url.startsWith(address) && !before.has(targetId);
  const opened = await until(async () => (await targets(running, 'page')).find(isNew), 'the popup to open');
  const isOpen = async (): Promise<boolean> =>
    (await targets(running, 'page')).some(({ targetId }) => targetId === opened.targetId);
  do {
    const outside = await connectOutside(running);
    for (const page of outside.contexts().flatMap((context) => context.pages()))
      if ((await targetOf(page)) === opened.targetId) return { popup: surfaceOf(page), pressedAt };
    // One that has opened this moment may not be among them yet.
  } while (await isOpen());
  return undefined;
}

/**
 * Presses the button, as a person does: where a popup that was closed this moment takes the window's focus and with it
 * the new popup along, a second time.
 */
async function pressTimed(running: Running, tab: Surface, settle: number): Promise<Pressed> {
  const pressed = (await pressOnce(running, tab, settle)) ?? (await pressOnce(running, tab, settle));
  if (!pressed) throw new Error('the popup closed at once, twice');
  return pressed;
}

async function worker(running: Running): Promise<Worker> {
  const awake = running.context.serviceWorkers().find((one) => one.url().includes(running.extensionId));
  return awake ?? running.context.waitForEvent('serviceworker');
}

async function killWorker(running: Running): Promise<void> {
  const own = (await targets(running, 'service_worker')).filter(({ url }) =>
    url.includes(running.extensionId),
  );
  for (const { targetId } of own) await running.session.send('Target.closeTarget', { targetId });
}

function driverOf(running: Running, close: () => Promise<void>): ChromiumLede {
  const { context, extensionId } = running;
  const urlOf = (page: string): string => `chrome-extension://${extensionId}/${page}`;
  const closed = new Promise<void>((done) => context.once('close', () => done()));
  let blank: Page | undefined = context.pages()[0];
  const open = async (url: string, { loaded } = { loaded: true }): Promise<ChromiumSurface> => {
    const page = blank ?? (await context.newPage());
    blank = undefined;
    await page.goto(url, { waitUntil: loaded ? 'load' : 'commit' });
    if (!loaded) await page.waitForSelector('body *', { state: 'attached' });
    await page.bringToFront();
    return surfaceOf(page);
  };
  return {
    name: 'chromium',
    extensionId,
    context,
    urlOf,
    open,
    openPage: (page) => open(urlOf(page)),
    tabs: () => Promise.resolve(context.pages().map((page) => page.url())),
    async tab(address) {
      const page = await until(
        () => context.pages().find((one) => address.test(one.url())),
        `a tab at ${address.source}`,
      );
      await page.waitForLoadState();
      return surfaceOf(page);
    },
    pressTimed: (tab, settle) => pressTimed(running, tab, settle),
    press: async (tab) => (await pressTimed(running, tab, 0)).popup,
    worker: () => worker(running),
    killWorker: () => killWorker(running),
    async reset() {
      await running.outside?.close();
      delete running.outside;
      blank = await context.newPage();
      for (const page of context.pages()) if (page !== blank) await page.close();
    },
    whenClosed: () => closed,
    close,
  };
}

/** Launches Chromium with Lede installed. @throws BrowserMissing */
export async function launchChromium(options: LaunchOptions = {}): Promise<ChromiumLede> {
  const profile = options.profile ?? (await mkdtemp(join(tmpdir(), 'lede-chromium-')));
  const context = await start(profile, options);
  const browser = context.browser();
  if (!browser) throw new Error('Chromium closed at once');
  const session = await browser.newBrowserCDPSession();
  const running: Running = { context, session, profile, extensionId: await findExtension(session) };
  return driverOf(running, async () => {
    await running.outside?.close();
    await context.close();
    if (!options.profile) await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  });
}
