import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ArticleFinder } from '../../../lib/state/article-finder.svelte';
import { paragraph } from '../../support/paragraph';

/** What is marked, by the name of the mark. */
const marked = vi.hoisted(() => new Map<string, readonly Range[]>());
vi.mock('../../../lib/reading/text-ranges', () => ({
  mark: (name: string, ranges: readonly Range[]) => marked.set(name, ranges),
  rangeOf: (block: Element, start: number) => ({
    start,
    block,
    getBoundingClientRect: () => ({ top: start, bottom: start }),
  }),
}));

beforeEach(() => {
  vi.useFakeTimers();
  marked.clear();
});
afterEach(() => void vi.useRealTimers());

/** Takes the hits that are to be brought into view. */
const brought = vi.fn();

const BLOCKS = [paragraph('The lock, an old lock, and the tide.')];
const starts = (name: string): unknown =>
  marked.get(name)?.map((range) => (range as { start?: number }).start);
const hits = (): number | undefined => marked.get('lede-found')?.length;

test('words are searched once the fingers rest', () => {
  const finder = new ArticleFinder(brought);
  finder.findSoon(BLOCKS, 'l');
  finder.findSoon(BLOCKS, 'lock');
  expect(hits()).toBeUndefined();
  vi.runAllTimers();
  expect([finder.query, finder.count, finder.current, hits()]).toEqual(['lock', 2, 1, 2]);
});

test('a step before that searches at once, and leads to the first hit of the new words', () => {
  const finder = new ArticleFinder(brought);
  finder.find(BLOCKS, 'lock');
  finder.findSoon(BLOCKS, 'the');
  finder.step(1);
  expect([finder.query, finder.count, finder.current]).toEqual(['the', 2, 1]);
  finder.step(1);
  vi.runAllTimers();
  expect(finder.current).toBe(2);
});

test('what is cleared before that is searched no more', () => {
  const finder = new ArticleFinder(brought);
  finder.findSoon(BLOCKS, 'lock');
  finder.clear();
  vi.runAllTimers();
  expect([finder.count, hits()]).toEqual([0, 0]);
});

test('where the text nodes are others, hits are found anew, and the reader stays at the same', () => {
  const finder = new ArticleFinder(brought);
  finder.find(BLOCKS, 'lock');
  finder.step(1);
  const before = marked.get('lede-found');
  finder.renew();
  expect(marked.get('lede-found')).not.toBe(before);
  expect([starts('lede-found'), starts('lede-found-now')]).toEqual([[4, 17], [17]]);
  expect(finder.current).toBe(2);
  finder.clear();
  marked.clear();
  finder.renew();
  expect(marked.size).toBe(0);
});

test('where a block has gone or come back, the reader stays at their hit, or at the next where that is gone', () => {
  const row = ['A lock.', 'An old lock, a new lock.', 'The last lock.'];
  const finder = new ArticleFinder(brought);
  const at = (): number[] => [finder.current, finder.count, hits() ?? 0];
  finder.find(row.map(paragraph), 'lock');
  finder.step(1);
  finder.step(1);
  expect(at()).toEqual([3, 4, 4]);
  finder.renewIn(row.slice(1).map(paragraph));
  expect(at()).toEqual([2, 3, 3]);
  expect(starts('lede-found-now')).toEqual([19]);
  finder.renewIn(row.map(paragraph));
  expect(at()).toEqual([3, 4, 4]);
  finder.renewIn([row[0], row[2]].map((words = '') => paragraph(words)));
  expect(at()).toEqual([2, 2, 2]);
  finder.renewIn(row.slice(0, 1).map(paragraph));
  expect(at()).toEqual([1, 1, 1]);
  finder.renewIn([paragraph('Nothing.')]);
  expect(at()).toEqual([0, 0, 0]);
  finder.renewIn([paragraph('Nothing.'), ...row.map(paragraph)]);
  expect(at()).toEqual([1, 4, 4]);
  finder.clear();
  finder.renewIn(row.map(paragraph));
  expect([finder.current, finder.count]).toEqual([0, 0]);
});

test('words that are not searched yet are sought in what is on screen by then', () => {
  const finder = new ArticleFinder(brought);
  finder.findSoon(BLOCKS, 'lock');
  finder.renewIn([paragraph('One lock.')]);
  vi.runAllTimers();
  expect([finder.query, finder.count]).toEqual(['lock', 1]);
});
