import { expect, test, vi } from 'vitest';
import { articleFacts } from '../../../components/library/article-facts';
import type { ArticleRow } from '../../../lib/db/rows';
import { anArticle } from '../../support/articles';

vi.mock('../../../lib/i18n/t', () => ({ t: (key: string) => key }));

function factsOf(pictures: ArticleRow['pictures']): string {
  const row = { ...anArticle({ published: null }), site: 'news.example', ...(pictures && { pictures }) };
  return articleFacts(row);
}

test('of pictures that are all kept, or of none, a row says nothing: that is the rule', () => {
  const plain = factsOf(undefined);
  expect(factsOf({ found: 0, kept: 0, failed: 0, bytes: 0 })).toBe(plain);
  expect(factsOf({ found: 3, kept: 3, failed: 0, bytes: 4000 })).toBe(plain);
  expect(plain).not.toContain('pictures');
});

test('pictures that are still to come, or could not be had, are told before the site is', () => {
  expect(factsOf({ found: 3, kept: 1, failed: 0, bytes: 4000 })).toMatch(
    /library\.picturesWaiting.*The Example/u,
  );
  expect(factsOf({ found: 3, kept: 1, failed: 2, bytes: 4000 })).toMatch(
    /library\.picturesSome.*The Example/u,
  );
});

test('where no picture could be had, that is told, and not how few they are', () => {
  expect(factsOf({ found: 3, kept: 0, failed: 3, bytes: 0 })).toMatch(/library\.picturesNone.*The Example/u);
});

test('of an article of which only the address is known, no reading time is told', () => {
  const row = { ...anArticle({ published: null, minutes: 0 }), site: 'news.example' };
  expect(articleFacts(row)).not.toContain('minutes');
  expect(factsOf(undefined)).toContain('minutes');
});
