/** What the reading view shows around the words of an article, and what lies over what. */
import { describe, expect, test } from 'vitest';
import { anArticle } from '../support/articles';
import { openInReader } from '../support/samples/open';
import { story } from './both';
import { readerStage } from './reader-stage';

const stage = readerStage();

test('an article that may not be whole says so, as in the popup', async () => {
  const completeness = { state: 'unsure', evidence: [] } as const;
  await openInReader(stage.lede, stage.page, anArticle({ completeness: { ...completeness, evidence: [] } }));
  expect(await stage.page.getByTestId('completeness').textContent()).toContain('may be missing');
});

test('a button tells the key that does the same', async () => {
  const { page } = stage;
  await page.setViewportSize({ width: 1000, height: 700 });
  await stage.open('feature');
  const titles = page
    .locator('header nav button')
    .evaluateAll((all) => all.map((one) => one.getAttribute('title')));
  expect(await titles).toEqual([
    'Back to the page (u)',
    'Outline (o)',
    'Find (/)',
    'Read aloud or pause (r)',
    'Text and theme (T)',
    'Save for later (s)',
    'Archive (e)',
    'Library',
    'Keys (?)',
  ]);
});

describe('the outline', () => {
  const column = (): Promise<number> =>
    stage.page.evaluate(() => document.querySelector('.lede-article')?.clientWidth ?? 0);
  const inBar = (): Promise<number> =>
    stage.page.getByRole('banner').getByRole('button', { name: 'Outline' }).count();

  test.each([1180, 1280, 1400, 1920])('makes the column no narrower in a window of %i px', async (width) => {
    const { page } = stage;
    await page.setViewportSize({ width, height: 800 });
    await stage.open('no-headings');
    const alone = await column();
    await stage.open('feature');
    const outline = page.locator('aside').getByRole('navigation');
    await outline.waitFor();
    expect(await column()).toBe(alone);
    const [box, text] = [await outline.boundingBox(), await page.locator('.lede-article').boundingBox()];
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual((text?.x ?? 0) - 24);
    expect(await inBar()).toBe(0);
  });

  test('shows no part of a line below the last that it has room for', async () => {
    const { page } = stage;
    await page.setViewportSize({ width: 1180, height: 800 });
    const heading = 'What was said of the gates of the lock in the old granary '.repeat(6);
    const html = `<h2>${heading}</h2>${story(4)}<h2>The floods</h2>${story(4)}`;
    await openInReader(stage.lede, page, anArticle({ html }));
    const entry = page.locator('aside').getByRole('navigation').getByRole('button').first();
    await entry.waitFor();
    const lines = await entry.evaluate((button) => {
      const words = document.createRange();
      words.selectNodeContents(button.querySelector('span') ?? button);
      const clips = [button, ...button.querySelectorAll('*')].find(
        (one) => getComputedStyle(one).overflowY === 'hidden',
      );
      const edge = clips?.getBoundingClientRect().bottom ?? Infinity;
      const tops = [...words.getClientRects()].map(({ top }) => Math.round(top));
      return new Set(tops.filter((top) => top < edge - 1)).size;
    });
    expect(lines).toBe(3);
  });

  test('is behind its button where wide lines or a narrow window leave no room', async () => {
    const { page } = stage;
    await page.setViewportSize({ width: 1280, height: 800 });
    await stage.open('feature');
    await page.locator('aside').getByRole('navigation').waitFor();
    await page.evaluate(
      'chrome.storage.local.set({ reading: { version: 1, value: { size: 28, width: 80 } } })',
    );
    await expect.poll(inBar).toBe(1);
    expect(await page.locator('aside').getByRole('navigation').count()).toBe(0);
    await page.evaluate('chrome.storage.local.clear()');
    await expect.poll(inBar).toBe(0);
    await page.setViewportSize({ width: 900, height: 800 });
    await expect.poll(inBar).toBe(1);
  });
});

test('the offer to keep pictures has its answers side by side, and lies under what the reader opens', async () => {
  const { page } = stage;
  await stage.open('feature');
  await stage.press('s');
  await page.getByTestId('keep-pictures').waitFor();
  for (const width of [1280, 360]) {
    await page.setViewportSize({ width, height: 700 });
    const yes = await page.getByTestId('keep-pictures').boundingBox();
    const no = await page.getByRole('button', { name: 'Not now' }).boundingBox();
    expect(no?.y).toBe(yes?.y);
  }
  await stage.press('Shift+T');
  const offer = await page.getByTestId('keep-pictures').boundingBox();
  expect(offer).not.toBeNull();
  const uppermost = page.evaluate(
    ([x, y]) => document.elementFromPoint(x, y)?.closest('#text-panel, [data-testid=picture-proof]')?.id,
    [(offer?.x ?? 0) + 5, (offer?.y ?? 0) + 5] as const,
  );
  expect(await uppermost).toBe('text-panel');
});

