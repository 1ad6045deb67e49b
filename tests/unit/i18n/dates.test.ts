import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { articleDate, listDate } from '../../../lib/i18n/dates';

const { DateTimeFormat } = Intl;
beforeEach(() => {
  vi.spyOn(fakeBrowser.i18n, 'getUILanguage').mockReturnValue('en-US');
  // As in a browser far to the east.
  vi.spyOn(Intl, 'DateTimeFormat').mockImplementation(function (language, options) {
    return new DateTimeFormat(language, { timeZone: 'Pacific/Auckland', ...options });
  });
});
afterEach(() => vi.restoreAllMocks());

test.each(['2026-05-11', '2026-05-11T12:00:00Z'])(
  'of %s no time was told, and none is shown: it is that day everywhere',
  (day) => {
    expect(articleDate(day)).toBe('May 11, 2026');
    expect(listDate(day)).toBe('May 11, 2026');
  },
);

test('a moment is shown as it is where the reader is', () => {
  expect(articleDate('2026-05-11T13:30:00Z')).toMatch(/^May 12, 2026 at 1:30\sAM$/u);
  expect(listDate('2026-05-11T13:30:00Z')).toBe('May 12, 2026');
});

test('what is no date is none', () => {
  expect(articleDate('soon')).toBeNull();
  expect(listDate('soon')).toBe('');
});
