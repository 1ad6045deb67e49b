/**
 * Press → article painted in the popup: Lede against a bare popup that injects Readability and shows its HTML.
 * Both are pressed on the same pages, by turns, in one run; what counts is the ratio of the two.
 *
 *   npm run build && npm run bench:press -- --corpus DIR [--take N] [--keys a|b|REGEX] [--rounds N]
 *                                                    [--asleep] [--extension DIR] [--against DIR]
 * With `--asleep` Lede's background sleeps at each press, as it does after a while without one. With `--extension`
 * another build is pressed than the one under .output, with `--against` another than the bare one.
 */
import { cp, mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { launchChromium, type ChromiumLede, type ChromiumSurface } from '../support/chromium';
import { until } from '../support/driver';
import { fakeWeb } from '../support/fake-web';
import { chooseKeys, openCorpus, pageOf, type Corpus } from './support/corpus';

const ROOT = join(import.meta.dirname, '../..');
/** Long enough for either popup to have painted before anything looks at it: looking takes time of its own. */
const SETTLE_MS = 900;
const ARTICLE = '#article, [data-testid="article-title"], [data-testid="article-body"]';

interface Sample {
  key: string;
  lede: number;
  bare: number;
}

/** The bare extension with Readability beside it, ready to be loaded. */
async function bareExtension(): Promise<string> {
  const folder = join(ROOT, '.cache/bare-extension');
  await mkdir(folder, { recursive: true });
  await cp(join(import.meta.dirname, 'bare-extension'), folder, { recursive: true });
  await cp(join(ROOT, 'node_modules/@mozilla/readability/Readability.js'), join(folder, 'Readability.js'));
  return folder;
}

/** Answers a page of the corpus at its own address, its scripts off, and refuses all else. */
async function answerFromCorpus(lede: ChromiumLede, page: { url: string; body: Buffer }): Promise<void> {
  await lede.context.unrouteAll();
  await lede.context.route(/^https?:/, (route) =>
    route.request().url() === page.url
      ? route.fulfill({
          body: page.body,
          headers: {
            'content-type': 'text/html; charset=utf-8',
            'content-security-policy': "script-src 'none'",
          },
        })
      : route.abort(),
  );
}

/** When the article was first painted, in ms since 1970; undefined while it has not been. */
function paintedAt(selector: string): Promise<number | undefined> {
  return new Promise((resolve) => {
    const observer = new PerformanceObserver((list) => {
      const article = list
        .getEntries()
        .find((entry) => (Reflect.get(entry, 'element') as Element | null)?.closest(selector));
      if (article) resolve(performance.timeOrigin + article.startTime);
    });
    observer.observe({ type: 'largest-contentful-paint', buffered: true });
    setTimeout(() => resolve(undefined), 300);
  });
}

/** Presses the button once and gives the ms until the article was painted. */
async function timePress(lede: ChromiumLede, tab: ChromiumSurface): Promise<number> {
  const { popup, pressedAt } = await lede.pressTimed(tab, SETTLE_MS);
  const painted = await until(() => popup.evaluate(paintedAt, ARTICLE), 'the article to be painted');
  await popup.close();
  return painted - pressedAt;
}

/** Lets the background give presses back to the browser and go, which it does by itself after a while. */
async function putToSleep(lede: ChromiumLede): Promise<void> {
  const worker = await lede.worker();
  await worker.evaluate(`chrome.action.setPopup({ popup: '/popup.html' })`);
  await lede.killWorker();
}

async function measure(
  lede: ChromiumLede,
  page: { url: string; body: Buffer },
  asleep: boolean,
): Promise<number> {
  await answerFromCorpus(lede, page);
  const tab = await lede.open(page.url);
  try {
    if (asleep) await putToSleep(lede);
    await sleep(300);
    return await timePress(lede, tab);
  } finally {
    await tab.close();
  }
}

interface Run {
  corpus: Corpus;
  keys: string[];
  rounds: number;
  asleep: boolean;
  extension: string | undefined;
  against: string | undefined;
}

async function run({ corpus, keys, rounds, asleep, extension, against }: Run): Promise<Sample[]> {
  const web = await fakeWeb({});
  const lede = await launchChromium({ proxy: web.port, ...(extension && { extension: resolve(extension) }) });
  const bare = await launchChromium({
    proxy: web.port,
    extension: against ? resolve(against) : await bareExtension(),
  });
  const samples: Sample[] = [];
  try {
    for (let round = 0; round < rounds; round++) {
      for (const [at, key] of keys.entries()) {
        const page = { url: corpus.truths.get(key)?.url ?? '', body: pageOf(corpus, key) };
        const ledeFirst = (at + round) % 2 === 0;
        try {
          const first = await measure(ledeFirst ? lede : bare, page, asleep && ledeFirst);
          const second = await measure(ledeFirst ? bare : lede, page, asleep && !ledeFirst);
          const sample = { key, lede: ledeFirst ? first : second, bare: ledeFirst ? second : first };
          console.log(`${key}: Lede ${sample.lede.toFixed(0)} ms, bare ${sample.bare.toFixed(0)} ms`);
          samples.push(sample);
        } catch (error) {
          console.log(`${key}: left out, ${error instanceof Error ? error.message : String(error)}`);
        }
      }
    }
  } finally {
    await lede.close();
    await bare.close();
    await web.close();
  }
  return samples;
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? NaN;
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      corpus: { type: 'string' },
      take: { type: 'string', default: '24' },
      keys: { type: 'string', default: '' },
      rounds: { type: 'string', default: '2' },
      asleep: { type: 'boolean', default: false },
      extension: { type: 'string' },
      against: { type: 'string' },
    },
  });
  if (!values.corpus) throw new Error('Say --corpus DIR.');
  const corpus = openCorpus(values.corpus);
  const keys = chooseKeys(corpus.truths.keys(), values.keys).slice(0, Number(values.take));
  const { asleep, extension, against } = values;
  const samples = await run({ corpus, keys, rounds: Number(values.rounds), asleep, extension, against });
  const of = (pick: (sample: Sample) => number): number => median(samples.map(pick));
  console.log(`\n${String(samples.length)} pairs of presses on ${String(keys.length)} pages`);
  console.log(`Lede ${of((s) => s.lede).toFixed(0)} ms, bare ${of((s) => s.bare).toFixed(0)} ms (medians)`);
  console.log(`median ratio ${of((s) => s.lede / s.bare).toFixed(3)}`);
}

await main();
