import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { saveFile } from '../../../lib/platform/save-file';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test('a file is named by what is in it and by the reader’s own day', () => {
  const link = { href: '', download: '', click: vi.fn() };
  vi.stubGlobal('document', { createElement: () => link });
  vi.setSystemTime(new Date(2026, 2, 4, 0, 5));
  saveFile(new Blob(['{}']), 'articles');
  expect(link.download).toBe('lede-articles-2026-03-04.json');
  expect(link.click).toHaveBeenCalledOnce();
  vi.setSystemTime(new Date(2026, 10, 30, 23, 55));
  saveFile(new Blob(['{}']), 'settings');
  expect(link.download).toBe('lede-settings-2026-11-30.json');
});
