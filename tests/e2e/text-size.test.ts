/** Lede's pages follow the size of text that the browser is set to, and nothing leaves its room for that. */
import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { launchChromium, surfaceOf } from '../support/chromium';
import { seen, type Surface } from '../support/driver';
import { fillLibrary } from '../support/samples/open';
import { servePictures } from '../support/samples/pictures';
import { LARGE_TEXT } from '../support/samples/views';
import { browserStage, servedSite } from './browser-stage';
import { openLibraryIn } from './library-page';

const site = servedSite();
const stage = browserStage(launchChromium, () => ({ preferences: LARGE_TEXT }));

/** How large the words of the first element of that selector are, in pixels. */
const sizeOf = (where: Surface, selector: string): Promise<string | undefined> =>
  where.evaluate((one) => {
    const found = document.querySelector(one);
    return found ? getComputedStyle(found).fontSize : undefined;
  }, selector);

const over = (where: Surface): Promise<number> =>
  where.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

test('the popup: the words around the article, and the article', async () => {
  const popup = await stage.lede.press(await stage.lede.open(`${site.url}/several-authors/`));
  await seen(popup, 'article-body');
  expect(await sizeOf(popup, 'body')).toBe('21px');
  expect(await sizeOf(popup, '[data-testid="article-body"] p')).toBe('30px');
  expect(await over(popup)).toBeLessThanOrEqual(0);
  const icon = popup.page.getByTestId('save').locator('svg');
  expect((await icon.boundingBox())?.width).toBe(28.5);
});

test.each([
  [360, '24px'],
  [1280, '25.5px'],
])('the library, %d pixels wide: no line of a row is cut off', async (width, size) => {
  const pictures = await servePictures();
  const page: Page = await stage.lede.context.newPage();
  await page.setViewportSize({ width, height: 800 });
  await page.goto(stage.lede.urlOf('options.html'));
  await fillLibrary(page, pictures.base);
  await openLibraryIn(stage.lede, page);
  expect(await sizeOf(surfaceOf(page), '[data-testid="library-title"]')).toBe(size);
  expect(await over(surfaceOf(page))).toBeLessThanOrEqual(0);
  const cutOff = await page
    .getByRole('row')
    .evaluateAll((rows) => rows.map((row) => row.scrollHeight - row.clientHeight));
  expect(cutOff.length).toBeGreaterThan(2);
  expect(Math.max(...cutOff)).toBeLessThanOrEqual(0);
  pictures.server.close();
});
