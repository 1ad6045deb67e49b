/** Finding words in the article, whatever their case and accents. */
import { rangeOf } from './text-ranges';

/** More hits than this are counted no further; nobody steps through a thousand. */
export const MOST_HITS = 1000;

/** Where a query stands in a text: `[start, end)` pairs of UTF-16 offsets, not overlapping, at most `limit`. */
export function hitsIn(text: string, query: string, limit = MOST_HITS): [number, number][] {
  const { folded, from } = fold(text);
  const needle = fold(query.trim()).folded;
  const hits: [number, number][] = [];
  if (needle === '') return hits;
  for (let at = folded.indexOf(needle); at >= 0 && hits.length < limit;) {
    hits.push([from[at] ?? 0, from[at + needle.length] ?? text.length]);
    at = folded.indexOf(needle, at + needle.length);
  }
  return hits;
}

/** The ranges of all hits in the article's blocks, in reading order. */
export function findIn(blocks: readonly Element[], query: string): Range[] {
  const ranges: Range[] = [];
  for (const block of blocks) {
    const hits = hitsIn(block.textContent, query, MOST_HITS - ranges.length);
    for (const [start, end] of hits) {
      const range = rangeOf(block, start, end);
      if (range) ranges.push(range);
    }
    if (ranges.length >= MOST_HITS) break;
  }
  return ranges;
}

/**
 * Lower case without accents, every space one space; `from` maps each place back to the text it came from.
 * Marks are dropped after compatibility decomposition, as search engines do (Unicode TR 15, NFKD).
 */
function fold(text: string): { folded: string; from: number[] } {
  const from: number[] = [];
  let folded = '';
  let at = 0;
  for (const character of text) {
    const plain = character.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase().replaceAll(/\s/gu, ' ');
    const doubled = plain === ' ' && folded.endsWith(' ');
    if (!doubled) {
      for (let unit = 0; unit < plain.length; unit++) from.push(at);
      folded += plain;
    }
    at += character.length;
  }
  from.push(at);
  return { folded, from };
}
