/** The other ways to the article: the keyboard and the page's context menu. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { seen, textOf, until, type LedeBrowser, type Surface } from '../support/driver';
import { launchChromium } from '../support/chromium';
import { launchFirefox } from '../support/firefox';
import { BOTH } from './both';
import { browserStage, servedSite } from './browser-stage';

interface Api {
  action: { getPopup(details: object): Promise<string> };
  commands: { getAll(): Promise<{ name?: string; shortcut?: string }[]> };
  contextMenus: { update(id: string, changes: object): Promise<void> | undefined };
}

const site = servedSite();

describe.each(BOTH)('$name', ({ launch }) => {
  let lede: LedeBrowser;
  let page: Surface;
  beforeAll(async () => {
    lede = await launch();
    page = await lede.openPage('options.html');
  });
  afterAll(() => lede.close());

  test('a key opens the popup, as the browser lists it for remapping', async () => {
    const commands = await page.evaluate(() => {
      const api = (Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome')) as Api;
      return api.commands.getAll();
    });
    expect(commands.find(({ name }) => name === '_execute_action')?.shortcut).toMatch(/Alt\+Shift\+L|⌥⇧L/);
  });

  test.each(['read-in-lede', 'save-for-later'])('the context menu has %s', async (entry) => {
    const update = (id: string): Promise<string> => {
      const api = (Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome')) as Api;
      // There is no way to list a menu; changing an entry that is not there fails.
      return Promise.resolve(api.contextMenus.update(id, {})).then(
        () => 'there',
        (error: unknown) => String(error),
      );
    };
    // The background makes its menus when it starts.
    await until(async () => (await page.evaluate(update, entry)) === 'there', 'the entry');
    expect(await page.evaluate(update, 'no-such-entry')).not.toBe('there');
  });
});

/** Only Chromium lets the background open the popup. */
describe('the button, in Chromium', () => {
  const stage = browserStage(launchChromium);

  /** Presses on a page, and tells how the popup was opened. */
  async function press(tab: Surface): Promise<string> {
    const popup = await stage.lede.press(tab);
    await seen(popup, 'article-title');
    const search = await popup.evaluate(() => location.search);
    await popup.close();
    return search;
  }

  test('a press has the page read by a background that is awake, and a second one by the popup', async () => {
    const worker = await stage.lede.worker();
    const takesPresses = async (): Promise<boolean> => {
      const { action } = Reflect.get(globalThis, 'chrome') as Api;
      return (await action.getPopup({})) === '';
    };
    await until(() => worker.evaluate(takesPresses), 'the background to take presses');
    const tab = await stage.lede.open(`${site.url}/several-authors/`);
    expect(await press(tab)).toMatch(/^\?begun=\d+$/);
    expect(await press(tab)).toBe('');
  });

  test('a background that was ended is woken by the press', async () => {
    const tab = await stage.lede.open(`${site.url}/recipe/`);
    await stage.lede.killWorker();
    expect(await press(tab)).toMatch(/^\?begun=\d+$/);
  });

  test('a page that lets nobody in is told of as such', async () => {
    const popup = await stage.lede.press(await stage.lede.open('chrome://version'));
    // Until the page answers, the popup says that it is being read.
    await expect.poll(() => textOf(popup, 'status'), { timeout: 10_000 }).toMatch(/browser/i);
  });
});

/** Only Firefox's menus can be reached from a test. */
describe('the context menu of a page, in Firefox', () => {
  const stage = browserStage(launchFirefox);

  test('“Read in Lede” shows the article in the popup', async () => {
    const tab = await stage.lede.open(`${site.url}/several-authors/`);
    await stage.lede.choose(tab, 'read-in-lede');
    const popup = await stage.lede.popup();
    expect(await textOf(popup, 'article-title')).toBe('Port Workers and Shippers Agree on a Shorter Night');
  });

  test('“Save for later” keeps the article and says so on the button', async () => {
    const tab = await stage.lede.open(`${site.url}/recipe/`);
    await stage.lede.choose(tab, 'save-for-later');
    await until(async () => (await stage.lede.badge()) === '✓', 'the tick on the button');
    const library = await stage.lede.openPage('library.html');
    expect(await textOf(library, 'library-title')).toContain("Hanne Brock's Friday Pie");
  });
});
