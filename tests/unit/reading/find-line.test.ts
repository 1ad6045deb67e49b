import { expect, test } from 'vitest';
import { blockOfLine } from '../../../lib/reading/find-line';

const TEXT = 'The old lock.\nAgain.\nWater rose\nby a metre.\nAgain.';

test('a line is found where it is shown, whatever stands between', () => {
  expect(blockOfLine(TEXT, 0, ['A caption', 'The  old lock.'])).toBe(1);
});

test('a line of a larger block is found in it', () => {
  expect(blockOfLine(TEXT, 3, ['The old lock.', 'Water rose by a metre.'])).toBe(1);
});

test('of equal lines each is itself', () => {
  const blocks = ['The old lock.', 'Again.', 'Water rose by a metre.', 'Again.'];
  expect(blockOfLine(TEXT, 1, blocks)).toBe(1);
  expect(blockOfLine(TEXT, 4, blocks)).toBe(3);
});

test('what is not shown, or no line, is nowhere', () => {
  expect(blockOfLine(TEXT, 0, ['Something else'])).toBe(-1);
  expect(blockOfLine(TEXT, 99, ['The old lock.'])).toBe(-1);
});
