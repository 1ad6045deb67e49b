/** Whatever an article is made of, it stays readable, and what is missing is said. */
import type { Page } from 'playwright';
import { beforeEach, describe, expect, test } from 'vitest';
import type { ChromiumLede } from '../support/chromium';
import { readerStage } from './reader-stage';

const stage = readerStage();
const { open, press } = stage;
let lede: ChromiumLede;
let page: Page;
beforeEach(() => ({ lede, page } = stage));

describe('bad input stays readable', () => {
  test.each([
    'no-headings',
    'one-word',
    'many-headings',
    'many-pictures',
    'long-title',
    'wide-table',
    'no-spaces',
  ])('%s', async (name) => {
    await page.setViewportSize({ width: 360, height: 700 });
    await open(name);
    await page.waitForTimeout(200);
    const { wide, title } = await page.evaluate(() => ({
      wide: document.documentElement.scrollWidth - innerWidth,
      title: document.querySelector('h1')?.getBoundingClientRect().bottom ?? 0,
    }));
    expect(wide).toBeLessThanOrEqual(0);
    expect(title).toBeLessThan(700);
  });

  test('no words: the view says so', async () => {
    await open('no-words');
    await page.getByText('There are no words in this article.').waitFor();
  });

  test('no headings: the outline key says so', async () => {
    await open('no-headings');
    await press('o');
    await page.getByText('This article has no headings.').waitFor();
  });

  test('pictures that fail leave their words', async () => {
    await open('many-pictures');
    await page.getByText('Picture not available: Picture 1').first().waitFor();
  });

  test('an article that is gone: a sentence and a way on', async () => {
    await page.goto(lede.urlOf('reader.html?id=99999'));
    await page.getByTestId('status').waitFor();
    await page.getByRole('button', { name: 'Library' }).first().waitFor();
  });
});
