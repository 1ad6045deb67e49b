import { beforeEach, expect, test, vi } from 'vitest';
import { placeKeeper } from '../../../lib/state/place-keeper';

let page: EventTarget;
const keep = vi.fn();
const leave = (): boolean => page.dispatchEvent(new Event('pagehide'));

beforeEach(() => {
  vi.useFakeTimers();
  page = new EventTarget();
  vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
  vi.stubGlobal('removeEventListener', page.removeEventListener.bind(page));
  keep.mockReset();
  return () => void vi.useRealTimers();
});

test('where nothing has moved, nothing is kept when the reader leaves', () => {
  const keeper = placeKeeper(keep, 250);
  leave();
  keeper.stop();
  expect(keep).not.toHaveBeenCalled();
});

test('while the reader moves on, the place is kept once a moment', () => {
  const keeper = placeKeeper(keep, 250);
  for (let frame = 0; frame < 40; frame++) {
    keeper.moved();
    vi.advanceTimersByTime(16);
  }
  expect(keep).toHaveBeenCalledTimes(2);
  vi.runAllTimers();
  expect(keep).toHaveBeenCalledTimes(3);
});

test('what has moved since is kept at once when the page or the reader goes, and once only', () => {
  const keeper = placeKeeper(keep, 250);
  keeper.moved();
  leave();
  leave();
  expect(keep).toHaveBeenCalledTimes(1);
  keeper.moved();
  keeper.stop();
  vi.runAllTimers();
  leave();
  expect(keep).toHaveBeenCalledTimes(2);
});
