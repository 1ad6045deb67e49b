/** The reading view: keys, settings, print; what only a browser knows. */
import type { Page } from 'playwright';
import { beforeEach, describe, expect, test } from 'vitest';
import type { ChromiumLede } from '../support/chromium';
import { readerStage } from './reader-stage';

const stage = readerStage();
const { open, press } = stage;
let lede: ChromiumLede;
let page: Page;
beforeEach(() => ({ lede, page } = stage));

const root = (name: string): Promise<string> =>
  page.evaluate((wanted) => document.documentElement.dataset[wanted] ?? '', name);
/** A place is brought back at once and again two frames later, which would undo a scroll made in between. */
const placeIsBack = (): Promise<void> =>
  page.evaluate(async () => {
    for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
  });
const cursor = (): Promise<string> =>
  page.evaluate(() => document.querySelector('[data-cursor]')?.textContent.trim().slice(0, 30) ?? '');

describe('keys', () => {
  test('j and k move a paragraph cursor that has the focus; n and p go by headings', async () => {
    await open('feature');
    await press('n');
    expect(await cursor()).toBe('What the drawer held');
    await press('n');
    expect(await cursor()).toBe('The wall');
    await press('p');
    expect(await cursor()).toBe('What the drawer held');
    await press('j');
    const first = await cursor();
    expect(first).toContain('By noon the square');
    expect(await page.evaluate(() => document.activeElement?.hasAttribute('data-cursor'))).toBe(true);
    await press('j', 'k');
    expect(await cursor()).toBe(first);
    await press('Escape');
    expect(await cursor()).toBe('');
  });

  test('the cursor is seen in forced colours', async () => {
    await open('feature');
    await page.emulateMedia({ forcedColors: 'active' });
    await press('j');
    const outline = page.locator('[data-cursor]').evaluate((block) => getComputedStyle(block).outlineStyle);
    expect(await outline).toBe('solid');
  });

  test('size and theme change at once, everywhere, and are kept', async () => {
    await open('feature');
    const other = await lede.context.newPage();
    await other.goto(lede.urlOf('options.html'));
    await press('+', '+', 'c');
    expect(await root('theme')).toBe('light');
    const size = (which: Page): Promise<string> =>
      which.evaluate(() => document.documentElement.style.getPropertyValue('--size-article'));
    expect(await size(page)).toBe('1.375rem');
    await other.waitForFunction(() => document.documentElement.dataset['theme'] === 'light');
    expect(await size(other)).toBe('1.375rem');
    await other.close();
    await page.reload();
    expect(await root('theme')).toBe('light');
    expect(await size(page)).toBe('1.375rem');
  });

  test('? lists every key, and Escape closes it', async () => {
    await open('feature');
    await press('?');
    expect(await page.locator('dialog kbd').count()).toBeGreaterThan(25);
    await press('Escape');
    await page.locator('dialog').waitFor({ state: 'detached' });
  });

  test('letters typed into a field are no commands', async () => {
    await open('feature');
    await press('/');
    await page.keyboard.type('stj');
    expect(await page.getByRole('searchbox').inputValue()).toBe('stj');
    expect(await root('theme')).toBe('system');
  });

  test('Tab reaches the toolbar and the article, and never ends in a trap', async () => {
    await open('feature');
    const seen = new Set<string>();
    for (let at = 0; at < 40; at++) {
      await press('Tab');
      seen.add(
        await page.evaluate(() => {
          const element = document.activeElement;
          return `${element?.tagName ?? ''} ${element?.getAttribute('aria-label') ?? element?.textContent.trim() ?? ''}`;
        }),
      );
    }
    expect([...seen].some((one) => one.startsWith('A Skip'))).toBe(true);
    expect([...seen].some((one) => one.startsWith('A second survey'))).toBe(true);
    expect([...seen].some((one) => one.startsWith('DIV Water above'))).toBe(true);
  });
});

