/** Who wrote the article, where, and when; many authors leave room for what they wrote. */
import { expect, test } from 'vitest';
import { anArticle } from '../support/articles';
import { openInReader } from '../support/samples/open';
import { readerStage } from './reader-stage';

const stage = readerStage();

test('of forty authors two lines are shown, and the rest at a press', async () => {
  const { page } = stage;
  await page.setViewportSize({ width: 360, height: 700 });
  const authors = Array.from({ length: 40 }, (_, n) => `Author Number${String(n)}`);
  await openInReader(stage.lede, page, anArticle({ authors, byline: authors.join(', ') }));
  const byline = page.getByTestId('article-byline');
  const lines = (): Promise<number> =>
    byline.evaluate((box) => Math.round(box.clientHeight / parseFloat(getComputedStyle(box).lineHeight)));
  expect(await lines()).toBe(2);
  expect(await byline.textContent()).toContain('Number39');
  await page.locator('.meta').getByRole('button', { name: 'More' }).click();
  expect(await lines()).toBeGreaterThan(8);
  expect(await page.locator('.meta').getByRole('button').count()).toBe(0);
  expect(await byline.evaluate((one) => one === document.activeElement)).toBe(true);
});

test('a few authors are shown without more', async () => {
  await openInReader(stage.lede, stage.page, anArticle());
  await stage.page.getByTestId('article-byline').waitFor();
  expect(await stage.page.locator('.meta').getByRole('button').count()).toBe(0);
});

test('where the page names no house, its host stands above the title', async () => {
  const head = stage.page.locator('article > header');
  await openInReader(
    stage.lede,
    stage.page,
    anArticle({ siteName: null, url: 'https://www.news.example/a' }),
  );
  await head.getByText('news.example', { exact: true }).waitFor();
  await openInReader(stage.lede, stage.page, anArticle());
  await head.getByText('The Example').waitFor();
  expect(await head.getByText('news.example').count()).toBe(0);
});

test('a house that writes under its own name is named once', async () => {
  await openInReader(
    stage.lede,
    stage.page,
    anArticle({ siteName: 'The Gazette', authors: ['The Gazette'], byline: 'The Gazette' }),
  );
  await stage.page.getByTestId('article-date').waitFor();
  expect(await stage.page.locator('article > header').getByText('The Gazette').count()).toBe(1);
});

test('a change long after the publication is told beside its date', async () => {
  const { page } = stage;
  const published = '2026-03-04T05:06:07Z';
  await openInReader(stage.lede, page, anArticle({ published, modified: '2026-03-06T05:06:07Z' }));
  expect(await page.getByTestId('article-updated').textContent()).toMatch(/Updated March \d, 2026/u);
  await openInReader(stage.lede, page, anArticle({ published, modified: '2026-03-04T05:36:07Z' }));
  await page.getByTestId('article-date').waitFor();
  expect(await page.getByTestId('article-updated').count()).toBe(0);
});
