import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { articleDate, listDate, updateDate } from '../../../lib/i18n/dates';

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

test.each([
  ['2026-05-11T08:00:00Z', '2026-05-11T09:00:00Z', null],
  ['2026-05-11T08:00:00Z', '2026-05-11T09:01:00Z', 'May 11, 2026 at 9:01 PM'],
  // Of one of them no time was told.
  ['2026-05-11T12:00:00Z', '2026-05-11T22:00:00-05:00', null],
  ['2026-05-11T12:00:00Z', '2026-05-12T00:01:00Z', 'May 12, 2026 at 12:01 PM'],
  ['2026-05-11', '2026-05-12', 'May 12, 2026'],
  [null, '2026-05-12', 'May 12, 2026'],
  ['2026-05-11', null, null],
  ['2026-05-11', 'later', null],
  ['soon', '2026-05-11T08:00:00Z', 'May 11, 2026 at 8:00 PM'],
])('published %s and changed %s, an article is said to be updated: %s', (published, modified, told) => {
  expect(updateDate(published, modified)?.replace('\u202f', ' ') ?? null).toBe(told);
});

test('what is no date is none', () => {
  expect(articleDate('soon')).toBeNull();
  expect(listDate('soon')).toBe('');
});
