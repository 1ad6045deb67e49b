/** The library answers every press: what was done is said, and what can be done is at hand. */
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright';
import { beforeEach, expect, test } from 'vitest';
import { launchChromium } from '../support/chromium';
import { until } from '../support/driver';
import { save } from '../support/samples/open';
import { browserStage } from './browser-stage';
import { listedIn, openLibraryIn, other } from './library-page';

const stage = browserStage(launchChromium);
let page: Page;

beforeEach(async () => {
  page = await stage.lede.context.newPage();
  await page.goto(stage.lede.urlOf('options.html'));
  for (let n = 0; n < 3; n++) await save(page, other(n));
  await openLibraryIn(stage.lede, page);
});

const says = (words: string): Promise<boolean> =>
  until(async () => (await page.getByTestId('library-notice').textContent())?.includes(words), words);

test('export is named in the sidebar, and says when the file is written', async () => {
  await page.getByRole('button', { name: 'Storage and export' }).click();
  const name = page.getByRole('button', { name: 'Storage and export' }).locator('span');
  expect(await name.evaluate((span) => span.scrollWidth <= span.clientWidth)).toBe(true);
  const download = page.waitForEvent('download');
  await page.getByRole('dialog').getByRole('button', { name: 'Export', exact: true }).click();
  await download;
  await says('Exported 3 articles');
  expect(await page.getByRole('dialog').count()).toBe(0);
});

test('a file of another kind is called that', async () => {
  await page.getByRole('button', { name: 'Storage and export' }).click();
  const file = { name: 'notes.json', mimeType: 'application/json', buffer: Buffer.from('{"notes":[]}') };
  await page.getByTestId('import-file').setInputFiles(file);
  await page.getByText('not a file of articles exported from Lede').waitFor();
});

test('an import is told to screen readers as it begins and as it ends, not with every batch', async () => {
  await page.getByRole('button', { name: 'Storage and export' }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('dialog').getByRole('button', { name: 'Export', exact: true }).click(),
  ]);
  const file = JSON.parse(await readFile(await download.path(), 'utf8')) as { articles: object[] };
  const many = { ...file, articles: Array.from({ length: 200 }, () => file.articles).flat() };
  await page.evaluate(() => {
    const said: string[] = [];
    Object.assign(globalThis, { said });
    new MutationObserver(() => {
      const region = document.querySelector('main [role="status"]')?.cloneNode(true) as Element;
      for (const hidden of region.querySelectorAll('[aria-hidden]')) hidden.remove();
      const words = region.querySelector('[data-testid^="import"]')?.textContent.trim();
      if (words && words !== said.at(-1)) said.push(words);
    }).observe(document.body, { subtree: true, childList: true, characterData: true });
  });
  await page.getByRole('button', { name: 'Storage and export' }).click();
  await page.getByTestId('import-file').setInputFiles({
    name: 'many.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(many)),
  });
  await page.getByTestId('imported').waitFor();
  const said = await page.evaluate(() => (globalThis as unknown as { said: string[] }).said);
  expect(said).toEqual(['Importing: 0%', expect.stringMatching(/^Imported 0 articles/u)]);
});

test('a press beside a dialog closes it; what is dragged out of it does not', async () => {
  await page.getByRole('button', { name: 'Storage and export' }).click();
  await page.getByRole('dialog').getByRole('heading').first().hover();
  await page.mouse.down();
  await page.mouse.move(5, 5);
  await page.mouse.up();
  expect(await page.getByRole('dialog').count()).toBe(1);
  await page.mouse.click(5, 5);
  await page.getByRole('dialog').waitFor({ state: 'detached' });
});

test('an article is tagged from its own row', async () => {
  await page.locator('.row').first().hover();
  await page.locator('.row').first().getByRole('button', { name: 'Tag' }).click();
  await page.getByTestId('tag-input').fill('sea');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await page.locator('.row').first().getByText('sea', { exact: true }).waitFor();
});

test('the focus goes to the next tag as one is taken off, and to the field after the last', async () => {
  const row = page.locator('.row').filter({ hasText: 'Other 1' });
  await row.hover();
  await row.getByRole('button', { name: 'Tag', exact: true }).click();
  const dialog = page.getByRole('dialog');
  for (const tag of ['ice', 'x'.repeat(100)]) {
    await page.getByTestId('tag-input').fill(tag);
    await page.keyboard.press('Enter');
    await dialog.getByRole('button', { name: `Remove the tag ${tag}` }).waitFor();
  }
  // However long a tag is, its button is in sight.
  expect(await dialog.evaluate((one) => one.scrollWidth <= one.clientWidth)).toBe(true);
  const focused = (): Promise<string | null | undefined> =>
    page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
  await dialog.getByRole('button', { name: 'Remove the tag ice' }).press('Enter');
  await dialog.getByText('ice', { exact: true }).waitFor({ state: 'detached' });
  expect(await focused()).toMatch(/^Remove the tag x+$/u);
  await page.keyboard.press('Enter');
  await dialog.getByText(/^x+$/u).waitFor({ state: 'detached' });
  expect(await focused()).toBe('Add tag');
});

