/** The list of what was removed, under the article in the reading view: the reader stays at it, and is led there and back. */
import type { Locator, Page } from 'playwright';
import { beforeEach, expect, test } from 'vitest';
import type { Removal } from '../../lib/article';
import { until } from '../support/driver';
import { samples } from '../support/samples/articles';
import { openInReader } from '../support/samples/open';
import { readerStage } from './reader-stage';

const stage = readerStage();
let page: Page;
const notice = (): Locator => page.getByTestId('notice');
const button = (at: number): Locator => page.locator('.removals li button').nth(at);
const topOf = async (one: Locator): Promise<number> => Math.round((await one.boundingBox())?.y ?? -1);
const focused = (): Promise<string> => page.evaluate(() => document.activeElement?.textContent.trim() ?? '');
const inBody = (words: string): Locator => page.locator('.body p').getByText(words);
const isMarked = (): boolean => CSS.highlights.has('lede-back');

/** Two blocks of a long read were left out; it has a picture that never comes, and others of unknown size. */
const REMOVALS: Removal[] = ['Letters from the pier', 'Walks along the wall'].map((text, at) => ({
  id: `r${String(at)}`,
  kind: 'newsletter',
  why: ['words'],
  text,
  html: `<p>${text}</p>`,
  after: 2 + at,
}));

beforeEach(async () => {
  ({ page } = stage);
  const { feature } = samples(stage.pictures);
  if (!feature) throw new Error('no sample');
  await openInReader(stage.lede, page, { ...feature, removals: REMOVALS });
  await stage.press('Shift+G');
  await page.locator('.removals summary').click();
  await button(0).scrollIntoViewIfNeeded();
  await page.locator('.missing').waitFor();
});

test('several blocks are put back in a row: the list stays under the hand, and so does the focus', async () => {
  const before = await topOf(button(0));
  for (const at of [0, 1]) {
    const here = await topOf(button(at));
    await button(at).press('Enter');
    await inBody(REMOVALS[at]?.text ?? '').waitFor();
    await notice().getByText('Back in the article').waitFor();
    expect(await topOf(button(at))).toBe(here);
    expect(await focused()).toBe('Take out');
  }
  expect(await topOf(button(0))).toBe(before);
  await page.getByText('0 removed').waitFor();
  await button(1).press('Enter');
  await inBody('Walks along the wall').waitFor({ state: 'detached' });
  expect(await topOf(button(0))).toBe(before);
  // What was said of it is no longer so, nor is anything marked.
  await expect.poll(() => notice().count()).toBe(0);
});

test.each(['Escape', 'the button'])('"Show" leads to the block, and %s back to the list', async (way) => {
  const here = await topOf(button(0));
  await button(0).press('Enter');
  await notice().getByRole('button', { name: 'Show' }).click();
  const block = inBody('Letters from the pier');
  await expect.poll(focused).toBe('Letters from the pier');
  expect(await page.evaluate(isMarked)).toBe(true);
  expect(await topOf(block)).toBeGreaterThan(60);
  expect(await topOf(block)).toBeLessThan(500);
  if (way === 'Escape') await stage.press('Escape');
  else await notice().getByRole('button', { name: 'Back to the list' }).click();
  // The window scrolls by whole pixels.
  await expect.poll(async () => Math.abs((await topOf(button(0))) - here)).toBeLessThanOrEqual(1);
  expect(await focused()).toBe('Take out');
  expect(await page.locator('[data-cursor]').count()).toBe(0);
});

test('z takes the block out again: at the list, and where it stands', async () => {
  await button(0).press('Enter');
  await notice().waitFor();
  const here = await topOf(button(0));
  await stage.press('z');
  await page.getByText('2 removed').waitFor();
  expect(await topOf(button(0))).toBe(here);
  await button(0).press('Enter');
  await notice().getByRole('button', { name: 'Show' }).click();
  await expect.poll(focused).toBe('Letters from the pier');
  await stage.press('z');
  await page.getByText('2 removed').waitFor({ state: 'attached' });
  await expect.poll(focused).toContain('What the engineers');
});

test('a block that is in view beside the list needs no showing', async () => {
  await page.setViewportSize({ width: 1280, height: 6000 });
  await button(0).press('Enter');
  await notice().getByText('Back in the article').waitFor();
  expect(await notice().getByRole('button', { name: 'Show' }).count()).toBe(0);
});

test('what is drawn anew asks for no picture once more that did not come', async () => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await button(0).press('Enter');
  await inBody('Letters from the pier').waitFor();
  await until(() => page.locator('.missing').isVisible(), 'the words of the picture');
  expect(asked.filter((url) => url.includes('nowhere'))).toEqual([]);
});

test('each button of the list tells by its words what it is for', async () => {
  const described = page.getByRole('button', { name: 'Put back', description: 'Walks along the wall' });
  expect(await described.count()).toBe(1);
});
