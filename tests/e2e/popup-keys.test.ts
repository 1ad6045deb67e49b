/** The popup's keys are told in the popup: at `?`, and by a button beside the settings of the text. */
import { expect, test } from 'vitest';
import { violations } from '../support/axe';
import { launchChromium, type ChromiumSurface } from '../support/chromium';
import { click, has, seen, until } from '../support/driver';
import { browserStage, servedSite } from './browser-stage';

const site = servedSite();
const stage = browserStage(launchChromium);

async function pressed(path: string): Promise<ChromiumSurface> {
  const popup = await stage.lede.press(await stage.lede.open(`${site.url}${path}`));
  await seen(popup, '[data-testid="article-body"], [data-state="none"]');
  return popup;
}

const keysIn = (popup: ChromiumSurface): Promise<string[]> =>
  popup.page.locator('dialog kbd').allTextContents();

async function gone(popup: ChromiumSurface): Promise<void> {
  await until(async () => !(await has(popup, 'dialog[open]')), 'the list to be closed');
}

test('? lists the keys that do something in the popup, and Escape closes the list alone', async () => {
  const popup = await pressed('/reader-app-with-signup/');
  await popup.page.keyboard.press('?');
  await seen(popup, 'dialog[open]');
  const keys = await keysIn(popup);
  for (const key of ['j', 'k', 'n', 'p', '+', '-', 'T', 's', 'x', 'z', '?']) expect(keys).toContain(key);
  // Those of the reading view alone would do nothing here.
  for (const key of ['r', 'g', 'l', 'q']) expect(keys).not.toContain(key);
  expect(await violations(popup)).toEqual([]);
  const isWhole = popup.page.locator('dialog').evaluate((list) => list.scrollWidth <= list.clientWidth);
  expect(await isWhole).toBe(true);
  // What lies under the list takes no keys meanwhile.
  await popup.page.keyboard.press('s');
  await popup.page.keyboard.press('Escape');
  await gone(popup);
  expect(await popup.isClosed()).toBe(false);
  expect(await has(popup, '[data-testid="save"][aria-pressed="true"]')).toBe(false);
});

test('the button under the text settings opens the same list, and has the focus back after it', async () => {
  const popup = await pressed('/reader-app-with-signup/');
  await click(popup, 'text');
  const button = popup.page.getByRole('button', { name: 'Keys' });
  await button.click();
  await seen(popup, 'dialog[open]');
  expect(await keysIn(popup)).toContain('x');
  await popup.page.locator('dialog').getByRole('button', { name: 'Close' }).click();
  await gone(popup);
  expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
});

test('where there is no article, the list is there too', async () => {
  const popup = await pressed('/');
  await popup.page.keyboard.press('?');
  await seen(popup, 'dialog[open]');
});
