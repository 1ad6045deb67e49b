/** Choosing articles of the list, and what is above it and on its rows meanwhile. */
import type { Page } from 'playwright';
import { beforeEach, expect, test } from 'vitest';
import { launchChromium } from '../support/chromium';
import { ask, save } from '../support/samples/open';
import { browserStage } from './browser-stage';
import { openLibraryIn, other, seekIn } from './library-page';

const stage = browserStage(launchChromium);
let page: Page;
let ids: number[];

const rowOf = (title: string) => page.getByRole('row').filter({ hasText: title });

beforeEach(async () => {
  page = await stage.lede.context.newPage();
  await page.goto(stage.lede.urlOf('options.html'));
  ids = [];
  for (let n = 0; n < 6; n++) ids.push(await save(page, other(n)));
});

test.each([1280, 360])('at a width of %i, neither choosing nor searching moves the list', async (width) => {
  await page.setViewportSize({ width, height: 700 });
  await openLibraryIn(stage.lede, page);
  const top = (): Promise<number> =>
    page.getByTestId('library-list').evaluate((list) => list.getBoundingClientRect().top);
  const before = await top();
  await page.keyboard.press('x');
  await page.getByTestId('selection-bar').waitFor();
  expect(await top()).toBe(before);
  await seekIn(page, 'other');
  await page.getByText('6 results').waitFor();
  expect(await top()).toBe(before);
});

test('a press on a box with Shift chooses all from the one pressed before', async () => {
  await openLibraryIn(stage.lede, page);
  const box = (title: string) => rowOf(title).getByRole('checkbox');
  await rowOf('Other 4').hover();
  await box('Other 4').click();
  await box('Other 1').click({ modifiers: ['Shift'] });
  await page.getByText('4 selected').waitFor();
  await box('Other 2').click({ modifiers: ['Shift'] });
  await page.getByText('3 selected').waitFor();
  expect(await box('Other 2').isChecked()).toBe(true);
  expect(await box('Other 1').isChecked()).toBe(false);
  await page.keyboard.press('Shift+ArrowUp');
  await page.getByText('2 selected').waitFor();
});

test('tags beyond three are counted, and on a chosen row they are of another colour than it', async () => {
  const add = ['one', 'two', 'three', 'four', 'five'];
  await ask(page, 'library:tag', { ids: ids.slice(5), add, remove: [] });
  await openLibraryIn(stage.lede, page);
  const row = rowOf('Other 5');
  const others = row.getByRole('button', { name: '2 more tags' });
  expect(await others.textContent()).toBe('+2');
  await page.keyboard.press('x');
  const colour = (element: Element): string => getComputedStyle(element).backgroundColor;
  const behind = await row.locator('.row.selected').evaluate(colour);
  expect(await others.evaluate(colour)).not.toBe(behind);
  expect(await row.getByRole('button', { name: 'Tag: one' }).evaluate(colour)).not.toBe(behind);
  await others.click();
  await page.getByRole('dialog').getByText('five').waitFor();
});

test("Enter after a press on a row's star opens the article", async () => {
  await openLibraryIn(stage.lede, page);
  await rowOf('Other 3').hover();
  await rowOf('Other 3').getByRole('button', { name: 'Favourite', exact: true }).click();
  await page.getByText('1 article is a favourite').waitFor();
  await page.keyboard.press('Enter');
  await page.getByTestId('article-title').getByText('Other 3').waitFor();
  expect(await page.getByText('no longer a favourite').count()).toBe(0);
});

test('where archived articles stand among others, one button archives those that are chosen, or brings them back', async () => {
  await ask(page, 'library:archive', { ids: ids.slice(0, 1), on: true });
  await openLibraryIn(stage.lede, page);
  await page.getByRole('navigation').getByRole('button', { name: 'All articles' }).click();
  const choose = async (title: string): Promise<void> => {
    await rowOf(title).hover();
    await rowOf(title).getByRole('checkbox').click();
    await page.getByRole('button', { name: 'Archive or back to unread' }).click();
  };
  await choose('Other 0');
  await page.getByText('1 article is unread again').waitFor();
  await choose('Other 1');
  await page.getByText('Archived 1 article').waitFor();
});
