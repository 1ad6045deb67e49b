/** The content script in a page that is still arriving. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import contentScript from '../../../entrypoints/extract';

/** What the page hears once it has arrived. */
let page: EventTarget;

beforeEach(() => {
  vi.useFakeTimers();
  page = new EventTarget();
  const documentElement = { lang: 'xx', getAttribute: () => 'xx' };
  vi.stubGlobal('document', Object.assign(page, { readyState: 'loading', documentElement }));
  Reflect.deleteProperty(globalThis, '__ledeUntil');
});
afterEach(() => void vi.useRealTimers());

/** Puts the script into the page, and answers how long it waited for the page, in milliseconds. */
async function waitOfATurn(arrivesAfter = Infinity): Promise<number> {
  const from = Date.now();
  let isDone = false;
  void Promise.resolve(contentScript.main())
    .catch(() => undefined)
    .then(() => (isDone = true));
  while (!isDone) {
    if (Date.now() - from >= arrivesAfter) page.dispatchEvent(new Event('DOMContentLoaded'));
    await vi.advanceTimersByTimeAsync(50);
  }
  return Date.now() - from;
}

test('a page that hangs is waited for once, in all turns of its reading together', async () => {
  const waits = [await waitOfATurn(), await waitOfATurn(), await waitOfATurn()];
  expect(waits[0]).toBe(1500);
  expect((waits[1] ?? 0) + (waits[2] ?? 0)).toBeLessThanOrEqual(100);
});

test('a page that arrives is waited for no longer', async () => {
  expect(await waitOfATurn(200)).toBeLessThanOrEqual(250);
});
