/**
 * The library's figures in a real browser, inside the extension.
 * `npm run bench:library -- --articles N [--browser firefox]`: with N seeded articles and, in the same run, with 1,000.
 */
import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { launchChromium } from '../support/chromium.ts';
import { until, type LedeBrowser, type Surface } from '../support/driver.ts';
import { launchFirefox } from '../support/firefox.ts';
import { serveSite } from '../tools/site.ts';
import { busiestTask } from './library/busiest.ts';
import { queries } from './library/corpus.ts';
import { withBenchPage } from './library/extension.ts';
import { savesInPopup } from './library/in-popup.ts';
import type { Bench } from './library/page.ts';

const { values } = parseArgs({
  options: {
    articles: { type: 'string', default: '10000' },
    browser: { type: 'string', default: 'chromium' },
  },
});
const COUNT = Number(values.articles);
const FIREFOX = values.browser === 'firefox';
const BASE = 1000;
const BUILT = join(import.meta.dirname, '../../.output', FIREFOX ? 'firefox-mv3' : 'chrome-mv3');
const COLD_RUNS = 3;

const median = (list: number[]): number => [...list].sort((a, b) => a - b)[list.length >> 1] ?? NaN;
const ms = (value: number): string => `${value.toFixed(value < 20 ? 1 : 0)} ms`;
const say = (what: string, figure: string): void => console.log(`${what.padEnd(58)} ${figure}`);

const extension = await withBenchPage(BUILT);
const launch = (profile: string): Promise<LedeBrowser> =>
  FIREFOX ? launchFirefox({ extension, profile }) : launchChromium({ extension, profile });

async function inBrowser<T>(profile: string, work: (browser: LedeBrowser) => Promise<T>): Promise<T> {
  const browser = await launch(profile);
  try {
    return await work(browser);
  } finally {
    await browser.close();
  }
}

async function call<K extends keyof Bench>(
  page: Surface,
  name: K,
  ...args: Parameters<Bench[K]>
): Promise<Awaited<ReturnType<Bench[K]>>> {
  await until(() => page.evaluate(() => 'bench' in globalThis), 'the benchmark page');
  return page.evaluate(
    (method: string, list: unknown[]) =>
      (globalThis as unknown as { bench: Record<string, (...a: unknown[]) => unknown> }).bench[method]?.(
        ...list,
      ),
    name as string,
    args,
  ) as Promise<Awaited<ReturnType<Bench[K]>>>;
}

/** From navigation to rows with titles on the library page, by the page's own clock. */
async function coldList(browser: LedeBrowser): Promise<{ shown: number; page: Surface }> {
  const page = await browser.openPage('library.html');
  const shown = await page.evaluate(
    () =>
      new Promise<number>((done) => {
        const look = (): void => {
          if (document.querySelector('[data-testid="library-title"]')) done(performance.now());
          else requestAnimationFrame(look);
        };
        look();
      }),
  );
  return { shown, page };
}

async function scrolling(page: Surface): Promise<{ worst: number; p99: number }> {
  return page.evaluate(
    () =>
      new Promise<{ worst: number; p99: number }>((done) => {
        const list = document.querySelector('[data-testid="library-list"]');
        const frames: number[] = [];
        let last = 0;
        const step = (now: number): void => {
          if (last) frames.push(now - last);
          last = now;
          if (list) list.scrollTop += 240;
          if (frames.length < 300) requestAnimationFrame(step);
          else {
            frames.sort((a, b) => a - b);
            done({ worst: frames.at(-1) ?? 0, p99: frames[Math.floor(frames.length * 0.99)] ?? 0 });
          }
        };
        requestAnimationFrame(step);
      }),
  );
}

async function folderSize(folder: string, only: RegExp): Promise<number> {
  let size = 0;
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isFile() && only.test(path)) size += (await stat(path)).size;
  }
  return size;
}

interface Size {
  count: number;
  profile: string;
  list: number[];
  first: number[];
}

async function prepare(count: number): Promise<Size> {
  const profile = await mkdtemp(join(tmpdir(), 'lede-library-'));
  await inBrowser(profile, async (browser) => {
    const page = await browser.openPage('bench.html');
    const fill = await call(page, 'fill', count);
    say(
      `${String(count)}: import with index (≤ 30 s at 10,000)`,
      `${((fill.save + fill.index) / 1000).toFixed(1)} s`,
    );
    say(
      '  of it saving / indexing',
      `${(fill.save / 1000).toFixed(1)} / ${(fill.index / 1000).toFixed(1)} s`,
    );
    say('  longest task of the page (≤ 200 ms)', ms(fill.longest));
    if (count !== COUNT) return;
    const used = FIREFOX ? await call(page, 'space') : await folderSize(profile, /IndexedDB|File System/);
    say('  disk over text and HTML (≤ 1.6)', (used / fill.bytes).toFixed(2));
    const list = Object.values(queries()).flat();
    for (const [kind, some] of Object.entries(queries())) {
      const runs = await call(page, 'warm', some);
      say(
        `  warm search, ${kind}: median / worst`,
        `${ms(median(runs.map((run) => run.ms)))} / ${ms(Math.max(...runs.map((run) => run.ms)))}`,
      );
    }
    const all = await call(page, 'warm', list);
    say('  warm search, all: median (≤ 30 ms at 10,000)', ms(median(all.map((run) => run.ms))));
    say(
      '  queries unlike a brute-force scan (0)',
      `${String(await call(page, 'disagreements', list, count))} of ${String(list.length)}`,
    );
  });
  return { count, profile, list: [], first: [] };
}