test('where the system chooses all colours, the hit in view is told from the others', async () => {
  const { page } = stage;
  await page.emulateMedia({ forcedColors: 'active' });
  await stage.open('feature');
  const [hits, now] = await page.evaluate(() =>
    ['lede-found', 'lede-found-now'].map((name) => {
      const style = getComputedStyle(
        document.querySelector('.body p') ?? document.body,
        `::highlight(${name})`,
      );
      return { behind: style.backgroundColor, line: style.textDecorationLine };
    }),
  );
  expect(now?.behind).not.toBe(hits?.behind);
  expect([hits?.line, now?.line]).toEqual(['none', 'underline']);
});

test('a page of plain text is set as an article is, and its long lines are broken', async () => {
  const { page } = stage;
  await page.setViewportSize({ width: 360, height: 700 });
  const line = 'Nobody had expected the ferry to come back before the ice did. '.repeat(20);
  await openInReader(stage.lede, page, anArticle({ html: `<pre>${line}\n\n${line}</pre>`, text: line }));
  const block = page.locator('.body pre');
  expect(await block.evaluate((one) => one.scrollWidth <= one.clientWidth)).toBe(true);
  const fontOf = (one: Element): string =>
    ['font-family', 'font-size', 'line-height']
      .map((name) => getComputedStyle(one).getPropertyValue(name))
      .join(' ');
  expect(await block.evaluate(fontOf)).toBe(await page.locator('.body').evaluate(fontOf));
});

describe('what is wider than the column', () => {
  test.each(['.table-scroll', 'pre'])('%s shows on which side it goes on', async (wide) => {
    const { page } = stage;
    await page.setViewportSize({ width: 360, height: 700 });
    await stage.open('feature');
    await page.evaluate(async () => {
      await document.fonts.ready;
    });
    const box = page.locator(wide);
    await box.scrollIntoViewIfNeeded();
    // Only what lies behind the words is looked at.
    await box.evaluate((element) => {
      for (const child of element.children) (child as HTMLElement).style.visibility = 'hidden';
    });
    // A face or a picture that comes late may still move the box.
    const edge = async (at: (box: { x: number; width: number }) => number): Promise<string> => {
      const { x, y, width, height } = (await box.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
      const clip = { x: at({ x, width }), y: Math.round(y + height / 2), width: 4, height: 4 };
      return (await page.screenshot({ clip })).toString('base64');
    };
    const left = (): Promise<string> => edge(({ x }) => Math.round(x) + 5);
    const right = (): Promise<string> => edge(({ x, width }) => Math.round(x + width) - 9);
    await expect.poll(async () => (await right()) !== (await left())).toBe(true);
    const plain = await left();
    await box.evaluate((element) => element.scrollTo({ left: element.scrollWidth }));
    await expect.poll(right).toBe(plain);
    await expect.poll(left).not.toBe(plain);
  });
});

test('what only looks like something is not drawn as it: jump marks, bold in bold, small print in captions', async () => {
  const { page } = stage;
  const html = `<h2>The wall <strong>and the <b>gate</b></strong></h2>
    <p><a id="part">What the council</a> said is <a href="https://news.example/survey">public</a>.</p>
    <figure><img src="https://never.test/wall.jpg" alt="The wall"><figcaption>The wall. <small>Photograph: Ines Falk</small></figcaption></figure>`;
  await openInReader(stage.lede, page, anArticle({ html }));
  const style = (selector: string, name: string): Promise<string> =>
    page
      .locator(`.body ${selector}`)
      .first()
      .evaluate((one, property) => getComputedStyle(one).getPropertyValue(property), name);
  expect(await style('a:not([href])', 'text-decoration-line')).toBe('none');
  expect(await style('a:not([href])', 'color')).toBe(await style('p', 'color'));
  expect(await style('a[href]', 'text-decoration-line')).toBe('underline');
  for (const bold of ['strong', 'b']) expect(await style(`h2 ${bold}`, 'font-weight')).toBe('700');
  expect(await style('small', 'font-size')).toBe(await style('figcaption', 'font-size'));
});

test('of a picture on its way no words are seen, and the offer to keep pictures lies beside the end', async () => {
  const { page } = stage;
  let answer = (): void => {};
  const held = new Promise<void>((done) => (answer = done));
  await page.route('**/wall.jpg', async (route) => {
    await held;
    await route.abort();
  });
  const html = `<figure><img src="${stage.pictures}/wall.jpg" alt="The wall"></figure><p>${'The wall. '.repeat(900)}</p>`;
  await openInReader(stage.lede, page, anArticle({ html }));
  const waiting = page.locator('img[data-unsized="waiting"]');
  expect(await waiting.evaluate((one) => getComputedStyle(one).color)).toBe('rgba(0, 0, 0, 0)');
  answer();
  await page.locator('.missing').getByText('The wall').waitFor();
  await stage.press('s');
  await page.getByTestId('keep-pictures').waitFor();
  await stage.press('Shift+G');
  const end = await page.locator('.after').boundingBox();
  const card = await page.locator('.card').boundingBox();
  expect((end?.y ?? 0) + (end?.height ?? 0)).toBeLessThan(card?.y ?? 0);
});
