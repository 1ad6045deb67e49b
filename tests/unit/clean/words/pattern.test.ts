import { expect, test } from 'vitest';
import { ANY_LETTER, bounded } from '../../../../lib/clean/words/pattern';

test.each(['abonn\\p{L}*', `abonn${ANY_LETTER}*`])('%s is any word that begins so', (source) => {
  expect(bounded(source).exec('das abonnement endet')?.[0]).toBe('abonnement');
  expect(bounded(source).test('kein abo')).toBe(false);
});

test('in a class, the sign for any letter is all of them', () => {
  expect(bounded(`x[${ANY_LETTER}\\d]+`).exec('ein xä5 und')?.[0]).toBe('xä5');
});

test('what ends in a digit finds any number', () => {
  expect(bounded('updated on \\d').test('updated on 24 may')).toBe(true);
});
