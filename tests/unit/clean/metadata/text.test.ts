import { expect, test } from 'vitest';
import { holdsName } from '../../../../lib/clean/metadata/text';

test('a short name is none where another word begins so, and a long one may have an ending', () => {
  expect(holdsName('The ferry to Liverpool sails', 'Li')).toBe(false);
  expect(holdsName('Liverpool, said Li, was closed', 'Li')).toBe(true);
  expect(holdsName('Oświadczenie Kowalskiego', 'Kowalski')).toBe(true);
});