test('z takes back one change after the other, and says so', async () => {
  const all = await page.getByTestId('library-title').allTextContents();
  await page.getByTestId('library-list').focus();
  await page.keyboard.press('e');
  await listedIn(page, all.slice(1));
  await page.keyboard.press('e');
  await listedIn(page, all.slice(2));
  await page.keyboard.press('z');
  await listedIn(page, all.slice(1));
  await says('Undone');
  await page.keyboard.press('z');
  await listedIn(page, all);
});

test('an export with pictures says that the file is being made, then that it is', async () => {
  await page.evaluate(() => {
    const said: string[] = [];
    Object.assign(globalThis, { said });
    new MutationObserver(() => {
      const words = document.querySelector('[data-testid="library-notice"]')?.textContent.trim();
      if (words && words !== said.at(-1)) said.push(words);
    }).observe(document.body, { subtree: true, childList: true, characterData: true });
  });
  await page.getByRole('button', { name: 'Storage and export' }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export with pictures' }).click();
  await download;
  await says('Exported 3 articles');
  const said = await page.evaluate(() => (globalThis as unknown as { said: string[] }).said);
  expect(said).toEqual(['The file is being made…', 'Exported 3 articles to a file']);
});

test('the bin is emptied at once, after a question, and that can be taken back', async () => {
  const bar = page.getByTestId('empty-bin');
  await page.getByTestId('library-list').focus();
  for (const left of [2, 1]) {
    await page.keyboard.press('#');
    await until(async () => (await page.getByTestId('library-title').count()) === left, 'a row to be gone');
  }
  expect(await bar.count()).toBe(0);
  await page.keyboard.press('5');
  await bar.getByRole('button', { name: 'Empty the bin' }).click();
  await bar.getByText('Delete 2 articles forever?').waitFor();
  // What a second press of the same place does is harmless.
  await page.keyboard.press('Enter');
  await bar.getByRole('button', { name: 'Empty the bin' }).waitFor();
  expect(await page.getByTestId('library-title').count()).toBe(2);
  // So is Escape, and the focus is where it was.
  await page.keyboard.press('Enter');
  await bar.getByText('Delete 2 articles forever?').waitFor();
  await page.keyboard.press('Escape');
  await bar.getByRole('button', { name: 'Empty the bin' }).waitFor();
  await page.keyboard.press('Enter');
  await bar.getByRole('button', { name: 'Delete forever' }).click();
  await page.getByText('The bin is empty').waitFor();
  expect(await bar.count()).toBe(0);
  await says('Deleted 2 articles');
  await page.getByTestId('library-undo').click();
  await until(async () => (await page.getByTestId('library-title').count()) === 2, 'the rows to be back');
});

test('what was done in the list is not said over an article that is read', async () => {
  await page.getByTestId('library-list').focus();
  await page.keyboard.press('e');
  await says('Archived 1 article');
  await page.keyboard.press('Enter');
  await page.getByTestId('article-body').waitFor();
  expect(await page.getByTestId('library-notice').count()).toBe(0);
});

test('an article that is read in the bin says that it lies there, is restored, and that can be taken back', async () => {
  await page.getByTestId('library-list').focus();
  await page.keyboard.press('#');
  await says('Moved 1 article to the bin');
  await page.keyboard.press('5');
  await listedIn(page, ['Other 2']);
  await page.keyboard.press('Enter');
  const note = page.getByTestId('binned');
  await note.getByText('This article is in the bin.').waitFor();
  // To archive it would take it out of the bin in silence.
  await page.keyboard.press('e');
  await page.getByRole('status').getByText('This article is in the bin.').waitFor();
  await note.getByRole('button', { name: 'Restore' }).press('Enter');
  await note.waitFor({ state: 'detached' });
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('article');
  await page.keyboard.press('u');
  await says('Restored 1 article');
  await page.getByText('The bin is empty').waitFor();
  await page.getByTestId('library-undo').click();
  await listedIn(page, ['Other 2']);
});