async function measureCold(size: Size): Promise<void> {
  await inBrowser(size.profile, async (browser) => {
    const { shown, page } = await coldList(browser);
    size.list.push(shown);
    await page.close();
    const bench = await browser.openPage('bench.html');
    size.first.push((await call(bench, 'first', queries().one[5] ?? '')).ms);
  });
}

async function measurePopup(size: Size): Promise<void> {
  const site = await serveSite();
  try {
    await inBrowser(size.profile, async (browser) => {
      const shown = await savesInPopup(browser, `${site.url}/interview/`, 12);
      say(
        '  shown as saved in the popup: median / worst (≤ 150 ms)',
        `${ms(median(shown))} / ${ms(Math.max(...shown))}`,
      );
    });
  } finally {
    await site.close();
  }
}

async function measurePage(size: Size): Promise<void> {
  await inBrowser(size.profile, async (browser) => {
    const { page } = await coldList(browser);
    await until(
      () =>
        page.evaluate(() => (document.querySelector('[data-testid="library-all"]')?.clientHeight ?? 0) > 9e4),
      'the whole list',
    );
    const frames = await scrolling(page);
    say(
      `  scrolling ${String(size.count)}: worst frame (≤ 50 ms) / 99th percentile`,
      `${ms(frames.worst)} / ${ms(frames.p99)}`,
    );
    if (!FIREFOX && 'page' in page) {
      const inner = (page as unknown as { page: import('playwright').Page }).page;
      const chromium = inner.context().browser();
      if (chromium) {
        say(
          '  scrolling: busiest task, processor time',
          ms(await busiestTask(chromium, () => scrolling(page))),
        );
        const archive = async (): Promise<void> => {
          await inner.keyboard.press('e');
          await inner.getByTestId('library-notice').waitFor();
          await inner.waitForTimeout(3000);
        };
        say('  an article archived: busiest task, processor time', ms(await busiestTask(chromium, archive)));
      }
      const session = await inner.context().newCDPSession(inner);
      await session.send('HeapProfiler.collectGarbage');
      const { usedSize } = await session.send('Runtime.getHeapUsage');
      say('  heap of the library page (≤ 60 MB)', `${(usedSize / 1e6).toFixed(1)} MB`);
    }
  });
}

async function measureSaves(size: Size): Promise<void> {
  await inBrowser(size.profile, async (browser) => {
    const saves = await call(await browser.openPage('bench.html'), 'saves', size.count, 120);
    const ratio = (saves.lede / saves.bare).toFixed(2);
    say('  durable save / bare put, median (≤ 2)', `${ms(saves.lede)} / ${ms(saves.bare)} = ${ratio}`);
  });
}

async function measureWipe(size: Size): Promise<void> {
  const typed = queries().one[2] ?? '';
  await inBrowser(size.profile, async (browser) => {
    const page = await browser.openPage('bench.html');
    await call(page, 'wipe');
    const first = await call(page, 'first', typed);
    say(
      '  index wiped: first answer',
      `${String(first.found)} found, ${String(first.behind)} still to index`,
    );
    const whole = async (): Promise<number | false> => {
      const answer = await call(page, 'first', typed);
      return answer.behind === 0 && answer.found;
    };
    const start = performance.now();
    const found = await until(whole, 'the index to be made anew', 300_000);
    say(
      '  index made anew',
      `${String(found)} found after ${((performance.now() - start) / 1000).toFixed(1)} s`,
    );
  });
}

console.log(`${values.browser}, ${String(COUNT)} articles`);
const base = await prepare(BASE);
const full = await prepare(COUNT);
for (let run = 0; run < COLD_RUNS; run++) for (const size of [base, full]) await measureCold(size);
for (const [what, key, most] of [
  ['cold library page to its rows', 'list', 1.5],
  ['first search after start', 'first', 2.5],
] as const) {
  const [small, large] = [median(base[key]), median(full[key])];
  say(
    `  ${what}, N / 1,000 (≤ ${String(most)} at 50,000)`,
    `${ms(large)} / ${ms(small)} = ${(large / small).toFixed(2)}`,
  );
}
for (const size of [base, full]) await measurePage(size);
await measureSaves(full);
await measurePopup(full);
await measureWipe(full);
for (const { profile } of [base, full]) await rm(profile, { recursive: true, force: true, maxRetries: 5 });
await rm(extension, { recursive: true, force: true });
