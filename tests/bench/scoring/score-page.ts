/** What one page's output is worth against its truth. */
import type { Truth } from '../support/corpus';
import { countPictures, type Pictures } from './pictures';
import type { Prediction } from './prediction';
import { promptKind } from './prompt-lines';
import { f1, overlap, precision, recall, type Overlap } from './shingles';

/** Shorter true lines are too often found elsewhere by chance to tell of a loss. */
const TRUE_LINE = 40;

/** One page's score; what the truth does not tell of is null. */
export interface PageScore {
  overlap: Overlap;
  f1: number;
  prompts: string[];
  trueLines: number;
  lost: string[];
  extra: string[];
  firstLost: boolean;
  title: boolean | null;
  authors: boolean | null;
  date: boolean | null;
  image: boolean | null;
  siteName: boolean;
  pictures: Pictures;
}

/** Scores a page against its truth, and against what its own markup (`page`) tells of its pictures. */
export function scorePage(output: Prediction, truth: Truth, page: string): PageScore {
  const shared = overlap(output.articleBody, truth.articleBody);
  const outLines = linesOf(output.articleBody);
  const trueLines = linesOf(truth.articleBody);
  const out = fold(output.articleBody);
  const known = `${fold(truth.articleBody)} ${fold(truth.title ?? '')}`;
  const long = trueLines.filter((line) => line.length >= TRUE_LINE);
  const extra = outLines.filter((line) => fold(line) !== '' && !known.includes(fold(line)));
  return {
    overlap: shared,
    f1: f1(precision(shared) ?? 0, recall(shared) ?? 0),
    prompts: extra.filter((line) => promptKind(line) !== null),
    trueLines: long.length,
    lost: long.filter((line) => !out.includes(fold(line))),
    extra,
    firstLost: !out.includes(fold(trueLines[0] ?? '')),
    title: truth.title == null ? null : sameTitle(output.title ?? '', truth.title),
    authors: truth.authors == null ? null : namesEvery(output.authors, truth.authors),
    date: truth.published ? sameDay(output.published, truth.published) : null,
    image: namesLeadImage(page) ? /<img\b/iu.test(output.html) : null,
    siteName: Boolean(output.siteName),
    pictures: countPictures(page, truth, output.html),
  };
}

/** The pages the figure counts: those naming a picture in a quoted `property`. */
function namesLeadImage(page: string): boolean {
  return /property=.og:image./u.test(page);
}

function linesOf(text: string): string[] {
  return text.split('\n').filter((line) => line.trim() !== '');
}

/** Letters and digits alone, so that spaces and the shape of quotation marks do not count. */
function fold(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

function sameTitle(a: string, b: string): boolean {
  return fold(a) === fold(b);
}

/** Whether each author is named. */
function namesEvery(output: string[], truth: string[]): boolean {
  const said = fold(output.join(' '));
  return truth.every((name) => said.includes(fold(name)));
}

/** The same day in UTC, or by the calendar the page itself goes by. */
function sameDay(output: string | null, truth: string): boolean {
  if (!output) return false;
  return output.slice(0, 10) === truth.slice(0, 10) || utcDay(output) === utcDay(truth);
}

function utcDay(date: string): string {
  const time = new Date(date);
  return Number.isNaN(time.getTime()) ? date : time.toISOString().slice(0, 10);
}
