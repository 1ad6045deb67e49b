import { expect, test } from 'vitest';
import { takingOut } from '../../../lib/rules/decide';

const BLOCK = { tag: 'div', words: ['get'], links: [] };

function sampleOf(sample: string): string | undefined {
  return takingOut([], 'https://news.example/a', { block: BLOCK, sample })[0]?.sample;
}

test('a sample of few words is kept whole', () => {
  expect(sampleOf('Get our harbour letter')).toBe('Get our harbour letter');
});

test('a longer sample ends with a whole word', () => {
  const words = 'the ferry to the outer islands sails again '.repeat(4);
  const sample = sampleOf(words) ?? '';
  expect(sample.length).toBeGreaterThan(100);
  expect(sample.length).toBeLessThanOrEqual(121);
  expect(sample.at(-1)).toBe('…');
  expect(words.startsWith(`${sample.slice(0, -1)} `)).toBe(true);
});

test('where nothing parts the words, a sample ends with a whole letter', () => {
  expect(sampleOf(`a${'𠮷'.repeat(80)}`)).toBe(`a${'𠮷'.repeat(59)}…`);
});
