/** Lede in a browser that runs from right to left, with articles that run from left to right. */
import { expect, test } from 'vitest';
import { launchChromium } from '../support/chromium';
import { openInReader, save } from '../support/samples/open';
import { browserStage } from './browser-stage';
import { openLibraryIn, other } from './library-page';

const stage = browserStage(launchChromium, () => ({ language: 'ar' }));

test('a title in the list begins on the side of the list', async () => {
  const page = await stage.lede.context.newPage();
  await page.goto(stage.lede.urlOf('options.html'));
  await save(page, other(1));
  await openLibraryIn(stage.lede, page);
  const aligned = page.getByTestId('library-title').evaluate((title) => {
    const range = document.createRange();
    range.selectNodeContents(title);
    const words = title.closest('.words')?.getBoundingClientRect();
    return Math.abs(range.getBoundingClientRect().right - (words?.right ?? 0)) < 2;
  });
  expect(await aligned).toBe(true);
  const facts = page.locator('.facts').first();
  expect(await facts.evaluate((one) => getComputedStyle(one).direction)).toBe('rtl');
});

test.each(['ltr', 'rtl'] as const)(
  'the cursor of the reading view stands where the lines of %s begin',
  async (direction) => {
    const page = await stage.lede.context.newPage();
    await openInReader(stage.lede, page, other(2, { direction }));
    await page.keyboard.press('j');
    const shadow = page.locator('[data-cursor]').evaluate((block) => getComputedStyle(block).boxShadow);
    // Of the two lengths that follow the colour, the first goes to the right.
    expect(/\) (-?)\d/u.exec(await shadow)?.[1]).toBe(direction === 'ltr' ? '-' : '');
  },
);

test.each(['ltr', 'rtl'] as const)('what Lede says in an article of %s is Arabic', async (direction) => {
  const page = await stage.lede.context.newPage();
  const language = direction === 'ltr' ? 'en' : 'fa';
  const completeness = { state: 'teaser' as const, evidence: [] };
  await openInReader(stage.lede, page, other(3, { direction, language, completeness }));
  const article = page.locator('article');
  expect(await article.evaluate((one) => getComputedStyle(one).direction)).toBe(direction);
  for (const name of ['completeness', 'article-date']) {
    const own = page.getByTestId(name).evaluate((one) => {
      const language = one.closest('[lang]')?.getAttribute('lang');
      return [language, getComputedStyle(one).direction];
    });
    expect(await own).toEqual(['ar', 'rtl']);
  }
});
