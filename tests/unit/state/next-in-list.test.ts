import { expect, test, vi } from 'vitest';
import type { LibraryPage } from '../../../lib/state/library.svelte';
import { NextInList } from '../../../lib/state/next-in-list';

/** A list of these articles, of which article 30 is opened. */
function opened(...ids: number[]) {
  const list = { ids, move: vi.fn<(at: number) => void>(), rows: { get: (id: number) => ({ id }) } };
  const show = vi.fn<(address: string) => void>();
  return { list, show, next: new NextInList(list as unknown as LibraryPage, 30, show) };
}

test('the next article is the one after it, and opens in its place', () => {
  const { list, next, show } = opened(50, 30, 20, 10);
  expect(list.move).toHaveBeenCalledExactlyOnceWith(1);
  expect(next.row).toMatchObject({ id: 20 });
  next.open();
  expect(show).toHaveBeenCalledExactlyOnceWith('/reader.html?id=20');
});

test('it is told from the list as it is now', () => {
  const { list, next } = opened(50, 30, 20, 10);
  list.ids = [60, 50, 30, 10];
  expect(next.row).toMatchObject({ id: 10 });
});

test('once the article has left the list, it is what came after it and is still there', () => {
  const { list, next } = opened(50, 30, 20, 10);
  list.ids = [60, 50, 20, 10];
  expect(next.row).toMatchObject({ id: 20 });
  list.ids = [60, 50, 10];
  expect(next.row).toMatchObject({ id: 10 });
  list.ids = [60, 50];
  expect(next.row).toBeNull();
});

test('after the last article, and after one that is not in the list, there is none', () => {
  expect(opened(50, 30).next.row).toBeNull();
  const { list, next } = opened(50, 20);
  expect(next.row).toBeNull();
  expect(list.move).not.toHaveBeenCalled();
});
