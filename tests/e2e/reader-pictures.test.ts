/** Pictures in the reading view: kept ones shown without the network, enlarged, and grown by fingers and wheel. */
import type { Page } from 'playwright';
import { beforeEach, expect, test } from 'vitest';
import type { Removal } from '../../lib/article';
import { anArticle } from '../support/articles';
import type { ChromiumLede } from '../support/chromium';
import { until } from '../support/driver';
import { longRead } from '../support/samples/articles';
import { openInReader, save } from '../support/samples/open';
import { readerStage } from './reader-stage';

const stage = readerStage();
const { open, press } = stage;
let lede: ChromiumLede;
let page: Page;
beforeEach(() => ({ lede, page } = stage));

test('a saved article shows the pictures that were kept with it, and asks the network for none', async () => {
  const article = longRead(600, { base: stage.pictures, count: 3 });
  await openInReader(lede, page, article);
  const id = await save(page, article);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const shown = async (): Promise<boolean> => {
    await page.goto(lede.urlOf(`reader.html?id=${String(id)}`));
    await page.getByTestId('article-body').waitFor();
    return page.evaluate(() => {
      const pictures = [...document.querySelectorAll<HTMLImageElement>('.body img')];
      for (const picture of pictures) picture.loading = 'eager';
      return Promise.allSettled(pictures.map((picture) => picture.decode())).then(
        () => pictures.length === 3 && pictures.every(({ naturalWidth }) => naturalWidth > 0),
      );
    });
  };
  await until(shown, 'three pictures to be kept and shown', 30_000);
  expect(asked.filter((url) => url.startsWith('http'))).toEqual([]);
});

test('a block of a saved article that is put back asks the network for no picture either', async () => {
  const removal: Removal = {
    id: 'r1',
    kind: 'related',
    why: ['label'],
    text: 'More from the harbour',
    html: `<p>More from the harbour <img src="${stage.pictures}/never-kept.jpg" alt="The pier"></p>`,
    after: 1,
  };
  const article = { ...longRead(600, { base: stage.pictures, count: 1 }), removals: [removal] };
  await openInReader(lede, page, article);
  const id = await save(page, article);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(lede.urlOf(`reader.html?id=${String(id)}`));
  await page.locator('.removals summary').click();
  await page.getByRole('button', { name: 'Put back' }).click();
  await page.locator('.body .missing').getByText('The pier').waitFor();
  expect(asked.filter((url) => url.startsWith('http'))).toEqual([]);
});

test('a kept picture has its room before it is there', async () => {
  const article = longRead(600, { base: stage.pictures, count: 3 });
  await openInReader(lede, page, article);
  const id = await save(page, article);
  const kept = async (): Promise<boolean> => {
    await page.goto(lede.urlOf(`reader.html?id=${String(id)}`));
    await page.getByTestId('article-body').waitFor();
    return (await page.locator('.body img[data-kept]').count()) === 3;
  };
  await until(kept, 'three pictures to be kept', 30_000);
  const rooms = await page.evaluate(async () => {
    const pictures = [...document.querySelectorAll<HTMLImageElement>('.body img')];
    for (const picture of pictures) picture.loading = 'eager';
    await Promise.all(pictures.map((picture) => picture.decode()));
    return pictures.map((picture) => {
      const there = picture.getBoundingClientRect();
      picture.removeAttribute('src');
      const coming = picture.getBoundingClientRect();
      return [there, coming].map(({ width, height }) => `${String(width)} × ${String(height)}`);
    });
  });
  expect(rooms).toHaveLength(3);
  for (const [there, coming] of rooms) expect(coming).toBe(there);
});

test('a film is shown as one, and its still picture leads to it', async () => {
  const address = 'https://films.test/ferry.mp4';
  const still = `<a href="${address}"><img src="${stage.pictures}/still.jpg" alt="" width="640" height="360"></a>`;
  const caption = `<figcaption><a href="${address}">The launch</a> Filmed on Monday.</figcaption>`;
  await openInReader(lede, page, anArticle({ html: `<p>It sailed.</p><figure>${still}${caption}</figure>` }));
  const figure = page.locator('.body figure');
  const link = figure.locator('> a');
  expect(await figure.locator('img[data-enlarge]').count()).toBe(0);
  expect(await link.getAttribute('href')).toBe(address);
  const mark = await link.evaluate((one) => getComputedStyle(one, '::after').content);
  expect(mark).toContain('▶');
  const [name, words] = await figure.evaluate((one) => {
    const range = document.createRange();
    range.selectNode(one.querySelector('figcaption')?.lastChild ?? one);
    return [one.querySelector('figcaption a'), range].map((part) => part?.getBoundingClientRect().top ?? 0);
  });
  expect(words).toBeGreaterThan(name ?? Infinity);
});

