import * as v from 'valibot';
import { expect, test } from 'vitest';
import { knownReasons, REMOVAL_REASONS, RemovalSchema } from '../../lib/article';

const removal = { id: 'r1', kind: 'newsletter', text: 'Sign up', html: '<p>Sign up</p>', after: 2 };

test('a removal keeps its reasons', () => {
  const { why } = v.parse(RemovalSchema, { ...removal, why: [...REMOVAL_REASONS] });
  expect(why).toEqual(REMOVAL_REASONS);
});

test('a removal that an earlier version explained in sentences opens without them', () => {
  const why = ['is labelled “Sign up”', 'short', 'stands apart from the text'];
  expect(v.parse(RemovalSchema, { ...removal, why })).toEqual({ ...removal, why: ['short'] });
});

test('reasons are told once, in one order', () => {
  expect(knownReasons(['apart', 'label', 'apart'])).toEqual(['label', 'apart']);
});
