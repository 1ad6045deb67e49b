/** The rows of the library: what a press on each part of one does, and what of an article it tells. */
import type { Page } from 'playwright';
import { beforeEach, expect, test } from 'vitest';
import { launchChromium } from '../support/chromium';
import { ask, save } from '../support/samples/open';
import { browserStage } from './browser-stage';
import { listedIn, openLibraryIn, other } from './library-page';

const stage = browserStage(launchChromium);
let page: Page;

const TITLE = 'The town that kept its flood plans in a drawer';
const rowOf = (title: string) => page.getByRole('row').filter({ hasText: title });

/** The middle of a part of a row is pressed as a person does, whatever lies there. */
async function pressOn(title: string, part: string): Promise<void> {
  const box = await rowOf(title).locator(part).boundingBox();
  if (!box) throw new Error(`${part} is not shown`);
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
}

beforeEach(async () => {
  page = await stage.lede.context.newPage();
  await page.goto(stage.lede.urlOf('options.html'));
  await save(page, other(1));
  const id = await save(
    page,
    other(2, { title: TITLE, minutes: 7, siteName: 'The Harbour Gazette and Post' }),
  );
  await ask(page, 'library:favourite', { ids: [id], on: true });
});

test('a press anywhere on a row opens its article, one on its box chooses it', async () => {
  await openLibraryIn(stage.lede, page);
  for (const part of ['.thumb', '.facts', '.excerpt']) {
    await pressOn('Other 1', part);
    await page.getByTestId('article-title').waitFor();
    await page.goBack();
    await page.getByTestId('article-title').waitFor({ state: 'detached' });
  }
  await rowOf('Other 1').hover();
  // Its buttons tell the keys that do the same.
  for (const title of ['Favourite (F)', 'Archive (E)', 'Move to the bin (#)'])
    await rowOf('Other 1').getByTitle(title).waitFor();
  await rowOf('Other 1').getByRole('checkbox').click();
  await page.getByText('1 selected').waitFor();
  // Who is choosing may press the whole picture.
  await pressOn(TITLE, '.thumb');
  await page.getByText('2 selected').waitFor();
});

test('a favourite is told to screen readers, by its star and by the button that takes its place', async () => {
  await openLibraryIn(stage.lede, page);
  await rowOf(TITLE).getByText('Favourites', { exact: true }).waitFor();
  expect(await rowOf('Other 1').getByText('Favourites', { exact: true }).count()).toBe(0);
  for (const [title, pressed] of [
    [TITLE, true],
    ['Other 1', false],
  ] as const) {
    await rowOf(title).hover();
    await rowOf(title).getByRole('button', { name: 'Favourite', exact: true, pressed }).waitFor();
  }
});

test('in a narrow window a title of two lines is read whole, and how long the article takes', async () => {
  await page.setViewportSize({ width: 360, height: 700 });
  await openLibraryIn(stage.lede, page);
  const row = rowOf(TITLE);
  const isWhole = row.locator('h2').evaluate((title) => ({
    cut: title.scrollHeight > title.clientHeight + 1 || title.scrollWidth > title.clientWidth,
    lines: Math.round(title.clientHeight / parseFloat(getComputedStyle(title).lineHeight)),
  }));
  expect(await isWhole).toEqual({ cut: false, lines: 2 });
  const minutes = row.locator('.facts').evaluate((facts) => {
    const words = facts.firstChild;
    const at = words?.textContent?.indexOf('7 min') ?? -1;
    const range = document.createRange();
    if (!words || at < 0) return false;
    range.setStart(words, at);
    range.setEnd(words, at + '7 min'.length);
    return range.getBoundingClientRect().right <= facts.getBoundingClientRect().right;
  });
  expect(await minutes).toBe(true);
  // What there is no room for is gone, not cut through the middle of its letters.
  const excerpt = row.locator('.excerpt').evaluate((words) => {
    const within = words.closest('.words')?.getBoundingClientRect();
    const box = words.getBoundingClientRect();
    return within && (box.bottom <= within.bottom || box.left >= within.right || box.width === 0);
  });
  expect(await excerpt).toBe(true);
});

test("a press on a row's tag shows that tag's articles, not the article", async () => {
  const id = await save(page, other(3));
  await save(page, other(4));
  await ask(page, 'library:tag', { ids: [id], add: ['harbour/north'], remove: [] });
  await openLibraryIn(stage.lede, page);
  const tag = rowOf('Other 3').getByRole('button', { name: 'harbour/north' });
  await tag.click();
  await listedIn(page, ['Other 3']);
  expect(page.url()).toMatch(/library\.html#view=all&tag=harbour%2Fnorth$/u);
  const entry = page.getByRole('navigation').getByRole('button', { name: 'harbour/north' });
  expect(await entry.getAttribute('aria-current')).toBe('page');
  // The list's keys go on from there.
  expect(await page.getByTestId('library-list').evaluate((list) => list === document.activeElement)).toBe(
    true,
  );
});

test('by keyboard, Tab leads from the list to the tags of the row that its keys act on', async () => {
  const id = await save(page, other(5));
  await save(page, other(6));
  await ask(page, 'library:tag', { ids: [id], add: ['lighthouse'], remove: [] });
  await openLibraryIn(stage.lede, page);
  const onTag = (): Promise<boolean> =>
    page.evaluate(() => document.activeElement?.textContent.trim() === 'lighthouse');
  await page.getByTestId('library-list').focus();
  await page.keyboard.press('Tab');
  expect(await onTag()).toBe(false);
  await page.getByTestId('library-list').focus();
  await page.keyboard.press('j');
  await page.keyboard.press('Tab');
  expect(await onTag()).toBe(true);
  await page.keyboard.press('Enter');
  await listedIn(page, ['Other 5']);
  expect(page.url()).toMatch(/library\.html#view=all&tag=lighthouse$/u);
});
