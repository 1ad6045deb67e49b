import { describe, expect, test } from 'vitest';
import { allOf } from '../../../../lib/clean/words/all-of';

describe('a label of known words alone', () => {
  const label = new RegExp(`^(?:${allOf('goes on|below', 'the|text|under|picture')})$`, 'u');

  test.each(['the text goes on', 'goes on under the picture', 'below', 'text, below the picture'])(
    'is “%s”',
    (text) => expect(text).toMatch(label),
  );

  test.each(['the text under the picture', 'the war goes on', 'the text goes onward', 'under'])(
    'is not “%s”',
    (text) => expect(text).not.toMatch(label),
  );
});
