/** Finding words in the article, whatever their case and accents. */
import { fold } from '../search/words';
import { ownTextOf } from './blocks';
import { rangeOf } from './text-ranges';

/** More hits than this are counted no further; nobody steps through a thousand. */
const MOST_HITS = 1000;

/** A letter with its accents, which may stand behind it. */
const LETTER = /.\p{M}*/gsu;

/** Where a query stands in a text: `[start, end)` pairs of UTF-16 offsets, not overlapping, at most `limit`. */
export function hitsIn(text: string, query: string, limit = MOST_HITS): [number, number][] {
  const { folded, from, whole } = foldText(text);
  const needle = foldText(query.trim()).folded;
  const hits: [number, number][] = [];
  if (needle === '') return hits;
  for (let at = folded.indexOf(needle); at >= 0 && hits.length < limit;) {
    const end = whole(at + needle.length);
    hits.push([from(at), from(end)]);
    at = folded.indexOf(needle, end);
  }
  return hits;
}

/** The ranges of all hits in the article's blocks, in reading order. */
export function findIn(blocks: readonly Element[], query: string): Range[] {
  const ranges: Range[] = [];
  for (const block of blocks) {
    const hits = hitsIn(ownTextOf(block), query, MOST_HITS - ranges.length);
    for (const [start, end] of hits) {
      const range = rangeOf(block, start, end);
      if (range) ranges.push(range);
    }
    if (ranges.length >= MOST_HITS) break;
  }
  return ranges;
}

/** A text made comparable, and the way back from places in the folded one. */
interface Folded {
  folded: string;
  /** The place in the text of a place in the folded one. */
  from: (at: number) => number;
  /** The first place in the folded text, from `at` on, where a letter of the text begins: `ß` is two in it. */
  whole: (at: number) => number;
}

/** A text as search folds it, every space one space, and quotation marks as keyboards write them. */
function foldText(printed: string): Folded {
  const text = printed.replaceAll(/[‘’‛ʼ]/gu, "'").replaceAll(/[“”„‟]/gu, '"');
  const lower = text.toLowerCase();
  // Most paragraphs have nothing to decompose, and need not be taken apart.
  const isPlain = lower.length === text.length && !/[^\x20-\x7e\u2013\u2014\u2018-\u201d]|\s\s/u.test(lower);
  return isPlain ? { folded: lower, from: (at) => at, whole: (at) => at } : foldEach(text);
}

function foldEach(text: string): Folded {
  const places: number[] = [];
  let folded = '';
  for (const { 0: letter, index } of text.matchAll(LETTER)) {
    const plain = fold(letter).replaceAll(/\s/gu, ' ');
    if (plain === ' ' && folded.endsWith(' ')) continue;
    for (let unit = 0; unit < plain.length; unit++) places.push(index);
    folded += plain;
  }
  const from = (at: number): number => places[at] ?? text.length;
  const whole = (at: number): number => {
    let end = at;
    while (end < places.length && places[end] === places[end - 1]) end++;
    return end;
  };
  return { folded, from, whole };
}
