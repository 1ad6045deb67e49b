/** The popup answers every press, and what it says stays true. */
import { expect, test } from 'vitest';
import { launchChromium, type ChromiumSurface } from '../support/chromium';
import { click, has, seen, textOf, until } from '../support/driver';
import { browserStage, servedSite } from './browser-stage';

const site = servedSite();
const stage = browserStage(launchChromium);

/** The popup on a page of the site that was changed before. */
async function pressed(path: string, change: () => void = () => undefined): Promise<ChromiumSurface> {
  const tab = await stage.lede.open(`${site.url}${path}`);
  await tab.evaluate(change);
  const popup = await stage.lede.press(tab);
  await seen(popup, '[data-testid="article-body"], [data-state="none"]');
  return popup;
}

test('the count of what was removed goes down by what was put back', async () => {
  const popup = await pressed('/reader-app-with-signup/');
  const chip = '[data-testid="removals"] summary';
  const before = parseInt(await textOf(popup, chip), 10);
  expect(before).toBeGreaterThan(1);
  const says = (count: number): Promise<boolean> =>
    until(async () => (await textOf(popup, chip)) === `${String(count)} removed`, `${String(count)} removed`);
  await click(popup, chip);
  await click(popup, '[data-testid="removals"] li button');
  await says(before - 1);
  await click(popup, '[data-testid="removals"] li button');
  await says(before);
});

test('a page that holds no article, however it is read, is not offered to be tried once more', async () => {
  const popup = await pressed('/several-authors/', () => document.body.replaceChildren());
  await click(popup, 'try-anyway');
  await until(async () => !(await has(popup, 'try-anyway')), 'the page to be read');
  await seen(popup, '[data-state="none"]');
  expect(await has(popup, 'try-anyway')).toBe(false);
});

test('a key that finds nothing to do says why', async () => {
  const popup = await pressed('/several-authors/', () =>
    document.querySelectorAll('h2, h3').forEach((one) => one.remove()),
  );
  await popup.page.keyboard.press('x');
  expect(await textOf(popup, 'notice')).toContain('Step to a paragraph');
  await popup.page.keyboard.press('n');
  await until(async () => (await textOf(popup, 'notice')).includes('no further heading'), 'the sentence');
  await popup.page.keyboard.press('p');
  await until(async () => (await textOf(popup, 'notice')).includes('no earlier heading'), 'the sentence');
});

test('of pictures without words that come from one place, × takes out the one it was pressed for', async () => {
  const addPictures = (): void => {
    for (const [at, paragraph] of [...document.querySelectorAll('article p, main p')].slice(1, 4).entries()) {
      const figure = document.createElement('figure');
      figure.innerHTML = `<img src="/photos/${String(at)}.jpg" width="900" height="600" alt="">`;
      paragraph.after(figure);
    }
  };
  const sources = (popup: ChromiumSurface): Promise<string[]> =>
    popup.evaluate(() =>
      [...document.querySelectorAll('[data-testid="article-body"] figure')].map((one) => one.innerHTML),
    );
  let popup = await pressed('/several-authors/', addPictures);
  const before = (await sources(popup)).length;
  expect(before).toBeGreaterThan(2);
  const figure = popup.page.locator('[data-testid="article-body"] figure').nth(1);
  await figure.hover();
  await popup.page.getByTestId('remove-block').click();
  expect(await textOf(popup, 'notice')).toContain('1 removed');
  expect(await sources(popup)).toHaveLength(before - 1);
  await click(popup, '[data-testid="notice"] button');
  await until(async () => (await sources(popup)).length === before, 'the picture to be back');
  await figure.hover();
  await popup.page.getByTestId('remove-block').click();
  await until(async () => (await sources(popup)).length === before - 1, 'the picture to be out');
  await stage.lede.reset();
  popup = await pressed('/several-authors/', addPictures);
  // Where pictures come from tells nothing of those of the next article.
  expect(await sources(popup)).toHaveLength(before);
});

test('under the sentence for a page without an article, what was saved before is called the library', async () => {
  const article = await pressed('/several-authors/');
  await click(article, 'save');
  await seen(article, 'save-note');
  await stage.lede.reset();
  const popup = await pressed('/');
  await seen(popup, 'saved-list');
  expect(await textOf(popup, 'saved-list')).toMatch(/\S · \d+ min$/u);
  expect(await popup.page.getByRole('heading', { level: 2 }).allTextContents()).toEqual(['Library']);
});
