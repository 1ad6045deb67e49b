import { describe, expect, test } from 'vitest';
import { prepareList, prepareWords } from '../../../../lib/clean/words/prepare';

describe('a prepared list', () => {
  test('has its alternatives apart, bars in brackets left alone', () => {
    expect(prepareList('sign up|log in')).toBe('sign up~log in');
    expect(prepareList('[|] or|\\(a')).toBe('[|]` or`~``\\(a');
  });

  test.each([
    ['sign ?up', '`sign` ?up'],
    ['e-?mail', 'e-?`mail`'],
    ['newsletters?', '`newsletter`s?'],
    ['(get|grab) the app(?!\\p{L})', '(get|grab)` the app`(?!\\p{L})'],
    ['abonnier\\p{L}*', '`abonnier`\\p{L}*'],
    ['(download|install) (it )?now', '(`download`|`install`) (it )?now'],
    ['with (google|apple)', 'with (`google`|`apple`)'],
    ["don't miss", "`don't miss`"],
    ['読[むめ]', '`読`[むめ]'],
  ])('marks in %s what a text must hold', (list, prepared) => {
    expect(prepareList(list)).toBe(prepared);
  });

  test('tells what a digit or a sign must stand for, and what nothing tells of', () => {
    expect(prepareList('\\d+ ?p')).toBe('`¶`\\d+ ?p');
    expect(prepareList('(@\\w+|\\d+)')).toBe('(`¶`@\\w+|`¶`\\d+)');
    expect(prepareList('(a|b)+')).toBe('``(a|b)+');
  });

  test('is refused where it holds the signs of prepared lists', () => {
    expect(() => prepareList('a~b')).toThrow('A sign of prepared lists');
    expect(() => prepareList('a`b')).toThrow('A sign of prepared lists');
  });
});

test('the words of a language keep their shape', () => {
  expect(
    prepareWords({
      address: 'you|your',
      formal: 'Sie|Ihr',
      distractions: { share: { says: 'share (it|this)' } },
    }),
  ).toEqual({
    address: 'you~your',
    formal: 'Sie|Ihr',
    distractions: { share: { says: '`share `(it|this)' } },
  });
});
