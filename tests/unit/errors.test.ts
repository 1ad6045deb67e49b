import { expect, test } from 'vitest';
import { codeOf, LedeError } from '../../lib/errors';

test('an expected failure keeps its code, anything else gets the fallback', () => {
  expect(codeOf(new LedeError('not-found'), 'storage-failed')).toBe('not-found');
  expect(codeOf(new TypeError('x'), 'storage-failed')).toBe('storage-failed');
});
