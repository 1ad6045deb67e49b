import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { HELD, passing } from '../../../lib/reading/passing';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** An element that is wanted for as long as `isWanted` says. */
const element = (isWanted: () => boolean): Element => ({ matches: isWanted }) as unknown as Element;

test('what was said is over after its time', () => {
  const over = vi.fn();
  passing(
    element(() => false),
    4000,
    over,
  );
  vi.advanceTimersByTime(3900);
  expect(over).not.toHaveBeenCalled();
  vi.advanceTimersByTime(200);
  expect(over).toHaveBeenCalledOnce();
});

test('it stays while the reader is at it, and leaves soon after', () => {
  const over = vi.fn();
  let isWanted = true;
  passing(
    element(() => isWanted),
    4000,
    over,
  );
  vi.advanceTimersByTime(60_000);
  expect(over).not.toHaveBeenCalled();
  isWanted = false;
  vi.advanceTimersByTime(3000);
  expect(over).toHaveBeenCalledOnce();
});

test('what has gone by itself is waited for no more', () => {
  const over = vi.fn();
  const stop = passing(
    element(() => false),
    4000,
    over,
  );
  stop();
  vi.advanceTimersByTime(60_000);
  expect(over).not.toHaveBeenCalled();
});

test('what the reader has turned from stays only while it is held, not until it has told all', () => {
  const over = vi.fn();
  const busy = element(() => true);
  busy.matches = (selector) => selector !== HELD;
  const stop = passing(busy, 1500, over);
  vi.advanceTimersByTime(60_000);
  expect(over).not.toHaveBeenCalled();
  stop();
  passing(busy, 1500, over, HELD);
  vi.advanceTimersByTime(1600);
  expect(over).toHaveBeenCalledOnce();
});
