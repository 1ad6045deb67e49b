/** Prints what a run is worth: the table, both halves of the publishers, the worst pages. */
import { halfOf, pageOf, type Corpus } from '../support/corpus';
import type { Prediction } from './prediction';
import { scorePage, type PageScore } from './score-page';
import { FIGURES, interval, type Figure } from './summary';

const WORST = 12;

/** Scores every prediction against its truth. */
export function scoreAll(
  corpus: Corpus,
  predictions: ReadonlyMap<string, Prediction>,
): Map<string, PageScore> {
  const scores = new Map<string, PageScore>();
  for (const [key, prediction] of predictions) {
    const truth = corpus.truths.get(key);
    if (!truth) throw new Error(`The corpus does not know ${key}.`);
    scores.set(key, scorePage(prediction, truth, pageOf(corpus, key).toString('utf8')));
  }
  return scores;
}

/** Prints the whole report. */
export function printReport(scores: ReadonlyMap<string, PageScore>): void {
  const all = [...scores.values()];
  const a = [...scores].filter(([key]) => halfOf(key) === 'a').map(([, score]) => score);
  const b = [...scores].filter(([key]) => halfOf(key) === 'b').map(([, score]) => score);
  print(
    `${all.length} pages`.padEnd(24),
    'all'.padStart(7),
    '95 % interval'.padEnd(16),
    'half a'.padStart(7),
    'half b'.padStart(7),
  );
  for (const figure of FIGURES) {
    const range =
      interval(all, figure)
        ?.map((value) => show(figure, value))
        .join(' – ') ?? '';
    print(
      figure.name.padEnd(24),
      show(figure, figure.of(all)).padStart(7),
      range.padEnd(16),
      show(figure, figure.of(a)).padStart(7),
      show(figure, figure.of(b)).padStart(7),
    );
  }
  printWorst(scores);
}

/** Prints one page line by line: what was lost and what should not be there. */
export function printDetails(key: string, score: PageScore): void {
  print(`${key}  ${summary(score)}`);
  for (const line of score.lost) print(`  lost    ${line}`);
  for (const line of score.extra) print(`  ${score.prompts.includes(line) ? 'prompt' : 'extra '}  ${line}`);
}

function printWorst(scores: ReadonlyMap<string, PageScore>): void {
  print(`\nThe ${WORST} worst pages`);
  for (const [key, score] of [...scores].sort(([, x], [, y]) => x.f1 - y.f1).slice(0, WORST)) {
    print(`  ${key.padEnd(40)} ${summary(score)}`);
  }
  const wrong = (name: 'title' | 'authors' | 'date' | 'image'): string =>
    [...scores]
      .filter(([, score]) => score[name] === false)
      .map(([key]) => key)
      .join(' ') || 'none';
  for (const name of ['title', 'authors', 'date', 'image'] as const)
    print(`\nWithout the right ${name}: ${wrong(name)}`);
  const first = [...scores].filter(([, score]) => score.firstLost).map(([key]) => key);
  print(`\nFirst line lost: ${first.join(' ') || 'none'}`);
}

function summary(score: PageScore): string {
  const counts = `${score.lost.length} lost, ${score.extra.length} extra, ${score.prompts.length} prompts`;
  return `F1 ${score.f1.toFixed(3)}  ${counts}`;
}

function show(figure: Figure, value: number | null): string {
  if (value === null) return '–';
  return figure.kind === 'count' ? String(value) : value.toFixed(3);
}

function print(...cells: string[]): void {
  process.stdout.write(`${cells.join(' ').trimEnd()}\n`);
}
