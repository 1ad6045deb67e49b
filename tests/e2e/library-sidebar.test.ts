/** The library's sidebar: what is said of tags and sites, and changing a tag. */
import type { Page } from 'playwright';
import { beforeEach, expect, test } from 'vitest';
import { launchChromium } from '../support/chromium';
import { ask, save } from '../support/samples/open';
import { browserStage } from './browser-stage';
import { listedIn, openLibraryIn, other } from './library-page';

const stage = browserStage(launchChromium);
let page: Page;

beforeEach(async () => {
  page = await stage.lede.context.newPage();
  await page.goto(stage.lede.urlOf('options.html'));
});

test('the tag that is shown has a button to change it; a press on it again changes nothing', async () => {
  const id = await save(page, other(1));
  await ask(page, 'library:tag', { ids: [id], add: ['sea'], remove: [] });
  await save(page, other(2));
  await openLibraryIn(stage.lede, page);
  const entry = page.getByRole('navigation').getByRole('button', { name: 'sea' });
  const change = page.getByRole('navigation').getByRole('button', { name: 'Rename the tag' });
  expect(await change.count()).toBe(0);
  await entry.dblclick();
  await listedIn(page, ['Other 1']);
  expect(await page.getByRole('dialog').count()).toBe(0);
});

/** Opens the library with three articles of the tag `sea` or one below it, and shows that tag. */
async function openSea(): Promise<void> {
  const ids: number[] = [];
  for (let n = 0; n < 4; n++) ids.push(await save(page, other(n)));
  await ask(page, 'library:tag', { ids: ids.slice(0, 3), add: ['sea'], remove: [] });
  await ask(page, 'library:tag', { ids: ids.slice(0, 1), add: ['sea/ice', 'sea/salt'], remove: [] });
  await openLibraryIn(stage.lede, page);
  await page.getByRole('navigation').getByRole('button', { name: 'sea', exact: false }).first().click();
  await listedIn(page, ['Other 2', 'Other 1', 'Other 0']);
}

test('a tag that stands below another is called by its whole name, and so is a row by its title', async () => {
  await openSea();
  await page.getByRole('navigation').getByRole('button', { name: 'sea/ice 1', exact: true }).click();
  await listedIn(page, ['Other 0']);
  await page.getByRole('row', { name: /^Other 0, .+ min/u }).waitFor();
  await page.emulateMedia({ forcedColors: 'active' });
  const current = page.locator('nav [aria-current]');
  expect(await current.evaluate((one) => getComputedStyle(one).borderTopStyle)).toBe('solid');
});

async function changeTag(): Promise<void> {
  await page.getByRole('navigation').getByRole('button', { name: 'Rename the tag' }).click();
  await page.getByRole('dialog').waitFor();
}
const hasFocus = (testid: string): Promise<boolean> =>
  page.evaluate((id) => document.activeElement?.getAttribute('data-testid') === id, testid);

test('a tag is renamed as one types, and the list goes along', async () => {
  await openSea();
  await changeTag();
  await page.keyboard.type('ocean');
  await page.keyboard.press('Enter');
  const marked = page.locator('nav [aria-current]');
  await marked.getByText('ocean').waitFor();
  await listedIn(page, ['Other 2', 'Other 1', 'Other 0']);
  expect(await hasFocus('library-list')).toBe(true);
});

test('a name that can be no tag is refused in the dialog', async () => {
  await openSea();
  await changeTag();
  await page.keyboard.type('///');
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('alert').waitFor();
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  await page.getByTestId('library-list').press('t');
  await page.getByTestId('tag-input').waitFor();
  await page.keyboard.type('ferry, ///');
  await page.keyboard.press('Enter');
  await dialog.getByRole('alert').waitFor();
  await page.getByTestId('tag-input').fill('ferry, tram');
  expect(await dialog.getByRole('alert').count()).toBe(0);
  await page.keyboard.press('Enter');
  for (const tag of ['ferry', 'tram']) await dialog.getByText(tag, { exact: true }).waitFor();
});

