import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { afterPaint } from '../../../lib/reading/moments';

let frames: FrameRequestCallback[];

beforeEach(() => {
  vi.useFakeTimers();
  frames = [];
  vi.stubGlobal('requestAnimationFrame', (next: FrameRequestCallback) => frames.push(next));
});

afterEach(() => void vi.useRealTimers());

function begin(frame: number): Promise<unknown> {
  for (const next of frames.splice(0)) next(frame * 16);
  return vi.advanceTimersByTimeAsync(0);
}

test('a frame is on the screen when the next one has begun', async () => {
  const painted = vi.fn();
  void afterPaint().then(painted);
  await begin(1);
  expect(painted).not.toHaveBeenCalled();
  await begin(2);
  expect(painted).toHaveBeenCalledOnce();
});

test('a page that is not painted is not waited for', async () => {
  const painted = vi.fn();
  void afterPaint().then(painted);
  await vi.advanceTimersByTimeAsync(1000);
  expect(painted).toHaveBeenCalledOnce();
});
