import { expect, test } from 'vitest';
import { articleOf } from '../../../support/article-page';

test('whom a post is for is told of as a paywall', () => {
  const box =
    '<div class="x"><h3>This post is for supporters only</h3><p>Open it for the price of a coffee.</p><a href="/tea/membership">Become a supporter</a></div>';
  const { removals, completeness } = articleOf({ end: box });
  expect(removals.map(({ kind }) => kind)).toContain('paywall');
  expect(completeness.state).not.toBe('full');
});
