import { expect, test } from 'vitest';
import { isSameText } from '../../../lib/library/same-text';

const KEPT = {
  text: 'The ferry sails again.\nIt is late.',
  removed: 'Sign up.\nMore: The quay Who built it',
};

test('a page says the same whatever was taken out of it or put back', () => {
  expect(isSameText(KEPT, KEPT)).toBe(true);
  const putBack = {
    text: 'The ferry sails again.\nMore: The quay\nWho built it\nIt is late.',
    removed: 'Sign up.',
  };
  const takenOut = { text: 'The ferry sails again.', removed: `${KEPT.removed}\nIt is late.` };
  for (const other of [putBack, takenOut]) {
    expect(isSameText(KEPT, other)).toBe(true);
    expect(isSameText(other, KEPT)).toBe(true);
  }
});

test.each([
  ['that came', { ...KEPT, text: `${KEPT.text}\nSo is the tide.` }],
  ['that went', { ...KEPT, text: 'The ferry sails again.' }],
  ['that was corrected', { ...KEPT, text: 'The ferry sails again.\nIt is in time.' }],
])('a line %s is a change', (_, other) => {
  expect(isSameText(KEPT, other)).toBe(false);
  expect(isSameText(other, KEPT)).toBe(false);
});
