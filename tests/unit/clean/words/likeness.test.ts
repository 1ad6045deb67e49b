import { expect, test } from 'vitest';
import { likenessBy, traitsOf } from '../../../../lib/clean/words/likeness';
import { train } from '../../../learning/train';

const shared = (one: string, other: string): number =>
  [...traitsOf(one)].filter((trait) => traitsOf(other).has(trait)).length;

test('words, pairs, what opens a sentence and what ends the text are traits of it', () => {
  expect(traitsOf('').size).toBe(1);
  // ferry, .sails; the pair; the opening; the end.
  expect(traitsOf('Ferry sails').size).toBe(5);
  expect(shared('Ferry sails', 'sails ferry')).toBe(2);
  expect(shared('It sails. Ferry.', 'Ferry it')).toBe(3);
});

test('capitals, apostrophes and numbers make no difference', () => {
  expect(traitsOf('Don’t pay £12 in 1978')).toEqual(traitsOf("don't pay £9 in 4"));
});

test('each sign of a script without spaces is a word', () => {
  expect(shared('無料で登録', '登録は無料')).toBeGreaterThanOrEqual(6);
});

test('what prompts share and articles do not speaks for a prompt, in texts never seen as well', () => {
  const likeness = likenessBy(
    train({
      prompts: ['Sign up for our letter', 'Sign up today', 'Sign up, join', 'Join our club', 'Join now'],
      article: ['The ferry sank in the night', 'The board met', 'He sold the boat', 'It sank', 'She sank'],
    }),
  );
  expect(likeness('Sign up for the club')).toBeGreaterThan(0.5);
  expect(likeness('The boat sank')).toBeLessThan(-0.5);
  expect(likeness('Zebras graze')).toBe(0);
  // One line alone teaches nothing.
  expect(likeness('Letter')).toBe(likeness('Zebras'));
});
