/** The library in a narrow window, by pointer alone. */
import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { launchChromium } from '../support/chromium';
import { ask, save } from '../support/samples/open';
import { browserStage } from './browser-stage';
import { listedIn, openLibraryIn, other } from './library-page';

const stage = browserStage(launchChromium);

test('a row opens the list of what can be done with its article', async () => {
  const page: Page = await stage.lede.context.newPage();
  await page.setViewportSize({ width: 360, height: 700 });
  await page.goto(stage.lede.urlOf('options.html'));
  for (let n = 0; n < 3; n++) await save(page, other(n));
  await openLibraryIn(stage.lede, page);
  await listedIn(page, ['Other 2', 'Other 1', 'Other 0']);
  const menu = page.getByTestId('row-menu');
  const choose = async (title: string, words: string): Promise<void> => {
    await page.getByRole('button', { name: `More: ${title}` }).click();
    await menu.getByRole('button', { name: words }).click();
    await menu.waitFor({ state: 'detached' });
  };
  await choose('Other 1', 'Archive');
  await listedIn(page, ['Other 2', 'Other 0']);
  await choose('Other 0', 'Move to the bin');
  await listedIn(page, ['Other 2']);
  await choose('Other 2', 'Tag');
  await page.keyboard.type('sea');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await page.getByText('Changed the tags of 1 article').waitFor();
  await choose('Other 2', 'Select');
  await page.getByTestId('selection-bar').waitFor();
  // The focus is not lost with the bar.
  await page.getByTestId('selection-bar').getByRole('button').first().press('Enter');
  await page.getByTestId('selection-bar').waitFor({ state: 'detached' });
  const testid = page.evaluate(() => document.activeElement?.getAttribute('data-testid'));
  expect(await testid).toBe('library-list');

  await page.getByRole('button', { name: 'More: Other 2' }).click();
  await page.keyboard.press('Escape');
  await menu.waitFor({ state: 'detached' });
  // A row's button leaves it to the list.
  const focused = page.evaluate(() => document.activeElement?.getAttribute('data-testid'));
  expect(await focused).toBe('library-list');
});

test.each([360, 420])('at %i px all that can be done with a choice stands on one line', async (width) => {
  const page: Page = await stage.lede.context.newPage();
  await page.setViewportSize({ width, height: 700 });
  await page.goto(stage.lede.urlOf('options.html'));
  for (let n = 0; n < 120; n++) await save(page, other(n));
  await openLibraryIn(stage.lede, page);
  await page.keyboard.press('Control+a');
  const bar = page.getByTestId('selection-bar');
  const tops = await bar
    .getByRole('button')
    .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().top));
  expect(tops).toHaveLength(8);
  expect(new Set(tops).size).toBe(1);
  expect(await bar.evaluate((box) => box.scrollWidth <= box.clientWidth)).toBe(true);
});

test('at 320 px the name of the list that is shown is whole', async () => {
  const page: Page = await stage.lede.context.newPage();
  await page.setViewportSize({ width: 320, height: 600 });
  await page.goto(stage.lede.urlOf('options.html'));
  await save(page, other(320));
  await openLibraryIn(stage.lede, page);
  const name = page.locator('nav [aria-current] span');
  expect(await name.evaluate((one) => one.scrollWidth <= one.clientWidth)).toBe(true);
});

test.each([360, 759, 760])('at %i px tags, sites, storage and settings are at hand', async (width) => {
  const page: Page = await stage.lede.context.newPage();
  await page.setViewportSize({ width, height: 700 });
  await page.goto(stage.lede.urlOf('options.html'));
  const tag = `sea${String(width)}`;
  const site = `site${String(width)}.example`;
  const id = await save(page, other(width));
  await save(page, other(width + 1, { url: `https://${site}/` }));
  await ask(page, 'library:tag', { ids: [id], add: [tag], remove: [] });
  await openLibraryIn(stage.lede, page);
  const more = page.getByTestId('sidebar-more');
  await more.click();
  await page.getByRole('dialog').getByText(tag).click();
  await listedIn(page, [`Other ${String(width)}`]);
  // What is shown has its name in sight.
  await page.getByRole('navigation').getByText(tag).waitFor();
  await more.click();
  await page.getByRole('dialog').getByText(site).click();
  await listedIn(page, [`Other ${String(width + 1)}`]);
  await more.click();
  expect(await page.getByRole('button', { name: 'Settings' }).isVisible()).toBe(true);
  await page.getByRole('button', { name: 'Storage' }).click();
  await page.getByTestId('import-file').waitFor({ state: 'attached' });
  await page.keyboard.press('Escape');
  // Nothing of the bar lies over its neighbour, whatever is shown.
  for (const name of [site, 'Unread', 'Favourites', 'All articles', 'Bin']) {
    await page.getByRole('navigation').getByRole('button', { name }).click();
    if (name === site) await page.keyboard.press('Escape');
    const edges = await page
      .getByRole('navigation')
      .getByRole('button')
      .evaluateAll((all) =>
        all.map((one) => one.getBoundingClientRect()).map((box) => [box.left, box.right]),
      );
    // To the pixel: in fractions, neighbours may differ by what is lost in their sum.
    const flat = edges.flat().map(Math.round);
    expect(flat).toEqual(flat.toSorted((a, b) => a - b));
    expect(flat.at(-1)).toBeLessThanOrEqual(width);
  }
});

