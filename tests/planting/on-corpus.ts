/** Plantings in the pages of a corpus, in real Chromium, read by the built content script. */
import type { BrowserContext } from 'playwright';
import { launchChromium, withPage, type OpenPage } from '../bench/support/browser';
import { openCorpus, type Corpus } from '../bench/support/corpus';
import { extractorScript, toExtracted, type ExtractorName } from '../bench/support/extractors';
import { bodyOf, judge, type Body, type Verdict } from './judge';
import { choosePlantings, plantInto, type Planted, type Planting } from './plant';
import { Random } from './random';
import type { Words } from './words';

const AT_ONCE = 4;

/** What a run on a corpus is given; `count` is shared out over its pages. */
export interface CorpusRun {
  dir: string;
  count: number;
  seed: number;
  take: number;
  extractor: ExtractorName;
  words: Map<string, Words>;
}

/** Plants in every page of the corpus and judges each planting; a page that gives no article is left out. */
export async function plantInCorpus(run: CorpusRun): Promise<Verdict[]> {
  const corpus = openCorpus(run.dir);
  const keys = [...corpus.truths.keys()].slice(0, run.take);
  const rounds = Math.ceil(run.count / keys.length / AT_ONCE);
  const script = await extractorScript(run.extractor);
  const browser = await launchChromium();
  const verdicts: Verdict[] = [];
  try {
    const context = await browser.newContext({ javaScriptEnabled: false });
    for (const [i, key] of keys.entries()) {
      const random = new Random(run.seed * 1000 + i);
      const reader = { script, extractor: run.extractor, rounds, random, words: run.words };
      verdicts.push(...(await onPage(context, { corpus, key }, reader)));
      process.stderr.write(`\r${i + 1}/${keys.length} pages, ${verdicts.length} plantings `);
    }
  } finally {
    await browser.close();
  }
  process.stderr.write('\n');
  return verdicts;
}

interface Reader {
  script: string;
  extractor: ExtractorName;
  rounds: number;
  random: Random;
  words: Map<string, Words>;
}

async function onPage(
  context: BrowserContext,
  page: { corpus: Corpus; key: string },
  reader: Reader,
): Promise<Verdict[]> {
  return withPage(context, page, async (open) => {
    const language = await languageOf(open, reader.words);
    const words = reader.words.get(language);
    const before = await read(open, reader);
    const verdicts: Verdict[] = [];
    for (let round = 0; words && before && round < reader.rounds; round++) {
      const plantings = choosePlantings(words, { language, count: AT_ONCE, random: reader.random });
      const planted = await plant(open, plantings, before);
      const after = (await read(open, reader)) ?? bodyOf('');
      for (const [i, one] of planted.entries()) {
        const planting = plantings[i];
        if (planting) verdicts.push(judge(page.key, { planting, planted: one }, { before, after }));
      }
    }
    return verdicts;
  }).catch((error: unknown) => {
    process.stderr.write(`\n${page.key}: ${String(error)}\n`);
    return [];
  });
}

async function read(open: OpenPage, { script, extractor }: Reader): Promise<Body | null> {
  const extracted = toExtracted(extractor, await open.run(script));
  return extracted && bodyOf(extracted.html);
}

async function plant(open: OpenPage, plantings: Planting[], before: Body): Promise<Planted[]> {
  // The compiler may wrap functions in a helper of its own that the page does not know.
  const code = `(() => { const __name = (f) => f; return (${plantInto.toString()})(document, ${JSON.stringify(plantings)}, ${JSON.stringify(before.lines)}); })()`;
  return (await open.run(code)) as Planted[];
}

/** The page's language when there are words in it, else English. */
async function languageOf(open: OpenPage, words: Map<string, Words>): Promise<string> {
  const tag = String(await open.run('document.documentElement.lang')).toLowerCase();
  const language = tag.replace(/[-_].*$/u, '').replace(/^n[bn]$/u, 'no');
  return words.has(language) ? language : 'en';
}
