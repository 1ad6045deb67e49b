import { expect, test } from 'vitest';
import { primary, sentencesOf } from '../../../lib/reading/sentences';

const texts = (text: string, language: string | null): string[] =>
  sentencesOf(text, language).map((sentence) => sentence.text);

test('sentences are cut by the rules of their language', () => {
  expect(texts('It rained. Nobody spoke! Why?', 'en')).toEqual(['It rained.', 'Nobody spoke!', 'Why?']);
  expect(texts('雨が降った。誰も話さなかった。', 'ja')).toEqual(['雨が降った。', '誰も話さなかった。']);
});

test('each sentence knows where it stands in the text', () => {
  const text = '  It rained.   Nobody spoke.\n';
  for (const { text: words, start, end } of sentencesOf(text, 'en')) {
    expect(text.slice(start, end)).toBe(words);
  }
});

test('no piece is too long for a speech engine, and no word is lost', () => {
  const long = `It rained on the ${'very '.repeat(400)}old town.`;
  const pieces = texts(long, 'en');
  expect(Math.max(...pieces.map((piece) => piece.length))).toBeLessThanOrEqual(280);
  expect(pieces.join(' ')).toBe(long);
  expect(texts('x'.repeat(5000), 'en').join('')).toBe('x'.repeat(5000));
});

test('a language nobody knows is read by the common rules', () => {
  expect(texts('One. Two.', 'not a tag')).toEqual(['One.', 'Two.']);
  expect(texts('One. Two.', null)).toEqual(['One.', 'Two.']);
});

test('what has no letters is not read', () => {
  expect(texts('— * * * —', 'en')).toEqual([]);
  expect(texts('', 'en')).toEqual([]);
});

test('the primary language leaves out region and script', () => {
  expect(primary('pt-BR')).toBe('pt');
  expect(primary(null)).toBe('');
});
