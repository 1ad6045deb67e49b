import { expect, test, vi } from 'vitest';
import { libraryHandlers } from '../../../entrypoints/background/library';

const pictures = vi.hoisted(() => ({
  keepPictures: vi.fn(() => Promise.resolve()),
  retryPictures: vi.fn(() => Promise.resolve()),
  retryPicturesOf: vi.fn(() => Promise.resolve()),
}));
vi.mock('../../../lib/library/pictures', () => pictures);

/** What is done where pictures are asked for. */
async function doneFor(id: number | null, anew: boolean): Promise<unknown[]> {
  vi.clearAllMocks();
  await libraryHandlers['library:keep-pictures']({ id, anew });
  return Object.entries(pictures).flatMap(([name, { mock }]) => mock.calls.map((call) => [name, ...call]));
}

test('how often a picture failed is forgotten only where the reader asks, and not as the network comes back', async () => {
  expect(await doneFor(null, false)).toEqual([['retryPictures', false]]);
  expect(await doneFor(7, false)).toEqual([['keepPictures', 7]]);
  expect(await doneFor(7, true)).toEqual([['retryPicturesOf', 7]]);
});
