import { expect, test, vi } from 'vitest';
import { distanceTo, movedTo, placeAt } from '../../../lib/reading/place';

/** A block of 100 CSS pixels. */
function blockAt(top: number): Element {
  return { getBoundingClientRect: vi.fn(() => ({ top, height: 100 }) as DOMRect) } as unknown as Element;
}

test('a place is brought to the line, as far into its block as it was', () => {
  const blocks = [blockAt(0), blockAt(400)];
  expect(distanceTo(blocks, { block: 1, fraction: 0.5 }, 96)).toBe(400 + 50 - 96);
  expect(distanceTo(blocks, { block: 7, fraction: 0 }, 96)).toBe(400 - 96);
  expect(distanceTo([], { block: 1, fraction: 0 }, 96)).toBe(0);
});

test('to the beginning there is no way, and nothing is measured, which would lay the page out', () => {
  const block = blockAt(200);
  expect(distanceTo([block], { block: 0, fraction: 0 }, 96)).toBe(0);
  expect(block.getBoundingClientRect).not.toHaveBeenCalled();
});

test('below the last block a place still tells how far', () => {
  expect(placeAt([blockAt(-400), blockAt(-300)], 96)).toEqual({ block: 1, fraction: 3.96 });
});

const saying = (...words: string[]): Element[] => words.map((textContent) => ({ textContent }) as Element);

test('in a body drawn anew a place is in the block of the same words, the nearest of them', () => {
  const before = saying('One.', 'Two.', 'Three.', 'Two.');
  const place = { block: 3, fraction: 0.4 };
  expect(movedTo(saying('One.', 'New.', 'Three.', 'New.', 'Two.'), place, before)).toEqual({
    block: 4,
    fraction: 0.4,
  });
  expect(movedTo(saying('Two.', 'Three.', 'Two.'), place, before).block).toBe(2);
  expect(movedTo(saying('Other.'), place, before).block).toBe(3);
});
