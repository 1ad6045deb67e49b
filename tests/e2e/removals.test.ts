/** What the reader takes out and puts back: an empty article says why it is, and a block that comes back is seen. */
import type { Page } from 'playwright';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Article } from '../../lib/article';
import { anArticle } from '../support/articles';
import { launchChromium, type ChromiumSurface } from '../support/chromium';
import { click, seen, textOf, until } from '../support/driver';
import { openInReader } from '../support/samples/open';
import { browserStage, servedSite } from './browser-stage';
import { readerStage } from './reader-stage';

const SYLLABLES = ['ka', 'lo', 'mi', 'ren', 'su', 'tal', 'vo', 'ne', 'pir', 'du'];
const nameOf = (n: number): string => [...String(n + 100)].map((digit) => SYLLABLES[Number(digit)]).join('');

/** An article of so many paragraphs, none like another; one that stood after the second was left out. */
function aLongOne(paragraphs: number): Article {
  const lines = Array.from({ length: paragraphs }, (_, at) => {
    const names = Array.from({ length: 30 }, (__, n) => nameOf(at * 30 + n));
    return `Then the ferry called at ${names.join(', ')}.`;
  });
  const text = 'Read the harbour notes every Friday.';
  return anArticle({
    url: 'https://ferry.example/late',
    html: lines.map((line) => `<p>${line}</p>`).join(''),
    text: lines.join('\n'),
    removals: [{ id: 'r1', kind: 'newsletter', why: ['words'], text, html: `<p>${text}</p>`, after: 2 }],
  });
}

const ALL_OUT = 'You have taken everything out of this article';
const isMarked = (): boolean => CSS.highlights.has('lede-back');

describe('in the popup', () => {
  const site = servedSite();
  const stage = browserStage(launchChromium);
  let popup: ChromiumSurface;
  beforeEach(async () => {
    popup = await stage.lede.press(await stage.lede.open(`${site.url}/several-authors/`));
    await seen(popup, 'article-body');
  });

  test('an article of which every block was taken out says so, until one is put back', async () => {
    const words = (): Promise<number> =>
      popup.evaluate(
        () => document.querySelector('[data-testid="article-body"]')?.textContent.trim().length ?? 0,
      );
    for (let left = await words(); left > 0; left = await words()) {
      for (const key of ['j', 'x']) await popup.page.keyboard.press(key);
      await until(async () => (await words()) < left, 'a block to be out');
    }
    expect(await textOf(popup, 'all-out')).toContain(ALL_OUT);
    await click(popup, '[data-testid="removals"] summary');
    await popup.page.locator('[data-testid="removals"] li').last().getByRole('button').click();
    await until(async () => (await words()) > 0, 'a block to be back');
    // Its undo would take that block out once more.
    await until(async () => (await popup.page.getByTestId('notice').count()) === 0, 'the notice to be gone');
    expect(await popup.page.getByTestId('all-out').count()).toBe(0);
  });

  test('a block that is put back out of view is brought into view, and marked', async () => {
    for (const key of ['j', 'j', 'x']) await popup.page.keyboard.press(key);
    await seen(popup, 'notice');
    await popup.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    await popup.page.keyboard.press('z');
    await until(() => popup.evaluate(isMarked), 'the block to be marked');
    expect(await textOf(popup, 'notice')).toContain('Back in the article');
    expect(
      await popup.evaluate(() =>
        document.activeElement?.matches('[data-testid="article-body"] [data-cursor]'),
      ),
    ).toBe(true);
    const top = await popup.evaluate(() => {
      const [range] = CSS.highlights.get('lede-back') ?? [];
      return range instanceof Range ? range.getBoundingClientRect().top : -1;
    });
    expect(top).toBeGreaterThan(40);
    expect(top).toBeLessThan(500);
  });

  test('the other ways to read a page can be closed again', async () => {
    const asks = popup.page.locator('[data-testid="other-ways"] .ask');
    await asks.waitFor();
    // Screen readers hear only what changes in a region that was there before.
    expect(await popup.page.locator('[data-testid="other-ways"] [role=status]').count()).toBe(1);
    await asks.click();
    const answer = popup.page
      .locator('[data-testid="other-ways"] > :is(.way, [role=status]:not(:empty))')
      .last();
    await answer.waitFor();
    expect(await asks.getAttribute('aria-expanded')).toBe('true');
    // Nothing lies over the answer.
    const isSeen = (one: Element): boolean => {
      const { left, bottom } = one.getBoundingClientRect();
      return one.contains(document.elementFromPoint(left + 20, bottom - 4));
    };
    await until(() => answer.evaluate(isSeen), 'the answer to be seen');
    await asks.click();
    expect(await popup.page.locator('[data-testid="other-ways"] :is(.way, p)').count()).toBe(0);
    expect(await asks.evaluate((button) => button === document.activeElement)).toBe(true);
  });
});

