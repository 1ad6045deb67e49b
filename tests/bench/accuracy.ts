/**
 * Runs an extractor over a corpus in real Chromium and writes what it said; without --out it scores at once.
 *
 *   npm run bench:accuracy -- --corpus DIR [--extractor lede|readability|defuddle] [--take N] [--out FILE]
 *                             [--keys a|b|REGEX]
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Browser } from 'playwright';
import { bodyText } from './scoring/body-text';
import type { Prediction } from './scoring/prediction';
import { printReport, scoreAll } from './scoring/report';
import { launchChromium, withPage } from './support/browser';
import { chooseKeys, openCorpus, type Corpus } from './support/corpus';
import {
  EXTRACTORS,
  extractorScript,
  toExtracted,
  type Extracted,
  type ExtractorName,
} from './support/extractors';

const NOTHING: Extracted = {
  html: '',
  title: null,
  byline: null,
  authors: [],
  published: null,
  siteName: null,
  leadImage: null,
  completeness: null,
  removals: [],
};

/** Two pages at a time: more only wait for each other on a small machine. */
const AT_ONCE = 2;

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      corpus: { type: 'string' },
      extractor: { type: 'string', default: 'lede' },
      take: { type: 'string' },
      out: { type: 'string' },
      keys: { type: 'string', default: '' },
    },
  });
  const name = EXTRACTORS.find((known) => known === values.extractor);
  if (!values.corpus || !name) {
    throw new Error(`Say --corpus DIR, and --extractor as one of ${EXTRACTORS.join(', ')}.`);
  }
  const corpus = openCorpus(values.corpus);
  const keys = chooseKeys(corpus.truths.keys(), values.keys).slice(0, Number(values.take ?? Infinity));
  const browser = await launchChromium();
  try {
    const predictions = await predict(browser, { corpus, keys, name });
    if (values.out) writeFileSync(values.out, JSON.stringify(Object.fromEntries(predictions), null, 1));
    else printReport(scoreAll(corpus, predictions));
  } finally {
    await browser.close();
  }
}

async function predict(
  browser: Browser,
  { corpus, keys, name }: { corpus: Corpus; keys: string[]; name: ExtractorName },
): Promise<Map<string, Prediction>> {
  const script = await extractorScript(name);
  const context = await browser.newContext({ javaScriptEnabled: false });
  const found = new Map<string, Prediction>();
  const waiting = [...keys];
  const work = async (): Promise<void> => {
    for (let key = waiting.shift(); key !== undefined; key = waiting.shift()) {
      const value = await withPage(context, { corpus, key }, ({ run }) => run(script)).catch(
        (error: unknown) => {
          process.stderr.write(`\n${key}: ${String(error)}\n`);
          return null;
        },
      );
      const extracted: Extracted = (value ? toExtracted(name, value) : null) ?? NOTHING;
      found.set(key, { articleBody: bodyText(extracted.html), ...extracted });
      if (found.size % 5 === 0) process.stderr.write(`\r${name} ${found.size}/${keys.length} `);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  process.stderr.write('\n');
  return new Map(keys.map((key) => [key, found.get(key) ?? { articleBody: '', ...NOTHING }]));
}

await main();