test('save keeps the article and can be undone; archive moves it', async () => {
  await open('feature');
  await press('s');
  await page.getByText('Saved for later').waitFor();
  await press('z');
  await page.getByRole('status').getByText('Undone').waitFor();
  await page.locator('[data-testid="save"][aria-pressed="false"]').waitFor();
  await press('s');
  await page.getByText('Saved for later').waitFor();
  expect(await page.getByTestId('save').getAttribute('aria-pressed')).toBe('true');
  // That it is pressed says so; the label stays.
  expect(await page.getByTestId('save').getAttribute('aria-label')).toBe('Save for later');
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.getByRole('button', { name: 'Undo' }).waitFor({ state: 'detached' });
  await page.locator('[data-testid="save"][aria-pressed="false"]').waitFor();
  await press('e');
  await page.getByText('Moved to the archive').waitFor();
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.getByRole('button', { name: 'Undo' }).waitFor({ state: 'detached' });
  await page.locator('[data-testid="save"][aria-pressed="false"]').waitFor();
  await press('e');
  await page.getByText('Moved to the archive').waitFor();
  await page.reload();
  await page.locator('[data-testid="save"][aria-pressed="true"]').waitFor();
  const archive = page.locator('header.bar').getByRole('button', { name: 'Archive' });
  await page.locator('header.bar').getByRole('button', { name: 'Archive', pressed: true }).waitFor();
  await press('e');
  await page.getByTestId('notice').getByText('Moved back to unread').waitFor();
  await press('z');
  await page.getByRole('status').getByText('Undone').waitFor();
  expect(await archive.getAttribute('aria-pressed')).toBe('true');
});

test('what was saved before is brought up to date where the reader asks for it, and that can be undone', async () => {
  await open('german');
  await press('s');
  await page.getByText('Saved for later').waitFor();
  await page.reload();
  await page.locator('[data-testid="save"][aria-pressed="true"]').waitFor();
  await press('s');
  const notice = page.getByTestId('notice');
  await notice.getByText('Already saved').waitFor();
  await notice.getByRole('button', { name: 'Save again' }).click();
  await notice.getByText('Saved again').waitFor();
  await press('z');
  await notice.getByText('Undone').waitFor();
  expect(await page.getByTestId('save').getAttribute('aria-pressed')).toBe('true');
  // z undoes; it does not do what is offered beside.
  await press('s', 'z');
  await notice.waitFor({ state: 'detached' });
  await press('s');
  await notice.getByText('Already saved').waitFor();
});

test('find shows its hits, steps through them, and says when there are none', async () => {
  await open('feature');
  await press('/');
  await page.keyboard.type('herons');
  await page.getByText('1 / ').waitFor();
  const first = await page.locator('search output').textContent();
  await press('Enter');
  expect(await page.locator('search output').textContent()).not.toBe(first);
  expect(await page.evaluate(() => CSS.highlights.get('lede-found')?.size)).toBeGreaterThan(1);
  await page.getByRole('searchbox').fill('zeppelin');
  await page.getByText('Not found').waitFor();
  // An input method takes the key.
  await page.getByRole('searchbox').dispatchEvent('keydown', { key: 'Escape', isComposing: true });
  expect(await page.getByRole('searchbox').isVisible()).toBe(true);
  await press('Escape');
  expect(await page.evaluate(() => CSS.highlights.has('lede-found'))).toBe(false);
});

test('after a search the reader goes on from the last hit, unless they have gone on already', async () => {
  await open('feature');
  await press('j');
  const search = async (words: string): Promise<void> => {
    await press('/');
    await page.getByRole('searchbox').fill(words);
    await page.getByText('1 / 1').waitFor();
  };
  const scroll = (): Promise<number> => page.evaluate(() => scrollY);
  await search('a farm upriver');
  const before = await scroll();
  await press('Escape');
  expect(await cursor()).toBe('One pump, sold for 900 to a fa');
  expect(await page.evaluate(() => document.activeElement?.hasAttribute('data-cursor'))).toBe(true);
  expect(await scroll()).toBe(before);
  await press('j');
  expect(await cursor()).toBe('A wall that ends where the mon');
  await search('closed since 1988');
  await page.locator('.body [data-cursor]').focus();
  await press('k', 'Escape');
  expect(await cursor()).toBe('One pump, sold for 900 to a fa');
});

