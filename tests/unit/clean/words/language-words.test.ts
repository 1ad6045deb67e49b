import { describe, expect, test } from 'vitest';
import { REMOVAL_KINDS } from '../../../../lib/article';
import { PACKS } from '../../../../lib/clean/words/packs';
import { Vocabulary } from '../../../../lib/clean/words/vocabulary';
import { ALL_WORDS } from '../../../../lib/clean/words/all-words';
import { Heard } from '../../../../lib/clean/words/heard';

describe.each(PACKS)('the words of %s', (pack) => {
  const { words } = ALL_WORDS[pack];
  const lists = Object.values(words.distractions).flatMap((of) => Object.values(of));

  test('are in lower case, as the texts that they are sought in', () => {
    const capitals = lists.filter((list) => /\p{Lu}/u.test(list.replaceAll(/\\p\{[LN]\}|\\[DSWB]/gu, '')));
    expect(capitals).toEqual([]);
  });

  test('are expressions that can be read, every one', () => {
    const vocabulary = new Vocabulary([words]);
    for (const kind of REMOVAL_KINDS)
      for (const matcher of vocabulary.of(kind))
        for (const pattern of Object.values(matcher))
          expect(() => pattern?.test(new Heard('a'))).not.toThrow();
    expect(vocabulary.addresses(new Heard(''), '')).toBe(false);
    expect(vocabulary.narrates(new Heard(''))).toBe(false);
  });

  test('hold no empty alternative, which would stand everywhere', () => {
    expect(lists.filter((list) => /^~|~~|~$/u.test(list))).toEqual([]);
  });
});
