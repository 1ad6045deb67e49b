import { expect, test } from 'vitest';
import { undressed } from '../../../../lib/clean/measure/lines';

test.each([
  ['-- Weiter --', 'Weiter'],
  ['» Weiter lesen »', 'Weiter lesen'],
  ['★★★ Новости »', 'Новости'],
  ['Ж — das ist ein Buchstabe —', 'Ж — das ist ein Buchstabe —'],
])('%s is undressed', (dressed, bare) => {
  expect(undressed(dressed)).toBe(bare);
});

test.each(['-'.repeat(400), ' »'.repeat(400)])('a long row of signs within a line stays: %s', (row) => {
  const line = `ж${row}ж:`;
  expect(undressed(line)).toBe(line);
});
