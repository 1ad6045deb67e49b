import { afterEach, expect, test, vi } from 'vitest';
import { isNearlyFull } from '../../../lib/library/space';

afterEach(() => vi.unstubAllGlobals());

const room = (usage: number, quota: number): void => {
  vi.stubGlobal('navigator', { storage: { estimate: () => Promise.resolve({ usage, quota }) } });
};

test.each([
  [0, 100, false],
  [89, 100, false],
  [91, 100, true],
  [0, 0, false],
])('%i of %i used: nearly full is %s', async (usage, quota, expected) => {
  room(usage, quota);
  expect(await isNearlyFull()).toBe(expected);
});
