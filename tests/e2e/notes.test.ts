/** What is said in passing, in the popup: it leaves by itself or by a press, and holds out the way back. */
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { launchChromium, type ChromiumSurface } from '../support/chromium';
import { click, has, seen, textOf, until } from '../support/driver';
import { browserStage, servedSite } from './browser-stage';

const site = servedSite();
const stage = browserStage(launchChromium);

async function pressed(path = '/several-authors/'): Promise<ChromiumSurface> {
  const popup = await stage.lede.press(await stage.lede.open(`${site.url}${path}`));
  await seen(popup, 'article-body');
  return popup;
}

const gone = (popup: ChromiumSurface, hook: string, timeout?: number): Promise<boolean> =>
  until(async () => !(await has(popup, hook)), `${hook} to be gone`, timeout);

const paragraphs = (popup: ChromiumSurface): Promise<string[]> =>
  popup.evaluate(() =>
    [...document.querySelectorAll('[data-testid="article-body"] p')].map((one) => one.textContent),
  );

test('the note of a save moves nothing, and leaves by itself with the offer of pictures', async () => {
  const popup = await pressed();
  const top = (): Promise<number> =>
    popup.evaluate(
      () => document.querySelector('[data-testid="article-body"]')?.getBoundingClientRect().top ?? 0,
    );
  const before = await top();
  await click(popup, 'save');
  await seen(popup, 'save-note');
  await seen(popup, 'picture-proof');
  expect(await top()).toBe(before);
  await gone(popup, 'save-note', 25_000);
  expect(await has(popup, 'picture-proof')).toBe(false);
});

test('of an article without pictures the note says once that it can be read offline', async () => {
  const popup = await pressed('/short-news-item/');
  await click(popup, 'save');
  await seen(popup, 'save-note');
  // Within this time its pictures are looked for.
  await sleep(1500);
  expect((await textOf(popup, 'save-note')).match(/readable offline/giu)).toHaveLength(1);
});

test('the note stays while it has the focus; a press closes it, and the focus goes back', async () => {
  const popup = await pressed();
  await popup.page.getByTestId('save').focus();
  await popup.page.keyboard.press('Enter');
  await seen(popup, 'save-note');
  const close = popup.page.getByTestId('save-note').getByRole('button', { name: 'Close' });
  await close.focus();
  await sleep(14_000);
  expect(await has(popup, 'save-note')).toBe(true);
  await close.press('Enter');
  await gone(popup, 'save-note');
  expect(await popup.evaluate(() => document.activeElement?.getAttribute('data-testid'))).toBe('save');
});

test('a block that was taken out by × comes back by the undo beside it, or by z', async () => {
  const popup = await pressed();
  const before = await paragraphs(popup);
  const list = popup.page.locator('[data-testid="removals"] li');
  await list.first().waitFor({ state: 'attached' });
  const listed = await list.count();
  await popup.page.locator('[data-testid="article-body"] p').first().hover();
  await popup.page.getByTestId('remove-block').click();
  await until(async () => (await paragraphs(popup)).length < before.length, 'the paragraph to be gone');
  expect(await textOf(popup, 'notice')).toContain('removed');
  await click(popup, '[data-testid="notice"] button');
  await until(async () => (await paragraphs(popup)).length === before.length, 'the paragraph to be back');
  expect(await paragraphs(popup)).toEqual(before);
  await popup.page.getByTestId('notice').getByText('Back in the article').waitFor();

  await popup.page.keyboard.press('j');
  await popup.page.keyboard.press('x');
  await popup.page.getByTestId('notice').getByText('removed').waitFor();
  await popup.page.keyboard.press('z');
  await until(async () => (await paragraphs(popup)).length === before.length, 'the paragraph to be back');
  // What is back has left nothing on the list.
  expect(await list.count()).toBe(listed);
});

test('that a save was taken back is said, and what is said lies over the settings of the text', async () => {
  const popup = await pressed('/reader-app-with-signup/');
  await click(popup, 'text');
  await seen(popup, '#text-panel');
  await click(popup, 'save');
  const note = popup.page.getByTestId('save-note');
  const isUppermost = note.evaluate((one) => {
    const { left, top } = one.getBoundingClientRect();
    return one.contains(document.elementFromPoint(left + 20, top + 8));
  });
  expect(await isUppermost).toBe(true);
  await note.getByRole('button', { name: 'Undo' }).click();
  await popup.page.getByRole('status').getByText('Undone').waitFor();
  await seen(popup, '[data-testid="save"][aria-pressed="false"]');
});

test.each([
  ['the text’s settings', 'text'],
  ['the list of what was left out', '[data-testid="removals"] summary'],
])('the note of a save goes once it was read when %s is opened, and z still undoes', async (_, opener) => {
  const popup = await pressed('/reader-app-with-signup/');
  await click(popup, 'save');
  await seen(popup, 'save-note');
  const since = performance.now();
  await click(popup, opener);
  await gone(popup, 'save-note', 6000);
  // Less may come of how often it is looked for.
  expect(performance.now() - since).toBeGreaterThan(1000);
  await popup.page.keyboard.press('z');
  await popup.page.getByRole('status').getByText('Undone').waitFor();
});

test('the note of a save goes when the reader scrolls on, by more than a little', async () => {
  const popup = await pressed();
  await click(popup, 'save');
  await seen(popup, 'save-note');
  await popup.evaluate(() => scrollBy({ top: 60, behavior: 'instant' }));
  await sleep(3000);
  expect(await has(popup, 'save-note')).toBe(true);
  await popup.evaluate(() => scrollBy({ top: 200, behavior: 'instant' }));
  await gone(popup, 'save-note', 3000);
});
