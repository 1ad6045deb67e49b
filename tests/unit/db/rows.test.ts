import { expect, test } from 'vitest';
import { isSound } from '../../../lib/db/rows';
import { factsOf, newRow } from '../../../lib/library/record';
import { anArticle } from '../../support/articles';

const row = { ...newRow(factsOf(anArticle()), Date.now()), id: 1 };

test.each([0, Date.parse('1912-04-15'), 8.64e15, -8.64e15])('a row from the time %d is sound', (at) => {
  expect(isSound({ ...row, savedAt: at, publishedAt: at, binned: { at, from: 'unread' } })).toBe(true);
});

test.each([1e17, -1e17, Infinity, NaN])('a row from the time %d, which no date can hold, is not', (at) => {
  expect(isSound({ ...row, savedAt: at })).toBe(false);
  expect(isSound({ ...row, publishedAt: at })).toBe(false);
  expect(isSound({ ...row, binned: { at, from: 'unread' } })).toBe(false);
});
