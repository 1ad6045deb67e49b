/** No violation of accessibility rules in any page, in any theme, by axe-core. */
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { THEMES } from '../../lib/settings/reading';
import { violations } from '../support/axe';
import { launchChromium, type ChromiumLede, type ChromiumSurface } from '../support/chromium';
import { until } from '../support/driver';
import { samples } from '../support/samples/articles';
import { ask, fillLibrary, openInReader, save } from '../support/samples/open';
import { servePictures } from '../support/samples/pictures';

let lede: ChromiumLede;
let tab: ChromiumSurface;
let page: Page;
let pictures: Awaited<ReturnType<typeof servePictures>>;

beforeAll(async () => {
  pictures = await servePictures();
  lede = await launchChromium();
  tab = await lede.openPage('options.html');
  page = tab.page;
  await page.emulateMedia({ reducedMotion: 'reduce' });
});
afterAll(async () => {
  await lede.close();
  pictures.server.close();
});

async function setTheme(theme: string): Promise<void> {
  await page.goto(lede.urlOf('options.html'));
  const value = JSON.stringify({ reading: { version: 1, value: { theme } } });
  await page.evaluate(`chrome.storage.local.set(${value})`);
}

const sample = (name: string) => {
  const article = samples(pictures.base)[name];
  if (!article) throw new Error(`no sample ${name}`);
  return article;
};

test.each(['library.html', 'options.html', 'popup.html', 'reader.html'])(
  '%s has the size of text that it has in every browser, not that of extensions in Chrome',
  async (address) => {
    await page.goto(lede.urlOf(address));
    expect(await page.evaluate(() => getComputedStyle(document.body).fontSize)).toBe('14px');
  },
);

describe.each(THEMES)('in %s', (theme) => {
  beforeAll(() => setTheme(theme));

  test('the reading view', async () => {
    await openInReader(lede, page, sample('feature'));
    await page.locator('.removals summary').click();
    await page.getByTestId('why').first().waitFor();
    await page.locator(`html[data-theme="${theme}"]`).waitFor();
    expect(await violations(tab)).toEqual([]);
  });

  test.each([
    ['text', 'T'],
    ['keys', '?'],
    ['find', '/'],
    ['links', 'l'],
    ['speech', 'r'],
  ])('the reading view with its %s open', async (_, key) => {
    await openInReader(lede, page, sample('feature'));
    await page.keyboard.press(key);
    expect(await violations(tab)).toEqual([]);
  });

  test('the reading view of a saved article, with its menu and its tags', async () => {
    await page.goto(lede.urlOf('options.html'));
    const id = await save(page, sample('feature'));
    await ask(page, 'library:tag', { ids: [id], add: ['sea/ice'], remove: [] });
    await page.goto(lede.urlOf(`reader.html?id=${String(id)}`));
    await page.getByTestId('more').click();
    await page.getByTestId('saved-menu').waitFor();
    expect(await violations(tab)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByTestId('saved-menu').waitFor({ state: 'detached' });
    await page.keyboard.press('t');
    await page.getByRole('dialog').getByText('sea/ice').waitFor();
    expect(await violations(tab)).toEqual([]);
  });

  test('an enlarged picture', async () => {
    await openInReader(lede, page, sample('feature'));
    await page.locator('img[data-enlarge]').first().press('Enter');
    await page.locator('dialog').waitFor();
    expect(await violations(tab)).toEqual([]);
  });

  test('a right-to-left article', async () => {
    await openInReader(lede, page, sample('arabic'));
    expect(await violations(tab)).toEqual([]);
  });

  test('the settings', async () => {
    await page.goto(lede.urlOf('options.html'));
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(await violations(tab)).toEqual([]);
  });

  test('the library, with a row under the pointer and chosen, a search, and its dialogs', async () => {
    await page.goto(lede.urlOf('options.html'));
    await fillLibrary(page, pictures.base);
    await page.goto(lede.urlOf('library.html'));
    await page.getByTestId('library-title').first().hover();
    expect(await violations(tab)).toEqual([]);
    await page.keyboard.press('x');
    await page.getByTestId('selection-bar').waitFor();
    expect(await violations(tab)).toEqual([]);
    for (const key of ['t', 'v', '?']) {
      await page.keyboard.press(key);
      await page.locator('dialog').waitFor();
      expect(await violations(tab)).toEqual([]);
      await page.keyboard.press('Escape');
      await page.locator('dialog').waitFor({ state: 'detached' });
    }
    await page.getByRole('button', { name: 'Storage' }).click();
    await page.locator('dialog meter').waitFor();
    expect(await violations(tab)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByTestId('library-search').fill('harbour');
    await page.locator('mark').first().waitFor();
    expect(await violations(tab)).toEqual([]);
    await page.getByTestId('library-search').fill('nowhere to be found');
    await page.getByTestId('library-empty').waitFor();
    expect(await violations(tab)).toEqual([]);
  });

  test('the library in a narrow window, with its menus', async () => {
    await page.setViewportSize({ width: 360, height: 700 });
    await page.goto(lede.urlOf('options.html'));
    await fillLibrary(page, pictures.base);
    await page.goto(lede.urlOf('library.html'));
    for (const menu of ['row-more', 'sidebar-more']) {
      await page.getByTestId(menu).first().click();
      await page.locator('dialog').waitFor();
      expect(await violations(tab)).toEqual([]);
      await page.keyboard.press('Escape');
      await page.locator('dialog').waitFor({ state: 'detached' });
      expect(await violations(tab)).toEqual([]);
    }
    await page.setViewportSize({ width: 1280, height: 720 });
  });

  test('a block taken out of the reading view, with its undo', async () => {
    await openInReader(lede, page, sample('feature'));
    await page.keyboard.press('j');
    await page.keyboard.press('x');
    await page.getByTestId('notice').waitFor();
    expect(await violations(tab)).toEqual([]);
    await page.keyboard.press('z');
    await page.getByTestId('notice').waitFor({ state: 'detached' });
    // Left sooner, the page would not have forgotten it, and the next theme's article be without the block.
    const kept = (): Promise<unknown> => page.evaluate(`chrome.storage.local.get('sites')`);
    await until(async () => !JSON.stringify(await kept()).includes('take-out'), 'the rule to be forgotten');
  });

  test('the popup', async () => {
    await page.goto(lede.urlOf('popup.html'));
    await page.locator('[data-testid="status"], [data-testid="article-title"]').first().waitFor();
    expect(await violations(tab)).toEqual([]);
  });
});