test('what was found stays marked while the beginnings of words are made bold', async () => {
  await open('feature');
  await press('/');
  await page.keyboard.type('herons');
  await page.getByText('1 / ').waitFor();
  const words = (): Promise<string[]> =>
    page.evaluate(() => [...(CSS.highlights.get('lede-found') ?? [])].map(String));
  const found = await words();
  await page.getByTestId('article-title').click();
  await press('b');
  await page.locator('b.emphasis').first().waitFor();
  expect(await words()).toEqual(found);
  await press('b');
  await page.locator('b.emphasis').first().waitFor({ state: 'detached' });
  expect(await words()).toEqual(found);
});

test('a press on a link keeps the reading and offers what can be done with it', async () => {
  await open('feature');
  await page.getByRole('link', { name: 'second survey' }).click();
  await page.locator('dialog').getByText('news.example').waitFor();
  await page.locator('dialog').getByRole('button', { name: 'Save for later' }).click();
  await page.locator('dialog').getByRole('button', { name: 'Saved' }).waitFor();
});

test('what was removed can be put back into the article', async () => {
  await open('feature');
  await page.locator('.removals summary').click();
  await page.getByRole('button', { name: 'Put back' }).first().click();
  await page.getByTestId('article-body').getByText('Get the morning briefing').waitFor();
});

test('what is taken out leaves the reader where they are, however the article was opened', async () => {
  await open('feature');
  await page.evaluate(() => document.querySelector('.body h2')?.scrollIntoView());
  await page.waitForFunction(() => localStorage.getItem('places') !== null);
  await page.reload();
  await page.waitForFunction(() => scrollY > 500);
  await placeIsBack();
  const topOf = (words: string): Promise<number> =>
    page
      .locator('.body h3, summary')
      .filter({ hasText: words })
      .first()
      .evaluate((one) => Math.round(one.getBoundingClientRect().top));

  await page.evaluate(() => document.querySelector('.body h3')?.scrollIntoView());
  await press('j', 'j');
  const heading = await topOf('The wall');
  const removed = await page.locator('[data-cursor]').textContent();
  await press('x');
  await page.getByText('1 removed').waitFor();
  expect(await topOf('The wall')).toBe(heading);
  expect(await cursor()).not.toBe('');
  expect(await cursor()).not.toBe(removed?.trim().slice(0, 30));
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.getByRole('status').getByText('Back in the article').waitFor();
  expect(await page.locator('[data-cursor]').textContent()).toBe(removed);
  expect(await page.evaluate(() => document.activeElement?.hasAttribute('data-cursor'))).toBe(true);
});

test('the article has its language and direction, whatever those of the interface', async () => {
  await open('arabic');
  const article = page.locator('article');
  expect(await article.getAttribute('lang')).toBe('ar');
  expect(await article.evaluate((element) => getComputedStyle(element).direction)).toBe('rtl');
  expect(await page.evaluate(() => document.documentElement.dir)).toBe('ltr');
});

test('the print has the address and date, and nothing of the interface', async () => {
  await open('feature');
  await page.emulateMedia({ media: 'print' });
  await page.getByText('https://gazette.example/2026/03/the-drawer').waitFor();
  expect(await page.locator('header.bar').isVisible()).toBe(false);
  expect(
    await page.evaluate(() => getComputedStyle(document.querySelector('h1') ?? document.body).color),
  ).toBe('rgb(0, 0, 0)');
});
