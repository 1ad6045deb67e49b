/** Where the focus goes when something that was open over the page is closed. */
import { describe, expect, test } from 'vitest';
import { seen } from '../support/driver';
import { servedSite } from './browser-stage';
import { readerStage } from './reader-stage';

const site = servedSite();
const stage = readerStage();

const focused = (): Promise<string> =>
  stage.page.evaluate(
    () =>
      document.activeElement?.getAttribute('aria-label') ??
      document.activeElement?.getAttribute('data-testid') ??
      document.activeElement?.tagName ??
      '',
  );

const barTop = (): Promise<number> =>
  stage.page.evaluate(() => document.querySelector('header.bar')?.getBoundingClientRect().top ?? 1);

describe('in the reading view, back to the button that opened', () => {
  test.each(['Text and theme', 'Find', 'Keys'])('%s', async (name) => {
    await stage.open('feature');
    const { page } = stage;
    const button = page.getByRole('banner').getByRole('button', { name, exact: true });
    await button.press('Enter');
    expect(await focused()).not.toBe(name);
    await page.keyboard.press('Escape');
    await expect.poll(focused).toBe(name);
    await button.press('Enter');
    const close = page.getByRole('button', { name: 'Close', exact: true });
    if (name === 'Text and theme') await button.press('Enter');
    else await close.press('Enter');
    await expect.poll(focused).toBe(name);
  });

  test('which is let go when the reader reads on, so that the bar leaves', async () => {
    await stage.open('feature');
    const { page } = stage;
    await page.getByTestId('text').click();
    await page.getByRole('dialog').waitFor();
    await stage.press('Escape');
    await expect.poll(focused).toBe('Text and theme');
    await page.mouse.wheel(0, 400);
    await expect.poll(focused).toBe('BODY');
    await expect.poll(() => barTop()).toBeLessThan(-40);
    // Tab goes on from there, and the bar is back for it.
    await stage.press('Tab');
    expect(await focused()).toBe('Save for later');
    await expect.poll(() => barTop()).toBe(0);
  });
});

test.each([
  ['Shift+T', '#text-panel'],
  ['/', 'search'],
  ['?', 'dialog'],
])('%s, opened and closed by keys alone, leaves the reader at the block they read', async (key, panel) => {
  await stage.open('feature');
  const { page } = stage;
  await page.evaluate(() => document.querySelector('.body h3')?.scrollIntoView());
  await stage.press(key);
  await page.locator(panel).waitFor();
  await stage.press('Escape');
  await page.locator(panel).waitFor({ state: 'detached' });
  const block = (): Promise<boolean> =>
    page.evaluate(() => document.activeElement?.matches('.body *:not([data-cursor])') === true);
  await expect.poll(block).toBe(true);
  expect(
    await page.evaluate(() => getComputedStyle(document.activeElement ?? document.body).outlineStyle),
  ).toBe('none');
  const before = await page.evaluate(() => scrollY);
  await stage.press(' ');
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(before);
  expect(await page.locator(panel).count()).toBe(0);
  await expect.poll(() => barTop()).toBeLessThan(-40);
});

test('in the popup, back to the button for the text', async () => {
  const popup = await stage.lede.press(await stage.lede.open(`${site.url}/several-authors/`));
  await seen(popup, 'article-body');
  const { page } = popup;
  await page.getByTestId('text').press('Enter');
  await page.getByRole('slider').first().focus();
  await page.keyboard.press('Shift+T');
  await page.getByRole('slider').first().waitFor({ state: 'detached' });
  expect(await page.evaluate(() => document.activeElement?.getAttribute('data-testid'))).toBe('text');
  await stage.lede.reset();
});
