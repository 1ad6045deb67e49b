/**
 * `npm run bench:reader [-- --rounds N]`: how soon a saved article can be read, how still the page stands, and how
 * smoothly a very long one scrolls, changes its theme and is searched. Real Chromium, the built extension.
 */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'playwright';
import { launchChromium, type ChromiumLede } from '../support/chromium.ts';
import { callSource, until } from '../support/driver.ts';
import { longRead } from '../support/samples/articles.ts';
import { openInReader, save } from '../support/samples/open.ts';
import { servePictures } from '../support/samples/pictures.ts';

const { values } = parseArgs({ options: { rounds: { type: 'string', default: '15' } } });

const quantile = (numbers: number[], part: number): number =>
  numbers.toSorted((a, b) => a - b)[Math.min(numbers.length - 1, Math.floor(numbers.length * part))] ?? NaN;
const ms = (value: number): string => `${value.toFixed(0)} ms`;

/**
 * Runs before any script of the page: notes when the browser first painted text of the article, by its own account, and
 * layout shifts.
 */
function watch(): void {
  const seen = { painted: 0, shift: 0 };
  Object.assign(globalThis, { seen });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const { value, hadRecentInput } = entry as PerformanceEntry & {
        value: number;
        hadRecentInput: boolean;
      };
      if (!hadRecentInput) seen.shift += value;
    }
  }).observe({ type: 'layout-shift', buffered: true });
  new PerformanceObserver((list, observer) => {
    const text = list
      .getEntries()
      .find((entry) => (Reflect.get(entry, 'element') as Element | null)?.closest('[data-testid^=article-]'));
    if (!text) return;
    seen.painted = text.startTime;
    observer.disconnect();
  }).observe({ type: 'largest-contentful-paint', buffered: true });
}

/** Runs in the page: measures from frame to frame until told to stop. */
function countFrames(): void {
  const frames = { longest: 0, last: performance.now(), on: true };
  Object.assign(globalThis, { frames });
  const next = (now: number): void => {
    frames.longest = Math.max(frames.longest, now - frames.last);
    frames.last = now;
    if (frames.on) requestAnimationFrame(next);
  };
  requestAnimationFrame((now) => {
    frames.last = now;
    requestAnimationFrame(next);
  });
}

/** The longest frame while something is done in the page, in milliseconds. */
async function longestFrame(page: Page, doing: () => Promise<void>): Promise<number> {
  await page.evaluate(callSource(countFrames, []));
  await doing();
  await page.waitForTimeout(300);
  return page.evaluate<number>('(frames.on = false, frames.longest)');
}

async function opening(page: Page, url: string): Promise<{ painted: number; shift: number }> {
  await page.goto('about:blank');
  await page.goto(url);
  await until(() => page.evaluate<boolean>('seen.painted > 0'), 'the article to be painted');
  await page.mouse.wheel(0, 2500);
  await page.waitForTimeout(700);
  return page.evaluate<{ painted: number; shift: number }>('seen');
}

/** The article as a file without a script: what the browser itself needs here and now for a page of that length. */
async function plainFile(html: string): Promise<string> {
  const path = join(await mkdtemp(join(tmpdir(), 'lede-plain-')), 'article.html');
  const page = `<!doctype html><meta charset="utf-8"><title>Plain</title><div data-testid="article-body">${html}</div>`;
  await writeFile(path, page);
  return path;
}

async function benchOpening(lede: ChromiumLede, page: Page, base: string): Promise<void> {
  const article = longRead(5000, { base, count: 20 });
  await openInReader(lede, page, article);
  const id = await save(page, article);
  const url = lede.urlOf(`reader.html?id=${String(id)}`);
  const kept = async (): Promise<boolean> => {
    await opening(page, url);
    return (await page.locator('.body img').count()) === 20;
  };
  await until(kept, 'twenty pictures to be kept', 120_000);
  const shown = await page.locator('.body img').count();
  const plain = await plainFile(article.html);
  const rounds = [];
  const bare: number[] = [];
  for (let round = 0; round <= Number(values.rounds); round++) {
    const found = await opening(page, url);
    const { painted: alone } = await opening(page, `file://${plain}`);
    if (round === 0) continue;
    rounds.push(found);
    bare.push(alone);
  }
  await rm(dirname(plain), { recursive: true });
  const painted = rounds.map((round) => round.painted);
  console.log(`saved article of 5,000 words, ${String(shown)} pictures, ${String(rounds.length)} rounds`);
  console.log(
    `  navigation → text painted: median ${ms(quantile(painted, 0.5))}, 95 % ${ms(quantile(painted, 0.95))} (at most 100)`,
  );
  const ratio = quantile(painted, 0.5) / quantile(bare, 0.5);
  console.log(
    `  the same text as a plain file, no script: median ${ms(quantile(bare, 0.5))}; ratio ${ratio.toFixed(2)}`,
  );
  console.log(
    `  layout shift (CLS), largest: ${Math.max(...rounds.map(({ shift }) => shift)).toFixed(4)} (0)`,
  );
}

async function benchLong(lede: ChromiumLede, page: Page, base: string): Promise<void> {
  await openInReader(lede, page, longRead(50_000, { base, count: 0 }));
  await page.waitForTimeout(1500);
  const key = (name: string): (() => Promise<void>) => {
    return () => page.keyboard.press(name);
  };
  const scroll = async (): Promise<void> => {
    for (let step = 0; step < 40; step++) await page.mouse.wheel(0, 700);
  };
  const type = async (): Promise<void> => {
    await page.keyboard.press('/');
    await page.keyboard.type('the harbour', { delay: 60 });
  };
  console.log('article of 50,000 words, longest frame (at most 100)');
  const frames: [string, () => Promise<void>][] = [
    ['scrolling', scroll],
    ['theme', key('t')],
    ['text size', key('+')],
    ['next paragraph', key('j')],
    ['typing in find', type],
  ];
  for (const [name, doing] of frames) console.log(`  ${name}: ${ms(await longestFrame(page, doing))}`);
}

async function main(): Promise<void> {
  const { base, server } = await servePictures();
  const lede = await launchChromium();
  try {
    const page = await lede.context.newPage();
    await page.addInitScript({ content: callSource(watch, []) });
    await benchOpening(lede, page, base);
    await benchLong(lede, page, base);
  } finally {
    await lede.close();
    server.close();
  }
}

await main();
