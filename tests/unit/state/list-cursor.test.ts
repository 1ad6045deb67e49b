import { expect, test } from 'vitest';
import { ListCursor } from '../../../lib/state/list-cursor.svelte';
import { placeIn } from '../../../lib/state/place-in';

const moved = (to: number): ListCursor => {
  const cursor = new ListCursor(0);
  cursor.move(to);
  return cursor;
};

test.each([
  ['an article comes above', [9, 1, 2, 3], 2],
  ['one above goes', [2, 3], 0],
  ['its own article goes: the next has its place', [1, 3], 1],
  ['all after it go: the one before it', [1], 0],
  ['the order turns', [3, 2, 1], 1],
  ['all are others', [7, 8], 0],
])('a place is found again where %s', (_, now, place) => {
  expect(placeIn(now, [1, 2, 3], 1)).toBe(place);
});

test('the cursor stays with its article', () => {
  const cursor = moved(1);
  cursor.follow([1, 2, 3], [8, 9, 1, 2, 3]);
  expect(cursor.at).toBe(3);
});

test('before the reader has come to the list, it is at the beginning; after, on the article that was first', () => {
  const cursor = new ListCursor(0);
  cursor.follow([1, 2], [9, 1, 2]);
  expect(cursor.at).toBe(0);
  cursor.hold();
  cursor.follow([9, 1, 2], [10, 9, 1, 2]);
  expect(cursor.at).toBe(1);
});

test('articles that went from under it have it again, one by one, where they come back', () => {
  const cursor = moved(1);
  cursor.follow([1, 2, 3, 4], [1, 3, 4]);
  cursor.follow([1, 3, 4], [1, 4]);
  expect(cursor.at).toBe(1);
  cursor.follow([1, 4], [1, 3, 4]);
  expect(cursor.at).toBe(1);
  cursor.follow([1, 3, 4], [1, 2, 3, 4]);
  expect(cursor.at).toBe(1);
  cursor.move(3);
  cursor.follow([1, 2, 3, 4], [1, 2, 3, 4, 5]);
  expect(cursor.at).toBe(3);
});

test('a list that was emptied and is filled again has it on the same article', () => {
  const cursor = moved(2);
  cursor.follow([1, 2, 3], []);
  cursor.follow([], [1, 2, 3]);
  expect(cursor.at).toBe(2);
});
