import { expect, test } from 'vitest';
import { squeezed } from '../../lib/page/attribute';

test('one blank stands for each run of white space, whatever it is of', () => {
  expect(squeezed('one two  three\nfour \t five\u00a0six\u3000 seven ')).toBe(
    'one two three four five six seven ',
  );
  const plain = 'nothing but single blanks';
  expect(squeezed(plain)).toBe(plain);
});
