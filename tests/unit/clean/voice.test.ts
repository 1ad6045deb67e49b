import { expect, test } from 'vitest';
import { articleOf } from '../../support/article-page';

test.each([
  'We are off, in what my colleague at the quay calls a strange start to the winter.',
  'We now wait for the membership to vote on Monday.',
  'We are off today with our best price for a crossing.',
])('a reporter who says “we” among the paragraphs stays: %s', (said) => {
  expect(articleOf({ inside: `<p class="text">${said}</p>` }).text).toContain(said);
});

test('a house that says so in a box of its own goes', () => {
  const said = 'Our best price for members ends today.';
  expect(articleOf({ inside: `<div class="x"><p>${said}</p></div>` }).text).not.toContain(said);
});
