/**
 * Lede's whole extraction against bare Readability and Defuddle, in turn on the same page of real Chromium.
 *
 *   npm run bench:speed -- --corpus DIR [--take N] [--rounds N] [--growth]
 */
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { BrowserContext } from 'playwright';
import type { Times } from './extractors/timed';
import { launchChromium, withPage } from './support/browser';
import { bundle } from './support/extractors';
import { openCorpus, type Corpus } from './support/corpus';

const NAMES = ['lede', 'readability', 'defuddle'] as const;

const TIMED = fileURLToPath(new URL('./extractors/timed.ts', import.meta.url));
/** Sizes of made pages, in elements: from the second to the third the time may grow twelvefold. */
const SIZES = [10_000, 100_000, 1_000_000];

const sorted = (values: readonly number[]): number[] => [...values].sort((a, b) => a - b);
const at = (values: readonly number[], share: number): number =>
  sorted(values)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? 0;
const median = (values: readonly number[]): number => at(values, 0.5);
const round = (value: number): string => value.toFixed(value < 10 ? 2 : 0);

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      corpus: { type: 'string' },
      take: { type: 'string' },
      rounds: { type: 'string', default: '6' },
      growth: { type: 'boolean', default: false },
    },
  });
  if (!values.corpus && !values.growth) throw new Error('Say --corpus DIR, or --growth.');
  const script = await bundle(TIMED);
  const browser = await launchChromium();
  try {
    const context = await browser.newContext({ javaScriptEnabled: false });
    if (values.corpus) {
      const corpus = openCorpus(values.corpus);
      const keys = [...corpus.truths.keys()].slice(0, Number(values.take ?? Infinity));
      report(await racePages(context, { corpus, keys, script, rounds: Number(values.rounds) }));
    }
    if (values.growth) await grow(context, script);
  } finally {
    await browser.close();
  }
}

interface Race {
  corpus: Corpus;
  keys: string[];
  script: string;
  rounds: number;
}

/** Times of one page: by code that has just arrived, as at a press, and the medians of reading it again. */
interface PageTimes {
  first: Times;
  again: Times;
}

/** The page is laid out before, as any page is that somebody looks at; the order turns from round to round. */
async function racePages(
  context: BrowserContext,
  { corpus, keys, script, rounds }: Race,
): Promise<PageTimes[]> {
  const all: PageTimes[] = [];
  for (const key of keys) {
    const [first, ...again] = await withPage(context, { corpus, key }, async ({ run }) => {
      await run('document.documentElement.getBoundingClientRect().height');
      await run(`${script}\nglobalThis.peer = peer; 0`);
      const runs: Times[] = [];
      for (let turn = 0; turn < rounds; turn++) runs.push((await run(`peer.race(${turn})`)) as Times);
      return runs;
    });
    if (first) all.push({ first, again: middle(again) });
    process.stderr.write(`\r${all.length}/${keys.length} `);
  }
  process.stderr.write('\n');
  return all;
}

function middle(runs: readonly Times[]): Times {
  const of = (pick: (times: Times) => number): number => median(runs.map(pick));
  const names = Object.keys(runs[0]?.steps ?? {});
  return {
    lede: of((times) => times.lede),
    readability: of((times) => times.readability),
    defuddle: of((times) => times.defuddle),
    steps: Object.fromEntries(names.map((name) => [name, of((times) => times.steps[name] ?? 0)])),
    status: runs[0]?.status ?? '',
  };
}

function report(pages: readonly PageTimes[]): void {
  const first = pages.map((page) => page.first);
  const again = pages.map((page) => page.again);
  compare('read for the first time', first);
  compare('read again', again);
  console.log('\nsteps, median ms, first and again:');
  const stepOf = (times: readonly Times[], name: string): string =>
    round(median(times.map(({ steps }) => steps[name] ?? 0)));
  for (const name of Object.keys(first[0]?.steps ?? {}))
    console.log(`  ${name.padEnd(14)} ${stepOf(first, name).padStart(5)} ${stepOf(again, name).padStart(5)}`);
}

function compare(title: string, times: readonly Times[]): void {
  console.log(`\n${title}:`);
  for (const name of NAMES) {
    const own = times.map((page) => page[name]);
    const ratios = times.map((page) => page.lede / page[name]);
    const against =
      name === 'lede'
        ? ''
        : `  lede/${name}: median ${round(median(ratios))}, p95 ${round(at(ratios, 0.95))}`;
    console.log(
      `  ${name.padEnd(12)} median ${round(median(own))} ms, p95 ${round(at(own, 0.95))} ms${against}`,
    );
  }
}

/** Made pages of growing size: how the time grows, and that the largest ends with an article or a clear answer. */
async function grow(context: BrowserContext, script: string): Promise<void> {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  let before = 0;
  for (const size of SIZES) {
    await page.setContent(madePage(size), { timeout: 180_000, waitUntil: 'domcontentloaded' });
    const runs: Times[] = [];
    for (let turn = 0; turn < (size > 500_000 ? 1 : 3); turn++) {
      const { result } = await session.send('Runtime.evaluate', {
        expression: `${script}\npeer.race(0, true);`,
        returnByValue: true,
      });
      runs.push(result.value as Times);
    }
    const { lede, status } = middle(runs);
    const growth = before > 0 ? `, ${round(lede / before)} times the size before` : '';
    console.log(`${size.toLocaleString('en')} elements: ${round(lede)} ms, ${status}${growth}`);
    before = lede;
  }
  await page.close();
}

/** A page of some `size` elements: furniture, an article with paragraphs and links, and teasers without end. */
function madePage(size: number): string {
  const paragraph = (i: number): string =>
    `<p>Paragraph ${i} tells, at some length and with <a href="/a/${i}">a link</a>, what was said at the meeting on Tuesday, and by whom.</p>`;
  const teaser = (i: number): string =>
    `<div class="teaser"><a href="/t/${i}"><img src="/i/${i}.jpg" alt=""><span>Teaser ${i}</span></a></div>`;
  const many = (count: number, make: (i: number) => string): string =>
    Array.from({ length: count }, (_, i) => make(i)).join('');
  return `<!doctype html><html lang="en"><head><title>A long meeting</title></head><body><main><article><h1>A long meeting</h1>${many(size / 10, paragraph)}</article></main><div>${many(size / 5, teaser)}</div></body></html>`;
}

await main();
