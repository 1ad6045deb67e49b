import { expect, test } from 'vitest';
import { canEmphasise, emphasised } from '../../../lib/reading/emphasis';

test('the beginnings of words are strong, and the text stays the same', () => {
  const text = 'The old lock, opened in 1953.';
  const pieces = emphasised(text, 'en');
  expect(pieces.map((piece) => piece.text).join('')).toBe(text);
  expect(pieces.filter(({ strong }) => strong).map((piece) => piece.text)).toContain('ope');
});

test.each([
  ['hi', 'हिन्दी', 'हि'],
  ['en', 'e\u0301'.repeat(3), 'e\u0301'.repeat(2)],
])('a letter is never torn from its signs: %s', (language, word, head) => {
  expect(emphasised(word, language)[0]).toEqual({ text: head, strong: true });
});

test('scripts with joined letters or without spaces are left alone', () => {
  expect(['en', 'pt-BR', null].map(canEmphasise)).toEqual([true, true, true]);
  expect(['ar', 'ja', 'zh-Hans', 'th'].map(canEmphasise)).toEqual([false, false, false, false]);
});
