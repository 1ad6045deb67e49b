import { afterEach, expect, test, vi } from 'vitest';
import { beginReading, takeHeadStart } from '../../../lib/platform/head-start';

afterEach(() => vi.unstubAllGlobals());

function stubBrowser(executeScript: () => Promise<unknown>): void {
  const query = (): Promise<unknown> => Promise.resolve([{ id: 7 }]);
  vi.stubGlobal('browser', { tabs: { query }, scripting: { executeScript } });
}

test('the tab in front is read at once, and its answer is taken once', async () => {
  const executeScript = vi.fn(() => Promise.resolve([{ frameId: 0, result: { status: 'none' } }]));
  stubBrowser(executeScript);
  beginReading();
  expect(await takeHeadStart()).toEqual({ status: 'none' });
  expect(executeScript).toHaveBeenCalledWith(expect.objectContaining({ target: { tabId: 7 } }));
  expect(takeHeadStart()).toBeUndefined();
});

test('a failure waits for whoever takes it', async () => {
  stubBrowser(() => Promise.reject(new Error('no entry')));
  beginReading();
  await new Promise((done) => setTimeout(done));
  await expect(takeHeadStart()).rejects.toThrow('no entry');
});

test('without a head start there is nothing to take', () => {
  expect(takeHeadStart()).toBeUndefined();
});
