/**
 * `npm run bench:reader [-- --rounds N]`: how soon a saved article can be read, how still the page stands, and how
 * smoothly a very long one scrolls, changes its theme and is searched. Real Chromium, the built extension.
 *
 * The article is opened as readers open it: by a press on its title in the library, and in a tab of its own, as from
 * the popup's list. Time counts from the press, or from the start of the navigation, to the browser's painting of a
 * paragraph; from the second opening on the reader comes back to their place in the middle. The plain file that it is
 * compared with is opened from an empty tab.
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
 * Runs before any script of the page: notes how long after the press, or the start of the page, the browser first
 * painted a paragraph of the article, by its own account, and layout shifts.
 */
function watch(): void {
  const seen = { painted: 0, shift: 0 };
  let from = 0;
  Object.assign(globalThis, { seen });
  const pressed = (event: Event): void => {
    from = event.timeStamp;
    Object.assign(seen, { painted: 0, shift: 0 });
  };
  addEventListener('click', pressed, { capture: true });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) seen.shift += Number(Reflect.get(entry, 'value'));
  }).observe({ type: 'layout-shift', buffered: true });
  const unmarked = '[data-testid=article-body] p:not([elementtiming])';
  new MutationObserver(() => {
    for (const paragraph of document.querySelectorAll(unmarked)) paragraph.setAttribute('elementtiming', '');
  }).observe(document, { childList: true, subtree: true });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) seen.painted ||= Number(Reflect.get(entry, 'renderTime')) - from;
  }).observe({ type: 'element', buffered: true });
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

interface Opening {
  painted: number;
  shift: number;
}

/** What was seen of an opening, once the reader has gone on in the text. */
async function seenOf(page: Page): Promise<Opening> {
  await until(() => page.evaluate<boolean>('globalThis.seen?.painted > 0'), 'the article to be painted');
  await page.mouse.wheel(0, 2500);
  await page.waitForTimeout(700);
  return page.evaluate<Opening>('seen');
}

async function fromEmptyTab(page: Page, url: string): Promise<Opening> {
  await page.goto('about:blank');
  await page.goto(url);
  return seenOf(page);
}

async function fromLibrary(lede: ChromiumLede, page: Page, path: string): Promise<Opening> {
  await page.goto(lede.urlOf('library.html'));
  const title = page.locator(`a[href="/${path}"]`);
  await title.waitFor();
  // The reader reads the title before pressing it.
  await page.waitForTimeout(400);
  await title.click();
  await page.waitForURL(`**/${path}`);
  return seenOf(page);
}

async function inNewTab(lede: ChromiumLede, path: string): Promise<Opening> {
  const tab = await lede.context.newPage();
  const seen = await fromEmptyTab(tab, lede.urlOf(path));
  await tab.close();
  return seen;
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
  const path = `reader.html?id=${String(id)}`;
  const kept = async (): Promise<boolean> => {
    await fromEmptyTab(page, lede.urlOf(path));
    return (await page.locator('.body img').count()) === 20;
  };
  await until(kept, 'twenty pictures to be kept', 120_000);
  const shown = await page.locator('.body img').count();
  const plain = await plainFile(article.html);
  const pressed: Opening[] = [];
  const inTabs: Opening[] = [];
  const bare: Opening[] = [];
  // The first round makes everything warm, and does not count.
  for (let round = 0; round <= Number(values.rounds); round++) {
    pressed.push(await fromLibrary(lede, page, path));
    inTabs.push(await inNewTab(lede, path));
    bare.push(await fromEmptyTab(page, `file://${plain}`));
  }
  await rm(dirname(plain), { recursive: true });
  const times = (openings: Opening[]): number[] => openings.slice(1).map(({ painted }) => painted);
  const told = (openings: Opening[]): string =>
    `median ${ms(quantile(times(openings), 0.5))}, 95 % ${ms(quantile(times(openings), 0.95))}`;
  const shifts = [...pressed, ...inTabs].map(({ shift }) => shift);
  const ratio = quantile(times(pressed), 0.5) / quantile(times(bare), 0.5);
  console.log(`saved article of 5,000 words, ${String(shown)} pictures, ${values.rounds} rounds`);
  console.log(`  title pressed in the library → text painted: ${told(pressed)} (at most 100)`);
  console.log(`  in a tab of its own: ${told(inTabs)}`);
  console.log(`  the same text as a plain file, no script: ${told(bare)}; ratio ${ratio.toFixed(2)}`);
  console.log(`  layout shift (CLS), largest: ${Math.max(...shifts).toFixed(4)} (0)`);
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
    await lede.context.addInitScript({ content: callSource(watch, []) });
    await benchOpening(lede, page, base);
    await benchLong(lede, page, base);
  } finally {
    await lede.close();
    server.close();
  }
}

await main();
