/**
 * Scores what an extractor said of a corpus.
 *
 *   npm run bench:score -- --corpus DIR --in FILE [--half a|b] [--details KEY]
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { refuseMismatch } from './scoring/keys';
import { parsePredictions } from './scoring/prediction';
import { printDetails, printReport, scoreAll } from './scoring/report';
import { chooseKeys, openCorpus } from './support/corpus';

const { values } = parseArgs({
  options: {
    corpus: { type: 'string' },
    in: { type: 'string' },
    half: { type: 'string', default: '' },
    details: { type: 'string' },
  },
});
if (!values.corpus || !values.in) throw new Error('Say --corpus DIR and --in FILE.');

const corpus = openCorpus(values.corpus);
const predictions = parsePredictions(readFileSync(values.in, 'utf8'));
const keys = chooseKeys(corpus.truths.keys(), values.half);
refuseMismatch([...predictions.keys()], [[...corpus.truths.keys()], keys]);

const scores = scoreAll(corpus, new Map([...predictions].filter(([key]) => keys.includes(key))));
if (values.details === undefined) printReport(scores);
else
  for (const key of chooseKeys(scores.keys(), values.details)) {
    const score = scores.get(key);
    if (score) printDetails(key, score);
  }
