/** Line focus: how much it leaves open, and that keys bring what they go to into it. */
import type { Page } from 'playwright';
import { beforeEach, expect, test } from 'vitest';
import { until } from '../support/driver';
import { readerStage } from './reader-stage';

const stage = readerStage();
const { open, press } = stage;
let page: Page;
beforeEach(() => ({ page } = stage));

interface Span {
  top: number;
  bottom: number;
}

/** What the veils leave open. */
const band = (): Promise<Span> =>
  page.evaluate(() => {
    const [above, below] = [...document.querySelectorAll('.veil')].map((one) => one.getBoundingClientRect());
    return { top: above?.bottom ?? 0, bottom: below?.top ?? 0 };
  });

/** Where the letters of the article's lines stand, and its pictures and tables, from above. */
const lines = (): Promise<Span[]> =>
  page.evaluate(() => {
    const spans = [...document.querySelectorAll('.body :is(figure, table)')].map((one) =>
      one.getBoundingClientRect(),
    );
    for (const block of document.querySelectorAll('.body :is(p, h2, h3, li):not(:is(figure, table) *)')) {
      const range = document.createRange();
      range.selectNodeContents(block);
      spans.push(...range.getClientRects());
    }
    const seen = spans.filter(({ height }) => height > 0).sort((one, other) => one.top - other.top);
    return seen
      .filter(({ top }, at) => at === 0 || top - (seen[at - 1]?.top ?? 0) > 8)
      .map(({ top, bottom }) => ({ top: Math.max(1, top), bottom: Math.min(innerHeight, bottom) }));
  });

/** The numbers of the lines that the band shows; none may be shown in part. */
async function shown(): Promise<number[]> {
  const { top, bottom } = await band();
  const all = await lines();
  const open = all.map((line) => Math.min(bottom, line.bottom) - Math.max(top, line.top));
  const parts = all.map((line, at) => (open[at] ?? 0) / Math.max(1, line.bottom - line.top));
  expect(parts.filter((part) => part > 0.02 && part < 0.98)).toEqual([]);
  return parts.flatMap((part, at) => (part >= 0.98 ? at : []));
}

const frames = (): Promise<void> =>
  page.evaluate(
    () =>
      new Promise((drawn) =>
        requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => drawn()))),
      ),
  );

test('line focus leaves whole lines open, and an arrow key goes on by one, over any gap', async () => {
  await open('feature');
  await press('Shift+F');
  const [start = -1, ...more] = await shown();
  expect(more).toEqual([]);
  for (let at = 1; at <= 25; at++) {
    await press('ArrowDown');
    await frames();
    expect(await shown()).toEqual([start + at]);
  }
  await press('ArrowUp');
  await frames();
  expect(await shown()).toEqual([start + 24]);
});

test.each([3, 5])('line focus of %i lines shows them whole, wherever wheel and pointer go', async (count) => {
  await open('feature');
  await press(...Array.from({ length: (count + 1) / 2 }, () => 'Shift+F'));
  const counts = new Set<number>();
  for (let n = 0; n < 12; n++) {
    await page.mouse.move(300, 200 + n * 37);
    counts.add((await shown()).length);
    await page.evaluate(() => {
      scrollBy({ top: 47, behavior: 'instant' });
    });
    await frames();
    counts.add((await shown()).length);
  }
  expect(Math.max(...counts)).toBe(count);
});

test('F says what line focus is now, and Escape leaves it', async () => {
  await open('feature');
  const said = page.locator('[role=status]');
  for (const now of ['1 line', '3 lines', '5 lines', 'Off']) {
    await press('Shift+F');
    await until(async () => (await said.allInnerTexts()).join().includes(`Line focus: ${now}`), now);
  }
  await press('Shift+F', 'j', 'Escape');
  expect(await page.locator('.veil').count()).toBe(2);
  await press('Escape');
  expect(await page.locator('.veil').count()).toBe(0);
});

test('the band goes to what has the focus', async () => {
  await open('feature');
  await press('Shift+F');
  await frames();
  const isOpen = (): Promise<boolean> =>
    page.evaluate(() => {
      const [above, below] = [...document.querySelectorAll('.veil')].map((one) =>
        one.getBoundingClientRect(),
      );
      const { top, bottom } = document.activeElement?.getBoundingClientRect() ?? { top: -1, bottom: 0 };
      return top >= (above?.bottom ?? 0) && bottom <= (below?.top ?? 0);
    });
  const ends = page.locator('main .after button').first();
  await page.locator('main').focus();
  for (let n = 0; n < 40; n++) {
    await press('Tab');
    await frames();
    if (await page.evaluate(() => document.activeElement?.closest('#article') !== null))
      expect(await isOpen()).toBe(true);
    if (await ends.evaluate((one) => one === document.activeElement)) return;
  }
  throw new Error('the end was not reached');
});

test('with line focus, the cursor brings the first line of its block into the band', async () => {
  await open('feature');
  await press('Shift+F', 'Shift+F');
  const isInBand = (): Promise<boolean> =>
    page.evaluate(() => {
      const [above, below] = [...document.querySelectorAll('.veil')].map((one) =>
        one.getBoundingClientRect(),
      );
      const block = document.querySelector<HTMLElement>('[data-cursor]');
      const top =
        (block?.getBoundingClientRect().top ?? -1) +
        parseFloat(block ? getComputedStyle(block).paddingTop : '');
      return top >= (above?.bottom ?? 0) && top + 20 <= (below?.top ?? 0);
    });
  for (const key of ['j', 'j', 'j', 'n', 'n', 'j', 'k', 'n', 'j', 'j', 'j', 'j']) {
    await press(key);
    await until(isInBand, `the block to be in the band after ${key}`);
  }
});

test('with line focus, words that are found are brought into the band, and the lines around stay closed', async () => {
  await open('feature');
  await press('Shift+F', '/');
  await page.keyboard.type('the');
  await page.getByText('1 / ').waitFor();
  for (let n = 0; n < 6; n++) {
    await frames();
    const [, ...more] = await shown();
    expect(more).toEqual([]);
    const hit = await page.evaluate(() => {
      const [range] = CSS.highlights.get('lede-found-now') ?? [];
      const { top, bottom } = (range as Range).getBoundingClientRect();
      return { top, bottom };
    });
    const { top, bottom } = await band();
    expect([hit.top >= top, hit.bottom <= bottom]).toEqual([true, true]);
    await press('Enter');
  }
});

test.each([
  ['of a script that needs higher lines', 'arabic', '16px'],
  ['of text that the browser sets larger', 'feature', '22px'],
])('line focus shows a line whole %s', async (_, name, size) => {
  await open(name);
  await page.evaluate((one) => (document.documentElement.style.fontSize = one), size);
  await press('Shift+F', 'j', 'j', 'ArrowDown');
  await frames();
  expect(await shown()).toHaveLength(1);
});
