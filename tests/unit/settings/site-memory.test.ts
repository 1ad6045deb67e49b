import { expect, test } from 'vitest';
import { siteMemory } from '../../../lib/settings/site-memory';

test('a rule or a way that cannot be read costs no other', () => {
  const rule = {
    id: '1',
    site: 'news.example',
    act: 'keep',
    kind: 'newsletter',
    block: { tag: 'p', words: ['harbour'], links: [] },
    sample: 'Harbour',
    made: 1,
  };
  const rules = [{ ...rule, kind: 'of a later Lede' }, null, rule];
  const ways = { 'news.example': 'unweighted', 'other.example': 'of a later Lede' };
  expect(siteMemory.check({ rules, ways })).toEqual({
    rules: [rule],
    ways: { 'news.example': 'unweighted' },
  });
  expect(siteMemory.check({ rules: 'none', ways: [] })).toEqual(siteMemory.defaults);
});
