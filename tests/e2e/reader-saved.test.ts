/** What can be done in the reading view with a saved article: favourite, tags, the bin. */
import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { until } from '../support/driver';
import { ask, openInReader, save } from '../support/samples/open';
import { other } from './library-page';
import { readerStage } from './reader-stage';

const stage = readerStage();

const noticed = (page: Page, text: string): Promise<void> =>
  page.getByRole('status').getByText(text).waitFor();
const found = (page: Page, url: string): Promise<{ favourite: boolean; tags: string[] }> =>
  ask(page, 'library:find', { url, canonicalUrl: null });

test('a saved article is made a favourite, tagged and binned by key, and each is undone', async () => {
  const { lede, page } = stage;
  const article = other(1);
  const id = await save(page, article);
  await page.goto(lede.urlOf(`reader.html?id=${String(id)}`));
  await page.getByTestId('article-title').waitFor();
  await stage.press('f');
  await noticed(page, '1 article is a favourite');
  expect((await found(page, article.url)).favourite).toBe(true);
  await stage.press('t');
  // None of the letters is a key of the article's by then.
  await page.keyboard.type('sea, sky');
  await stage.press('Enter');
  const dialog = page.getByRole('dialog');
  await dialog.getByText('sky').waitFor();
  // What another tab does meanwhile shows at once.
  await ask(page, 'library:tag', { ids: [id], add: [], remove: ['sea'] });
  await dialog.getByText('sea').waitFor({ state: 'detached' });
  await stage.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  await stage.press('z');
  await noticed(page, 'Undone');
  expect((await found(page, article.url)).tags).toEqual([]);
  await stage.press('#');
  await noticed(page, 'Moved 1 article to the bin');
  await page.getByTestId('binned').waitFor();
  await stage.press('z');
  await page.getByTestId('binned').waitFor({ state: 'detached' });
  await stage.press('z');
  await until(async () => !(await found(page, article.url)).favourite, 'the favourite to be undone');
});

test('at 360 px all of it is in one menu, and the focus is never lost', async () => {
  const { lede, page } = stage;
  await page.setViewportSize({ width: 360, height: 700 });
  const article = other(2, { html: '<h2>One</h2><p>Two.</p><h2>Three</h2><p>Four.</p>' });
  const id = await save(page, article);
  await page.goto(lede.urlOf(`reader.html?id=${String(id)}`));
  const more = page.getByTestId('more');
  await more.waitFor();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  const box = await page.getByRole('navigation').getByRole('button').last().boundingBox();
  expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(360);
  const menu = page.getByTestId('saved-menu');
  const choose = async (words: string): Promise<void> => {
    await more.click();
    await menu.getByRole('button', { name: words, exact: true }).click();
    await menu.waitFor({ state: 'detached' });
  };
  const focused = (): Promise<string | undefined> =>
    page.evaluate(() => document.activeElement?.getAttribute('data-testid') ?? document.activeElement?.id);
  await choose('Favourite');
  await noticed(page, '1 article is a favourite');
  expect(await focused()).toBe('more');
  await choose('Not a favourite');
  await noticed(page, '1 article is no longer a favourite');
  await choose('Tag');
  await page.keyboard.type('sea');
  await stage.press('Enter');
  await page.getByRole('dialog').getByText('sea').waitFor();
  await stage.press('Escape');
  await until(async () => (await focused()) === 'more', 'the button to have the focus again');
  await choose('Move to the bin');
  await noticed(page, 'Moved 1 article to the bin');
  await more.waitFor({ state: 'detached' });
  expect(await focused()).toBe('article');
});

test('an article that is not saved offers none of it, until it is', async () => {
  const { lede, page } = stage;
  await openInReader(lede, page, other(3));
  const named = async (): Promise<boolean> => {
    await stage.press('?');
    const all = await page.getByRole('dialog').textContent();
    await stage.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    return all?.includes('Move to the bin') === true && all.includes('Favourite or not');
  };
  expect([await named(), await page.getByTestId('more').count()]).toEqual([false, 0]);
  await stage.press('f');
  await noticed(page, 'Not saved yet');
  await page.getByRole('status').getByRole('button', { name: 'Save for later' }).click();
  await page.getByTestId('more').waitFor();
  expect(await named()).toBe(true);
});

test('of a saved article whose page has changed since, that is said, what changed is shown, and it is brought up to date', async () => {
  const { lede, page } = stage;
  await page.setViewportSize({ width: 360, height: 700 });
  const article = other(4, { html: '<p>The lock is shut.</p>', text: 'The lock is shut.' });
  await save(page, article);
  await openInReader(lede, page, article);
  await page.locator('[data-testid="save"][aria-pressed="true"]').waitFor();
  await stage.press('s');
  await noticed(page, 'Already saved');
  expect(await page.getByTestId('look').count()).toBe(0);

  const [html, text] = ['<p>The lock is open.</p>', 'The lock is open.'];
  await openInReader(lede, page, { ...article, html, text });
  await page.locator('[data-testid="save"][aria-pressed="true"]').waitFor();
  await stage.press('s');
  await noticed(page, 'Saved; the page has changed since.');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  const looksAtIt = async (): Promise<void> => {
    await page.getByTestId('look').focus();
    await stage.press('Enter');
    const dialog = page.getByRole('dialog', { name: 'What changed' });
    expect(await dialog.locator('del').innerText()).toBe('shut');
    expect(await dialog.locator('ins').innerText()).toBe('open');
    await stage.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-testid'))).toBe('look');
  };
  await looksAtIt();
  await page.getByRole('status').getByRole('button', { name: 'Save again' }).click();
  await noticed(page, 'Saved again.');
  await looksAtIt();
  await stage.press('z');
  await noticed(page, 'Undone');
  await stage.press('s');
  await noticed(page, 'Saved; the page has changed since.');
});
