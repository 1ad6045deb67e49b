/** Finding words in the article, whatever their case and accents. */
import { rangeOf } from './text-ranges';

/** More hits than this are counted no further; nobody steps through a thousand. */
const MOST_HITS = 1000;

/** Where a query stands in a text: `[start, end)` pairs of UTF-16 offsets, not overlapping, at most `limit`. */
export function hitsIn(text: string, query: string, limit = MOST_HITS): [number, number][] {
  const { folded, from } = fold(text);
  const needle = fold(query.trim()).folded;
  const hits: [number, number][] = [];
  if (needle === '') return hits;
  for (let at = folded.indexOf(needle); at >= 0 && hits.length < limit;) {
    hits.push([from(at), from(at + needle.length)]);
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

/** A text made comparable, and the way back: the place in the text of a place in the folded one. */
interface Folded {
  folded: string;
  from: (at: number) => number;
}

/**
 * Lower case without accents or soft hyphens, every space one space. Marks are dropped after compatibility decomposition, as search
 * engines do (Unicode TR 15, NFKD).
 */
function fold(text: string): Folded {
  const lower = text.toLowerCase();
  // Most paragraphs have nothing to decompose, and need not be taken apart.
  const isPlain = lower.length === text.length && !/[^\x20-\x7e\u2013\u2014\u2018-\u201d]|\s\s/u.test(lower);
  return isPlain ? { folded: lower, from: (at) => at } : foldEach(text);
}

function foldEach(text: string): Folded {
  const places: number[] = [];
  let folded = '';
  let at = 0;
  for (const character of text) {
    const plain = character
      .normalize('NFKD')
      .replaceAll(/[\p{M}\u00ad]/gu, '')
      .toLowerCase()
      .replaceAll(/\s/gu, ' ');
    const doubled = plain === ' ' && folded.endsWith(' ');
    if (!doubled) {
      for (let unit = 0; unit < plain.length; unit++) places.push(at);
      folded += plain;
    }
    at += character.length;
  }
  return { folded, from: (place) => places[place] ?? text.length };
}
