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

  test('the panel for the text, opened and closed by keys alone', async () => {
    await stage.open('feature');
    await stage.press('T');
    await stage.page.getByRole('dialog').waitFor();
    await stage.press('Escape');
    await expect.poll(focused).toBe('Text and theme');
  });
});

test('in the popup, back to the button for the text', async () => {
  const popup = await stage.lede.press(await stage.lede.open(`${site.url}/several-authors/`));
  await seen(popup, 'article-body');
  const { page } = popup;
  await page.getByTestId('text').press('Enter');
  await page.getByRole('slider').first().focus();
  await page.keyboard.press('T');
  await page.getByRole('slider').first().waitFor({ state: 'detached' });
  expect(await page.evaluate(() => document.activeElement?.getAttribute('data-testid'))).toBe('text');
  await stage.lede.reset();
});
