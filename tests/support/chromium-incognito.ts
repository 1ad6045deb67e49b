/** Chromium with Lede let into incognito windows. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright';
import { launchChromium, surfaceOf, type ChromiumLede, type ChromiumSurface } from './chromium.ts';
import { seen, until, type LaunchOptions } from './driver.ts';

/** What Chromium's page of extensions has, and pages of Lede, by a function that answers later. */
interface Chrome {
  developerPrivate: {
    updateProfileConfiguration(change: object, done: () => void): void;
    updateExtensionConfiguration(change: object, done: () => void): void;
  };
  extension: { isAllowedIncognitoAccess(): Promise<boolean> };
  windows: {
    create(how: object): Promise<unknown>;
    getLastFocused(): Promise<{ incognito: boolean }>;
  };
}
interface ChromePage {
  chrome: Chrome;
}

/** Chromium, with what can be done in its incognito windows. */
export interface IncognitoLede extends ChromiumLede {
  /** Opens an address in an incognito window, presses the button there, and gives the popup. */
  pressInIncognito(url: string): Promise<ChromiumSurface>;
  /** Whether the window that was in front last is an incognito one. */
  isIncognitoInFront(): Promise<boolean>;
}

/** Lets an extension into incognito windows, as its owner does; it is loaded anew by that. */
async function letIn(page: Page, id: string, ownPage: string): Promise<void> {
  await page.goto('chrome://extensions');
  await page.evaluate(async (extensionId) => {
    const { developerPrivate } = (globalThis as unknown as ChromePage).chrome;
    // Without the mode for developers, what came by the command line would not come back.
    await new Promise<void>((done) =>
      developerPrivate.updateProfileConfiguration({ inDeveloperMode: true }, done),
    );
    const change = { extensionId, incognitoAccess: true };
    await new Promise<void>((done) => developerPrivate.updateExtensionConfiguration(change, done));
  }, id);
  await until(async () => {
    await page.goto(ownPage);
    return page.evaluate(() =>
      (globalThis as unknown as ChromePage).chrome.extension.isAllowedIncognitoAccess(),
    );
  }, 'the extension to be let in');
}

/** Launches Chromium with Lede let into incognito windows. @throws BrowserMissing */
export async function launchIncognito(options: LaunchOptions = {}): Promise<IncognitoLede> {
  const profile = await mkdtemp(join(tmpdir(), 'lede-incognito-'));
  const lede = await launchChromium({ ...options, profile });
  const session = await lede.context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('Chromium closed at once');
  const ownPage = lede.urlOf('options.html');
  const first = await lede.context.newPage();
  await letIn(first, lede.extensionId, ownPage);
  await first.close();

  const inOwnPage = async <T, A>(run: (arg: A) => Promise<T>, arg: A): Promise<T> => {
    const page = await lede.context.newPage();
    await page.goto(ownPage);
    const answer = (await page.evaluate(run as never, arg)) as T;
    await page.close();
    return answer;
  };
  return {
    ...lede,
    async pressInIncognito(url) {
      await inOwnPage(
        (address) =>
          (globalThis as unknown as ChromePage).chrome.windows.create({ incognito: true, url: address }),
        url,
      );
      const tab = await until(async () => {
        const { targetInfos } = await session.send('Target.getTargets', { filter: [{ type: 'tab' }] });
        // Before it has its title it may still go elsewhere, and take back what the press allowed.
        return targetInfos.find((one) => one.url === url && one.title !== '' && !url.includes(one.title));
      }, 'the incognito tab');
      const { targetId } = tab;
      await session.send('Extensions.triggerAction' as never, { id: lede.extensionId, targetId } as never);
      const [port] = (await readFile(join(profile, 'DevToolsActivePort'), 'utf8')).split('\n');
      const isPopup = (page: Page): boolean => page.url().includes('/popup.html');
      const popup = await until(async () => {
        const outside = await chromium.connectOverCDP(`http://127.0.0.1:${port ?? ''}`);
        const found = outside
          .contexts()
          .flatMap((context) => context.pages())
          .find(isPopup);
        if (!found) await outside.close();
        return found;
      }, 'the popup');
      const surface = surfaceOf(popup);
      await seen(surface, 'article-title');
      return surface;
    },
    isIncognitoInFront: async () => {
      const worker = await lede.worker();
      return worker.evaluate(
        async () => (await (globalThis as unknown as ChromePage).chrome.windows.getLastFocused()).incognito,
      );
    },
    async close() {
      await lede.close();
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
