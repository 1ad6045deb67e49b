/** Where the list of the library stands: where the reader has scrolled it, until they go on or ask for another. */
import type { Page } from 'playwright';
import { beforeEach, expect, test } from 'vitest';
import { launchChromium } from '../support/chromium';
import { until } from '../support/driver';
import { ask, save } from '../support/samples/open';
import { browserStage } from './browser-stage';
import { openLibraryIn, other, seekIn } from './library-page';

const stage = browserStage(launchChromium);
let page: Page;
let last: number;

const list = () => page.getByTestId('library-list');
const scrolled = (): Promise<number> => list().evaluate((element) => element.scrollTop);
const at = (place: string): Promise<boolean> =>
  until(async () => ((await scrolled()) === 0) === (place === 'top'), place);

beforeEach(async () => {
  page = await stage.lede.context.newPage();
  await page.goto(stage.lede.urlOf('options.html'));
  for (let n = 0; n < 30; n++) last = await save(page, other(n));
  await openLibraryIn(stage.lede, page);
  await until(async () => (await list().getAttribute('aria-rowcount')) === '30', 'the whole list');
});

test('its rows stay where they are when articles come and go, and a key goes on from what is in view', async () => {
  await list().evaluate((element) => (element.scrollTop = 1200));
  const row = page.getByText('Other 15', { exact: true });
  await row.waitFor();
  const before = (await row.boundingBox())?.y;
  const listed = (count: string): Promise<boolean> =>
    until(async () => (await list().getAttribute('aria-rowcount')) === count, `${count} articles`);
  await ask(page, 'library:bin', { ids: [last] });
  await listed('29');
  expect((await row.boundingBox())?.y).toBe(before);
  const added = [await save(page, other(30)), await save(page, other(31))];
  await listed('31');
  expect((await row.boundingBox())?.y).toBe(before);
  await list().focus();
  const there = await scrolled();
  await page.keyboard.press('j');
  await page.locator('.item.cursor').waitFor();
  expect(await scrolled()).toBe(there);
  const [seen, cursor] = await Promise.all([
    list().boundingBox(),
    page.locator('.item.cursor').boundingBox(),
  ]);
  expect((cursor?.y ?? 0) - (seen?.y ?? 0)).toBeLessThan(cursor?.height ?? 0);
  await ask(page, 'library:bin', { ids: added });
});

test('the row that keys act on is the same when articles come above it', async () => {
  await page.keyboard.press('j');
  await page.keyboard.press('j');
  const cursor = page.locator('.item.cursor');
  await cursor.getByText('Other 27', { exact: true }).waitFor();
  const added = await save(page, other(30));
  await page.getByText('Other 30', { exact: true }).waitFor();
  await cursor.getByText('Other 27', { exact: true }).waitFor();
  await ask(page, 'library:bin', { ids: [added] });
});

test('the row that keys act on is named only while it is there', async () => {
  const named = async (): Promise<string | null> => list().getAttribute('aria-activedescendant');
  expect(await named()).toBe(`article-${String(last)}`);
  await list().evaluate((element) => (element.scrollTop = element.scrollHeight));
  await page.getByText('Other 0', { exact: true }).waitFor();
  await until(async () => (await named()) === null, 'no name');
  expect(await page.locator(`#article-${String(last)}`).count()).toBe(0);
});

test('another list and another search begin at their top', async () => {
  await list().evaluate((element) => (element.scrollTop = 1200));
  await page.keyboard.press('4');
  await at('top');
  await list().evaluate((element) => (element.scrollTop = 1200));
  await at('below');
  await seekIn(page, 'other');
  await page.getByTestId('search-count').waitFor();
  await at('top');
});
