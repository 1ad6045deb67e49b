/** A search in the library looks everywhere; what is marked and what keys do follow from that. */
import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { launchChromium } from '../support/chromium';
import { ask, save } from '../support/samples/open';
import { browserStage } from './browser-stage';
import { listedIn, openLibraryIn, other, seekIn } from './library-page';

const stage = browserStage(launchChromium);

async function openedAt(width: number): Promise<Page> {
  const page: Page = await stage.lede.context.newPage();
  await page.setViewportSize({ width, height: 700 });
  await page.goto(stage.lede.urlOf('options.html'));
  return page;
}

test('begun in the bin it looks there alone, from any other list in all articles; the keys archive what it found', async () => {
  const page = await openedAt(1280);
  for (let n = 0; n < 3; n++) await save(page, other(n));
  const binned = await save(page, other(3));
  await ask(page, 'library:bin', { ids: [binned] });
  await openLibraryIn(stage.lede, page);
  await page.keyboard.press('5');
  await listedIn(page, ['Other 3']);
  const marked = (): Promise<string[]> =>
    page.locator('nav [aria-current]').evaluateAll((all) => all.map((one) => one.textContent.trim()));
  expect(await marked()).toEqual([expect.stringContaining('Bin')]);
  await seekIn(page, 'other');
  await page.getByText('1 result').waitFor();
  await listedIn(page, ['Other 3']);
  expect(await marked()).toEqual([expect.stringContaining('Bin')]);
  await seekIn(page, '');
  await listedIn(page, ['Other 3']);
  await page.getByTestId('library-list').focus();
  await page.keyboard.press('1');
  await listedIn(page, ['Other 2', 'Other 1', 'Other 0']);

  // Screen readers hear only what changes in a region that was there before.
  const region = await page.getByTestId('search-count').elementHandle();
  await seekIn(page, 'other');
  await page.getByText('3 results').waitFor();
  expect(await region?.textContent()).toContain('3 results');
  expect(await marked()).toEqual([expect.stringContaining('All articles')]);
  await page.keyboard.press('Enter');
  await page.keyboard.press('e');
  await page.getByText('Archived 1 article').waitFor();
  // The same key brings it back, as the list of keys says.
  await page.locator('.row.read').waitFor();
  await page.keyboard.press('e');
  await page.getByText('1 article is unread again').waitFor();

  await seekIn(page, '');
  await listedIn(page, ['Other 2', 'Other 1', 'Other 0']);
  expect(await marked()).toEqual([expect.stringContaining('Unread')]);
});

test('a key that an input method takes leaves the words as they are', async () => {
  const page = await openedAt(1280);
  await save(page, other(0));
  await openLibraryIn(stage.lede, page);
  await seekIn(page, 'other');
  const field = page.getByTestId('library-search');
  for (const key of ['ArrowDown', 'Enter', 'Escape'])
    await field.dispatchEvent('keydown', { key, isComposing: true });
  expect(await field.inputValue()).toBe('other');
  expect(await field.evaluate((one) => one === document.activeElement)).toBe(true);
});