test.each([360, 400])('at %i px a long name leaves the menu’s button its room', async (width) => {
  const page: Page = await stage.lede.context.newPage();
  await page.setViewportSize({ width, height: 700 });
  await page.goto(stage.lede.urlOf('options.html'));
  const tag = `to read ${'one of these days '.repeat(4)}${String(width)}`;
  const site = `${'a-very-long-name.'.repeat(3)}of${String(width)}.example`;
  const id = await save(page, other(width + 2, { url: `https://${site}/` }));
  await save(page, other(width + 3));
  await ask(page, 'library:tag', { ids: [id], add: [tag], remove: [] });
  await openLibraryIn(stage.lede, page);
  const more = page.getByTestId('sidebar-more');
  for (const name of [tag, site]) {
    await more.click();
    await page.getByRole('dialog').getByRole('button', { name }).click();
    await page.getByRole('navigation').getByText(name).waitFor();
    const box = await more.boundingBox();
    expect(box?.width).toBeGreaterThanOrEqual(36);
    // At the end of the bar, within the window.
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBe(width - 8);
  }
});

test.each([420, 700])(
  'at 360 × %i px the menu’s foot is in sight, however many tags there are',
  async (height) => {
    const page: Page = await stage.lede.context.newPage();
    await page.setViewportSize({ width: 360, height });
    await page.goto(stage.lede.urlOf('options.html'));
    const add = Array.from({ length: 30 }, (_, n) => `topic ${String(n)}`);
    await ask(page, 'library:tag', { ids: [await save(page, other(500))], add, remove: [] });
    await openLibraryIn(stage.lede, page);
    await page.getByTestId('sidebar-more').click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText('topic 29').waitFor();
    const [inside, foot] = [
      await dialog.boundingBox(),
      await dialog.getByRole('button', { name: 'Settings' }).boundingBox(),
    ];
    if (!inside || !foot) throw new Error('nothing to see');
    expect(foot.y + foot.height).toBeLessThanOrEqual(inside.y + inside.height);
    // The tags can all be reached.
    await dialog.getByRole('button', { name: 'topic 29' }).click();
    await page.getByRole('navigation').getByText('topic 29').waitFor();
  },
);

test('the keys in the list of them are of one height', async () => {
  const page: Page = await stage.lede.context.newPage();
  await page.setViewportSize({ width: 360, height: 700 });
  await page.goto(stage.lede.urlOf('library.html'));
  await page.getByTestId('library-search').waitFor();
  await page.keyboard.press('?');
  const heights = await page
    .locator('dialog kbd')
    .evaluateAll((all) => all.map((one) => Math.round(one.getBoundingClientRect().height)));
  expect(heights.length).toBeGreaterThan(10);
  expect(new Set(heights).size).toBe(1);
});

test('at 320 px a result shows what was found, and what was done does not touch the edges', async () => {
  const page: Page = await stage.lede.context.newPage();
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(stage.lede.urlOf('options.html'));
  const text = 'Nobody in the whole town had expected that the lighthouse would be lit before the spring.';
  const article = other(900, { html: `<p>${text}</p>` });
  // Of one that was changed, that is told in the same line.
  for (const words of [text, `${text} Nor had the keeper.`]) await save(page, { ...article, text: words });
  await openLibraryIn(stage.lede, page);
  await page.getByTestId('library-search').fill('lighthouse');
  const mark = page.locator('mark').first();
  await mark.waitFor();
  const [box, line] = [await mark.boundingBox(), await page.locator('.excerpt').first().boundingBox()];
  if (!box || !line) throw new Error('nothing to see');
  expect(box.x + box.width).toBeLessThanOrEqual(line.x + line.width);
  await page.getByTestId('library-search').press('ArrowDown');
  await page.keyboard.press('t');
  await page.keyboard.type('a');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  const notice = await page.getByTestId('library-notice').boundingBox();
  expect(notice?.x).toBeGreaterThanOrEqual(12);
  expect((notice?.x ?? 0) + (notice?.width ?? 0)).toBeLessThanOrEqual(308);
});
