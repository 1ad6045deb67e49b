import { expect, test } from 'vitest';
import { bandOver, firstAround, joinedByLine, nearestTo, wholeIn } from '../../../lib/reading/lines';

/** A paragraph of lines that are 26 high and 32 apart. */
const lines = (top: number, count: number): { top: number; bottom: number }[] =>
  Array.from({ length: count }, (_, at) => ({ top: top + at * 32, bottom: top + at * 32 + 26 }));
/** Two paragraphs of three lines, a picture between them. */
const article = [...lines(100, 3), { top: 210, bottom: 500, isWhole: true }, ...lines(530, 3)];

test('pieces of text that stand level are a line, whatever their size', () => {
  const [bold, note, plain] = [
    { top: 101, bottom: 128 },
    { top: 96, bottom: 110 },
    { top: 100, bottom: 126 },
  ];
  expect(joinedByLine([bold, note, plain, { top: 132, bottom: 158 }])).toEqual([
    { top: 96, bottom: 128 },
    { top: 132, bottom: 158 },
  ]);
});

test('lines set so close that they lie over one another stay apart', () => {
  const close = [
    { top: 0, bottom: 27 },
    { top: 20, bottom: 47 },
  ];
  expect(joinedByLine(close)).toEqual(close);
});

test('what is higher than its room comes in equal parts', () => {
  expect(wholeIn(600, { top: 0, bottom: 500 })).toEqual([{ top: 0, bottom: 500, isWhole: true }]);
  expect(wholeIn(600, { top: 0, bottom: 900 })).toEqual([
    { top: 0, bottom: 450, isWhole: true },
    { top: 450, bottom: 900, isWhole: true },
  ]);
});

test('the nearest line is the one at a height, or beside a gap', () => {
  expect(nearestTo(article, 140)).toBe(1);
  expect(nearestTo(article, 515)).toBe(3);
  expect(nearestTo(article, 0)).toBe(0);
  expect(nearestTo([], 0)).toBe(-1);
});

test('the band holds whole lines, and nothing of the next', () => {
  expect(bandOver(article, 1, 1)).toEqual({ top: 129, bottom: 161 });
  expect(bandOver(article, 0, 3)).toEqual({ top: 96, bottom: 194 });
  expect(bandOver(article, 9, 1)).toBeNull();
});

test('a picture is looked at alone, and lines beside it without it', () => {
  expect(bandOver(article, 3, 3)).toEqual({ top: 206, bottom: 504 });
  expect(bandOver(article, 2, 3)).toEqual({ top: 161, bottom: 194 });
  expect(firstAround(article, 4, 3)).toBe(4);
  expect(firstAround(article, 3, 3)).toBe(3);
  expect(firstAround(article, 1, 3)).toBe(0);
});
