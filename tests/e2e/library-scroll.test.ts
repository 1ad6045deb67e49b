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

test('it stays where it was scrolled when articles change, and goes to the row that the keys act on', async () => {
  await list().evaluate((element) => (element.scrollTop = 1200));
  await page.getByText('Other 15', { exact: true }).waitFor();
  await ask(page, 'library:bin', { ids: [last] });
  await until(async () => (await list().getAttribute('aria-rowcount')) === '29', 'one less');
  await page.getByText('Other 15', { exact: true }).waitFor();
  expect(await scrolled()).toBe(1200);
  await list().focus();
  await page.keyboard.press('j');
  await page.locator('.item.cursor').getByText('Other 27', { exact: true }).waitFor();
  expect(await scrolled()).toBeLessThan(200);
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