describe('in the popup, what changes the article at a press', () => {
  const site = servedSite();
  const stage = browserStage(launchChromium);
  const chip = '[data-testid="removals"] summary';

  async function pressed(path: string): Promise<ChromiumSurface> {
    const popup = await stage.lede.press(await stage.lede.open(`${site.url}${path}`));
    await seen(popup, 'article-body');
    return popup;
  }

  test('block after block comes back, whatever was said in between', async () => {
    const popup = await pressed('/several-authors/');
    const body = (): Promise<string> => textOf(popup, 'article-body');
    const before: string[] = [];
    for (let out = 0; out < 3; out++) {
      const whole = await body();
      before.push(whole);
      for (const key of ['j', 'x']) await popup.page.keyboard.press(key);
      await until(async () => (await body()) !== whole, 'a block to be out');
    }
    // A key that finds nothing to do says so in the notice's place.
    await popup.page.keyboard.press('p');
    await popup.page.getByTestId('notice').getByText('no earlier heading').waitFor();
    for (const whole of before.reverse()) {
      await popup.page.keyboard.press('z');
      await until(async () => (await body()) === whole, 'a block to be back');
    }
  });

  test('a block that is put back is said to be, shown above the open list, and taken out by z', async () => {
    const popup = await pressed('/reader-app-with-signup/');
    const before = await textOf(popup, chip);
    await click(popup, chip);
    const button = popup.page.locator('[data-testid="removals"] li button').first();
    await button.click();
    await popup.page.getByTestId('notice').getByText('Back in the article').waitFor();
    expect(await textOf(popup, chip)).not.toBe(before);
    await popup.page.getByTestId('notice').getByRole('button', { name: 'Show' }).click();
    const isSeen = (): boolean => {
      const block = document.querySelector('[data-cursor]');
      const { left, top } = block?.getBoundingClientRect() ?? { left: 0, top: 0 };
      return block?.contains(document.elementFromPoint(left + 20, top + 8)) === true;
    };
    await until(() => popup.evaluate(isSeen), 'the block to be seen');
    await popup.page.getByRole('button', { name: 'Back to the list' }).click();
    expect(await button.evaluate((one) => one === document.activeElement)).toBe(true);
    await popup.page.keyboard.press('z');
    await until(async () => (await textOf(popup, chip)) === before, 'the block to be out');
  });

  test('another way to read the page begins at the title, is said, and can be undone', async () => {
    const popup = await pressed('/live-blog/');
    const body = (): Promise<string> => textOf(popup, 'article-body');
    const before = await body();
    const atTitle = (): Promise<boolean> =>
      popup.evaluate(() => scrollY === 0 && document.activeElement?.tagName === 'H1');
    await popup.page.locator('[data-testid="other-ways"] .ask').click();
    await popup.page.locator('.way').first().click();
    await popup.page.getByTestId('notice').getByText('Read in another way').waitFor();
    expect(await body()).not.toBe(before);
    await until(atTitle, 'the title to have the focus');
    await popup.page.keyboard.press('z');
    await until(async () => (await body()) === before, 'the first reading to be back');
    await until(atTitle, 'the title to have the focus');
  });
});

