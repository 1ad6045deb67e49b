import { afterEach, expect, test, vi } from 'vitest';
import { numberText, percentText } from '../../../lib/i18n/numbers';

const { NumberFormat } = Intl;
afterEach(() => vi.restoreAllMocks());

/** As in a browser of that language. */
function speaking(language: string): void {
  vi.spyOn(Intl, 'NumberFormat').mockImplementation(function (_, options) {
    return new NumberFormat(language, options);
  });
}

test('numbers and percentages are written as in the language of the browser', () => {
  speaking('de');
  expect([numberText(1.6, 1), numberText(20), percentText(0.07)]).toEqual(['1,6', '20', '7\u00a0%']);
  speaking('en');
  expect([numberText(1, 1), percentText(0.5)]).toEqual(['1.0', '50%']);
});
