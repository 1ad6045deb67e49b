/** Line focus: how much it leaves open, and that keys bring what they go to into it. */
import type { Page } from 'playwright';
import { beforeEach, expect, test } from 'vitest';
import { until } from '../support/driver';
import { readerStage } from './reader-stage';

const stage = readerStage();
const { open, press } = stage;
let page: Page;
beforeEach(() => ({ page } = stage));

/** How high the band is that line focus leaves open. */
const band = (): Promise<number> =>
  page.evaluate(() => {
    const [above, below] = [...document.querySelectorAll('.veil')].map((one) => one.getBoundingClientRect());
    return (below?.top ?? 0) - (above?.bottom ?? 0);
  });
const lineHeight = (): Promise<number> =>
  page
    .locator('.body p')
    .first()
    .evaluate((one) => parseFloat(getComputedStyle(one).lineHeight));

test('line focus veils all but a few lines, and an arrow key goes on by one line', async () => {
  await open('feature');
  await press('F');
  const veils = page.locator('.veil');
  expect(await veils.count()).toBe(2);
  const line = await lineHeight();
  expect(Math.round(await band())).toBe(Math.round(line + 8));
  await press('ArrowDown', 'ArrowDown', 'ArrowDown');
  expect(Math.round(await page.evaluate(() => scrollY))).toBe(Math.round(3 * line));
  await press('ArrowUp');
  expect(Math.round(await page.evaluate(() => scrollY))).toBe(Math.round(2 * line));
  await press('F');
  expect(Math.round(await band())).toBe(Math.round(3 * line + 8));
  await press('F', 'F');
  expect(await veils.count()).toBe(0);
});

test('with line focus, the cursor brings the first line of its block into the band', async () => {
  await open('feature');
  await press('F', 'F');
  const isInBand = (): Promise<boolean> =>
    page.evaluate(() => {
      const [above, below] = [...document.querySelectorAll('.veil')].map((one) =>
        one.getBoundingClientRect(),
      );
      const top = document.querySelector('[data-cursor]')?.getBoundingClientRect().top ?? -1;
      return top >= (above?.bottom ?? 0) && top + 20 <= (below?.top ?? 0);
    });
  for (const key of ['j', 'j', 'j', 'n', 'n', 'j', 'k', 'n', 'j', 'j', 'j', 'j']) {
    await press(key);
    await until(isInBand, `the block to be in the band after ${key}`);
  }
});

test.each([
  ['of a script that needs higher lines', 'arabic', '16px'],
  ['of text that the browser sets larger', 'feature', '22px'],
])('line focus is as high as a line %s', async (_, name, size) => {
  await open(name);
  await page.evaluate((one) => (document.documentElement.style.fontSize = one), size);
  await press('F');
  expect(Math.round(await band())).toBe(Math.round((await lineHeight()) + 8));
});
