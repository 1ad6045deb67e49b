/**
 * How much two texts share: multisets of 4-grams of word tokens, the measure of article-extraction-benchmark
 * (https://github.com/scrapinghub/article-extraction-benchmark), with Python's idea of `\w`.
 */

const SIZE = 4;

/** Shares of what both texts have, what only the output has and what only the truth has; they add up to 1, or all 0. */
export interface Overlap {
  tp: number;
  fp: number;
  fn: number;
}

/** Python's `\w+`: letters, numbers and the underscore, but no combining marks. */
function tokens(text: string): string[] {
  return text.match(/[\p{L}\p{N}_]+/gu) ?? [];
}

/** Compares an output with the truth. */
export function overlap(output: string, truth: string): Overlap {
  const ours = shingles(output);
  const theirs = shingles(truth);
  let tp = 0;
  let fp = 0;
  let fn = 0;
  for (const shingle of new Set([...ours.keys(), ...theirs.keys()])) {
    const a = ours.get(shingle) ?? 0;
    const b = theirs.get(shingle) ?? 0;
    tp += Math.min(a, b);
    fp += Math.max(0, a - b);
    fn += Math.max(0, b - a);
  }
  const all = tp + fp + fn || 1;
  return { tp: tp / all, fp: fp / all, fn: fn / all };
}

/** The share of the output that is true; null where there is no output. */
export function precision({ tp, fp }: Overlap): number | null {
  return tp + fp > 0 ? tp / (tp + fp) : null;
}

/** The share of the truth that came out; null where there is no truth. */
export function recall({ tp, fn }: Overlap): number | null {
  return tp + fn > 0 ? tp / (tp + fn) : null;
}

/** The harmonic mean of precision and recall. */
export function f1(p: number, r: number): number {
  return p + r > 0 ? (2 * p * r) / (p + r) : 0;
}

function shingles(text: string): Map<string, number> {
  const words = tokens(text);
  const counts = new Map<string, number>();
  if (words.length === 0) return counts;
  for (let at = 0; at < Math.max(1, words.length - SIZE + 1); at++) {
    const shingle = words.slice(at, at + SIZE).join(' ');
    counts.set(shingle, (counts.get(shingle) ?? 0) + 1);
  }
  return counts;
}
