/** How lines, times and choices are set in the reading view, and what of it is printed. */
import { expect, test } from 'vitest';
import { anArticle } from '../support/articles';
import { until } from '../support/driver';
import { openInReader } from '../support/samples/open';
import { readerStage } from './reader-stage';

const stage = readerStage();

/** What the browser makes of a style of the first of these in the body. */
const style = (selector: string, name: string): Promise<string> =>
  stage.page
    .locator(`.body ${selector}`)
    .first()
    .evaluate((one, property) => getComputedStyle(one).getPropertyValue(property), name);

const settings = (value: object): Promise<unknown> =>
  stage.page.evaluate(`chrome.storage.local.set(${JSON.stringify({ reading: { version: 1, value } })})`);

test('on paper neither cursor nor focus is seen, and what scrolls on a screen is whole', async () => {
  const { page } = stage;
  await stage.open('feature');
  await stage.press('j');
  await page.locator('img[data-enlarge]').first().focus();
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('img:focus-visible').count()).toBe(1);
  expect(await style('img:focus-visible', 'outline-style')).toBe('none');
  expect(await style('[data-cursor]', 'box-shadow')).toBe('none');
  expect(await style('pre', 'white-space')).toBe('pre-wrap');
  expect(await style('.table-scroll', 'overflow-x')).toBe('visible');
});

test('a time alone stands close to what it begins, and far from what is before', async () => {
  const { page } = stage;
  const entry = (time: string, begin: string): string =>
    `<p>${time}</p>${begin}<p>The bridge master has shut the bridge. It moves.</p>`;
  const html =
    entry('11:32', '<h2>The bridge is shut</h2>') +
    entry('10:47', '<h2>A roof is gone</h2>') +
    entry('09:15', '');
  await openInReader(stage.lede, page, anArticle({ html }));
  const rooms = await page.locator('.body > p:text-matches("^[0-9:]+$")').evaluateAll((times) =>
    times.map((time) => {
      const { top, bottom } = time.getBoundingClientRect();
      const before = time.previousElementSibling?.getBoundingClientRect().bottom ?? 0;
      return {
        before: top - before,
        after: (time.nextElementSibling?.getBoundingClientRect().top ?? 0) - bottom,
      };
    }),
  );
  expect(rooms).toHaveLength(3);
  for (const { after } of rooms) expect(after).toBeLessThan(10);
  for (const { before } of rooms.slice(1)) expect(before).toBeGreaterThan(30);
});

test('where the last of the times ends the text, they are set as all else is', async () => {
  const html =
    '<h2>The bridge</h2><p>It is shut.</p><p>11:32</p><h2>The roof</h2><p>It is gone.</p><p>10:47</p>';
  await openInReader(stage.lede, stage.page, anArticle({ html }));
  expect(await stage.page.locator('[data-time]').count()).toBe(0);
});

test('no word of a Japanese title or heading is parted, where the browser knows words', async () => {
  await stage.open('japanese');
  const broken = stage.page
    .locator('.lede-article :is(h1, h2)')
    .evaluateAll((all) => all.map((one) => getComputedStyle(one).wordBreak));
  expect(new Set(await broken)).toEqual(new Set(['auto-phrase']));
});

test('of justified lines none is stretched to fill the last', async () => {
  const { page } = stage;
  await settings({ align: 'justify' });
  await page.setViewportSize({ width: 1280, height: 800 });
  await stage.open('feature');
  const widest = page.locator('.body h3 + p').evaluate(async (paragraph) => {
    await document.fonts.ready;
    const words = paragraph.firstChild ?? paragraph;
    const gaps = [...(words.textContent ?? '').matchAll(/ /gu)].map(({ index }) => {
      const range = document.createRange();
      range.setStart(words, index);
      range.setEnd(words, index + 1);
      return range.getBoundingClientRect().width;
    });
    return Math.max(...gaps);
  });
  expect(await widest).toBeLessThan(10);
});

test('whatever font is chosen, the choices stand still, under one another', async () => {
  const { page } = stage;
  await stage.open('feature');
  await stage.press('Shift+T');
  const fonts = page.getByRole('group', { name: 'Font' });
  const places = (): Promise<number[][]> =>
    fonts.locator('label').evaluateAll((all) =>
      all.map((one) => {
        const { x, y, width } = one.getBoundingClientRect();
        return [x, y, width].map(Math.round);
      }),
    );
  const before = await places();
  expect([3, 4].map((at) => before[at]?.[0])).toEqual([0, 1].map((at) => before[at]?.[0]));
  for (const font of ['Hyperlegible', 'Dyslexia', 'System']) {
    await fonts.getByText(font).click();
    expect(await fonts.getByRole('radio', { name: font }).isChecked()).toBe(true);
    expect(await places()).toEqual(before);
  }
});

test('the theme that is chosen is named for all to read', async () => {
  const { page } = stage;
  await stage.open('feature');
  await stage.press('Shift+T');
  const themes = page.getByRole('group', { name: 'Theme', exact: true });
  for (const theme of ['Dark', 'Black', 'Light', 'High contrast']) {
    await themes.getByRole('radio', { name: theme }).check({ force: true });
    const shown = (): Promise<string> =>
      themes.locator('legend').evaluate((legend) => getComputedStyle(legend, '::after').content);
    await until(async () => (await shown()).includes(`"${theme}"`), `the name ${theme}`);
  }
});

test('the field for finding has no button of its own to empty it beside the one that closes the bar', async () => {
  const { page } = stage;
  await stage.open('feature');
  await stage.press('/');
  const field = page.getByRole('searchbox');
  await field.fill('wall');
  const box = await field.boundingBox();
  await page.mouse.click((box?.x ?? 0) + (box?.width ?? 0) - 18, (box?.y ?? 0) + (box?.height ?? 0) / 2);
  expect(await field.inputValue()).toBe('wall');
});

test('what is told of a missing picture below it is not told in its place', async () => {
  const { page } = stage;
  const picture = `<img src="${stage.pictures}/nowhere.svg" alt="The old lock.">`;
  const html = `<figure>${picture}<figcaption>The old lock. Photo: Ines Falk</figcaption></figure><p>It is shut.</p>`;
  await openInReader(stage.lede, page, anArticle({ html }));
  await page.locator('.missing').waitFor();
  expect(await page.locator('.missing').textContent()).toBe('Picture not available');
});
