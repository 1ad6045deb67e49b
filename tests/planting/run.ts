/**
 * Plants prompts in pages and prints how many the extraction lets through.
 *
 *   npm run bench:planting -- [--corpus DIR] [--count N] [--seed S] [--take N] [--extractor lede|readability|defuddle]
 *                             [--words DIR] [--show]
 */
import { parseArgs } from 'node:util';
import { EXTRACTORS } from '../bench/support/extractors';
import type { Verdict } from './judge';
import { plantInCorpus } from './on-corpus';
import { plantInFixtures } from './on-fixtures';
import { reportOf } from './report';
import { readWords } from './words';

const { values } = parseArgs({
  options: {
    corpus: { type: 'string' },
    count: { type: 'string', default: '2000' },
    seed: { type: 'string', default: '1' },
    take: { type: 'string', default: 'Infinity' },
    extractor: { type: 'string', default: 'lede' },
    words: { type: 'string' },
    show: { type: 'boolean', default: false },
  },
});
const verdicts = await verdictsOf();
console.log(reportOf(verdicts));
if (values.show) for (const verdict of verdicts) show(verdict);

async function verdictsOf(): Promise<Verdict[]> {
  const [count, seed] = [Number(values.count), Number(values.seed)];
  const extractor = EXTRACTORS.find((known) => known === values.extractor);
  if (!extractor) throw new Error(`--extractor is one of ${EXTRACTORS.join(', ')}.`);
  const words = readWords(values.words);
  if (!values.corpus) return plantInFixtures(count, seed, words);
  return plantInCorpus({ dir: values.corpus, count, seed, take: Number(values.take), extractor, words });
}

function show(verdict: Verdict): void {
  const what = `${verdict.page} · ${verdict.language} · ${verdict.kind} · ${verdict.markup}`;
  if (verdict.survived.length > 0) console.log(`survived  ${what}: ${verdict.survived.join(' / ')}`);
  if (verdict.lost.length > 0) console.log(`lost      ${what}: ${verdict.lost.join(' / ')}`);
  if (verdict.controlLost) console.log(`control   ${what}`);
}
