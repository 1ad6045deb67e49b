/** A link of an article: that it opens is plain to see, and one that was kept for later says what it is. */
import type { Page } from 'playwright';
import { beforeEach, expect, test } from 'vitest';
import { until } from '../support/driver';
import { samples } from '../support/samples/articles';
import { openInReader } from '../support/samples/open';
import { readerStage } from './reader-stage';

const stage = readerStage();
const { open, press } = stage;
let page: Page;
beforeEach(() => ({ page } = stage));

test('a pressed link is underlined in its sheet and has the focus, so that Enter opens it', async () => {
  await open('feature');
  await page.locator('.body').getByRole('link', { name: 'second survey' }).click();
  const link = page.locator('dialog').getByRole('link', { name: 'second survey' });
  await link.waitFor();
  await page.mouse.move(0, 0);
  const words = link.getByText('second survey');
  expect(await words.evaluate((span) => getComputedStyle(span).textDecorationLine)).toBe('underline');
  expect(await link.evaluate((element) => element === document.activeElement)).toBe(true);
  const opened = stage.lede.context.waitForEvent('page');
  await press('Enter');
  await (await opened).close();
  await until(async () => (await page.locator('dialog').count()) === 0, 'the sheet to be closed');
});

test('in the sheet of all links none has the focus: nothing is opened by accident', async () => {
  const { feature } = samples(stage.pictures);
  if (!feature) throw new Error('a sample is missing');
  const html = `${feature.html}<p>See also <a href="https://news.example/wall">the wall</a>.</p>`;
  await openInReader(stage.lede, page, { ...feature, html });
  await press('l');
  await page.locator('dialog').waitFor();
  expect(await page.evaluate(() => document.activeElement?.localName)).toBe('dialog');
});

test('of a link kept for later no more is said than is known, and a button leads to its page', async () => {
  await open('feature');
  await page.locator('.body').getByRole('link', { name: 'second survey' }).click();
  await page.locator('dialog').getByRole('button', { name: 'Save for later' }).click();
  await page.locator('dialog').getByRole('button', { name: 'Saved' }).waitFor();
  await page.goto(stage.lede.urlOf('library.html'));
  const row = page.locator('.row').filter({ hasText: 'second survey' });
  await row.waitFor();
  expect(await row.textContent()).not.toContain('min');
  await row.getByTestId('library-title').click();
  const article = page.locator('#article');
  const way = article.getByRole('link', { name: 'Open the page' });
  await way.waitFor();
  const faceOf = (element: Element): string => getComputedStyle(element).fontFamily;
  expect(await way.evaluate(faceOf)).toBe(await article.getByTestId('status').evaluate(faceOf));
  expect(await way.getAttribute('href')).toBe('https://news.example/survey');
  expect(await article.textContent()).not.toMatch(/preview|minute/u);
});
