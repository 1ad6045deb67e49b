import { expect, test } from 'vitest';
import { cameBack } from '../../../lib/reading/came-back';

const row = (...texts: string[]): { localName: string; textContent: string }[] =>
  texts.map((textContent) => ({ localName: 'p', textContent }));
const texts = (before: string[], now: string[]): string[] =>
  cameBack(row(...before), row(...now)).map(({ textContent }) => textContent);

test('what came back is what stands between the old beginning and the old end', () => {
  expect(texts(['One.', 'Three.'], ['One.', 'Two.', 'Three.'])).toEqual(['Two.']);
  expect(texts(['Two.'], ['One.', 'Two.'])).toEqual(['One.']);
  expect(texts(['One.'], ['One.', 'Two.', 'Three.'])).toEqual(['Two.', 'Three.']);
  expect(texts([], ['One.'])).toEqual(['One.']);
});

test('among equal blocks there is one more', () => {
  expect(texts(['So.', 'So.'], ['So.', 'So.', 'So.'])).toEqual(['So.']);
});

test('of what went, nothing came back', () => {
  expect(texts(['One.', 'Two.', 'Three.'], ['One.', 'Three.'])).toEqual([]);
  expect(texts(['One.'], [])).toEqual([]);
});

test('a picture without words is told from a paragraph without', () => {
  const picture = { localName: 'figure', textContent: '' };
  const [one, two] = row('One.', 'Two.');
  if (!one || !two) throw new Error('two are needed');
  expect(cameBack([one, two], [one, picture, two])).toEqual([picture]);
});