test('a picture is enlarged by Enter with its caption; arrows step, Escape closes', async () => {
  await open('feature');
  await page.locator('img[data-enlarge]').first().press('Enter');
  const dialog = page.locator('dialog');
  await dialog.getByText('an hour before the water came').waitFor();
  await press('ArrowRight');
  await dialog.getByText('The old lock, closed since 1988.').waitFor();
  await press('+');
  expect(await dialog.locator('img.zoomed').count()).toBe(1);
  await press('Escape');
  await dialog.waitFor({ state: 'detached' });
});

test('a press beside the enlarged picture closes it, as does the button at the top; one on it makes it larger', async () => {
  await open('feature');
  const first = page.locator('img[data-enlarge]').first();
  const dialog = page.locator('dialog');
  await first.press('Enter');
  const picture = dialog.locator('img');
  await until(() => picture.evaluate((one: HTMLImageElement) => one.naturalWidth > 0), 'the picture to load');
  const box = await picture.boundingBox();
  expect(box?.y).toBeGreaterThan(8);
  const close = await dialog.getByRole('button', { name: 'Close' }).boundingBox();
  expect(close?.y).toBeLessThan(40);
  expect((close?.x ?? 0) + (close?.width ?? 0)).toBeGreaterThan(1220);
  await picture.click();
  expect(await dialog.locator('img.zoomed').count()).toBe(1);
  await picture.click();
  // Words may be marked beside the picture too.
  const caption = await dialog.locator('.caption').boundingBox();
  await page.mouse.move((caption?.x ?? 0) + 40, (caption?.y ?? 0) + 10);
  await page.mouse.down();
  await page.mouse.move(20, 400);
  await page.mouse.up();
  expect(await dialog.count()).toBe(1);
  await page.mouse.click(20, 400);
  await dialog.waitFor({ state: 'detached' });
  expect(await first.evaluate((one) => one === document.activeElement)).toBe(true);
  await first.press('Enter');
  await dialog.getByRole('button', { name: 'Close' }).click();
  await dialog.waitFor({ state: 'detached' });
});

test('in place of a picture that cannot be had stands that it is not available', async () => {
  await open('feature');
  await page.locator('img[data-enlarge]').first().press('Enter');
  await press('ArrowLeft');
  const dialog = page.locator('dialog');
  await dialog.getByRole('status').getByText('Picture not available: A map of the harbour wall').waitFor();
  expect(await dialog.locator('img').count()).toBe(0);
  await press('ArrowRight');
  await dialog.locator('img').waitFor();
  expect(await dialog.getByText('Picture not available').count()).toBe(0);
});

test('a picture that was not kept leaves no more room empty than its words need', async () => {
  const html = `<figure><img src="${stage.pictures}/nowhere.svg" width="1200" height="800" alt="The pier"></figure><p>It is long.</p>`;
  await openInReader(lede, page, anArticle({ html }));
  const id = await save(page, anArticle({ html }));
  await page.goto(lede.urlOf(`reader.html?id=${String(id)}`));
  const words = page.locator('.body .missing');
  await words.getByText('The pier').waitFor();
  expect((await words.boundingBox())?.height).toBeLessThan(100);
});

test('a picture grows under two fingers and under the wheel with Control, and shrinks again', async () => {
  await open('feature');
  await page.locator('img[data-enlarge]').first().press('Enter');
  const picture = page.locator('dialog .stage img');
  await until(() => picture.evaluate((one: HTMLImageElement) => one.naturalWidth > 0), 'the picture to load');
  const width = (): Promise<number> => picture.evaluate((one) => one.getBoundingClientRect().width);
  const whole = await width();
  const session = await page.context().newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', apart: number): Promise<unknown> =>
    session.send('Input.dispatchTouchEvent', {
      type,
      touchPoints:
        type === 'touchEnd' ? [] : [-1, 1].map((side, id) => ({ x: 640 + (side * apart) / 2, y: 300, id })),
    });
  const pinch = async (from: number, to: number): Promise<void> => {
    await touch('touchStart', from);
    for (let step = 1; step <= 8; step++) await touch('touchMove', from + ((to - from) * step) / 8);
    await touch('touchEnd', 0);
  };
  await pinch(100, 250);
  await until(async () => (await width()) > whole * 1.5, 'the picture to grow');
  await pinch(400, 60);
  await until(async () => Math.abs((await width()) - whole) < 2, 'the picture to be whole again');
  await page.mouse.move(640, 300);
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -200);
  await page.keyboard.up('Control');
  await until(async () => (await width()) > whole * 1.5, 'the picture to grow by the wheel');
});
