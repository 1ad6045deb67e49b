/** Lines in the popup: the ring of the focus is whole, and how far one has read is told within the rows. */
import { expect, test } from 'vitest';
import { anArticle } from '../support/articles';
import { launchChromium } from '../support/chromium';
import { click, seen } from '../support/driver';
import { ask, save } from '../support/samples/open';
import { browserStage, servedSite } from './browser-stage';

const site = servedSite();
const stage = browserStage(launchChromium);

test('the ring around what tells of the removed is no wider than the popup', async () => {
  const popup = await stage.lede.press(await stage.lede.open(`${site.url}/reader-app-with-signup/`));
  await seen(popup, '[data-testid="removals"]');
  const summary = popup.page.locator('[data-testid="removals"] summary');
  await popup.page.keyboard.press('Tab');
  await summary.focus();
  const room = await summary.evaluate((one) => {
    const { outlineWidth, outlineOffset, outlineStyle } = getComputedStyle(one);
    const { left, bottom } = one.getBoundingClientRect();
    const around = parseFloat(outlineWidth) + parseFloat(outlineOffset);
    return { outlineStyle, left: left - around, below: innerHeight - bottom - around };
  });
  expect(room.outlineStyle).toBe('solid');
  expect(room.left).toBeGreaterThanOrEqual(0);
  expect(room.below).toBeGreaterThanOrEqual(0);
});

test('of an article that was read to its end, the line is as wide as its title may be', async () => {
  const page = await stage.lede.context.newPage();
  await page.goto(stage.lede.urlOf('options.html'));
  const id = await save(page, anArticle());
  await ask(page, 'library:place', { id, place: { block: 1, fraction: 0 }, progress: 1 });
  const popup = await stage.lede.press(await stage.lede.open(`${site.url}/several-authors/`));
  await seen(popup, 'article-body');
  await click(popup, 'open-library');
  await seen(popup, 'saved-list');
  const title = await popup.page.locator('[data-testid="saved-list"] .title').boundingBox();
  const line = await popup.page.locator('[data-testid="saved-list"] .progress').boundingBox();
  expect([line?.x, line?.width]).toEqual([title?.x, title?.width]);
});
