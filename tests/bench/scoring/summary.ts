/** The figures of a corpus, from the scores of its pages. */
import type { PageScore } from './score-page';
import { f1, precision, recall } from './shingles';

/** One line of the table. `value` is null where no page tells of it. */
export interface Figure {
  name: string;
  kind: 'share' | 'count';
  of: (scores: readonly PageScore[]) => number | null;
}

const meanOf = (values: (number | null)[]): number | null => {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0) / known.length;
};

const sumOf = (scores: readonly PageScore[], of: (score: PageScore) => number): number =>
  scores.reduce((sum, score) => sum + of(score), 0);

const shareOf = (scores: readonly PageScore[], of: (score: PageScore) => boolean | null): number | null =>
  meanOf(scores.map((score) => toNumber(of(score))));

const toNumber = (value: boolean | null): number | null => (value === null ? null : Number(value));

const p = (scores: readonly PageScore[]): number =>
  meanOf(scores.map((score) => precision(score.overlap))) ?? 0;
const r = (scores: readonly PageScore[]): number => meanOf(scores.map((score) => recall(score.overlap))) ?? 0;

/** The table of issue 3, in its order. */
export const FIGURES: readonly Figure[] = [
  { name: 'F1', kind: 'share', of: (all) => f1(p(all), r(all)) },
  { name: 'precision', kind: 'share', of: p },
  { name: 'recall', kind: 'share', of: r },
  { name: 'pages below F1 0.8', kind: 'count', of: (all) => sumOf(all, (one) => Number(one.f1 < 0.8)) },
  { name: 'pages exact', kind: 'count', of: (all) => sumOf(all, (one) => Number(one.f1 === 1)) },
  { name: 'prompt lines left', kind: 'count', of: (all) => sumOf(all, (one) => one.prompts.length) },
  { name: '  on pages', kind: 'count', of: (all) => sumOf(all, (one) => Number(one.prompts.length > 0)) },
  { name: 'true lines lost', kind: 'count', of: (all) => sumOf(all, (one) => one.lost.length) },
  { name: '  of', kind: 'count', of: (all) => sumOf(all, (one) => one.trueLines) },
  { name: 'first line lost', kind: 'count', of: (all) => sumOf(all, (one) => Number(one.firstLost)) },
  { name: 'title', kind: 'share', of: (all) => shareOf(all, (one) => one.title) },
  { name: 'all authors', kind: 'share', of: (all) => shareOf(all, (one) => one.authors) },
  { name: 'date', kind: 'share', of: (all) => shareOf(all, (one) => one.date) },
  { name: 'a site name', kind: 'share', of: (all) => shareOf(all, (one) => one.siteName) },
  { name: 'an image', kind: 'count', of: (all) => sumOf(all, (one) => Number(one.image ?? false)) },
  {
    name: '  of pages with one',
    kind: 'count',
    of: (all) => sumOf(all, (one) => Number(one.image !== null)),
  },
  { name: 'pictures kept', kind: 'count', of: (all) => sumOf(all, (one) => one.pictures.kept) },
  { name: '  of the figures inside', kind: 'count', of: (all) => sumOf(all, (one) => one.pictures.own) },
];

const RESAMPLES = 1000;

/** The 95 % bootstrap interval of a figure over pages; the same every time it is asked. */
export function interval(scores: readonly PageScore[], figure: Figure): [number, number] | null {
  const random = seeded(20240501);
  const values: number[] = [];
  for (let round = 0; round < RESAMPLES; round++) {
    const sample = scores.map((score) => scores[Math.floor(random() * scores.length)] ?? score);
    const value = figure.of(sample);
    if (value !== null) values.push(value);
  }
  values.sort((a, b) => a - b);
  const low = values[Math.floor(values.length * 0.025)];
  const high = values[Math.ceil(values.length * 0.975) - 1];
  return low === undefined || high === undefined ? null : [low, high];
}

/** Mulberry32: a small generator of numbers from 0 to 1, good enough to resample with. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