test('deleting a tag says what it takes along, and leads to all articles', async () => {
  await openSea();
  await changeTag();
  const dialog = page.getByRole('dialog');
  await dialog.getByText('Deleting takes it off 3 articles.').waitFor();
  await dialog.getByText('sea/ice, sea/salt').waitFor();
  await dialog.getByRole('button', { name: 'Delete the tag everywhere' }).click();
  await listedIn(page, ['Other 3', 'Other 2', 'Other 1', 'Other 0']);
  expect(await hasFocus('library-list')).toBe(true);
});

test('a tag whose last article has gone says so, and the focus stays', async () => {
  await openSea();
  await page.keyboard.press('Control+a');
  await page.keyboard.press('#');
  await page.getByTestId('library-empty').getByText('No article has this tag').waitFor();
  expect(await hasFocus('library-empty')).toBe(true);
  await page.keyboard.press('z');
  await listedIn(page, ['Other 2', 'Other 1', 'Other 0']);
  expect(await hasFocus('library-list')).toBe(true);
});

test('every site can be reached', async () => {
  for (let n = 0; n < 15; n++)
    await save(page, other(n, { url: `https://s${String(n).padStart(2, '0')}.example/` }));
  await openLibraryIn(stage.lede, page);
  const last = page.getByRole('navigation').getByRole('button', { name: 's14.example' });
  await page.getByRole('navigation').getByText('s00.example').waitFor();
  expect(await last.count()).toBe(0);
  await page.getByRole('navigation').getByRole('button', { name: 'More' }).click();
  await last.click();
  await listedIn(page, ['Other 14']);
});

test('what stands under the tags and sites is in sight, however many there are', async () => {
  const ids: number[] = [];
  for (let n = 0; n < 12; n++)
    ids.push(await save(page, other(n, { url: `https://s${String(n)}.example/` })));
  const add = Array.from({ length: 20 }, (_, n) => `topic ${String(n)}`);
  await ask(page, 'library:tag', { ids: ids.slice(0, 1), add, remove: [] });
  await page.setViewportSize({ width: 1280, height: 800 });
  await openLibraryIn(stage.lede, page);
  const navigation = page.getByRole('navigation');
  await navigation.getByText('s0.example').waitFor();
  const box = await navigation.getByRole('button', { name: 'Settings' }).boundingBox();
  expect((box?.y ?? Infinity) + (box?.height ?? 0)).toBeLessThanOrEqual(800);
});

test('after a press in the sidebar or on a row the keys act on a marked row of the list', async () => {
  await save(page, other(1));
  await save(page, other(2));
  await openLibraryIn(stage.lede, page);
  const marked = (): Promise<string> =>
    page.locator('.cursor').evaluate((row) => getComputedStyle(row, '::after').content);
  const all = page.getByRole('navigation').getByRole('button', { name: 'All articles' });
  await all.click();
  expect(await marked()).not.toBe('none');
  await page.getByRole('row').first().hover();
  await page.getByRole('row').first().getByRole('button', { name: 'Favourite', exact: true }).click();
  await page.keyboard.press('j');
  expect(await marked()).not.toBe('none');
  // Who goes through the sidebar by keyboard stays there.
  const favourites = page.getByRole('navigation').getByRole('button', { name: 'Favourites' });
  await favourites.press('Enter');
  expect(await favourites.evaluate((one) => one === document.activeElement)).toBe(true);
  await all.click();
  // Keys act on nothing until the list is the one that was asked for.
  await page.getByRole('row').nth(1).waitFor();
  await page.keyboard.press('Enter');
  await page.getByTestId('article-title').waitFor();
});

test('the order of titles is told by their letters', async () => {
  await save(page, other(1));
  await openLibraryIn(stage.lede, page);
  await page.getByRole('combobox', { name: 'Sort by' }).selectOption('title');
  await page.getByRole('button', { name: 'A to Z' }).click();
  await page.getByRole('button', { name: 'Z to A' }).waitFor();
});

test('the list of keys names letters as they are pressed, without Shift', async () => {
  await save(page, other(1));
  await openLibraryIn(stage.lede, page);
  await page.keyboard.press('?');
  const keys = await page.getByRole('dialog').locator('kbd').allTextContents();
  expect(keys.filter((key) => /^[A-Z]$/u.test(key))).toEqual([]);
  expect(keys).toContain('t');
});
