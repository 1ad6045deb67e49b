/** The library in a wide window: what is read stands in the middle, and the list takes the wheel wherever it turns. */
import { expect, test } from 'vitest';
import { launchChromium } from '../support/chromium';
import { fillLibrary, save } from '../support/samples/open';
import { servePictures } from '../support/samples/pictures';
import { browserStage } from './browser-stage';
import { openLibraryIn, other } from './library-page';

const stage = browserStage(launchChromium);

test('the sidebar and the list stand side by side in the middle, at most as wide as can be taken in', async () => {
  const page = await stage.lede.context.newPage();
  await page.goto(stage.lede.urlOf('options.html'));
  for (let n = 0; n < 40; n++) await save(page, other(n));
  await openLibraryIn(stage.lede, page);
  const edges = async (): Promise<{ before: number; after: number; list: number }> => {
    const entry = await page.getByRole('navigation').getByRole('button').first().boundingBox();
    const row = await page.getByRole('row').first().boundingBox();
    const width = page.viewportSize()?.width ?? 0;
    if (!entry || !row) throw new Error('nothing is listed');
    return { before: entry.x, after: width - row.x - row.width, list: row.width };
  };
  for (const width of [1600, 1920, 2560]) {
    await page.setViewportSize({ width, height: 900 });
    const { before, after, list } = await edges();
    // A scroll bar and the room around the words of the sidebar.
    expect(Math.abs(before - after), `the two sides at ${String(width)}`).toBeLessThanOrEqual(30);
    expect(list, `the list at ${String(width)}`).toBeLessThanOrEqual(1200);
    expect(list, `the list at ${String(width)}`).toBeGreaterThan(1000);
    // Beside the rows, too.
    const { top } = await page.getByTestId('library-list').evaluate((list) => {
      list.scrollTop = 0;
      return { top: list.scrollTop };
    });
    await page.mouse.move(width - 30, 500);
    await page.mouse.wheel(0, 400);
    await expect
      .poll(() => page.getByTestId('library-list').evaluate((list) => list.scrollTop))
      .toBeGreaterThan(top);
  }
  await page.setViewportSize({ width: 1280, height: 900 });
  const { before, after } = await edges();
  expect([before <= 12, after <= 16]).toEqual([true, true]);
});

test('the two answers to the offer of pictures stand side by side, however wide the window', async () => {
  const { base, server } = await servePictures();
  try {
    const page = await stage.lede.context.newPage();
    await page.goto(stage.lede.urlOf('options.html'));
    await fillLibrary(page, base);
    await openLibraryIn(stage.lede, page);
    const buttons = page.getByTestId('picture-proof').getByRole('button');
    await buttons.last().waitFor();
    for (const width of [360, 768, 1280, 1440, 1600, 1920]) {
      await page.setViewportSize({ width, height: 800 });
      const tops = await buttons.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().top));
      expect(new Set(tops).size, `rows of buttons at ${String(width)}`).toBe(1);
    }
  } finally {
    server.close();
  }
});
