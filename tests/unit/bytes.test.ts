import { afterAll, expect, test, vi } from 'vitest';
import { bytesText } from '../../lib/i18n/bytes';

// In English, whatever the machine speaks.
const { NumberFormat } = Intl;
vi.spyOn(Intl, 'NumberFormat').mockImplementation(function (_locale, options) {
  return new NumberFormat('en', options);
});
afterAll(() => vi.restoreAllMocks());

test.each([
  [0, '0 bytes'],
  [999, '999 bytes'],
  [160_000, '160 kB'],
  [1_840_000, '1.8 MB'],
  [135e9, '135 GB'],
])('%s bytes', (bytes, text) => expect(bytesText(bytes)).toBe(text));
