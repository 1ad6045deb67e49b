import { afterEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { t } from '../../../lib/i18n/t';

afterEach(() => vi.restoreAllMocks());

test('a number that words are about is written with its thousands apart', () => {
  const said = (_: string, words?: string | (string | number)[]): string => [words].flat().join();
  vi.spyOn(fakeBrowser.i18n, 'getMessage').mockImplementation(said);
  expect(t('library.did.archived', 2000)).toBe('2,000');
  expect(t('library.did.archived', 1)).toBe('1');
  expect(t('library.removeTag', ['2000'])).toBe('2000');
});
