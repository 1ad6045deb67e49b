import { expect, test } from 'vitest';
import { bytesText } from '../../lib/i18n/bytes';

test.each([
  [0, /^0\D/u],
  [999, /^999\D/u],
  [1_840_000, /^1[.,]8\D*MB/u],
  [135e9, /^135\D*GB/u],
])('%s bytes', (bytes, text) => expect(bytesText(bytes)).toMatch(text));