describe('in the reading view', () => {
  const stage = readerStage();
  let page: Page;
  beforeEach(() => ({ page } = stage));
  const paragraph = (at: number): ReturnType<Page['locator']> => page.locator('.body p').nth(at);

  test('an article of which every block was taken out says so, not that it has no words', async () => {
    await openInReader(stage.lede, page, aLongOne(2));
    await stage.press('j', 'x');
    await until(async () => (await page.locator('.body p').count()) === 1, 'a block to be out');
    await stage.press('x');
    await page.getByText(ALL_OUT).waitFor();
    expect(await page.getByText('Open the page').count()).toBe(0);
    expect(await page.getByText('There are no words').count()).toBe(0);
  });

  test('a block whose removal is undone out of view is brought into view, and marked for a moment', async () => {
    await openInReader(stage.lede, page, aLongOne(60));
    await stage.press('j', 'j', 'j');
    const words = await paragraph(2).textContent();
    await stage.press('x');
    await until(async () => (await paragraph(2).textContent()) !== words, 'the block to be out');
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    await stage.press('z');
    await until(() => page.evaluate(isMarked), 'the block to be marked');
    const box = await paragraph(2).boundingBox();
    expect(await paragraph(2).textContent()).toBe(words);
    expect(box?.y).toBeGreaterThan(60);
    expect(box?.y).toBeLessThan(500);
    await until(async () => !(await page.evaluate(isMarked)), 'the mark to be gone');
  });

  test('a block that is put back in view is marked, and the reader stays where they are', async () => {
    await openInReader(stage.lede, page, aLongOne(60));
    await stage.press('j', 'j', 'j');
    const words = await paragraph(2).textContent();
    await stage.press('x');
    await until(async () => (await paragraph(2).textContent()) !== words, 'the block to be out');
    const before = await page.evaluate(() => scrollY);
    await stage.press('z');
    await until(() => page.evaluate(isMarked), 'the block to be marked');
    expect(await paragraph(2).textContent()).toBe(words);
    expect(await page.evaluate(() => scrollY)).toBe(before);
  });

  test('a block that was put back can be taken out again where it stands', async () => {
    await openInReader(stage.lede, page, aLongOne(3));
    await page.locator('.removals summary').click();
    await page.locator('.removals li button').click();
    await until(async () => (await page.locator('.body p').count()) === 4, 'the block to be back');
    await stage.press('j', 'j', 'j', 'x');
    await until(async () => (await page.locator('.body p').count()) === 3, 'the block to be out');
    expect(await page.locator('.body').textContent()).not.toContain('harbour notes');
    expect(await page.locator('.removals li').count()).toBe(1);
    await page.getByTestId('notice').getByText('1 removed').waitFor();
    await stage.press('z');
    await until(async () => (await page.locator('.body p').count()) === 4, 'the block to be back');
  });

  test('× beside the block under a resting pointer takes it out', async () => {
    await openInReader(stage.lede, page, aLongOne(4));
    const words = await paragraph(1).textContent();
    expect(await page.getByTestId('remove-block').count()).toBe(0);
    await paragraph(1).hover();
    const remove = page.getByTestId('remove-block');
    await remove.waitFor();
    const [block, button] = [await paragraph(1).boundingBox(), await remove.boundingBox()];
    if (!block || !button) throw new Error('nothing to press');
    expect(button.x).toBeGreaterThanOrEqual(block.x + block.width);
    expect(Math.abs(button.y - block.y)).toBeLessThan(12);
    // The way to it leads over the margin.
    await page.mouse.move(block.x + block.width - 4, button.y + 10, { steps: 4 });
    await page.mouse.move(button.x + 10, button.y + 10, { steps: 12 });
    await page.mouse.down();
    await page.mouse.up();
    await until(async () => (await page.locator('.body p').count()) === 3, 'the block to be out');
    expect(await page.locator('.body').textContent()).not.toContain(words);
    await page.getByText('2 removed').first().waitFor();
  });

  test('what was found is found anew once a block is out, and the reader stays at their hit', async () => {
    await openInReader(stage.lede, page, aLongOne(6));
    await stage.press('/');
    await page.keyboard.type('ferry');
    await page.getByText('1 / 6').waitFor();
    await stage.press('Enter', 'Enter');
    await page.getByText('3 / 6').waitFor();
    const marked = (name: string): Promise<string[]> =>
      page.evaluate((one) => [...(CSS.highlights.get(one) ?? [])].map(String), name);
    await paragraph(0).hover();
    await page.getByTestId('remove-block').click();
    await page.getByText('2 / 5').waitFor();
    expect(await marked('lede-found')).toEqual(Array.from({ length: 5 }, () => 'ferry'));
    expect(await marked('lede-found-now')).toEqual(['ferry']);
    await page.getByRole('searchbox').press('Enter');
    await page.getByText('3 / 5').waitFor();
  });

  test.each([360, 1280])('× makes a window of %i px no wider', async (width) => {
    await page.setViewportSize({ width, height: 800 });
    await openInReader(stage.lede, page, aLongOne(4));
    await paragraph(1).hover();
    await page.getByTestId('remove-block').waitFor();
    const wide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
    expect(wide).toBe(false);
  });
});
