/** The reader's place in an article: kept to the paragraph, and gone once the article is read. */
import type { Page } from 'playwright';
import { beforeEach, expect, test } from 'vitest';
import type { ChromiumLede } from '../support/chromium';
import { until } from '../support/driver';
import { longRead } from '../support/samples/articles';
import { ask, openInReader, save } from '../support/samples/open';
import { readerStage } from './reader-stage';

const stage = readerStage();
let lede: ChromiumLede;
let page: Page;
beforeEach(() => ({ lede, page } = stage));

/** A place is brought back at once and again two frames later, which would undo a scroll made in between. */
const placeIsBack = (): Promise<void> =>
  page.evaluate(async () => {
    for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
  });

/** What the library has kept of the reader's place in an article. */
interface Kept {
  place?: { block: number };
  progress: number;
}
const kept = (id: number): Promise<Kept> =>
  page.evaluate(
    (wanted) =>
      new Promise<Kept>((done, fail) => {
        const opening = indexedDB.open('lede');
        opening.onerror = () => fail(new Error('no database'));
        opening.onsuccess = () => {
          const reading = opening.result.transaction('articles').objectStore('articles').get(wanted);
          reading.onsuccess = () => {
            opening.result.close();
            done(reading.result as Kept);
          };
        };
      }),
    id,
  );
const blockKept = async (id: number): Promise<number> => (await kept(id)).place?.block ?? 0;

test.each([6000, 20_000])(
  'the place in %i words is kept to the paragraph, at another width too',
  async (words) => {
    const article = longRead(words, { base: stage.pictures, count: 0 });
    await openInReader(lede, page, article);
    const id = await save(page, article);
    const atLine = (): Promise<string> =>
      page.evaluate(() => {
        const blocks = [...document.querySelectorAll('.body p, .body h2')];
        return String(blocks.findLastIndex((block) => block.getBoundingClientRect().top <= 97));
      });
    await page.goto(lede.urlOf(`reader.html?id=${String(id)}`));
    await page.getByTestId('article-body').waitFor();
    await page.evaluate(() => {
      scrollTo(0, document.documentElement.scrollHeight / 2);
    });
    await until(async () => (await blockKept(id)) > 0, 'the place to be kept');
    const before = await atLine();
    await page.setViewportSize({ width: 600, height: 700 });
    await page.reload();
    await page.getByTestId('article-body').waitFor();
    await until(async () => (await atLine()) === before, 'the place to be found again');
    expect(Number(before)).toBeGreaterThan(20);
  },
);

test('an article that was read to its end opens at its beginning, saved or not', async () => {
  const article = longRead(2000, { base: stage.pictures, count: 0 });
  await openInReader(lede, page, article);
  const opened = page.url();
  const id = await save(page, article);
  const toEnd = (): Promise<boolean> =>
    page.evaluate(() => {
      scrollTo(0, document.documentElement.scrollHeight);
      return scrollY > 1000 && scrollY + innerHeight >= document.documentElement.scrollHeight - 1;
    });
  for (const address of [opened, lede.urlOf(`reader.html?id=${String(id)}`)]) {
    await page.goto(address);
    await page.getByTestId('article-body').waitFor();
    await page.evaluate(() => scrollTo(0, 2000));
    await until(async () => (await blockKept(id)) > 0, 'the place to be kept');
    await page.reload();
    await until(() => page.evaluate(() => scrollY > 1000), 'the place in the middle to be found again');
    await placeIsBack();
    await until(toEnd, 'the end');
    await until(async () => (await blockKept(id)) === 0, 'the end to be noted');
    await page.reload();
    await page.getByTestId('article-body').waitFor();
    await placeIsBack();
    expect(await page.evaluate(() => scrollY)).toBe(0);
  }
});

test('nothing moves once it is seen, neither at the beginning nor in the midst, nor a leap further on', async () => {
  const article = longRead(5000, { base: stage.pictures, count: 20 });
  await openInReader(lede, page, article);
  const id = await save(page, article);
  /** The layout shifts since the page was opened, as the browser tells them. */
  const shifts = (): Promise<number[]> =>
    page.evaluate(async () => {
      const seen: number[] = [];
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) seen.push(Number(Reflect.get(entry, 'value')));
      }).observe({ type: 'layout-shift', buffered: true });
      for (let frame = 0; frame < 10; frame += 1) await new Promise(requestAnimationFrame);
      scrollBy(0, 2.5 * innerHeight);
      for (let frame = 0; frame < 10; frame += 1) await new Promise(requestAnimationFrame);
      return seen;
    });
  await page.goto(lede.urlOf(`reader.html?id=${String(id)}`));
  await page.getByTestId('article-body').waitFor();
  expect(await shifts()).toEqual([]);
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight / 2));
  await until(async () => (await blockKept(id)) > 20, 'the place to be kept');
  await page.reload();
  await until(() => page.evaluate(() => scrollY > 1000), 'the place in the middle to be found again');
  await placeIsBack();
  expect(await shifts()).toEqual([]);
});

test('an article that is opened where nobody looks keeps how far it was read', async () => {
  const article = longRead(2000, { base: stage.pictures, count: 0 });
  await openInReader(lede, page, article);
  const id = await save(page, article);
  // The page that it was saved from keeps a place too.
  await page.goto(lede.urlOf('options.html'));
  await ask(page, 'library:place', { id, place: { block: 9, fraction: 0 }, progress: 0.5 });
  // A tab behind others draws no frames.
  await page.addInitScript('globalThis.requestAnimationFrame = () => 0');
  await page.goto(lede.urlOf(`reader.html?id=${String(id)}`));
  const isThere = (): Promise<boolean> =>
    page.evaluate(() => document.querySelectorAll('.body p').length > 9);
  await until(isThere, 'the article to be there');
  await page.goto(lede.urlOf('options.html'));
  // What the page told as it went is answered before this.
  await ask(page, 'library:newest', { count: 1 });
  expect(await kept(id)).toMatchObject({ place: { block: 9 }, progress: 0.5 });
});
